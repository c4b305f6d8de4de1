/// AssemblyAI: `utterances[] {speaker, start, end, text}` in milliseconds, or `words[]` alone.
enum AssemblyAI: JSONSyntax {
  static let format = TranscriptFormat.assemblyAIJSON

  struct Content: Decodable {
    var utterances: Rows<Utterance>?
    var words: Rows<Utterance>?
    var language: String?

    enum CodingKeys: String, CodingKey {
      case utterances, words
      case language = "language_code"
    }
  }

  struct Utterance: Decodable {
    var speaker: SpeakerLabel?
    var start: LenientNumber?
    var end: LenientNumber?
    var text: String
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("utterances")
      || keys.contains("words") && (keys.contains("audio_url") || keys.contains("acoustic_model"))
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    draft.language = content.language
    if let utterances = content.utterances, !utterances.elements.isEmpty {
      utterances.report(to: &draft)
      for row in utterances.elements {
        draft.add(
          startSeconds: row.start?.fromMilliseconds,
          endSeconds: row.end?.fromMilliseconds,
          speaker: row.speaker?.name,
          text: Array(row.text.utf8)[...].folded
        )
      }
      return
    }
    var words = SpokenWords()
    content.words?.report(to: &draft)
    for word in content.words?.elements ?? [] {
      words.add(
        word.text,
        start: word.start?.fromMilliseconds,
        end: word.end?.fromMilliseconds,
        speaker: word.speaker?.name,
        to: &draft
      )
    }
    words.close(into: &draft)
  }
}
