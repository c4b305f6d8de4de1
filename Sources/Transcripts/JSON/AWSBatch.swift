/// Amazon Transcribe batch jobs: `results.items[]` with times as strings, and `speaker_labels`.
///
/// Newer jobs add `audio_segments[]`, which are taken where they exist. Otherwise words are put
/// together by the speaker label of the item, or of the segment that lists the item's start time.
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
    var items: Rows<Stamp>?

    enum CodingKeys: String, CodingKey {
      case transcript
      case start = "start_time"
      case end = "end_time"
      case speaker = "speaker_label"
      case items
    }
  }

  /// An item inside a segment: an object with times, or the number of an item.
  struct Stamp: Decodable {
    var start: LenientNumber?
    var speaker: SpeakerLabel?

    enum Key: String, CodingKey {
      case start = "start_time"
      case speaker = "speaker_label"
    }

    init(from decoder: any Decoder) throws {
      guard let container = try? decoder.container(keyedBy: Key.self) else { return }
      start = try container.decodeIfPresent(LenientNumber.self, forKey: .start)
      speaker = try container.decodeIfPresent(SpeakerLabel.self, forKey: .speaker)
    }
  }

  struct Item: Decodable {
    struct Alternative: Decodable {
      var content: String
    }

    var type: String?
    var alternatives: [Alternative]
    var start: LenientNumber?
    var end: LenientNumber?
    var speaker: SpeakerLabel?

    enum CodingKeys: String, CodingKey {
      case type
      case alternatives
      case start = "start_time"
      case end = "end_time"
      case speaker = "speaker_label"
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
    var labels: [LenientNumber: String] = [:]
    for segment in results.labels?.segments?.elements ?? [] {
      for stamp in segment.items?.elements ?? [] {
        if let start = stamp.start {
          labels[start] = stamp.speaker?.name ?? segment.speaker?.name
        }
      }
    }
    var words = SpokenWords()
    results.items?.report(to: &draft)
    for item in results.items?.elements ?? [] {
      guard let word = item.alternatives.first?.content else { continue }
      if item.type == "punctuation" {
        words.addPunctuation(word)
      } else {
        let label = item.speaker?.name ?? item.start.flatMap { labels[$0] }
        words.add(
          word,
          start: item.start?.value,
          end: item.end?.value,
          speaker: label,
          to: &draft
        )
      }
    }
    words.close(into: &draft)
  }
}
