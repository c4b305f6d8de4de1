/// Captions of any other origin, legal WebVTT or not: `0.000 --> 3.480`, `<v SPEAKER_1>` unclosed.
enum LooseVTT: TranscriptSyntax {
  static let format = TranscriptFormat.vtt

  static func recognises(_ source: CaptionFile) -> Bool {
    source.hasSignature || !source.blocks.isEmpty
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    if !source.hasSignature {
      draft.warn("the file lacks its WEBVTT line")
    }
    source.report(to: &draft)
    let lines = source.firstLines
    let prefixed = lines.count {
      SpeakerPrefix($0).map { NameShape($0.name).isPlausible } ?? false
    }
    let habit: SpeakerRoster.Habit = prefixed * 2 >= lines.count ? .everyCue : .onChange
    source.addCues(to: &draft, roster: SpeakerRoster(firstLines: lines, habit: habit))
    try source.requireSpeech(draft)
  }
}
