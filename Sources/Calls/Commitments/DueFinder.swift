/// Finds the day a promise is due: in its own words, else in the words around it.
struct DueFinder {
  let speech: Speech
  let roster: Roster
  let dates: SpokenDates
  /// Sentences in which something else is promised.
  let promised: Set<Int>

  private var fragments: DayFragments { DayFragments(dates: dates) }

  /// The last version of a day that the speaker takes back.
  ///
  /// "I'll do that on Monday. No, hang on, Monday's a holiday. Tuesday." is due on Tuesday.
  private func takenBack(_ index: Int, _ promise: Promise) -> (DueDate, Int?)? {
    let next = index + 1
    guard next < speech.sentences.count, fragments.corrects(speech.sentences[next]) else {
      return nil
    }
    for later in [next + 1, next] where later < speech.sentences.count {
      let sentence = speech.sentences[later]
      guard sentence.turn == speech.sentences[index].turn, sentence.words.count <= 12,
        later == next || sentence.words.count <= 4, let due = dates.due(in: sentence)
      else { continue }
      return (due, later)
    }
    return nil
  }

  private static let whens = PhraseList(
    "by when|how soon|when do|when must|when can|bis wann|when would|when will|what date|wann"
  )

  /// The due date, and the sentence that gave it.
  func due(of promise: Promise) -> (due: DueDate, sentence: Int?) {
    if let found = ownWords(promise) { return found }
    if promise.strength != .conditional {
      if let found = exchange(promise) { return found }
      if let found = readBack(promise) { return found }
    }
    var none = DueDate(said: "", rule: "no-date", certainty: .none)
    none.condition = promise.condition
    return (none, nil)
  }

  private func ownWords(_ promise: Promise) -> (DueDate, Int?)? {
    for index in [promise.sentence, promise.deed?.sentence].compactMap({ $0 }) {
      let sentence = speech.sentences[index]
      if let due = dates.due(in: sentence) { return takenBack(index, promise) ?? (due, index) }
    }
    // "Leave it with me. I'll get the numbers. Say early next week."
    for index in promise.evidence where speech.sentences[index].speaker == promise.owner {
      if index != promise.sentence, abs(index - promise.sentence) <= 3,
        let due = dates.due(in: speech.sentences[index])
      {
        return (due, index)
      }
    }
    for next in (promise.sentence + 1)...(promise.sentence + 2) where next < speech.sentences.count
    {
      let sentence = speech.sentences[next]
      guard sentence.turn == speech.sentences[promise.sentence].turn, !promised.contains(next)
      else { break }
      if fragments.isWhen(sentence), promise.strength != .conditional,
        let due = dates.due(in: sentence)
      {
        return (due, next)
      }
    }
    let before = promise.sentence - 1
    if promise.strength != .conditional, before >= 0,
      speech.sentences[before].turn == speech.sentences[promise.sentence].turn,
      speech.sentences[before].words.count <= 3, fragments.namesDay(speech.sentences[before]),
      let due = dates.due(in: speech.sentences[before])
    {
      return (due, before)
    }
    return nil
  }

  /// The question and answer around an accepted request, and the requester's own words.
  private func exchange(_ promise: Promise) -> (DueDate, Int?)? {
    let own = speech.sentences[promise.sentence]
    var start = own.turn
    if let request = promise.request { start = min(start, speech.sentences[request.sentence].turn) }
    var others: [(DueDate, Int?)] = []
    let last = min(own.turn + 4, speech.turns.count - 1)
    guard start <= last else { return nil }
    for turn in start...last {
      let sentences = speech.sentences(ofTurn: turn)
      if turn > own.turn,
        sentences.contains(where: {
          promised.contains($0.index) && !promise.evidence.contains($0.index)
        })
      {
        break
      }
      for sentence in sentences where sentence.words.count <= 18 {
        guard let due = dates.due(in: sentence), isAbout(sentence, promise) else { continue }
        if sentence.speaker == promise.owner, sentence.words.count <= 10 {
          return (due, sentence.index)
        }
        others.append((due, sentence.index))
      }
    }
    return others.last
  }

  /// A day counts for the promise only where the talk is about when.
  private func isAbout(_ sentence: SpokenSentence, _ promise: Promise) -> Bool {
    if fragments.tellsPast(sentence) { return false }
    let deadline = dates.expressions(in: sentence).contains { $0.role == .deadline }
    let bounds: Set<String> = [
      "latest", "long", "before", "by", "until", "bis", "for", "spätestens",
    ]
    if promise.evidence.contains(sentence.index) || promise.request?.sentence == sentence.index {
      return true
    }
    if sentence.speaker == promise.owner {
      return sentence.words.count <= 10
        && (fragments.isWhen(sentence) || promise.evidence.contains(sentence.index))
    }
    if promise.request != nil || sentence.turn > speech.sentences[promise.sentence].turn {
      return deadline || fragments.bounds(sentence, by: bounds)
        || sentence.isQuestion && sentence.words.count <= 10
    }
    return false
  }

  private func readBack(_ promise: Promise) -> (DueDate, Int?)? {
    for index in promise.evidence.reversed() where index > promise.sentence {
      let sentence = speech.sentences[index]
      guard let range = segment(of: sentence, about: promise),
        let due = dates.due(in: sentence, words: range)
      else { continue }
      return (due, index)
    }
    return nil
  }

  /// The stretch of a read-back that speaks of this promise, up to the next "and" or name.
  private func segment(of sentence: SpokenSentence, about promise: Promise) -> Range<Int>? {
    guard let deed = promise.deed else { return nil }
    let stems = ContentWords.stems(speech.sentences[deed.sentence].words[deed.words])
    guard
      let hit = sentence.words.indices.first(where: { position in
        ContentWords.stem(sentence.words[position].folded).map(stems.contains) ?? false
      })
    else { return nil }
    var end = hit + 1
    while end < sentence.words.count, !["and", "und"].contains(sentence.words[end].folded),
      roster.mention(in: sentence.words, at: end) == nil
    {
      end += 1
    }
    return hit..<end
  }
}
