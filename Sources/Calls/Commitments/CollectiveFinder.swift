/// Finds what "we" should do, what "somebody" should do, and what might be.
struct CollectiveFinder {
  /// A line that sounds like a promise and binds nobody.
  struct Group {
    var sentence: Int
    var deed: Range<Int>
    var why: ParkedStep.Reason
    var isVague = false
  }

  let speech: Speech
  private let lexicon = CommitmentLexicon.shared
  private let verbs = VerbLexicon.shared

  init(speech: Speech) {
    self.speech = speech
  }

  private static let vague = PhraseList(
    """
    at some point|some time|sometime|at some stage|one of these days|eventually|down the road
    some day|irgendwann|mal in ruhe|also once|probably
    """
  )

  /// The lines in order.
  func found() -> [Group] {
    speech.sentences.compactMap { group(in: $0) }
  }

  private func group(in sentence: SpokenSentence) -> Group? {
    let words = sentence.words
    guard words.count >= 3, words.count <= 40, sentence.speaker != nil else { return nil }
    if lexicon.hypothetical.occurs(in: words) || lexicon.habitual.occurs(in: words) { return nil }
    if let match = lexicon.nobody.firstMatch(in: words) {
      guard words.count - match.upperBound >= 2, !lexicon.inCall.occurs(in: words),
        isWish(words[match.lowerBound]) || names(work: words, from: match.upperBound)
      else { return nil }
      return Group(
        sentence: sentence.index,
        deed: match.upperBound..<words.count,
        why: .noOwner
      )
    }
    if let match = lexicon.possibility.firstMatch(in: words) {
      let verb = skipAdverbs(words, match.upperBound)
      guard verb < words.count, !sentence.isQuestion,
        verbs.work.contains(words[verb].folded)
          || words[verb].folded == "have" && verb + 2 < words.count
            && ["a", "the", "some"].contains(words[verb + 1].folded)
          || verbs.verbClass(in: words, at: verb) == .work
      else { return nil }
      return Group(sentence: sentence.index, deed: verb..<words.count, why: .hypothetical)
    }
    guard let match = lexicon.collective.firstMatch(in: words), !sentence.isQuestion else {
      return nil
    }
    if lexicon.reported.occurs(in: words, from: 0, to: match.lowerBound) { return nil }
    if match.lowerBound > 0,
      ["that", "if", "what", "when", "how", "which"].contains(words[match.lowerBound - 1].folded)
    {
      return nil
    }
    let vague = Self.vague.occurs(in: words)
    let german = match.lowerBound < words.count && words[match.lowerBound].folded == "wir"
    let verb = skipAdverbs(words, match.upperBound)
    guard verb < words.count, !lexicon.inCall.occurs(in: words) else { return nil }
    let kind = verbs.verbClass(in: words, at: verb)
    let weak: Set<String> = ["can", "could", "let's", "let"]
    let capacity = weak.contains(words[match.upperBound - 1].folded)
    guard
      german
        ? vague || words.contains(where: { verbs.germanInfinitives.contains($0.folded) })
        : (kind == .work && !capacity || vague && kind != .idle)
          || capacity && kind == .work
            && words[verb...].prefix(4).contains(where: { $0.folded == "you" })
          || vague && words[match.lowerBound].folded == "we" && words[verb].folded == "think"
    else { return nil }
    return Group(
      sentence: sentence.index,
      deed: verb..<words.count,
      why: .collective,
      isVague: vague
    )
  }

  /// Phrases that are a wish by themselves, whatever the verb: "man müsste", "if somebody could".
  private func isWish(_ word: SpokenWord) -> Bool {
    ["man", "jemand", "es", "if"].contains(word.folded)
  }

  /// Whether a verb of work follows soon: "can anyone hear me" asks for nothing that lasts.
  private func names(work words: [SpokenWord], from start: Int) -> Bool {
    let verb = skipAdverbs(words, start)
    guard verb < words.count else { return false }
    let german = words[verb...].contains { verbs.germanInfinitives.contains($0.folded) }
    let past =
      words[verb].folded.hasSuffix("ed") || ["did", "made", "sent"].contains(words[verb].folded)
    let kind = verbs.verbClass(in: words, at: verb)
    return german || past || kind == .work || kind == .light
      || ["sit", "anschauen", "look"].contains(words[verb].folded)
      || words[verb...].contains {
        $0.folded.hasSuffix("anschauen") || $0.folded.hasSuffix("kümmern")
      }
  }

  private func skipAdverbs(_ words: [SpokenWord], _ start: Int) -> Int {
    var position = start
    while position < words.count,
      lexicon.adverbs.contains(words[position].folded)
        || ["all", "both", "really"].contains(words[position].folded)
    {
      if words[position].folded == "be" || words[position].folded == "go" { break }
      position += 1
    }
    return position
  }
}
