import Messaging

/// Reads the keys of one rule file; what is wrong goes into the log, with its place.
///
/// Patterns keep their blanks at the ends. Where a list is wanted, a single value is one.
final class RuleFileReader {
  let reader: EntityReader
  /// Where each pattern stands, for what the engine says about it later.
  private(set) var places: [String: SourceLocation] = [:]

  /// What the rule lacks, if anything: a misspelt key is told as that and not twice.
  private(set) var missing: String?

  init(_ reader: EntityReader) {
    self.reader = reader
  }

  func text(_ key: String) -> String? { reader.string(key) }

  func flag(_ key: String, default value: Bool = false) -> Bool {
    reader.flag(key, default: value)
  }

  func integer(_ key: String) -> Int? { reader.integer(key, in: 0...1_000_000) }

  /// A number with or without a fraction.
  func number(_ key: String) -> Double? {
    guard let node = reader.node(key), let text = scalar(node, key) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    reader.report("wrong-type", at: node.location, "\"\(key)\" is a number, not \"\(text)\".")
    return nil
  }

  /// A pattern that may be missing.
  func pattern(_ key: String) -> String? {
    guard let node = reader.node(key), let text = scalar(node, key) else { return nil }
    places[text] = node.location
    return text
  }

  /// A pattern that must be there.
  func requiredPattern(_ key: String) -> String? {
    guard reader.requiredNode(key) != nil else { return nil }
    return pattern(key)
  }

  /// A list of patterns or words; none where the key is missing.
  func patterns(_ key: String) -> [String] {
    guard let node = reader.node(key) else { return [] }
    switch node.value {
    case .scalar(let text, _):
      places[text] = node.location
      return [text]
    case .sequence(let nodes):
      return nodes.compactMap { node in
        guard !node.isNull, let text = scalar(node, key) else { return nil }
        places[text] = node.location
        return text
      }
    case .mapping:
      reader.report("wrong-type", at: node.location, "\"\(key)\" is a list, not a mapping.")
      return []
    }
  }

  /// A mapping of patterns to words in the order of the file; an empty value is an empty text.
  func pairs(_ key: String) -> [(key: String, value: String)] {
    guard let node = reader.node(key) else { return [] }
    guard case .mapping(let entries) = node.value else {
      reader.report("wrong-type", at: node.location, "\"\(key)\" is a mapping, not \(node.shape).")
      return []
    }
    return entries.compactMap { entry in
      places[entry.key] = entry.location
      if entry.value.isNull { return (entry.key, "") }
      guard let text = scalar(entry.value, entry.key) else { return nil }
      places[text] = entry.value.location
      return (entry.key, text)
    }
  }

  /// Notes that keys exist that say nothing here, so that they are not taken for mistakes.
  func pass(over keys: String...) {
    for key in keys { _ = reader.node(key) }
  }

  /// Notes that the rule lacks something; said only where nothing else is wrong with the file.
  func lacks(_ message: String) {
    missing = missing ?? message
  }

  func report(_ code: String, _ message: String, at key: String? = nil) {
    let place = key.flatMap { reader.node($0)?.location } ?? reader.location
    reader.report(code, at: place, message)
  }

  private func scalar(_ node: SourceNode, _ key: String) -> String? {
    if case .scalar(let text, _) = node.value { return text }
    reader.report(
      "wrong-type",
      at: node.location,
      "\"\(key)\" holds single values, not \(node.shape). Put a pattern in single quotes."
    )
    return nil
  }
}
