/// Rev AI: `monologues[] {speaker, elements[]}`; punctuation and spaces are elements of their own.
enum RevAI: JSONSyntax {
  static let format = TranscriptFormat.revAIJSON

  struct Content: Decodable {
    var monologues: Rows<Monologue>
    var speakers: Rows<Speaker>?
  }

  struct Speaker: Decodable {
    var id: SpeakerLabel?
    var name: String?
  }

  struct Monologue: Decodable {
    var speaker: SpeakerLabel?
    var elements: Rows<Element>
  }

  struct Element: Decodable {
    var value: String?
    var start: Double?
    var end: Double?

    enum CodingKeys: String, CodingKey {
      case value
      case start = "ts"
      case end = "end_ts"
    }
  }

  static func recognises(_ keys: JSONKeys) -> Bool {
    keys.contains("monologues")
  }

  static func read(_ content: Content, into draft: inout TranscriptDraft) {
    var names: [String: String] = [:]
    for speaker in content.speakers?.elements ?? [] {
      if let id = speaker.id?.name, let name = speaker.name {
        names[id] = name
      }
    }
    content.monologues.report(to: &draft)
    for monologue in content.monologues.elements {
      let elements = monologue.elements.elements
      monologue.elements.report(to: &draft)
      let text = elements.compactMap(\.value).joined()
      let label = monologue.speaker?.name
      draft.add(
        startSeconds: elements.lazy.compactMap(\.start).first,
        endSeconds: elements.reversed().lazy.compactMap(\.end).first,
        speaker: label.map { names[$0] ?? $0 },
        text: Array(text.utf8)[...].folded
      )
    }
  }
}
