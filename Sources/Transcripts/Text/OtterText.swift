/// Otter: `Name  m:ss  `, the text below, a blank line; `Transcribed by https://otter.ai` at the end.
enum OtterText: TranscriptSyntax {
  static let format = TranscriptFormat.otterText

  static func recognises(_ source: TextLines) -> Bool {
    TurnText(source.lines.prefix(200)).isConvincing
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    let turns = TurnText(source.lines)
    var isKeywords = false
    for line in turns.preamble {
      let text = line.folded
      draft.moment = draft.moment ?? CallMoment(prose: line)
      if text == "SUMMARY KEYWORDS" || text == "SPEAKERS" || text == "SUMMARY" {
        isKeywords = text != "SPEAKERS"
      }
      draft.drop(isKeywords ? .summary : .heading, text)
    }
    turns.add(to: &draft) { $0.contains("otter.ai") }
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "names and times, and no words")
  }
}
