/// Teams before: `0:0:0.0 --> 0:0:0.820`, the name and the text, each on a line of its own.
enum TeamsOldDocument: TranscriptSyntax {
  static let format = TranscriptFormat.teamsDocx

  static func recognises(_ source: WordDocument) -> Bool {
    CaptionFile(source.lines).map(TeamsCaptionText.recognises) ?? false
  }

  static func read(
    _ source: WordDocument,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    guard let captions = CaptionFile(source.lines) else { return }
    try TeamsCaptionText.read(captions, into: &draft)
  }
}
