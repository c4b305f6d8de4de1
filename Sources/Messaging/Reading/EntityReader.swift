/// Reads one mapping of a file key by key and notes everything that is wrong with it.
///
/// Nothing is thrown: what cannot be read is nil or a default, and the log knows why. After the
/// last key `finish()` reports the keys that nobody asked for.
public final class EntityReader {
  /// What is being read, such as `claim`, for messages.
  public let what: String
  /// Where the mapping begins.
  public let location: SourceLocation
  /// Where problems go.
  public let log: ReadingLog

  private let entries: [SourceNode.Entry]
  private var known: [String] = []

  /// A reader of a node, or nil with a problem noted where it is no mapping.
  public init?(_ node: SourceNode, what: String, log: ReadingLog) {
    guard case .mapping(let entries) = node.value else {
      log.report(
        "wrong-type",
        at: node.location,
        "a \(what) is a mapping of keys to values, not \(node.shape)."
      )
      return nil
    }
    self.what = what
    self.location = node.location
    self.log = log
    self.entries = entries
  }

  /// The value of a key, or nil where the key is missing or null.
  public func node(_ key: String) -> SourceNode? {
    known.append(key)
    guard let found = entries.first(where: { $0.key == key }), !found.value.isNull else {
      return nil
    }
    return found.value
  }

  /// Whether a key is there and not null.
  public func has(_ key: String) -> Bool { node(key) != nil }

  /// The value of a key that must be there.
  public func requiredNode(_ key: String) -> SourceNode? {
    if let node = node(key) { return node }
    let place = entries.first { $0.key == key }?.location ?? location
    report("missing-key", at: place, "this \(what) has no \"\(key)\", which is required.")
    return nil
  }

  /// Notes a problem for each of these keys that is missing.
  func require(_ keys: String...) {
    for key in keys { _ = requiredNode(key) }
  }

  /// Reports the keys that were not asked for, each with the likely meaning.
  public func finish() {
    for entry in entries where !known.contains(entry.key) {
      var message = "unknown key \"\(entry.key)\"."
      if let nearest = Nearest.match(for: entry.key, in: known) {
        message += " Did you mean \"\(nearest)\"?"
      } else {
        message += " A \(what) has: \(unique(known).joined(separator: ", "))."
      }
      report("unknown-key", at: entry.location, message)
    }
  }

  /// Notes a problem of this entity.
  public func report(
    _ code: String,
    at location: SourceLocation,
    _ message: String,
    severity: Severity = .error
  ) {
    log.report(code, at: location, severity: severity, message)
  }

  private func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}

extension EntityReader {
  /// The id, which must be there, be fit for a token and be the only one of its kind.
  func id(_ kind: ItemKind) -> String? {
    guard let node = requiredNode("id"), let id = scalar(node, "id") else { return nil }
    guard Self.isID(id) else {
      report(
        "bad-id",
        at: node.location,
        "\"\(id)\" cannot be an id: use letters, digits, \"-\", \"_\" and \".\" only."
      )
      return nil
    }
    log.define(kind, id, at: node.location)
    return id
  }

  static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetterOrDigit else { return false }
    return text.utf8.count <= 100
      && text.utf8.allSatisfy {
        $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: ".")
      }
  }

  /// Text that must be there and not be blank; white space around it is dropped.
  public func text(_ key: String) -> String? {
    guard let node = requiredNode(key), let text = scalar(node, key) else { return nil }
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty else {
      report("missing-key", at: node.location, "the \"\(key)\" of this \(what) is empty.")
      return nil
    }
    return trimmed
  }

  /// Text that may be missing; white space around it is dropped.
  public func string(_ key: String) -> String? {
    guard let node = node(key), let text = scalar(node, key) else { return nil }
    return Self.trimmed(text)
  }

  /// A list of texts; none where the key is missing.
  public func strings(_ key: String) -> [String] {
    list(key).compactMap { scalar($0, key).map(Self.trimmed) }
  }

  /// A list of texts with the places where they stand.
  func locatedStrings(_ key: String) -> [(text: String, location: SourceLocation)] {
    list(key).compactMap { node in
      scalar(node, key).map { (Self.trimmed($0), node.location) }
    }
  }

  /// A truth value.
  public func flag(_ key: String, default value: Bool) -> Bool {
    guard let node = node(key), let text = scalar(node, key) else { return value }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report(
        "wrong-type",
        at: node.location,
        "\"\(key)\" is true or false, not \"\(text)\"."
      )
      return value
    }
  }

  /// A whole number within bounds.
  public func integer(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let node = node(key), let text = scalar(node, key) else { return nil }
    guard let number = Int(text) else {
      report("wrong-type", at: node.location, "\"\(key)\" is a whole number, not \"\(text)\".")
      return nil
    }
    guard bounds.contains(number) else {
      report(
        "out-of-range",
        at: node.location,
        "\"\(key)\" is \(number); it must be from \(bounds.lowerBound) to \(bounds.upperBound)."
      )
      return nil
    }
    return number
  }

  /// A date; a time of day after it is dropped where that is allowed.
  public func date(_ key: String, timeAllowed: Bool = false) -> CivilDate? {
    guard let node = node(key), let text = scalar(node, key) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    let dayPart = text.prefix { $0 != "T" && $0 != " " }
    if timeAllowed, dayPart.count < text.count, let date = CivilDate(iso: dayPart) { return date }
    report(
      "bad-date",
      at: node.location,
      "\"\(text)\" is not a date: \"\(key)\" needs a day that exists, written YYYY-MM-DD."
    )
    return nil
  }

  /// A SHA-256 digest in 64 small hexadecimal digits; a leading `sha256:` is dropped.
  func sha256(_ key: String) -> String? {
    guard let node = node(key), let text = scalar(node, key) else { return nil }
    let digest = (text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text).lowercased()
    let isDigest =
      digest.utf8.count == 64
      && digest.utf8.allSatisfy { $0.isASCIIDigit || (0x61...0x66).contains($0) }
    guard isDigest else {
      report(
        "bad-digest",
        at: node.location,
        "\"\(key)\" is a SHA-256 in 64 hexadecimal digits, not \"\(text)\"."
      )
      return nil
    }
    return digest
  }

  /// One scalar's text, or nil with a problem noted.
  func scalar(_ node: SourceNode, _ key: String) -> String? {
    if case .scalar(let text, _) = node.value { return text }
    report("wrong-type", at: node.location, "\"\(key)\" is a single value, not \(node.shape).")
    return nil
  }

  /// The nodes of a list, or none with a problem noted where it is no list.
  func list(_ key: String) -> [SourceNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let nodes) = node.value else {
      var message = "\"\(key)\" is a list, not \(node.shape)."
      if case .scalar(let text, _) = node.value { message += " Write [\(text)]." }
      report("wrong-type", at: node.location, message)
      return []
    }
    return nodes.filter { !$0.isNull }
  }

  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
