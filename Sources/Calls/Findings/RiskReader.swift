/// Reads what may go wrong, as somebody on the call fears it.
struct RiskReader {
  let speech: Speech
  /// Sentences that carry a promise already.
  let used: Set<Int>
  /// Sentences that must not travel.
  let held: Set<Int>

  private static let markers = PhraseList(
    """
    at risk|the risk is|a risk|big risk|risk that|worried about|worried that|my worry|i worry|concerned about|concerned that
    my concern|our concern|biggest concern|blocker|blocking us|we're blocked|might slip|could slip|will slip|behind schedule
    running late|won't make it|not going to make|not make it|too late|delayed|the fear is|bottleneck
    if we miss|only meet every|no process at all|fining us|the fine|late on|goes from amber to red|sorge|bedenken
    stillstand|verzögert|gefährdet|das risiko|one day away|not confident|single point of failure
    """
  )

  /// Words that take the fear away, or tell of somebody else's.
  private static let harmless = PhraseList(
    """
    not worried|not concerned|isn't a risk|no risk|not a risk|not at risk|without risk|wasn't worried|weren't worried|don't worry
    nothing to worry|no need to worry|didn't seem|doesn't seem|not overly|never too late|not too late|no blocker|not a blocker|no blockers
    any blockers|blockers or|not delayed|not be delayed|no concern|no concerns|any concerns|not behind|kein risiko|keine sorge|keine bedenken
    """
  )
  private static let announcements = PhraseList(
    "welcome|hello everybody|hello everyone|good morning everybody|episode|podcast|board meeting of|my name is|herzlich willkommen"
  )
  private static let negations: Set<String> = [
    "not", "don't", "didn't", "doesn't", "isn't", "wasn't", "no", "never", "without", "nobody",
    "kein", "keine", "nicht",
  ]

  /// The sentences, in the order of the call, besides those that are objections already.
  func risks(limit: Int, besides objections: Set<Int>) -> [Int] {
    var found: [Int] = []
    for sentence in speech.sentences where found.count < limit {
      let words = sentence.words
      guard (5...40).contains(words.count), !sentence.isQuestion,
        !held.contains(sentence.index), !used.contains(sentence.index),
        !objections.contains(sentence.index),
        let match = Self.markers.firstMatch(in: words),
        !Self.harmless.occurs(in: words), !Self.announcements.occurs(in: words),
        !isDenied(words, match), !CommitmentLexicon.shared.hypothetical.occurs(in: words),
        ContentWords.stems(words).count >= 2
      else { continue }
      found.append(sentence.index)
    }
    return found
  }

  /// Whether a negation stands close in front of the fear: "I didn't think we need to be concerned".
  private func isDenied(_ words: [SpokenWord], _ match: Range<Int>) -> Bool {
    let own = words[match].contains { Self.negations.contains($0.folded) }
    guard !own else { return false }
    return words[max(0, match.lowerBound - 5)..<match.lowerBound]
      .contains { Self.negations.contains($0.folded) }
      || words.prefix(5).contains { $0.folded == "didn't" }
  }
}
