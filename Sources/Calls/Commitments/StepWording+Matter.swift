/// Says what "that" and "it" stand for, where the words right before say so.
extension StepWording {
  private static let articles: Set<String> = [
    "the", "a", "an", "your", "our", "their", "some", "all", "those", "these", "die", "der", "das",
    "den", "ein", "eine", "einen", "unsere", "unseren", "ihre", "ihren",
  ]
  private static let presenting = PhraseList(
    """
    there's a|there's an|there is a|there is an|we have a|we have an|i have a|i have an|we've got a|we've got an
    i've got a|i've got an|gibt es ein|gibt es eine|gibt es einen|es gibt ein|es gibt eine|es gibt einen
    haben wir ein|haben wir eine|haben wir einen|wir haben ein|wir haben eine|wir haben einen|ich habe ein|ich habe eine
    """
  )
  /// No more words than this name a thing.
  private static let longestName = 9

  /// "I'll have Marisol pull that": the object is somewhere else.
  func endsInPronoun(_ deed: Promise.Deed) -> Bool {
    let words = speech.sentences[deed.sentence].words
    let end = Self.objectEnd(words, in: deed.words)
    guard end > deed.words.lowerBound else { return false }
    return ["that", "it", "them", "those", "these", "this"].contains(words[end - 1].folded)
  }

  /// What was asked for, or what the speaker named a sentence before.
  func matter(of promise: Promise) -> String? {
    if let asked = promise.request?.deed, let object = object(of: asked) { return object }
    return named(before: promise)
  }

  /// "Could you get us the no-show numbers for all offices?": the numbers.
  private func object(of asked: Promise.Deed) -> String? {
    let sentence = speech.sentences[asked.sentence]
    let words = sentence.words
    let stop = Self.objectEnd(words, in: asked.words)
    let from = asked.insertsVerb ? asked.words.lowerBound : asked.words.lowerBound + 1
    guard from < stop,
      let start = words[from..<stop].firstIndex(where: { Self.articles.contains($0.folded) }),
      start - from <= 2
    else { return nil }
    return name(in: sentence, from: start, to: stop)
  }

  private func named(before promise: Promise) -> String? {
    if let offered = offered(before: promise) { return offered }
    let before = promise.sentence - 1
    guard before >= 0, speech.sentences[before].turn == speech.sentences[promise.sentence].turn
    else {
      return nil
    }
    let sentence = speech.sentences[before]
    let words = sentence.words
    guard !sentence.isQuestion, let first = words.first else { return nil }
    if words.count <= 7, words.count >= 2, Self.articles.contains(first.folded) {
      return name(in: sentence, from: 0, to: words.count)
    }
    guard let match = Self.presenting.firstMatch(in: words) else { return nil }
    return name(in: sentence, from: match.upperBound - 1, to: words.count)
  }

  private static let offers = PhraseList(
    """
    send you the|send you a|send you an|send you our|get you the|get you a|get you an|give you the|give you a|give you an
    show you the|share the|share our|schicke ihnen die|schicke ihnen das|schicke ihnen den|schicke ihnen eine|schicke ihnen ein
    """
  )

  /// What the speaker offered two turns before: "I can also send you the sample log".
  private func offered(before promise: Promise) -> String? {
    let own = speech.sentences[promise.sentence]
    for index in stride(from: promise.sentence - 1, through: max(0, promise.sentence - 6), by: -1) {
      let sentence = speech.sentences[index]
      guard own.turn - sentence.turn <= 2 else { return nil }
      guard sentence.speaker == own.speaker, !sentence.isQuestion,
        let match = Self.offers.firstMatch(in: sentence.words)
      else { continue }
      return name(in: sentence, from: match.upperBound - 1, to: sentence.words.count)
    }
    return nil
  }

  /// The words from an article to the next breath, day or verb at the end of a German clause.
  private func name(in sentence: SpokenSentence, from start: Int, to stop: Int) -> String? {
    let words = sentence.words
    let days = dates.dateRanges(in: sentence)
    var end = start + 1
    while end < stop, end - start < Self.longestName, !words[end - 1].breath,
      !days.contains(where: { $0.overlaps(words[end].range) }),
      !VerbLexicon.shared.germanInfinitives.contains(words[end].folded),
      !["that", "which", "who", "because", "so", "if", "and"].contains(words[end].folded)
    {
      end += 1
    }
    while end > start + 1,
      ["by", "on", "until", "bis", "and", "or", "und"].contains(words[end - 1].folded)
    {
      end -= 1
    }
    guard !ContentWords.stems(words[start..<end]).isEmpty else { return nil }
    let text = sentence.rendered(start..<end)
    let isName = Self.articles.contains(words[start].folded)
    return isName ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  /// The task with the pronoun replaced, or with its object behind it.
  static func filled(_ text: String, with matter: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    let place = words.indices.dropFirst().first { index in
      ["it", "that", "them", "this", "those", "these"].contains(words[index].lowercased())
    }
    guard let place else { return text + " " + matter }
    words[place] = matter
    return words.joined(separator: " ")
  }
}
