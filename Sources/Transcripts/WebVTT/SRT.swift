/// SubRip: numbered blocks, comma before the milliseconds, `Name:` only where the speaker changes.
enum SRT: TranscriptSyntax {
  static let format = TranscriptFormat.srt

  static func recognises(_ source: CaptionFile) -> Bool {
    guard !source.hasSignature, let first = source.blocks.first, let timing = first.timing else {
      return false
    }
    return first.number != nil && timing.start.colons >= 1 && timing.start.isPadded
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    source.report(to: &draft)
    let roster = SpeakerRoster(firstLines: source.firstLines, habit: .onChange)
    source.addCues(to: &draft, roster: roster)
    try source.requireSpeech(draft)
  }
}
