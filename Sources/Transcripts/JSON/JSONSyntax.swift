/// A JSON format: how its outermost object is recognised, what is decoded, and the cues of that.
protocol JSONSyntax: SendableMetatype {
  associatedtype Content: Decodable

  static var format: TranscriptFormat { get }

  /// Whether an object with these keys is of this format.
  static func recognises(_ keys: JSONKeys) -> Bool

  static func read(_ content: Content, into draft: inout TranscriptDraft)
}

extension JSONSyntax {
  /// The draft of a document, decoded in the same pass that found its keys.
  static func draft(from decoder: any Decoder) throws -> TranscriptDraft {
    var draft = TranscriptDraft(format: format)
    read(try Content(from: decoder), into: &draft)
    return draft
  }
}
