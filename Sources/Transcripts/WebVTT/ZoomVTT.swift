/// Zoom's cloud and local recordings: numbered cues, `Name: text` in front of every one.
///
/// The name is whatever the person typed: affiliation, brackets, emoji, lower case. Whether a prefix
/// is a name is decided over the whole file (``SpeakerRoster``). The first cue may be minutes in.
enum ZoomVTT: TranscriptSyntax {
  static let format = TranscriptFormat.zoomVTT

  static func recognises(_ source: CaptionFile) -> Bool {
    guard source.hasSignature, !source.blocks.isEmpty else { return false }
    let numbered = source.blocks.count { $0.number != nil }
    let hasZoomTimes = source.blocks.prefix(20).allSatisfy { block in
      guard let timing = block.timing else { return true }
      return timing.start.colons == 2 && timing.start.hasFraction
    }
    guard numbered * 10 >= source.blocks.count * 9, hasZoomTimes else { return false }
    return !SpeakerRoster(firstLines: source.firstLines, habit: .everyCue).isEmpty
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    source.report(to: &draft)
    let roster = SpeakerRoster(firstLines: source.firstLines, habit: .everyCue)
    source.addCues(to: &draft, roster: roster)
    try source.requireSpeech(draft)
  }
}
