/// Microsoft Stream (classic): `NOTE` lines with duration, language and confidence; no speakers.
enum StreamVTT: TranscriptSyntax {
  static let format = TranscriptFormat.streamVTT

  static func recognises(_ source: CaptionFile) -> Bool {
    source.hasSignature
      && source.comments.prefix(20).contains { comment in
        comment.hasPrefix("NOTE Confidence:") || comment.hasPrefix("NOTE duration:")
      }
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    for comment in source.comments {
      for line in comment.split(separator: "\n") where line.hasPrefix("NOTE language:") {
        draft.language = Array(line.dropFirst(14).utf8)[...].folded
      }
    }
    source.report(to: &draft)
    source.addCues(to: &draft, roster: SpeakerRoster(firstLines: [], habit: .everyCue))
    try source.requireSpeech(draft)
  }
}
