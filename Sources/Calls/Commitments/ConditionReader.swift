/// Reads what has to happen before a promise holds.
struct ConditionReader {
  let speech: Speech

  private static let openers: Set<String> = [
    "once", "if", "when", "after", "wenn", "sobald", "nachdem", "falls", "provided", "assuming",
    "unless",
  ]
  private static let subjects: Set<String> = [
    "you", "you've", "we", "we've", "they", "they've", "he", "he's", "she", "she's", "it", "it's",
    "i", "i've", "that's", "everybody", "everyone",
  ]
  private static let courtesies = PhraseList(
    """
    if i can|if i get a|if i get the chance|if i have time|if i have a|if possible|if i find|if i manage
    if you want|if you like|if you can|if you don't|if that's|if it's okay|if that|if you're okay
    if needed|if necessary|if need be|if anything|if there's|if not|if so|if you will|if any|if it helps
    when i'm|when i get|when i am|when i'm back|when we get|when we|if everyone|if it's|wenn ich|wenn sie
    when it's|when you're|when you|if no one|if nobody|after this|after the call|after that|if you
    once i|when i|if it|if they|when they ask|if anyone|if anybody|if someone|if people
    """
  )
  private static let weakeners = PhraseList(
    """
    if i can|if i get a|if i get the chance|if i have time|if i have a|if possible|if i find|no promises
    not promising|can't promise|if i manage|can't swear|ohne gewähr|if i remember
    """
  )

  private static let asking: Set<String> = [
    "ask", "check", "see", "find", "know", "confirm", "clarify", "verify", "test", "figure",
  ]

  /// Marks a promise as conditional, or as soft where the condition is the speaker's own leisure.
  func apply(to promise: inout Promise, trigger: Int) {
    let sentence = speech.sentences[promise.sentence]
    let words = sentence.words
    if Self.weakeners.occurs(in: words) { promise.strength = .soft }
    if let opener = words.prefix(trigger).firstIndex(where: { Self.openers.contains($0.folded) })
      ?? asSoonAs(in: words, upTo: trigger),
      Self.courtesies.match(in: words, at: opener) == 0 || opener == 0 && trigger - opener > 3
    {
      promise.strength = .conditional
      promise.condition = sentence.rendered(opener..<clauseEnd(words, from: opener, to: trigger))
      return
    }
    if trigger >= 2, words[trigger - 1].folded == "and", let first = words.first,
      VerbLexicon.shared.work.contains(first.folded)
        || ["shoot", "give"].contains(first.folded)
    {
      promise.strength = .conditional
      promise.condition = sentence.rendered(0..<trigger - 1)
      return
    }
    if let deed = promise.deed, deed.sentence == promise.sentence {
      let from = deed.words.lowerBound
      if let opener = words.indices.dropFirst(from + 1).first(where: {
        Self.openers.contains(words[$0].folded) && Self.courtesies.match(in: words, at: $0) == 0
      }) ?? asSoonAs(in: words, upTo: words.count, from: from) {
        let isTime =
          opener > 0
          && ["see", "ask", "whether", "even", "day", "days", "shortly", "right", "check", "know"]
            .contains(words[opener - 1].folded)
        // "after the laptops" names a time or a reason; only a clause is a condition.
        let clause =
          words[opener].folded != "after"
          || opener + 1 < words.count
            && Self.subjects.contains(words[opener + 1].folded)
        // "ask them Friday if they're okay": what is asked, unless a breath parts the two.
        let asked = words[from..<opener].contains { Self.asking.contains($0.folded) }
        let isContent =
          asked && ["if", "when", "ob"].contains(words[opener].folded) && !words[opener - 1].breath
        if !isTime, !isContent, clause, words.count - opener >= 3 {
          promise.strength = .conditional
          promise.condition = sentence.rendered(opener..<words.count)
          promise.deed?.words = from..<opener
          return
        }
      }
    }
    trailing(&promise)
  }

  /// "Ja, die schicke ich Ihnen. Sobald die Inventur durch ist."
  private func trailing(_ promise: inout Promise) {
    let next = promise.sentence + 1
    guard next < speech.sentences.count,
      speech.sentences[next].turn == speech.sentences[promise.sentence].turn
    else { return }
    let words = speech.sentences[next].words
    if Self.weakeners.occurs(in: words), words.count < 6 { promise.strength = .soft }
    guard let first = words.first, (3...9).contains(words.count),
      Self.openers.contains(first.folded) || asSoonAs(in: words, upTo: 1) != nil,
      Self.courtesies.match(in: words, at: 0) == 0,
      !CommitmentLexicon.shared.firm.occurs(in: words), words.dropLast().allSatisfy({ !$0.breath })
    else { return }
    promise.strength = .conditional
    promise.condition = speech.sentences[next].rendered(0..<words.count)
  }

  private func asSoonAs(in words: [SpokenWord], upTo end: Int, from start: Int = 0) -> Int? {
    words.indices.first { position in
      position >= start && position < end && position + 2 < words.count
        && words[position].folded == "as" && words[position + 1].folded == "soon"
        && words[position + 2].folded == "as"
    }
  }

  private func clauseEnd(_ words: [SpokenWord], from start: Int, to trigger: Int) -> Int {
    var end = trigger
    // A German main clause puts its verb before "ich"; the condition ends at the comma before it.
    while end > start + 1, !words[end - 1].breath, end - start > 1 {
      guard (start..<end).contains(where: { words[$0].breath }) else { break }
      end -= 1
    }
    return end
  }
}
