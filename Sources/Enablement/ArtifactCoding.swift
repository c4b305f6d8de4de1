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
