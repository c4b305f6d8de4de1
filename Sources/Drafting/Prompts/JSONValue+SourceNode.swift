import Chat
import Messaging

extension JSONValue {
  /// The JSON that a piece of YAML stands for.
  ///
  /// Quoted scalars are strings; plain ones are null, truth values and numbers where they look
  /// like it. A key that stands twice keeps its last value.
  init?(_ node: SourceNode) {
    switch node.value {
    case .scalar(let text, let isPlain):
      self = isPlain ? Self.plain(text) : .string(text)
    case .sequence(let nodes):
      self = .array(nodes.compactMap { JSONValue($0) })
    case .mapping(let entries):
      var members: [String: JSONValue] = [:]
      for entry in entries { members[entry.key] = JSONValue(entry.value) }
      self = .object(members)
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    if let whole = Int(text) { return .integer(whole) }
    let looksLikeNumber = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    if looksLikeNumber, let number = Double(text) { return .number(number) }
    return .string(text)
  }
}
