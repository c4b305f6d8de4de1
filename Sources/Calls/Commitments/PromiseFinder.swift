/// Finds what speakers promise in their own words.
///
/// Every trigger ("I'll", "ich schicke") is scored by what follows: a verb of lasting work counts 2, a
/// day 1.5, a recipient 0.6, an object 0.4; doing things in the call, asking, or a light verb alone
/// count against it. `PromiseFinder.threshold` parts promises from talk; a request that is answered
/// adds 1.5. The weights are set by hand, in whole and half steps, so that a person can follow them.
struct PromiseFinder {
  /// What a promise needs without a request.
  static let threshold = 2.0

  let speech: Speech
  let roster: Roster
  let dates: SpokenDates
  let lexicon = CommitmentLexicon.shared
  let verbs = VerbLexicon.shared

  init(speech: Speech, roster: Roster, dates: SpokenDates) {
    self.speech = speech
    self.roster = roster
    self.dates = dates
  }

  /// The promise of a sentence, whatever its score, or `nil` where nobody promises anything.
  func promise(in sentence: SpokenSentence) -> Promise? {
    guard let owner = sentence.speaker, !sentence.words.isEmpty else { return nil }
    let words = sentence.words
    if lexicon.hypothetical.occurs(in: words) || isCutOff(sentence) { return nil }
    if let german = germanPromise(in: sentence, owner: owner) { return german }
    if let bare = barePromise(in: sentence, owner: owner) { return bare }
    if let debt = lexicon.debt.firstMatch(in: words), !isReported(words, before: debt.lowerBound) {
      var deed = Promise.Deed(sentence: sentence.index, words: debt.upperBound - 1..<words.count)
      deed.verb = "Send"
      deed.insertsVerb = true
      return make(
        sentence,
        owner,
        deed: deed,
        strength: .firm,
        score: 2.5,
        trigger: debt.lowerBound
      )
    }
    var best: Promise?
    var position = 0
    while position < words.count {
      if let found = englishPromise(in: sentence, at: position, owner: owner) {
        if found.score > (best?.score ?? -10) + 0.9 { best = found }
      }
      position += 1
    }
    return best ?? presentPromise(in: sentence, owner: owner) ?? offer(in: sentence, owner: owner)
  }

  func make(
    _ sentence: SpokenSentence,
    _ owner: Int,
    deed: Promise.Deed,
    strength: NextStep.Strength,
    score: Double,
    trigger: Int
  ) -> Promise? {
    let words = sentence.words
    var total = score
    if dates.hasDay(in: sentence) { total += 1.5 }
    let near = words[deed.words].prefix(6)
    let people: Set<String> = ["you", "ya", "him", "her", "them", "everybody", "everyone"]
    if near.contains(where: { people.contains($0.folded) })
      || !roster.mentions(in: Array(near)).isEmpty
    {
      total += 0.6
    }
    if deed.words.count >= 4 { total += 0.4 }
    if deed.words.count <= 1 { total -= 1 }
    let verb = words[deed.words.lowerBound].folded
    let hurried = Self.sending.contains(verb) && Self.hurry.occurs(in: words)
    if lexicon.inCall.occurs(in: words), !hurried { total -= 2.5 }
    if sentence.isQuestion { total -= 1.5 }
    if words.count > 45 { total -= 0.5 }
    let next = sentence.index + 1
    if next < speech.sentences.count, speech.sentences[next].turn == sentence.turn,
      isWithdrawn(speech.sentences[next].words, from: 0)
    {
      return nil
    }
    if isWithdrawn(words, from: deed.words.lowerBound) { return nil }
    var promise = Promise(
      sentence: sentence.index,
      owner: owner,
      strength: strength,
      deed: deed,
      condition: nil,
      score: total,
      evidence: [sentence.index],
      request: nil
    )
    ConditionReader(speech: speech).apply(to: &promise, trigger: trigger)
    if promise.strength == .conditional { promise.score += 0.6 }
    return promise
  }

  /// "I'll send that right now" leaves something behind; "I'll scroll down right now" does not.
  static let sending: Set<String> = ["send", "email", "mail", "forward", "submit"]
  static let hurry = PhraseList(
    "right now|real quick|quickly|in a second|in a minute|in a moment"
  )

  /// "never mind" takes back what was said only where it stands alone between breaths.
  func isWithdrawn(_ words: [SpokenWord], from start: Int) -> Bool {
    guard let match = lexicon.withdrawn.firstMatch(in: words, from: start) else { return false }
    return words[match.upperBound - 1].breath
      && (match.lowerBound == 0 || words[match.lowerBound - 1].breath)
  }

  func skipAdverbs(
    in words: [SpokenWord],
    from start: Int,
    strength: inout NextStep.Strength
  ) -> Int {
    var position = start
    while position < words.count, lexicon.adverbs.contains(words[position].folded) {
      let word = words[position].folded
      let next = position + 1 < words.count ? words[position + 1].folded : ""
      if word == "be", next != "able" { break }
      if word == "go", next != "ahead", next != "and" { break }
      if word == "try" {
        guard next == "and" || next == "to" else { break }
        strength = .soft
      }
      if ["probably", "maybe", "hopefully", "likely"].contains(word) { strength = .soft }
      position += 1
    }
    return position
  }

  func isReported(_ words: [SpokenWord], before position: Int) -> Bool {
    guard position > 0 else { return false }
    guard
      let report = lexicon.reported.firstMatch(
        in: words,
        from: max(0, position - 8),
        to: position
      )
    else { return false }
    // "If he says yes, I'll …": what somebody may say is a condition, not a story.
    let conditions: Set<String> = ["if", "once", "when", "wenn", "sobald", "falls"]
    let asked = words[..<report.lowerBound].contains { conditions.contains($0.folded) }
    let closed =
      words[report.upperBound - 1..<position].contains(where: \.breath)
      || words[position - 1].breath
    return !(asked && closed)
  }

  static let reasons: Set<String> = [
    "because", "cause", "'cause", "cuz", "since", "when", "whenever", "as", "though", "although",
    "weil", "dass", "that", "if", "wenn",
  ]

  func isReason(_ words: [SpokenWord], at position: Int) -> Bool {
    position > 0 && Self.reasons.contains(words[position - 1].folded)
  }

  /// "what I'll do", "that I'll need": the promise, if any, stands elsewhere.
  func isEmbedded(_ words: [SpokenWord], at position: Int) -> Bool {
    guard position > 0 else { return false }
    let links: Set<String> = [
      "what", "which", "where", "how", "than", "until", "like", "why", "who",
    ]
    return links.contains(words[position - 1].folded)
  }

  /// A sentence that breaks off after its trigger promises nothing yet.
  func isCutOff(_ sentence: SpokenSentence) -> Bool {
    sentence.text.hasSuffix("…") && sentence.words.count < 5
  }
}
