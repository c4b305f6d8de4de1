/// A Google Meet document saved or pasted as text.
enum MeetText: TranscriptSyntax {
  static let format = TranscriptFormat.meetDocx

  static func recognises(_ source: TextLines) -> Bool {
    let tab = MeetTab(source.head.lines)
    return !tab.isEmpty || tab.hasTabs
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    try MeetTab(source.lines).add(to: &draft)
  }
}
