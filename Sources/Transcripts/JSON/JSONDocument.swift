import FoundationEssentials

/// A JSON transcript of any known service.
struct JSONDocument: Decodable {
  /// What the document turned out to be.
  private enum Content {
    case transcript(TranscriptDraft)
    case unknown(keys: [String])
  }

  private let content: Content

  init(from decoder: any Decoder) throws {
    let keys = JSONKeys(decoder)
    for syntax in KnownSyntaxes.json where syntax.recognises(keys) {
      content = .transcript(try syntax.draft(from: decoder))
      return
    }
    content = .unknown(keys: keys.outermost)
  }

  /// The draft of a JSON text.
  static func draft(of bytes: [UInt8]) throws(TranscriptError) -> TranscriptDraft {
    let document: JSONDocument
    do {
      document = try JSONDecoder().decode(JSONDocument.self, from: Data(bytes))
    } catch {
      throw .damaged(
        detail: "it begins like JSON and cannot be read as such (\(summary(of: error)))"
      )
    }
    switch document.content {
    case .transcript(let draft):
      guard !draft.cues.isEmpty else {
        throw .noSpeech(format: draft.format, seen: "its lists of speech are empty")
      }
      return draft
    case .unknown(let keys):
      let shown = keys.prefix(12).joined(separator: ", ")
      throw .notATranscript(
        seen: keys.isEmpty
          ? "JSON that is no object with keys" : "JSON with the keys \(shown), of no known service"
      )
    }
  }

  private static func summary(of error: any Error) -> String {
    switch error {
    case DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(_, let context),
      DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? context.debugDescription : "at \(path): \(context.debugDescription)"
    default:
      return "\(error)"
    }
  }
}
