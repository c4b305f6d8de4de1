/// Webex: the speaker stands in the cue's id, `3 "Name" (3330436864)`; `1 "" (0)` is unknown.
enum WebexVTT: TranscriptSyntax {
  static let format = TranscriptFormat.webexVTT

  static func recognises(_ source: CaptionFile) -> Bool {
    source.hasSignature
      && source.blocks.prefix(50).contains { block in
        block.identifier.map { CueIdentifier.webexSpeaker($0) != nil } ?? false
      }
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    source.report(to: &draft)
    for block in source.blocks {
      let name = block.identifier.flatMap(CueIdentifier.webexSpeaker)
      let text = VoiceText(block.payload).parts.map(\.text.folded).joined(separator: " ")
      draft.add(
        start: block.timing?.start,
        end: block.timing?.end,
        speaker: name.map { Entities.decoded($0).folded },
        text: text
      )
    }
    try source.requireSpeech(draft)
  }
}
