/// Teams today: one paragraph a turn, `Name   0:04`, a line break, and the lines of the turn.
enum TeamsDocument: TranscriptSyntax {
  static let format = TranscriptFormat.teamsDocx

  static func recognises(_ source: WordDocument) -> Bool {
    TurnText(source.lines.lines.prefix(400)).isConvincing
  }

  static func read(
    _ source: WordDocument,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    let turns = TurnText(source.lines.lines)
    TeamsHeading.read(turns.preamble, into: &draft)
    turns.add(to: &draft, isFooter: TeamsHeading.isTranscriptionNote)
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "names and times, and no words")
  }
}
