import Messaging

/// Reads decisions, risks, objections and open questions, each by cautious phrases.
struct TalkReader {
  let speech: Speech
  let roster: Roster
  let library: Library?
  /// Sentences that carry a promise already.
  let used: Set<Int>
  /// Sentences that must not travel.
  let held: Set<Int>

  private static let decisions = PhraseList(
    """
    we agreed|we've agreed|we decided|we've decided|we have decided|the decision is|let's go with|we'll go with
    we're going with|we are going with|we will go with|we've settled on|we settle on|it's decided|that's decided
    then that's the plan|that's the plan|so the plan is|so we're going to go|haben entschieden|haben beschlossen
    wir nehmen|machen wir so|so machen wir|beschlossen|consensus is|we have consensus|agreed to move|let's do that then
    """
  )
  private static let risks = PhraseList(
    """
    at risk|the risk is|a risk|big risk|risk that|worried about|worried that|my worry|i worry|concerned about|concerned that
    my concern|our concern|biggest concern|blocker|blocking us|we're blocked|might slip|could slip|will slip|behind schedule
    running late|won't make it|not going to make|not make it|too late|delayed|the fear is|bottleneck
    if we miss|only meet every|no process at all|fining us|the fine|late on|goes from amber to red|sorge|bedenken
    stillstand|verzögert|gefährdet|das risiko|one day away|not confident|single point of failure
    """
  )
  private static let objections = PhraseList(
    """
    too expensive|too much money|over budget|no budget|how do i know|how do we know|what i'd worry about|i'm worried
    my worry|you're smaller|not convinced|why should we|why would we|what makes this|we tried|we've tried|it took them
    i don't see why|we already have|already use|don't have time|haven't got the time|not a priority|can't afford
    sounds expensive|burned before|don't trust|hard sell|i don't believe|what's different
    zu teuer|kein budget|keine zeit|der vorige anbieter|wir haben schon|warum sollten wir|not replacing them
    """
  )
  private static let unknowns = PhraseList(
    """
    i don't know|we don't know|no idea|not sure|i'd be guessing|stays open|can't say|i'd have to ask|nobody knows
    don't have an answer|weiß ich nicht|keine ahnung|unklar|no clue|i couldn't tell you|is difficult|haven't decided
    """
  )
  private static let pleased = PhraseList(
    """
    that's a good answer|good answer|i like that|that helps|i appreciate that|fair enough|makes sense|that's better
    honestly that's better|that's fair|das gefällt mir|okay good|that's a good question|perfect|great
    """
  )
  private static let smallTalk = PhraseList(
    "weather|trolley|coffee|lunch|biscuits|sandwich|dog|holiday|golf"
  )

  /// What was decided.
  func decisions(limit: Int) -> [Int] {
    pick(Self.decisions, limit: limit, least: 5) { !$0.isQuestion }
  }

  /// What may go wrong.
  func risks(limit: Int, besides objections: Set<Int>) -> [Int] {
    pick(Self.risks, limit: limit, least: 5) { !$0.isQuestion && !objections.contains($0.index) }
  }

  private func pick(
    _ list: PhraseList,
    limit: Int,
    least: Int,
    where fits: (SpokenSentence) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    for sentence in speech.sentences {
      guard found.count < limit, (least...45).contains(sentence.words.count),
        !held.contains(sentence.index),
        !used.contains(sentence.index), list.occurs(in: sentence.words), fits(sentence),
        !Self.smallTalk.occurs(in: sentence.words),
        !CommitmentLexicon.shared.hypothetical.occurs(in: sentence.words),
        ContentWords.stems(sentence.words).count >= 2
      else { continue }
      found.append(sentence.index)
    }
    return found
  }

  /// An objection as it was raised.
  struct Objection {
    var sentence: Int
    var answered: CallObjection.Answer
    var id: String?
    var answer: Int?
    /// Further sentences of the same objection.
    var more: [Int] = []
  }

  /// What customer and partner held against it; nothing where no side is known.
  func objections(limit: Int) -> [Objection] {
    let known = (library?.content.personas ?? []).flatMap { persona in
      persona.objections.enumerated().flatMap { place, objection in
        objection.heardAs.map {
          (id: "\(persona.id)/\(place + 1)", stems: ContentWords.stems(Speech.words(of: $0)))
        }
      }
    }
    var found: [Objection] = []
    let withCustomer = speech.turns.contains { turn in
      turn.speaker.map { roster.attendees[$0].side == .customer } ?? false
    }
    for sentence in speech.sentences {
      guard found.count < limit, let speaker = sentence.speaker, !held.contains(sentence.index),
        roster.attendees[speaker].side == .customer
          || roster.attendees[speaker].side == .partner && !withCustomer,
        (5...60).contains(sentence.words.count), !used.contains(sentence.index)
      else { continue }
      let stems = ContentWords.stems(sentence.words)
      let match = known.filter { $0.stems.count >= 2 }
        .map {
          (id: $0.id, share: Double($0.stems.intersection(stems).count) / Double($0.stems.count))
        }
        .max { ($0.share, $1.id) < ($1.share, $0.id) }
      let isKnown = (match?.share ?? 0) >= 0.66
      guard isKnown || Self.objections.occurs(in: sentence.words) else { continue }
      if let last = found.last, speech.sentences[last.sentence].speaker == speaker,
        sentence.turn - speech.sentences[last.sentence].turn <= 2
      {
        // One objection in several sentences: the fullest one speaks for it.
        let fuller = stems.count > ContentWords.stems(speech.sentences[last.sentence].words).count
        found[found.count - 1].more.append(fuller ? last.sentence : sentence.index)
        if fuller { found[found.count - 1].sentence = sentence.index }
        let (answer, place) = answer(to: sentence, by: speaker)
        found[found.count - 1].answered = answer
        found[found.count - 1].answer = place
        continue
      }
      let (answer, place) = answer(to: sentence, by: speaker)
      found.append(
        Objection(
          sentence: sentence.index,
          answered: answer,
          id: (match?.share ?? 0) >= 0.5 ? match?.id : nil,
          answer: place
        )
      )
    }
    return found
  }

  private func answer(to sentence: SpokenSentence, by speaker: Int) -> (CallObjection.Answer, Int?)
  {
    var answer: Int?
    for turn in stride(
      from: sentence.turn + 1,
      through: min(sentence.turn + 6, speech.turns.count - 1),
      by: 1
    ) {
      guard let other = speech.turns[turn].speaker else { continue }
      let sentences = speech.sentences(ofTurn: turn)
      if roster.mayBe(other, speaker) {
        if let answer, sentences.contains(where: { Self.pleased.occurs(in: $0.words) }) {
          return (.yes, answer)
        }
      } else if roster.attendees[other].side != .customer {
        let length = sentences.reduce(0) { $0 + $1.words.count }
        if length >= 12, answer == nil { answer = sentences.first { $0.words.count >= 6 }?.index }
      }
    }
    return (answer == nil ? .no : .partly, answer)
  }

  /// Questions whose reply was that nobody knows.
  func openQuestions(limit: Int) -> [(question: Int, reply: Int)] {
    var found: [(Int, Int)] = []
    for sentence in speech.sentences where sentence.isQuestion && found.count < limit {
      guard sentence.words.count >= 5, ContentWords.stems(sentence.words).count >= 2,
        !used.contains(sentence.index), !held.contains(sentence.index),
        sentence.turn + 1 < speech.turns.count,
        speech.turns[sentence.turn + 1].speaker != sentence.speaker
      else { continue }
      let reply = speech.sentences(ofTurn: sentence.turn + 1).prefix(2)
        .first { Self.unknowns.occurs(in: $0.words) && !$0.isQuestion && $0.words.count <= 25 }
      guard let reply else { continue }
      // Whoever promised to find out has closed the question.
      let settled = used.contains { index in
        (sentence.turn...sentence.turn + 4).contains(speech.sentences[index].turn)
          && index > sentence.index
      }
      if !settled, found.last.map({ speech.sentences[$0.0].turn }) != sentence.turn {
        found.append((sentence.index, reply.index))
      }
    }
    return found
  }
}
