/// What English speakers bind themselves with.
extension PromiseFinder {
  func englishPromise(in sentence: SpokenSentence, at position: Int, owner: Int) -> Promise? {
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

  func seePromise(in sentence: SpokenSentence, trigger: Int, end: Int, owner: Int)
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
  func presentPromise(in sentence: SpokenSentence, owner: Int) -> Promise? {
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

  func nextSentenceGivesDay(after sentence: SpokenSentence) -> Bool {
    let next = sentence.index + 1
    guard next < speech.sentences.count, speech.sentences[next].turn == sentence.turn,
      speech.sentences[next].words.count <= 9,
      ["you", "it", "sie"].contains(speech.sentences[next].words.first?.folded ?? "")
    else { return false }
    return dates.hasDay(in: speech.sentences[next])
  }

  /// "I can send you our white paper." – "Yes, please.": an offer that is taken up binds.
  func offer(in sentence: SpokenSentence, owner: Int) -> Promise? {
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

  static let taken = PhraseList(
    """
    please|that would be great|that'd be great|that would be good|that would be helpful|that would help|that'd help|love
    send|sounds good|sounds great|perfect|yes please|great|excellent|wonderful|that works|gern|gerne|bitte|ja|lovely
    sure|okay great|if you would|that'd be lovely|that'd be|that would be|brilliant|good idea
    """
  )

}
