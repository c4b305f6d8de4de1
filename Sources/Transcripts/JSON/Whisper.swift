/// Whisper and its relatives: `segments[] {start, end, text}`, a speaker only from diarisation.
enum Whisper: JSONSyntax {
  static let format = TranscriptFormat.whisperJSON

  struct Content: Decodable {
    var segments: Rows<Segment>
    var language: String?
  }

  struct Segment: Decodable {
    var start: LenientNumber?
    var end: LenientNumber?
    var text: String
    var speaker: SpeakerLabel?
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("segments")
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    draft.language = content.language
    content.segments.report(to: &draft)
    var last = ""
    var repeats = 0
    for segment in content.segments.elements {
      let text = Array(segment.text.utf8)[...].folded
      repeats = text == last ? repeats + 1 : 0
      last = text
      if SilenceWords.contains(text) || repeats >= 3 && text.split(separator: " ").count >= 4 {
        draft.drop(.hallucination, text)
      } else {
        draft.add(
          startSeconds: segment.start?.value,
          endSeconds: segment.end?.value,
          speaker: segment.speaker?.name,
          text: text
        )
      }
    }
  }
}
