/// Amazon Transcribe batch jobs: `results.items[]` with times as strings, and `speaker_labels`.
///
/// Newer jobs add `audio_segments[]`, which are taken where they exist. Otherwise words are put
/// together by the speaker label of the item, or of the segment in which the item begins.
enum AWSBatch: JSONSyntax {
  static let format = TranscriptFormat.awsJSON

  struct Content: Decodable {
    var results: Results
  }

  struct Results: Decodable {
    var items: Rows<Item>?
    var labels: Labels?
    var segments: Rows<Segment>?
    var language: String?

    enum CodingKeys: String, CodingKey {
      case items
      case labels = "speaker_labels"
      case segments = "audio_segments"
      case language = "language_code"
    }
  }

  struct Labels: Decodable {
    var segments: Rows<Segment>?
  }

  struct Segment: Decodable {
    var transcript: String?
    var start: LenientNumber?
    var end: LenientNumber?
    var speaker: SpeakerLabel?

    enum CodingKeys: String, CodingKey {
      case transcript
      case start = "start_time"
      case end = "end_time"
      case speaker = "speaker_label"
    }
  }

  struct Item: Decodable {
    struct Alternative: Decodable {
      var content: String
    }

    var type: String?
    var alternatives: [Alternative]
    var start: Double?
    var end: Double?
    var speaker: String?

    enum Key: String, CodingKey {
      case type, alternatives
      case start = "start_time"
      case end = "end_time"
      case speaker = "speaker_label"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      type = try container.decodeIfPresent(String.self, forKey: .type)
      alternatives = try container.decode([Alternative].self, forKey: .alternatives)
      start = try Self.seconds(container, .start)
      end = try Self.seconds(container, .end)
      speaker = try container.decodeIfPresent(String.self, forKey: .speaker)
    }

    /// AWS writes seconds as text; text is tried first because a failed attempt is slow.
    private static func seconds(
      _ container: KeyedDecodingContainer<Key>,
      _ key: Key
    ) throws -> Double? {
      guard container.contains(key) else { return nil }
      if let text = try? container.decode(String.self, forKey: key) {
        return Double(text)
      }
      return try container.decode(LenientNumber.self, forKey: key).value
    }
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("results.items") || keys.contains("results.audio_segments")
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    let results = content.results
    draft.language = results.language
    if let segments = results.segments, !segments.elements.isEmpty {
      segments.report(to: &draft)
      for segment in segments.elements {
        draft.add(
          startSeconds: segment.start?.value,
          endSeconds: segment.end?.value,
          speaker: segment.speaker?.name,
          text: Array((segment.transcript ?? "").utf8)[...].folded
        )
      }
      return
    }
    readItems(of: results, into: &draft)
  }

  private static func readItems(of results: Results, into draft: inout TranscriptDraft) {
    let segments = results.labels?.segments?.elements ?? []
    var segment = segments.startIndex
    var words = SpokenWords()
    results.items?.report(to: &draft)
    for item in results.items?.elements ?? [] {
      guard let word = item.alternatives.first?.content else { continue }
      guard item.type != "punctuation" else {
        words.addPunctuation(word)
        continue
      }
      var label = item.speaker
      if label == nil, let start = item.start {
        while segment < segments.endIndex, (segments[segment].end?.value ?? 0) < start {
          segment += 1
        }
        if segment < segments.endIndex, (segments[segment].start?.value ?? 0) <= start {
          label = segments[segment].speaker?.name
        }
      }
      words.add(word, start: item.start, end: item.end, speaker: label, to: &draft)
    }
    words.close(into: &draft)
  }
}
