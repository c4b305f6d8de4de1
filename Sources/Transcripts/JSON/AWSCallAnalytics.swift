/// Amazon Transcribe Call Analytics: `Transcript[] {ParticipantRole, Content, BeginOffsetMillis}`.
enum AWSCallAnalytics: JSONSyntax {
  static let format = TranscriptFormat.awsJSON

  struct Content: Decodable {
    var language: String?
    var rows: Rows<Row>

    enum CodingKeys: String, CodingKey {
      case language = "LanguageCode"
      case rows = "Transcript"
    }
  }

  struct Row: Decodable {
    var role: SpeakerLabel?
    var content: String
    var begin: LenientNumber?
    var end: LenientNumber?

    enum CodingKeys: String, CodingKey {
      case role = "ParticipantRole"
      case content = "Content"
      case begin = "BeginOffsetMillis"
      case end = "EndOffsetMillis"
    }
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("Transcript")
      && (keys.contains("Participants") || keys.contains("JobStatus")
        || keys.contains("ConversationCharacteristics") || keys.contains("LanguageCode"))
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    draft.language = content.language
    content.rows.report(to: &draft)
    for row in content.rows.elements {
      draft.add(
        startSeconds: row.begin?.fromMilliseconds,
        endSeconds: row.end?.fromMilliseconds,
        speaker: row.role?.name,
        text: Array(row.content.utf8)[...].folded
      )
    }
  }
}
