import Calls
import Messaging

public import Foundation

/// The JSON of artifacts: keys in snake case and in sorted order, dates as they are written.
///
/// The same value always gives the same bytes, so that a digest of them pins the value.
public enum ArtifactCoding {
  /// The JSON of a value.
  public static func encode(_ value: some Encodable, pretty: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .custom { path in
      Key(snakeCase(path.last?.stringValue ?? ""))
    }
    return try encoder.encode(value)
  }

  /// A value from its JSON.
  ///
  /// - Throws: `DecodingError` where the JSON is not that of such a value.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .custom { path in
      Key(camelCase(path.last?.stringValue ?? ""))
    }
    return try decoder.decode(type, from: data)
  }

  /// `claimIDs` → `claim_ids`, `sourceURL` → `source_url`, `durationS` → `duration_s`.
  static func snakeCase(_ name: String) -> String {
    var result = ""
    var previousIsUpper = true
    for character in name.replacing("IDs", with: "Ids") {
      if character.isUppercase {
        if !previousIsUpper { result.append("_") }
        result.append(character.lowercased())
        previousIsUpper = true
      } else {
        result.append(character)
        previousIsUpper = false
      }
    }
    return result
  }

  /// The inverse of `snakeCase` for the names that our types have.
  static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    guard let first = words.first, words.count > 1 else { return name }
    var result = String(first)
    for word in words.dropFirst() {
      switch word {
      case "id": result += "ID"
      case "ids": result += "IDs"
      case "url": result += "URL"
      default: result += word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    return result
  }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ stringValue: String) {
      self.stringValue = stringValue
      intValue = nil
    }

    init?(stringValue: String) { self.init(stringValue) }

    init?(intValue: Int) {
      stringValue = String(intValue)
      self.intValue = intValue
    }
  }
}

extension Artifact {
  /// The JSON of the artifact, without its kind.
  public func encoded(pretty: Bool = false) throws -> Data {
    switch self {
    case .talkTrack(let track): try ArtifactCoding.encode(track, pretty: pretty)
    case .outbound(let set): try ArtifactCoding.encode(set, pretty: pretty)
    case .callSummary(let summary): try ArtifactCoding.encode(summary, pretty: pretty)
    case .sequence(let sequence): try ArtifactCoding.encode(sequence, pretty: pretty)
    case .onePager(let page): try ArtifactCoding.encode(page, pretty: pretty)
    }
  }

  /// An artifact of a kind from its JSON.
  ///
  /// - Throws: `DecodingError` where the JSON is not that of such an artifact.
  public init(kind: Kind, from data: Data) throws {
    switch kind {
    case .talkTrack: self = .talkTrack(try ArtifactCoding.decode(TalkTrack.self, from: data))
    case .outbound: self = .outbound(try ArtifactCoding.decode(OutboundSet.self, from: data))
    case .callSummary:
      self = .callSummary(try ArtifactCoding.decode(CallSummary.self, from: data))
    case .sequence:
      self = .sequence(try ArtifactCoding.decode(OutreachSequence.self, from: data))
    case .onePager: self = .onePager(try ArtifactCoding.decode(OnePager.self, from: data))
    }
  }

  /// SHA-256 of the artifact's JSON, `sha256:…`: what an approval pins.
  public var contentDigest: String {
    // Our artifacts hold only strings, whole numbers and finite seconds, which always encode; an
    // artifact that did not would get a digest that no approval pins.
    guard let data = try? encoded() else { return "sha256:unencodable" }
    return "sha256:" + ContentDigest.sha256(Array(data))
  }
}
