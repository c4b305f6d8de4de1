/// Reads how a request was answered in the turns that follow.
struct ReplyReader {
  /// Requests lose their force after so many turns.
  static let reach = 6

  let speech: Speech
  let roster: Roster
  private let lexicon = CommitmentLexicon.shared

  init(speech: Speech, roster: Roster) {
    self.speech = speech
    self.roster = roster
  }

  /// What came of a request.
  enum Answer {
    /// Accepted in this sentence by this attendee.
    case accepted(sentence: Int, by: Int)
    /// Refused or dodged.
    case refused
    /// Nobody took it up.
    case none
  }

  /// Reads the answer.
  func answer(to request: Request) -> Answer {
    let asked = speech.sentences[request.sentence]
    var heard = 0
    for turn in (asked.turn + 1)...(asked.turn + Self.reach) where turn < speech.turns.count {
      guard let speaker = speech.turns[turn].speaker,
        !roster.mayBe(speaker, request.asker) || isTile(speaker)
      else { continue }
      if let addressee = request.addressee, !roster.mayBe(speaker, addressee) {
        heard += 1
        if heard > 3 { return .none }
        continue
      }
      let sentences = speech.sentences(ofTurn: turn)
      if isRefusal(sentences) { return .refused }
      if let yes = acceptance(in: sentences) { return .accepted(sentence: yes, by: speaker) }
      heard += 1
      // A question back keeps the request open; any other talk lets it lapse soon.
      if !sentences.contains(where: \.isQuestion), heard > 2 { return .none }
    }
    return .none
  }

  private func isTile(_ speaker: Int) -> Bool { roster.sharedTiles[speaker] != nil }

  private func acceptance(in sentences: ArraySlice<SpokenSentence>) -> Int? {
    for sentence in sentences.prefix(3) {
      let words = sentence.words
      guard !words.isEmpty, !sentence.isQuestion else { continue }
      var position = 0
      let openers: Set<String> = ["oh", "well", "so", "right", "ah", "and", "two", "schools"]
      while position < min(3, words.count),
        openers.contains(words[position].folded) || roster.mention(in: words, at: position) != nil
      {
        position += 1
      }
      let length = lexicon.yes.match(in: words, at: position)
      if length > 0 {
        let faint = lexicon.faintYes.match(in: words, at: position) == length
        let after = position + length
        let goesOn =
          after < words.count
          && ["but", "it's", "i", "we", "that's", "there"].contains(words[after].folded)
          && !lexicon.bare.occurs(in: words) && !lexicon.firm.occurs(in: words)
        if faint, goesOn { continue }
        return sentence.index
      }
      if lexicon.bare.occurs(in: words), words.count <= 8 { return sentence.index }
    }
    return nil
  }

  private func isRefusal(_ sentences: ArraySlice<SpokenSentence>) -> Bool {
    for sentence in sentences.prefix(2) {
      let words = sentence.words
      let head = words.prefix(7)
      guard !head.isEmpty else { continue }
      if words.count > 1, words[0].folded == "no",
        ["problem", "worries", "bother"].contains(words[1].folded)
      {
        return false
      }
      if lexicon.no.occurs(in: words, from: 0, to: 7) {
        return !lexicon.firm.occurs(in: words)
      }
    }
    return false
  }
}
