/// Google Meet's `.sbv`: `0:00:01.000,0:00:04.000`, then the text.
enum MeetSBV: TranscriptSyntax {
  static let format = TranscriptFormat.meetSBV

  static func recognises(_ source: TextLines) -> Bool {
    source.firstWords(1).first.map { timing($0) != nil } ?? false
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    var blocks: [(timing: TimingLine, lines: [Bytes])] = []
    for line in source.lines where !line.isBlank {
      if let timing = timing(line) {
        blocks.append((timing, []))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    let roster = SpeakerRoster(firstLines: blocks.compactMap(\.lines.first), habit: .everyCue)
    for block in blocks {
      let payload = Array(block.lines.joined(separator: [Byte.lineFeed]))[...]
      let (speaker, text) = roster.split(payload)
      draft.add(
        start: block.timing.start,
        end: block.timing.end,
        speaker: speaker,
        text: text.folded
      )
    }
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "\(blocks.count) times and no words")
  }

  private static func timing(_ line: Bytes) -> TimingLine? {
    guard let (start, rest) = TimeCode.read(line.trimmed), rest.first == Byte.comma,
      let end = TimeCode.whole(rest.dropFirst()), start.colons == 2, start.hasFraction
    else { return nil }
    return TimingLine(start: start, end: end)
  }
}
