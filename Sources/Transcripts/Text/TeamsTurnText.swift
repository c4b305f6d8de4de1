/// A Teams transcript pasted as text: `Name   0:04` with three blanks, then the lines of the turn.
enum TeamsTurnText: TranscriptSyntax {
  static let format = TranscriptFormat.teamsText

  static func recognises(_ source: TextLines) -> Bool {
    let turns = TurnText(source.lines.prefix(200))
    guard turns.isConvincing else { return false }
    return turns.gap >= 3 || turns.preamble.contains(where: TeamsHeading.isTranscriptionNote)
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    let turns = TurnText(source.lines)
    TeamsHeading.read(turns.preamble, into: &draft)
    turns.add(to: &draft, isFooter: TeamsHeading.isTranscriptionNote)
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "names and times, and no words")
  }
}
