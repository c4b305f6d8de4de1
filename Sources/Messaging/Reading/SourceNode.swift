/// A piece of a file that holds structured text, and where it stands.
///
/// Whoever parses YAML makes these, so that reading entities needs no parser. Scalars keep the
/// characters of the file: `NO` is Norway, not false, until somebody asks for a flag.
public struct SourceNode: Hashable, Sendable {
  /// What a node holds.
  public enum Value: Hashable, Sendable {
    /// Text; a plain one was written without quotes and may be read as null.
    case scalar(String, isPlain: Bool)
    /// Nodes one after the other.
    case sequence([SourceNode])
    /// Named nodes in the order of the file.
    case mapping([Entry])
  }

  /// One named node of a mapping.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var key: String
    /// Where the name stands.
    public var location: SourceLocation
    /// What it names.
    public var value: SourceNode

    /// Names a node.
    public init(key: String, location: SourceLocation, value: SourceNode) {
      self.key = key
      self.location = location
      self.value = value
    }
  }

  /// What it holds.
  public var value: Value
  /// Where it begins.
  public var location: SourceLocation

  /// Makes a node.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension SourceNode {
  /// Whether this is what YAML calls null: nothing, `~` or `null`, without quotes.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// What the node is, with an article, for messages.
  public var shape: String {
    switch value {
    case .scalar: isNull ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Adds the node's content to bytes to be digested.
  ///
  /// Two nodes add the same bytes if and only if they hold the same values in the same order;
  /// the order of keys, quoting, comments and nulls make no difference.
  func appendCanonical(to bytes: inout [UInt8]) {
    switch value {
    case .scalar(let text, _):
      bytes.append(UInt8(ascii: "s"))
      Self.append(text, to: &bytes)
    case .sequence(let nodes):
      bytes.append(UInt8(ascii: "["))
      for node in nodes { node.appendCanonical(to: &bytes) }
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let entries):
      bytes.append(UInt8(ascii: "{"))
      for entry in entries.sorted(by: { $0.key < $1.key }) where !entry.value.isNull {
        Self.append(entry.key, to: &bytes)
        entry.value.appendCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: text.utf8)
  }
}
