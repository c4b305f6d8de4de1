import Chat
import Messaging

/// Dotprompt's short notation for schemas, and JSON Schema written as YAML.
///
/// `name?: string, what it is` is an optional string; `tags(array): string` a list;
/// `mood(enum): [calm, brisk]` one of some words; `who(object): {…}` an object; `(*): string`
/// allows further keys. A mapping whose `type` is one of JSON Schema's is JSON Schema already.
struct Picoschema {
  let log: ReadingLog

  private static let scalarTypes = ["string", "number", "integer", "boolean", "null", "any"]
  private static let schemaTypes = scalarTypes.dropLast() + ["object", "array"]

  static func isScalarType(_ text: String) -> Bool {
    let name = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? text
    return scalarTypes.contains(trimmed(name))
  }

  /// The JSON Schema that a node describes.
  func schema(_ node: SourceNode) -> JSONValue {
    switch node.value {
    case .scalar(let text, _): return scalar(text, node)
    case .sequence:
      log.report(
        "prompt-schema",
        at: node.location,
        "a schema is a type or a mapping, not a list."
      )
      return .object([:])
    case .mapping(let entries):
      if isJSONSchema(entries) { return JSONValue(node) ?? .object([:]) }
      return object(entries)
    }
  }

  private func isJSONSchema(_ entries: [SourceNode.Entry]) -> Bool {
    for entry in entries where entry.key == "type" {
      if case .scalar(let name, _) = entry.value.value { return Self.schemaTypes.contains(name) }
    }
    return entries.contains { entry in
      guard entry.key == "properties", case .mapping = entry.value.value else { return false }
      return true
    }
  }

  private func scalar(_ text: String, _ node: SourceNode) -> JSONValue {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let type = Self.trimmed(String(parts.first ?? ""))
    guard Self.scalarTypes.contains(type) else {
      log.report(
        "prompt-schema",
        at: node.location,
        "\"\(type)\" is no type. Use one of \(Self.scalarTypes.joined(separator: ", "))."
      )
      return .object([:])
    }
    var schema: [String: JSONValue] = type == "any" ? [:] : ["type": .string(type)]
    if parts.count == 2 { schema["description"] = .string(Self.trimmed(String(parts[1]))) }
    return .object(schema)
  }

  private func object(_ entries: [SourceNode.Entry]) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    var required: [JSONValue] = []
    var others: JSONValue = .bool(false)
    for entry in entries {
      let key = Key(entry.key)
      guard key.name != "(*)" else {
        others = schema(entry.value)
        continue
      }
      var value = value(key, entry)
      if key.isOptional { value = Self.nullable(value) } else { required.append(.string(key.name)) }
      properties[key.name] = value
    }
    return .object([
      "type": "object", "properties": .object(properties), "required": .array(required),
      "additionalProperties": others,
    ])
  }

  private func value(_ key: Key, _ entry: SourceNode.Entry) -> JSONValue {
    var schema: [String: JSONValue]
    switch key.kind {
    case nil: return self.schema(entry.value)
    case "array"?: schema = ["type": "array", "items": self.schema(entry.value)]
    case "object"?: schema = self.schema(entry.value).object ?? [:]
    case "enum"?: schema = ["enum": JSONValue(entry.value) ?? .array([])]
    case let other?:
      log.report(
        "prompt-schema",
        at: entry.location,
        "\"\(other)\" is no kind of value. Use array, object or enum."
      )
      schema = [:]
    }
    if let description = key.description { schema["description"] = .string(description) }
    return .object(schema)
  }

  private static func nullable(_ schema: JSONValue) -> JSONValue {
    guard case .object(var members) = schema else { return schema }
    if let type = members["type"]?.string {
      members["type"] = .array([.string(type), "null"])
      return .object(members)
    }
    if let choices = members["enum"]?.array { members["enum"] = .array(choices + [.null]) }
    return .object(members)
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}

extension Picoschema {
  /// `name?(kind, description)`.
  private struct Key {
    var name: String
    var isOptional: Bool
    var kind: String?
    var description: String?

    init(_ text: String) {
      var name = text
      if text != "(*)", let open = text.firstIndex(of: "("), text.hasSuffix(")") {
        name = String(text[..<open])
        let inner = text[text.index(after: open)...].dropLast()
        let parts = inner.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        kind = Picoschema.trimmed(String(parts.first ?? ""))
        description = parts.count == 2 ? Picoschema.trimmed(String(parts[1])) : nil
      }
      isOptional = name.hasSuffix("?")
      self.name = isOptional ? String(name.dropLast()) : name
    }
  }
}
