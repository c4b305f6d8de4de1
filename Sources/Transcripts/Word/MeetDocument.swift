/// Google Meet's document: the notes tab and the transcript tab, one after the other.
enum MeetDocument: TranscriptSyntax {
  static let format = TranscriptFormat.meetDocx

  static func recognises(_ source: WordDocument) -> Bool {
    MeetText.recognises(source.lines)
  }

  static func read(
    _ source: WordDocument,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    try MeetText.read(source.lines, into: &draft)
  }
}
