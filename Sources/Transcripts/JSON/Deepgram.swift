/// Deepgram: `results.utterances[]`, or the words of the first channel, each with its speaker.
///
/// `metadata.created` is when the file was processed, not when the call took place.
enum Deepgram: JSONSyntax {
  static let format = TranscriptFormat.deepgramJSON

  struct Content: Decodable {
    var results: Results
  }

  struct Results: Decodable {
    var utterances: Rows<Utterance>?
    var channels: [Channel]

    enum Key: String, CodingKey {
      case utterances, channels
    }

    /// Words are decoded only where no utterances stand, since they are nine tenths of the file.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      utterances = try container.decodeIfPresent(Rows<Utterance>.self, forKey: .utterances)
      guard utterances?.elements.isEmpty ?? true else {
        channels = []
        return
      }
      channels = try container.decodeIfPresent([Channel].self, forKey: .channels) ?? []
    }
  }

  struct Utterance: Decodable {
    var start: LenientNumber?
    var end: LenientNumber?
    var transcript: String
    var speaker: SpeakerLabel?
  }

  struct Channel: Decodable {
    var alternatives: [Alternative]?
    var language: String?

    enum CodingKeys: String, CodingKey {
      case alternatives
      case language = "detected_language"
    }
  }

  struct Alternative: Decodable {
    var words: Rows<Word>?
  }

  struct Word: Decodable {
    var word: String
    var punctuated: String?
    var start: LenientNumber?
    var end: LenientNumber?
    var speaker: SpeakerLabel?

    enum CodingKeys: String, CodingKey {
      case word, start, end, speaker
      case punctuated = "punctuated_word"
    }
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("results.channels") || keys.contains("results.utterances")
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    draft.language = content.results.channels.first?.language
    if let utterances = content.results.utterances, !utterances.elements.isEmpty {
      utterances.report(to: &draft)
      for row in utterances.elements {
        draft.add(
          startSeconds: row.start?.value,
          endSeconds: row.end?.value,
          speaker: row.speaker?.name,
          text: Array(row.transcript.utf8)[...].folded
        )
      }
      return
    }
    let channels = content.results.channels
    for (index, channel) in channels.enumerated() {
      guard let list = channel.alternatives?.first?.words else { continue }
      list.report(to: &draft)
      var words = SpokenWords()
      for word in list.elements {
        let label = word.speaker?.name ?? (channels.count > 1 ? "Channel \(index)" : nil)
        words.add(
          word.punctuated ?? word.word,
          start: word.start?.value,
          end: word.end?.value,
          speaker: label,
          to: &draft
        )
      }
      words.close(into: &draft)
    }
    if channels.count > 1 {
      draft.warn("the channels stand one after the other, not in the order of time")
    }
  }
}
