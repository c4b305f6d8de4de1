/// The chat that a participant saves: `15:03:22 From Name to Everyone:` and a tab before the text.
///
/// Its times are those of the wall clock, so they become no cue times; a date in front of them
/// gives the day of the call.
enum ZoomSavedChat: TranscriptSyntax {
  static let format = TranscriptFormat.zoomChat

  static func recognises(_ source: TextLines) -> Bool {
    source.firstWords(20).contains { Header($0) != nil }
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    var messages = ChatMessages()
    var direct = 0
    for line in source.lines where !line.isBlank {
      if let header = Header(line) {
        draft.moment = draft.moment ?? header.moment
        direct += header.isDirect ? 1 : 0
        messages.begin(start: nil, speaker: header.speaker, text: header.text)
      } else if !messages.carryOn(line) {
        draft.drop(.heading, line.folded)
      }
    }
    messages.add(to: &draft)
    draft.warn("the times of a saved chat are the clock's, not the recording's: left out")
    if direct > 0 {
      draft.warn("\(direct) messages were sent to one person only")
    }
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "reactions only")
  }

  /// The front of a message, in English or German.
  private struct Header {
    var moment: CallMoment?
    var speaker: String
    var isDirect: Bool
    var text: Bytes

    init?(_ line: Bytes) {
      var rest = line.trimmed
      if let day = CallMoment(iso: rest.prefix(10)) {
        moment = day
        rest = rest.dropFirst(10).trimmed
      }
      guard let (code, after) = TimeCode.read(rest), code.colons == 2 else { return nil }
      rest = after.trimmed
      let isEnglish = rest.hasPrefix("From ")
      guard isEnglish || rest.hasPrefix("Von ") else { return nil }
      rest = rest.dropFirst(isEnglish ? 5 : 4).trimmed
      guard let colon = rest.range(of: ":") else { return nil }
      var name = rest[..<colon.lowerBound]
      text = rest[colon.upperBound...].trimmed
      isDirect = name.contains("irect Message)") || name.contains("irektnachricht)")
      let marks: [StaticString] = isEnglish ? [" to ", " To "] : [" an ", " An "]
      for mark in marks {
        if let end = name.range(of: mark) {
          name = name[..<end.lowerBound]
        }
      }
      speaker = name.folded
      guard !speaker.isEmpty else { return nil }
    }
  }
}
