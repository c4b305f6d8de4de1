/// Fireflies: `data.transcript.sentences[]`, seconds as number or string, `date` in epoch ms.
///
/// Also read: the transcript without its envelope, a list of transcripts, and sentences as flat text,
/// `[00:02 - 00:04] Name: text`.
enum Fireflies: JSONSyntax {
  static let format = TranscriptFormat.firefliesJSON

  struct Content: Decodable {
    var data: Envelope?
    var transcript: Meeting?
    var sentences: Rows<Sentence>?
    var date: FirefliesDate?
    var dateString: String?
  }

  struct Envelope: Decodable {
    var transcript: Meeting?
    var transcripts: [Meeting]?
  }

  struct Meeting: Decodable {
    var sentences: Rows<Sentence>?
    var date: FirefliesDate?
    var dateString: String?
  }

  /// A sentence as an object or as flat text.
  struct Sentence: Decodable {
    var speaker: String?
    var text: String
    var start: Double?
    var end: Double?

    enum Key: String, CodingKey {
      case speaker = "speaker_name"
      case speakerID = "speaker_id"
      case text
      case rawText = "raw_text"
      case start = "start_time"
      case end = "end_time"
    }

    init(from decoder: any Decoder) throws {
      if let flat = try? decoder.singleValueContainer().decode(String.self) {
        let line = NoteLine(Array(flat.utf8)[...])
        let prefix = SpeakerPrefix(line.text)
        speaker = prefix?.name.folded
        text = prefix?.text.folded ?? line.text.folded
        start = line.start?.seconds
        end = line.end?.seconds
        return
      }
      let container = try decoder.container(keyedBy: Key.self)
      let label =
        try container.decodeIfPresent(SpeakerLabel.self, forKey: .speaker)
        ?? container.decodeIfPresent(SpeakerLabel.self, forKey: .speakerID)
      speaker = label?.name
      let words =
        try container.decodeIfPresent(String.self, forKey: .text)
        ?? container.decodeIfPresent(String.self, forKey: .rawText)
      text = Array((words ?? "").utf8)[...].folded
      start = try container.decodeIfPresent(LenientNumber.self, forKey: .start)?.value
      end = try container.decodeIfPresent(LenientNumber.self, forKey: .end)?.value
    }
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    ["data.transcript.sentences", "transcript.sentences", "sentences", "data.transcripts"]
      .contains(where: keys.contains)
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    let meetings = content.data?.transcripts ?? []
    let meeting = content.data?.transcript ?? content.transcript ?? meetings.first
    for index in meetings.indices.dropFirst() {
      draft.drop(.otherCall, "transcript \(index + 1) of \(meetings.count)")
    }
    draft.moment =
      (meeting?.date ?? content.date)?.moment
      ?? (meeting?.dateString ?? content.dateString).flatMap {
        CallMoment(iso: Array($0.utf8)[...])
      }
    guard let sentences = meeting?.sentences ?? content.sentences else { return }
    sentences.report(to: &draft)
    for sentence in sentences.elements {
      draft.add(
        startSeconds: sentence.start,
        endSeconds: sentence.end,
        speaker: sentence.speaker,
        text: sentence.text
      )
    }
  }
}

/// `date` of Fireflies: milliseconds since 1970 as a number or string, or ISO 8601.
struct FirefliesDate: Decodable {
  let moment: CallMoment?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      moment = Self.moment(milliseconds: number)
    } else if let text = try? container.decode(String.self) {
      moment =
        Double(text).flatMap(Self.moment(milliseconds:)) ?? CallMoment(iso: Array(text.utf8)[...])
    } else {
      moment = nil
    }
  }

  private static func moment(milliseconds: Double) -> CallMoment? {
    guard milliseconds.isFinite, milliseconds > 0, milliseconds < 1e14 else { return nil }
    return CallMoment(millisecondsSince1970: Int(milliseconds))
  }
}
