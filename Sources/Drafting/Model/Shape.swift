import Chat

/// Short words for JSON Schemas of answers.
///
/// Every object names all its members as required and allows no others, which is what strict
/// servers ask for; what may be missing is null.
enum Shape {
  /// A text of at most so many characters.
  static func text(_ description: String, max: Int, min: Int = 1) -> JSONValue {
    .object([
      "type": "string", "description": .string(description), "maxLength": .integer(max),
      "minLength": .integer(min),
    ])
  }

  /// A text that may be null.
  static func optionalText(_ description: String, max: Int) -> JSONValue {
    .object([
      "type": ["string", "null"], "description": .string(description), "maxLength": .integer(max),
    ])
  }

  /// One of some words.
  static func choice(_ words: [String], _ description: String) -> JSONValue {
    .object([
      "type": "string", "enum": .array(words.map(JSONValue.string)),
      "description": .string(description),
    ])
  }

  /// One of some words, or null; only null where there are none.
  static func optionalChoice(_ words: [String], _ description: String) -> JSONValue {
    guard !words.isEmpty else {
      return .object(["type": "null", "description": .string(description)])
    }
    return .object([
      "type": ["string", "null"], "enum": .array(words.map(JSONValue.string) + [.null]),
      "description": .string(description),
    ])
  }

  /// A list.
  static func list(_ items: JSONValue, _ bounds: ClosedRange<Int>) -> JSONValue {
    .object([
      "type": "array", "items": items, "minItems": .integer(bounds.lowerBound),
      "maxItems": .integer(bounds.upperBound),
    ])
  }

  /// A list of some words; always empty where there are none to choose from.
  static func choices(_ words: [String], _ description: String, max: Int) -> JSONValue {
    guard !words.isEmpty else { return list(text(description, max: 40), 0...0) }
    return list(choice(words, description), 0...max)
  }

  /// An object of some members, all of them required.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for (name, schema) in members { properties[name] = schema }
    return .object([
      "type": "object", "properties": .object(properties),
      "required": .array(members.map { JSONValue.string($0.key) }),
      "additionalProperties": .bool(false),
    ])
  }
}
