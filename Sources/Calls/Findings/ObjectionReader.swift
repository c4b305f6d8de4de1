import Messaging

/// Reads what customer and partner held against it, and whether somebody answered.
struct ObjectionReader {
  let speech: Speech
  let roster: Roster
  let library: Library?
  /// Sentences that carry a promise already.
  let used: Set<Int>
  /// Sentences that must not travel.
  let held: Set<Int>

  private static let objections = PhraseList(
    """
    too expensive|too much money|over budget|no budget|how do i know|how do we know|what i'd worry about|i'm worried
    my worry|you're smaller|not convinced|why should we|why would we|what makes this|we tried|we've tried|it took them
    i don't see why|we already have|already use|don't have time|haven't got the time|not a priority|can't afford
    sounds expensive|burned before|don't trust|hard sell|i don't believe|what's different
    too much|a lot of money|never going to|are never going to|gonna say it|going to say it's|one more login|another tool|won't use it|nobody will use
    nie anmelden|nie benutzen|viel geld|nicht überzeugt|noch ein system|zu teuer|kein budget|keine zeit|der vorige anbieter|wir haben schon|warum sollten wir|not replacing them
    """
  )

  private static let pleased = PhraseList(
    """
    that's a good answer|good answer|i like that|that helps|i appreciate that|fair enough|makes sense|that's better
    honestly that's better|that's fair|das gefällt mir|okay good|that's a good question|perfect|great
    """
  )

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
}
