import Transcripts

/// Reads who people say they are in the first ten minutes: "I'm Anna from Contoso".
struct Introductions {
  let speech: Speech
  let parties: CallParties

  /// Introductions count for so many seconds.
  static let window = 600.0

  private static let openers: Set<String> = [
    "i'm", "am", "is", "ich", "bin", "hier", "name", "here",
  ]

  /// Gives everybody who introduced themselves an organisation, and a side where the organisation is known.
  func apply(to roster: inout Roster) {
    let start = speech.transcript.cues.first { $0.start != nil }?.start ?? 0
    for sentence in speech.sentences {
      if let time = speech.transcript.cues[sentence.cues.lowerBound].start,
        time - start > Self.window
      {
        return
      }
      guard let speaker = sentence.speaker,
        let org = organisation(in: sentence, of: speaker, roster)
      else { continue }
      roster.setSide(
        parties.side(ofOrganisation: org) ?? .unknown,
        org: org,
        basis: .said,
        of: speaker
      )
    }
  }

  private func organisation(in sentence: SpokenSentence, of speaker: Int, _ roster: Roster)
    -> String?
  {
    let words = sentence.words
    let own = Set(NameParts.words(roster.attendees[speaker].shownName))
    for position in words.indices.dropLast() {
      guard ["from", "with", "von"].contains(words[position].folded), position > 0 else { continue }
      let before = words[max(0, position - 4)..<position]
      guard before.contains(where: { own.contains($0.folded) }),
        position <= 2 || before.contains(where: { Self.openers.contains($0.folded) })
      else { continue }
      var end = position + 1
      while end < words.count, end - position <= 3 {
        guard sentence.rendered(end..<end + 1).first?.isUppercase ?? false else { break }
        end += 1
        if words[end - 1].breath { break }
      }
      if end > position + 1 { return sentence.rendered(position + 1..<end) }
    }
    return nil
  }
}
