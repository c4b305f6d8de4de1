/// Reads the questions that the call left open.
struct OpenQuestionReader {
  let speech: Speech
  /// Sentences that carry a promise already.
  let used: Set<Int>
  /// Sentences that must not travel.
  let held: Set<Int>

  /// A question, and the words that show that nobody knows.
  struct Question {
    var sentence: Int
    var reply: Int?
  }

  private static let unknowns = PhraseList(
    """
    i don't know|we don't know|no idea|not sure|i'd be guessing|stays open|can't say|i'd have to ask|nobody knows
    don't have an answer|weiß ich nicht|keine ahnung|unklar|no clue|i couldn't tell you|is difficult|haven't decided
    off the top of my head|above my pay grade|couldn't say|could not say|i'd have to check|i'd need to check|have to find out|need to find out
    don't remember|can't tell you|not that i know|to be seen|remains to be seen|we'll have to see|depends on|i wish i knew|wouldn't know
    da fragen sie mich zu viel|nicht auswendig|da bin ich überfragt|müsste ich nachschauen|kann ich nicht sagen|wissen wir nicht|das ist offen|noch offen
    """
  )

  private static let guesses = PhraseList("i think|i believe|i reckon|ich glaube|ich denke")

  /// The words of a turn that still leaves a question open.
  private static let longestReply = 32

  /// What is said to be open, without a question mark.
  private static let open = PhraseList(
    """
    open question is|open question remains|question is still|still don't know|still need to figure out|still have to figure out
    haven't figured out|need to figure out|still unclear|it's unclear|it is unclear|not clear yet|isn't clear yet|still open is|remains open
    still to be decided|yet to be decided|to be determined|haven't decided|not decided yet|we don't know yet|i don't know yet
    offen ist noch|noch offen ist|noch zu klären|ist noch unklar|wissen wir noch nicht|ungeklärt|bleibt offen
    """
  )
  private static let rhetorical = PhraseList(
    """
    you know what|right now|can you hear|can you see|do you see|can everybody|can everyone|any questions|anything else|am i audible|is that okay
    does that make sense|make sense|how are you|how's it going|who's next|what do you think|shall we|are we all|can we start|is everybody
    did i forget|does anyone have|do we have any|any other|hört man|sieht man|noch fragen|wie geht
    """
  )

  /// The questions in order.
  func questions(limit: Int) -> [Question] {
    var found: [Question] = []
    for sentence in speech.sentences where found.count < limit {
      guard isFit(sentence), let question = question(in: sentence) else { continue }
      if let last = found.last, speech.sentences[last.sentence].turn == sentence.turn { continue }
      found.append(question)
    }
    return found
  }

  private func question(in sentence: SpokenSentence) -> Question? {
    guard sentence.isQuestion else {
      let said = Self.open.occurs(in: sentence.words)
      return said && !isSettled(sentence) ? Question(sentence: sentence.index) : nil
    }
    guard !Self.rhetorical.occurs(in: sentence.words), let reply = unknowing(after: sentence),
      !isSettled(sentence)
    else { return nil }
    return Question(sentence: sentence.index, reply: reply)
  }

  /// The words of the next two turns that say that nobody knows.
  private func unknowing(after sentence: SpokenSentence) -> Int? {
    let last = min(sentence.turn + 2, speech.turns.count - 1)
    guard sentence.turn + 1 <= last else { return nil }
    for turn in sentence.turn + 1...last {
      guard speech.turns[turn].speaker != sentence.speaker else { return nil }
      let reply = speech.sentences(ofTurn: turn).prefix(4).first {
        !$0.isQuestion && !held.contains($0.index) && $0.words.count <= 25
          && Self.unknowns.occurs(in: $0.words) && !Self.guesses.occurs(in: $0.words)
      }
      let length = speech.sentences(ofTurn: turn).reduce(0) { $0 + $1.words.count }
      // "I'm not sure, I think it's shared": whoever goes on at length has answered in some way.
      if let reply { return length <= Self.longestReply ? reply.index : nil }
      if length > 12 { return nil }
    }
    return nil
  }

  /// Whether somebody promised to find out: then it is a step, not a question.
  private func isSettled(_ sentence: SpokenSentence) -> Bool {
    used.contains { index in
      guard speech.sentences.indices.contains(index), index > sentence.index else { return false }
      let turn = speech.sentences[index].turn
      return (sentence.turn...sentence.turn + 3).contains(turn)
        && Self.finding.occurs(in: speech.sentences[index].words)
    }
  }

  private static let finding = PhraseList(
    """
    find out|check|ask|look it up|look that up|look up|confirm|let you know|get back|come back|clarify|figure out|look into|verify
    kläre|klären|prüfe|frage|melde|schaue|nachschauen|herausfinden|scan|send|get you|test
    """
  )

  private func isFit(_ sentence: SpokenSentence) -> Bool {
    (4...40).contains(sentence.words.count) && ContentWords.stems(sentence.words).count >= 2
      && !used.contains(sentence.index) && !held.contains(sentence.index)
      && !CommitmentLexicon.shared.inCall.occurs(in: sentence.words)
  }
}
