/// An old Teams document or what was pasted from one: `0:0:0.0 --> 0:0:0.820`, a name, the text.
enum TeamsCaptionText: TranscriptSyntax {
  static let format = TranscriptFormat.teamsText

  static func recognises(_ source: CaptionFile) -> Bool {
    guard !source.hasSignature else { return false }
    let timings = source.blocks.prefix(20).compactMap(\.timing)
    return timings.contains { !$0.start.isPadded && $0.start.colons == 2 }
      && source.blocks.prefix(20).contains { $0.lines.count >= 2 }
      && source.blocks.first?.number == nil
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    let heading = source.stray.filter { CallMoment(prose: Array($0.utf8)[...]) != nil }
    draft.moment = heading.lazy.compactMap { CallMoment(prose: Array($0.utf8)[...]) }.first
    source.report(to: &draft)
    for block in source.blocks {
      var lines = block.lines
      var speaker: String?
      if lines.count >= 2, NameShape(lines[0]).isPlausible {
        speaker = lines.removeFirst().folded
      }
      let text = Array(lines.joined(separator: [Byte.lineFeed]))[...].folded
      draft.add(
        start: block.timing?.start,
        end: block.timing?.end,
        speaker: speaker,
        text: text
      )
    }
    try source.requireSpeech(draft)
  }
}
