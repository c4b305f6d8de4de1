/// Zoom's cloud chat: `HH:MM:SS⇥Name:⇥text`, times from the start of the recording.
enum ZoomChat: TranscriptSyntax {
  static let format = TranscriptFormat.zoomChat

  static func recognises(_ source: TextLines) -> Bool {
    source.firstWords(20).contains { message($0) != nil }
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    var messages = ChatMessages()
    for line in source.lines where !line.isBlank {
      if let (start, speaker, text) = message(line) {
        messages.begin(start: start, speaker: speaker, text: text)
      } else if !messages.carryOn(line) {
        draft.drop(.heading, line.folded)
      }
    }
    messages.add(to: &draft)
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "reactions only")
  }

  /// The name ends at a colon with a tab behind it, so that it may hold colons itself.
  private static func message(_ line: Bytes) -> (TimeCode, speaker: String, text: Bytes)? {
    guard let (code, rest) = TimeCode.read(line), code.colons == 2, !code.hasFraction,
      rest.first == Byte.tab, let end = rest.range(of: ":\t")
    else { return nil }
    let name = rest[..<end.lowerBound].folded
    guard !name.isEmpty, !name.hasPrefix("From ") else { return nil }
    return (code, name, rest[end.upperBound...].trimmed)
  }
}
