/// Reads what was decided: said to be, or proposed by one side and agreed to by another.
struct DecisionReader {
  let speech: Speech
  /// Sentences that must not travel.
  let held: Set<Int>

  /// A decision: the words that say what, and the words that agree.
  struct Decision {
    var sentence: Int
    var agreed: Int?
  }

  private static let stated = PhraseList(
    """
    we agreed|we've agreed|we decided|we've decided|we have decided|the decision is|let's go with|we'll go with
    we're going with|we are going with|we will go with|we've settled on|we settle on|it's decided|that's decided
    that's the plan|so the plan is|so we're going to go|we're agreed|we are agreed|agreed then|that's agreed|it's agreed
    consensus is|we have consensus|agreed to move|agreed to go|let's do that then|we've landed on|we landed on|resolved to
    decision is to|signed off on|haben entschieden|haben beschlossen|haben uns geeinigt|haben vereinbart|wir nehmen|machen wir so|so machen wir
    beschlossen|halten wir fest|wir haben uns für|es bleibt bei|abgemacht|dabei bleibt es|fix vereinbart|so verbleiben wir
    """
  )
  private static let proposals = PhraseList(
    """
    let's|we could|we start|we'll start|we begin|shall we|how about|what if we|i propose|i'd propose|i suggest|i'd suggest|why don't we
    then let's|we do|we'd start|the plan would be|i'd say we|we'd go|we go|we can start|we keep|we leave|wir fangen|wir starten
    wir beginnen|fangen wir|lassen sie uns|lass uns|ich schlage vor|wir machen|wir könnten|sollen wir|wollen wir|wir lassen|dann machen wir
    """
  )
  private static let agreement = PhraseList(
    """
    agreed|deal|let's do it|let's do that|works for me|sounds good|sounds great|sounds like a plan|that works|i'm fine with that
    i'm good with that|perfect|done|fine by me|happy with that|einverstanden|passt|passt so|abgemacht|machen wir|so machen wir's
    genau so|gute idee|good plan|i agree|we agree|that's decided|makes sense to me|absolutely|in ordnung|klingt gut
    """
  )
  private static let unsettled = PhraseList(
    """
    haven't decided|have not decided|not decided|hasn't been decided|not agreed|haven't agreed|if we agreed|we agreed last|as we agreed
    you decided|they decided|they agreed|who decided|noch nicht entschieden|nichts beschlossen|not yet agreed
    like we agreed|as agreed|when we agreed
    """
  )
  private static let passing = PhraseList(
    """
    let's see|let's say|let's hope|let's not|let's start|let's get|let's move|let's go ahead|let's give|let's talk|let's look|let's take|let's just
    let's wait|let's be|let's have|let's continue|let's jump|let's open|let's do a|let's circle|let's face|let's recap|let's wrap|let's go to|let's go back
    let's go around|let's go on|let's go through|let's go over|let's make sure|let's think|let's discuss|let's focus|let's assume|we go through
    we do have|we do not|we do need|we do the|we could see|how about you|how about we wait|what if we say|shall we start|we keep saying
    we could talk|we could look|we could see|wir machen weiter|wollen wir anfangen|sollen wir anfangen|let's put it|let's read
    """
  )
  private static let smallTalk = PhraseList(
    "weather|trolley|coffee|lunch|biscuits|sandwich|golf|mute|screen|recording"
  )

  /// The decisions in the order of the call.
  func decisions(limit: Int) -> [Decision] {
    var found: [Decision] = []
    for sentence in speech.sentences where found.count < limit {
      guard isFit(sentence), let decision = decision(in: sentence) else { continue }
      // A proposal and the words that settle it are one decision.
      if let last = found.last, repeats(decision, last) {
        if found[found.count - 1].agreed == nil {
          found[found.count - 1].agreed = decision.sentence
        }
        continue
      }
      found.append(decision)
    }
    return found
  }

  private func decision(in sentence: SpokenSentence) -> Decision? {
    if Self.stated.occurs(in: sentence.words) {
      // "So that's decided" alone points back at what was proposed.
      if ContentWords.stems(sentence.words).count >= 2, !sentence.isQuestion {
        return Decision(sentence: sentence.index, agreed: agreement(to: sentence))
      }
    }
    let words = sentence.words
    guard let proposal = Self.proposals.firstMatch(in: words, to: Self.opening),
      !Self.passing.occurs(in: words), !Self.hedges.occurs(in: words),
      ContentWords.stems(words[proposal.upperBound...]).count >= 2
        || ContentWords.stems(words).count >= 3,
      let agreed = agreement(to: sentence)
    else { return nil }
    // Only a proposal in so many words is settled by a mere "sounds good".
    let asks = Self.asking.firstMatch(in: words, to: Self.opening) != nil
    let reply = speech.sentences[agreed].words
    guard asks || Self.binding.occurs(in: reply, to: 8) || Self.stated.occurs(in: reply) else {
      return nil
    }
    return Decision(sentence: sentence.index, agreed: agreed)
  }

  /// A proposal stands at the head of its sentence.
  private static let opening = 7

  private static let asking = PhraseList(
    """
    let's|shall we|how about|what if we|i propose|i'd propose|i suggest|i'd suggest|why don't we|then let's
    lassen sie uns|lass uns|ich schlage vor|sollen wir|wollen wir|dann machen wir
    """
  )
  private static let binding = PhraseList(
    """
    agreed|deal|let's do it|let's do that|works for me|that works|fine by me|that's decided|we agree|done|einverstanden|abgemacht
    machen wir|so machen wir's|passt so|passt
    """
  )
  private static let hedges = PhraseList(
    "maybe|perhaps|ideally|probably|unless|eventually|at some point|in theory|irgendwann|vielleicht|i guess"
  )

  /// Where another voice agrees in the next two turns, in so many words.
  private func agreement(to sentence: SpokenSentence) -> Int? {
    let last = min(sentence.turn + 2, speech.turns.count - 1)
    guard sentence.turn + 1 <= last else { return nil }
    for turn in sentence.turn + 1...last where speech.turns[turn].speaker != sentence.speaker {
      for reply in speech.sentences(ofTurn: turn).prefix(2)
      where !reply.isQuestion && !held.contains(reply.index) && reply.words.count <= 16 {
        let negative = CommitmentLexicon.shared.no.occurs(in: reply.words, from: 0, to: 4)
        if !negative,
          Self.agreement.occurs(in: reply.words, to: 8) || Self.stated.occurs(in: reply.words)
        {
          return reply.index
        }
      }
    }
    return nil
  }

  private func isFit(_ sentence: SpokenSentence) -> Bool {
    let words = sentence.words
    return (4...45).contains(words.count) && !held.contains(sentence.index)
      && !Self.unsettled.occurs(in: words) && !Self.smallTalk.occurs(in: words)
      && !CommitmentLexicon.shared.hypothetical.occurs(in: words)
      && !CommitmentLexicon.shared.inCall.occurs(in: words)
      && !CommitmentLexicon.shared.reported.occurs(in: words, to: 6)
  }

  private func repeats(_ later: Decision, _ earlier: Decision) -> Bool {
    let from = speech.sentences[earlier.sentence]
    let to = speech.sentences[later.sentence]
    guard to.turn - from.turn <= 4 else { return false }
    if earlier.agreed == later.sentence { return true }
    return !ContentWords.stems(from.words).isDisjoint(with: ContentWords.stems(to.words))
  }
}
