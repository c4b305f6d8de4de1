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
  private let lexicon = CommitmentLexicon.shared
  private let verbs = VerbLexicon.shared

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

  // MARK: - English

  private func englishPromise(in sentence: SpokenSentence, at position: Int, owner: Int) -> Promise?
  {
    let words = sentence.words
    var strength = NextStep.Strength.firm
    var score = 0.0
    var tentative = false
    var length = lexicon.soft.match(in: words, at: position)
    if length > 0 {
      strength = .soft
    } else {
      length = lexicon.firm.match(in: words, at: position)
    }
    var verb = position + length
    if length == 0 {
      length = lexicon.letMe.match(in: words, at: position)
      guard length > 0 else { return nil }
      // The deed begins at the verb after "let me".
      verb = position + 2
      score -= 1.2
      tentative = true
    }
    guard !isReported(words, before: position), !isEmbedded(words, at: position) else { return nil }
    // "because I try to …": a reason is told, nothing is promised.
    if strength == .soft, isReason(words, at: position) { return nil }
    if lexicon.habitual.occurs(in: words, from: 0, to: min(words.count, position + length + 3)) {
      return nil
    }
    let pronouns: Set<String> = ["it", "them", "him", "her", "that"]
    if strength == .soft, verb < words.count, pronouns.contains(words[verb].folded), length > 1 {
      // "I'll try them anyway": trying is the deed.
      let deed = Promise.Deed(sentence: sentence.index, words: verb - 1..<words.count)
      return make(sentence, owner, deed: deed, strength: .soft, score: 1, trigger: position)
    }
    let softTail = verb
    verb = skipAdverbs(in: words, from: verb, strength: &strength)
    guard verb < words.count else { return nil }
    if strength == .soft, softTail == verb,
      ["if", "whether", "what", "who", "when"].contains(words[verb - 1].folded)
    {
      // "I'll see if I can get Sunita": the deed follows "I can", else it is to look.
      return seePromise(in: sentence, trigger: position, end: verb, owner: owner)
    }
    switch verbs.verbClass(in: words, at: verb) {
    case .idle: return nil
    case .work: score += 2
    case .light: score += 0.5
    case .unknown: score += 0.3
    }
    let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
    var promise = make(
      sentence,
      owner,
      deed: deed,
      strength: strength,
      score: score,
      trigger: position
    )
    promise?.isTentative = tentative
    return promise
  }

  private func seePromise(in sentence: SpokenSentence, trigger: Int, end: Int, owner: Int)
    -> Promise?
  {
    let words = sentence.words
    guard words.count - end >= 2 else { return nil }
    var verb = end
    if end + 1 < words.count, words[end].folded == "i",
      ["can", "could"].contains(words[end + 1].folded), end + 2 < words.count,
      words[end - 1].folded != "what"
    {
      verb = end + 2
    } else if words[end - 1].folded == "what", words[end].folded == "i" {
      let deed = Promise.Deed(sentence: sentence.index, words: end - 2..<words.count)
      return make(sentence, owner, deed: deed, strength: .soft, score: 0.5, trigger: trigger)
    } else {
      verb = end - 2
    }
    let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
    return make(sentence, owner, deed: deed, strength: .soft, score: 1.8, trigger: trigger)
  }

  /// "I send you tomorrow the access": the present tense with a day, as many Europeans promise.
  private func presentPromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard let subject = words.prefix(4).firstIndex(where: { $0.folded == "i" }),
      subject + 1 < words.count, !sentence.isQuestion,
      subject == 0 || words[subject - 1].breath
        || ["and", "then", "so"].contains(words[subject - 1].folded)
    else { return nil }
    let verb = subject + 1
    let name = words[verb].folded
    guard verbs.work.contains(name) || ["make", "give", "get", "take"].contains(name),
      verbs.verbClass(in: words, at: verb) != .idle,
      !lexicon.habitual.occurs(in: words), !lexicon.inCall.occurs(in: words),
      !words.contains(where: { $0.folded == "now" })
    else { return nil }
    let dated = dates.hasDay(in: sentence) || nextSentenceGivesDay(after: sentence)
    guard dated else { return nil }
    let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
    let score = dates.hasDay(in: sentence) ? 1.0 : 2.0
    return make(sentence, owner, deed: deed, strength: .firm, score: score, trigger: subject)
  }

  private func nextSentenceGivesDay(after sentence: SpokenSentence) -> Bool {
    let next = sentence.index + 1
    guard next < speech.sentences.count, speech.sentences[next].turn == sentence.turn,
      speech.sentences[next].words.count <= 9,
      ["you", "it", "sie"].contains(speech.sentences[next].words.first?.folded ?? "")
    else { return false }
    return dates.hasDay(in: speech.sentences[next])
  }

  /// "I can send you our white paper." – "Yes, please.": an offer that is taken up binds.
  private func offer(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard let match = lexicon.offer.firstMatch(in: words), match.lowerBound <= 12,
      !isReported(words, before: match.lowerBound), !isEmbedded(words, at: match.lowerBound),
      !lexicon.habitual.occurs(in: words), sentence.turn + 1 < speech.turns.count
    else { return nil }
    let capable = ["can", "could"].contains(words[match.upperBound - 1].folded)
    let verb = match.upperBound
    guard verb < words.count, verbs.work.contains(words[verb].folded),
      verbs.verbClass(in: words, at: verb) == .work,
      !capable || dates.hasDay(in: sentence)
        || verb + 1 < words.count
          && ["you", "them", "him", "her", "that", "those"].contains(words[verb + 1].folded)
    else { return nil }
    let replies = speech.sentences(ofTurn: sentence.turn + 1).prefix(2)
    guard
      let yes = replies.first(where: { reply in
        Self.taken.occurs(in: reply.words, from: 0, to: 6)
          && !lexicon.no.occurs(in: reply.words, from: 0, to: 5)
      })
    else { return nil }
    let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
    var promise = make(
      sentence,
      owner,
      deed: deed,
      strength: .firm,
      score: 1.6,
      trigger: match.lowerBound
    )
    if sentence.isQuestion { promise?.score += 1.5 }
    promise?.evidence.append(yes.index)
    return promise
  }

  private static let taken = PhraseList(
    """
    please|that would be great|that'd be great|that would be good|that would be helpful|that would help|that'd help|love
    send|sounds good|sounds great|perfect|yes please|great|excellent|wonderful|that works|gern|gerne|bitte|ja|lovely
    sure|okay great|if you would|that'd be lovely|that'd be|that would be|brilliant|good idea
    """
  )

  // MARK: - Bare acceptances

  private func barePromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard words.count <= 14, !sentence.isQuestion else { return nil }
    for position in words.indices.prefix(6) {
      let length = lexicon.bare.match(in: words, at: position)
      guard length > 0 else { continue }
      let end = position + length
      let rest = words.count - end
      // "I'll take that as a compliment" goes on; "Sure, will do by Friday" goes on with a day.
      let closes =
        rest == 0 || words[end - 1].breath || dates.hasDay(in: sentence)
        || lexicon.adverbs.contains(words[end].folded)
      guard closes, position == 0 || words[position - 1].breath || position <= 2 else { continue }
      if verbs.idlePhrases.match(in: words, at: position + 1) > 2 { continue }
      var promise = Promise(
        sentence: sentence.index,
        owner: owner,
        strength: .firm,
        deed: nil,
        condition: nil,
        score: 0.6,
        evidence: [sentence.index],
        request: nil
      )
      promise.isBare = true
      if isReported(words, before: position) { return nil }
      if words[position].folded == "leave" { promise.score = 1 }
      return promise
    }
    return nil
  }

  // MARK: - German

  private func germanPromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
    let words = sentence.words
    guard !lexicon.habitual.occurs(in: words) else { return nil }
    for position in words.indices where words[position].folded == "ich" {
      if position > 0,
        ["dass", "ob", "weil", "was", "wie", "falls"].contains(words[position - 1].folded)
      {
        continue
      }
      if isReported(words, before: position) { continue }
      let after = position + 1 < words.count ? words[position + 1].folded : ""
      let before = position > 0 && !words[position - 1].breath ? words[position - 1].folded : ""
      if lexicon.soft.match(in: words, at: position) > 0 || ["versuche", "schaue"].contains(before)
      {
        let start = ["versuche", "schaue"].contains(before) ? position - 1 : position + 1
        let deed = Promise.Deed(sentence: sentence.index, words: start..<words.count)
        return make(sentence, owner, deed: deed, strength: .soft, score: 2, trigger: position)
      }
      guard lexicon.bare.match(in: words, at: max(0, position - 1)) == 0 || words.count > 3 else {
        return barePromise(in: sentence, owner: owner)
      }
      var verb: Int?
      if verbs.germanWork.contains(before) { verb = position - 1 }
      if verbs.germanWork.contains(after) { verb = position + 1 }
      if ["werde", "kann"].contains(after) || ["werde"].contains(before),
        let last = words.last(where: { verbs.germanInfinitives.contains($0.folded) }),
        let place = words.firstIndex(of: last)
      {
        verb = place
      }
      guard let verb else { continue }
      if lexicon.inCall.occurs(in: words) { continue }
      var score = verbs.germanLight.contains(words[verb].folded) ? 0.6 : 2.0
      let recipients: Set<String> = ["ihnen", "euch", "dir", "sie", "dich"]
      if words.contains(where: { recipients.contains($0.folded) }) { score += 0.6 }
      if words.count <= 3 { score -= 0.6 }
      let deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count)
      return make(
        sentence,
        owner,
        deed: deed,
        strength: .firm,
        score: score,
        trigger: min(verb, position)
      )
    }
    return barePromise(in: sentence, owner: owner)
  }

  // MARK: - Shared

  private func make(
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
  private static let sending: Set<String> = ["send", "email", "mail", "forward", "submit"]
  private static let hurry = PhraseList(
    "right now|real quick|quickly|in a second|in a minute|in a moment"
  )

  /// "never mind" takes back what was said only where it stands alone between breaths.
  private func isWithdrawn(_ words: [SpokenWord], from start: Int) -> Bool {
    guard let match = lexicon.withdrawn.firstMatch(in: words, from: start) else { return false }
    return words[match.upperBound - 1].breath
      && (match.lowerBound == 0 || words[match.lowerBound - 1].breath)
  }

  private func skipAdverbs(
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

  private func isReported(_ words: [SpokenWord], before position: Int) -> Bool {
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

  private static let reasons: Set<String> = [
    "because", "cause", "'cause", "cuz", "since", "when", "whenever", "as", "though", "although",
    "weil", "dass", "that", "if", "wenn",
  ]

  private func isReason(_ words: [SpokenWord], at position: Int) -> Bool {
    position > 0 && Self.reasons.contains(words[position - 1].folded)
  }

  /// "what I'll do", "that I'll need": the promise, if any, stands elsewhere.
  private func isEmbedded(_ words: [SpokenWord], at position: Int) -> Bool {
    guard position > 0 else { return false }
    let links: Set<String> = [
      "what", "which", "where", "how", "than", "until", "like", "why", "who",
    ]
    return links.contains(words[position - 1].folded)
  }

  /// A sentence that breaks off after its trigger promises nothing yet.
  private func isCutOff(_ sentence: SpokenSentence) -> Bool {
    sentence.text.hasSuffix("…") && sentence.words.count < 5
  }
}
