public import Messaging
import Yams

/// Turns YAML into located nodes.
///
/// Syntax is Yams' business; bounded here are size, depth by way of libyaml, and what aliases
/// may blow up to. Merge keys (`<<`) are resolved.
public struct YAMLSource {
  /// The path, as messages print it.
  public var path: String
  /// The most bytes that a file may have.
  public var sizeLimit: Int
  /// The most nodes that a file may stand for once its aliases are written out.
  public var nodeLimit: Int

  /// A parser for one file.
  public init(path: String, sizeLimit: Int = 32 << 20, nodeLimit: Int = 4_000_000) {
    self.path = path
    self.sizeLimit = sizeLimit
    self.nodeLimit = nodeLimit
  }

  /// The root of a file in UTF-8, or nil where it is empty or cannot be read.
  ///
  /// What is wrong with it goes into the log, with line and column.
  public func root(of bytes: [UInt8], log: ReadingLog) -> SourceNode? {
    guard bytes.count <= sizeLimit else {
      log.report(
        "unreadable-file",
        at: place(1, 1),
        "the file has \(bytes.count >> 20) MB; files over \(sizeLimit >> 20) MB are not read. Split it."
      )
      return nil
    }
    if let offset = Self.firstInvalidUTF8(in: bytes) {
      let (line, column) = Self.position(of: offset, in: bytes)
      log.report(
        "unreadable-file",
        at: place(line, column),
        "the file is not UTF-8 from here on. Save it as UTF-8."
      )
      return nil
    }
    if let offset = bytes.firstIndex(where: Self.isForbiddenControl) {
      let (line, column) = Self.position(of: offset, in: bytes)
      let code = String(bytes[offset], radix: 16, uppercase: true)
      log.report(
        "unreadable-file",
        at: place(line, column),
        "a control character (0x\(code)) has no place in YAML. Remove it."
      )
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return root(of: String(decoding: hasMark ? bytes[3...] : bytes[...], as: UTF8.self), log)
  }

  /// The root of a text, or nil where it is empty or cannot be read.
  public func root(of text: String, log: ReadingLog) -> SourceNode? {
    root(of: Array(text.utf8), log: log)
  }

  private func root(of text: String, _ log: ReadingLog) -> SourceNode? {
    if let place = AliasedKeys.first(in: text) {
      log.report(
        "yaml-syntax",
        at: self.place(place.line, place.column),
        "a file with anchors must have plain words as keys. Write the key out."
      )
      return nil
    }
    do {
      // The resolver without rules: tags are not asked for, and resolving each scalar is slow.
      guard let node = try compose(yaml: text, .basic) else { return nil }
      var converter = NodeConverter(path: path, log: log, budget: nodeLimit)
      return converter.node(node)
    } catch let error as YamlError {
      report(error, in: text, to: log)
    } catch {
      log.report("yaml-syntax", at: place(1, 1), "the file cannot be read as YAML: \(error)")
    }
    return nil
  }

  private func place(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: path, line: line, column: column)
  }
}

extension YAMLSource {
  private func report(_ error: YamlError, in text: String, to log: ReadingLog) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = place(mark.line, mark.column)
      log.report("yaml-syntax", at: place, Self.explanation(problem, context, mark, text))
    case .duplicatedKeysInMapping(let keys, let context):
      for key in keys.sorted() {
        let first = context.mark
        let again = Self.repetition(of: key, after: first, in: text)
        log.report(
          "duplicate-key",
          at: place(again?.line ?? first.line, again?.column ?? first.column),
          "the key \"\(key)\" stands twice in one mapping, first at line \(first.line). Remove one."
        )
      }
    case .reader(let problem, _, _, _):
      log.report("yaml-syntax", at: place(1, 1), "the file cannot be read: \(problem).")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      log.report("yaml-syntax", at: place(1, 1), "the file cannot be read as YAML: \(error)")
    }
  }

  /// What libyaml says, in words for people who do not know its grammar.
  private static func explanation(
    _ problem: String,
    _ context: YamlError.Context?,
    _ mark: Mark,
    _ text: String
  ) -> String {
    let line = text.utf8.split(
      separator: 0x0A,
      maxSplits: mark.line,
      omittingEmptySubsequences: false
    )
    let indentation = line.dropFirst(mark.line - 1).first?.prefix { $0 == 0x20 || $0 == 0x09 }
    if problem.contains("cannot start any token"), indentation?.contains(0x09) ?? false {
      return "a tab cannot indent YAML. Use spaces."
    }
    var message = "not valid YAML: \(problem)"
    if let context, !context.text.isEmpty {
      message += ", \(context.text) that begins at line \(context.mark.line)"
    }
    message += "."
    if problem.contains("mapping values are not allowed") {
      message += " Put text that holds \": \" in quotes."
    } else if problem.contains("did not find expected") || problem.contains("could not find") {
      message += " Look for a missing quote, colon, bracket or blank, or an uneven indentation."
    }
    return message
  }

  /// Where a block key that begins at a mark comes again at the same indentation.
  private static func repetition(
    of key: String,
    after mark: Mark,
    in text: String
  ) -> (line: Int, column: Int)? {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wanted = Array(key.utf8) + [UInt8(ascii: ":")]
    for (offset, line) in lines.enumerated() where offset >= mark.line {
      let indentation = line.prefix { $0 == 0x20 }.count
      if indentation == mark.column - 1, line.dropFirst(indentation).starts(with: wanted) {
        return (offset + 1, mark.column)
      }
    }
    return nil
  }

  private static func isForbiddenControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }

  static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// Line and column, both from 1, the column in Unicode scalars.
  static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}

/// Turns Yams' nodes into ours and counts them.
private struct NodeConverter {
  let path: String
  let log: ReadingLog
  var budget: Int

  mutating func node(_ node: Node) -> SourceNode? {
    budget -= 1
    let location = location(of: node)
    guard budget >= 0 else {
      if budget == -1 {
        log.report(
          "yaml-syntax",
          at: location,
          "the aliases of this file stand for too much when written out. Use fewer of them."
        )
      }
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return SourceNode(.scalar(scalar.string, isPlain: scalar.style == .plain), at: location)
    case .sequence(let sequence):
      var nodes: [SourceNode] = []
      nodes.reserveCapacity(sequence.count)
      for element in sequence {
        guard let element = self.node(element) else { return nil }
        nodes.append(element)
      }
      return SourceNode(.sequence(nodes), at: location)
    case .mapping(let mapping):
      return self.mapping(mapping, at: location)
    case .alias:
      log.report("yaml-syntax", at: location, "an alias that stands for nothing.")
      return nil
    }
  }

  private mutating func mapping(_ mapping: Node.Mapping, at location: SourceLocation) -> SourceNode?
  {
    var entries: [SourceNode.Entry] = []
    var merged: [SourceNode.Entry] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        log.report("yaml-syntax", at: self.location(of: key), "a key must be a word.")
        continue
      }
      guard let node = self.node(value) else { return nil }
      if scalar.string == "<<", scalar.style == .plain {
        merged += inherited(from: node)
      } else {
        let place = self.location(of: key)
        entries.append(SourceNode.Entry(key: scalar.string, location: place, value: node))
      }
    }
    for entry in merged where !entries.contains(where: { $0.key == entry.key }) {
      entries.append(entry)
    }
    return SourceNode(.mapping(entries), at: location)
  }

  private func inherited(from node: SourceNode) -> [SourceNode.Entry] {
    switch node.value {
    case .mapping(let entries): return entries
    case .sequence(let nodes): return nodes.flatMap { inherited(from: $0) }
    case .scalar:
      log.report("yaml-syntax", at: node.location, "\"<<\" takes a mapping by its alias.")
      return []
    }
  }

  private func location(of node: Node) -> SourceLocation {
    let mark = node.mark
    return SourceLocation(file: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

/// Finds keys that are aliases or collections in a file that has anchors.
///
/// Yams hashes keys while it composes, and a key made of nested aliases takes exponential time to
/// hash. Such keys have no use here, so that they are refused before Yams sees them.
private enum AliasedKeys {
  static func first(in text: String) -> (line: Int, column: Int)? {
    let bytes = Array(text.utf8)
    guard hasAnchor(bytes) else { return nil }
    for offset in bytes.indices where isKeyMark(bytes, at: offset) {
      return YAMLSource.position(of: offset, in: bytes)
    }
    return nil
  }

  private static func hasAnchor(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { offset in
      bytes[offset] == UInt8(ascii: "&") && startsToken(bytes, at: offset)
        && offset + 1 < bytes.count && !isBlank(bytes[offset + 1])
    }
  }

  private static func isKeyMark(_ bytes: [UInt8], at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "?"):
      return startsToken(bytes, at: offset)
        && (offset + 1 == bytes.count || isBlank(bytes[offset + 1]))
    case UInt8(ascii: "*"):
      guard startsToken(bytes, at: offset) else { return false }
      var end = offset + 1
      while end < bytes.count, !isBlank(bytes[end]), bytes[end] != UInt8(ascii: ",") { end += 1 }
      return isColon(bytes, after: end)
        || (end > offset + 1 && bytes[end - 1] == UInt8(ascii: ":"))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return isColon(bytes, after: offset + 1)
    default: return false
    }
  }

  private static func isColon(_ bytes: [UInt8], after offset: Int) -> Bool {
    var next = offset
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: ":")
  }

  private static func startsToken(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let before = bytes[offset - 1]
    return isBlank(before) || before == UInt8(ascii: "[") || before == UInt8(ascii: "{")
      || before == UInt8(ascii: ",")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
