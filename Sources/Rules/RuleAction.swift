import Patterns

/// What may be done about a finding: the `action` key.
public struct RuleAction: Sendable, Hashable {
  /// What kind of change it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Puts other words in place.
    case replace
    /// Takes the words away.
    case remove
    /// Changes the words themselves: `trim`, `regex`, `truncate`, `split`.
    case edit
    /// Writes the words simply.
    case convert
    /// Asks a tool; nothing is offered here.
    case suggest
  }

  /// What kind of change it is.
  public var kind: Kind
  /// What the change needs to know.
  public var parameters: [String]

  /// Makes an action.
  public init(_ kind: Kind, _ parameters: [String] = []) {
    self.kind = kind
    self.parameters = parameters
  }

  /// The words that may stand in place of what was found; none where nothing can be offered.
  func replacements(for words: String) throws(PatternError) -> [String] {
    switch kind {
    case .replace: parameters
    case .remove: [""]
    case .edit: try edited(words).map { [Self.trimmed($0, Self.blanks)] } ?? []
    case .convert, .suggest: []
    }
  }

  private static let blanks = " \t\n\r"

  private func edited(_ words: String) throws(PatternError) -> String? {
    guard let name = parameters.first else { return nil }
    let values = parameters.dropFirst()
    guard let value = values.first else { return nil }
    switch name {
    case "trim": return Self.trimmed(words, value)
    case "trim_left": return Self.trimmed(words, value, right: false)
    case "trim_right": return Self.trimmed(words, value, left: false)
    case "truncate": return Self.parts(of: words, value).first
    case "split":
      let parts = Self.parts(of: words, value)
      guard let index = values.dropFirst().first.flatMap({ Int($0) }), parts.indices.contains(index)
      else { return nil }
      return parts[index]
    case "regex":
      guard let template = values.dropFirst().first else { return nil }
      let pattern = try Pattern(RuleSyntax.translated(value))
      return try pattern.replacing(in: words, with: template)
    default: return nil
    }
  }

  private static func trimmed(
    _ words: String,
    _ set: String,
    left: Bool = true,
    right: Bool = true
  ) -> String {
    let set = Set(set.unicodeScalars)
    var scalars = words.unicodeScalars[...]
    while left, let first = scalars.first, set.contains(first) { scalars.removeFirst() }
    while right, let last = scalars.last, set.contains(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func parts(of words: String, _ separator: String) -> [String] {
    guard !separator.isEmpty else { return [words] }
    return words.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension Pattern {
  /// The text with every match replaced; `$1` and `${1}` in the template stand for groups.
  func replacing(in text: String, with template: String) throws(PatternError) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for match in try matches(in: bytes) {
      result += bytes[end..<match.range.lowerBound]
      result += Self.filled(template, with: match, in: bytes)
      end = match.range.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  private static func filled(
    _ template: String,
    with match: PatternMatch,
    in bytes: [UInt8]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(template.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$") else {
        result.append(byte)
        continue
      }
      let isBraced = rest.first == UInt8(ascii: "{")
      let digits = (isBraced ? rest.dropFirst() : rest).prefix { (0x30...0x39).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else {
        result.append(byte)
        continue
      }
      if number == 0 {
        result += bytes[match.range]
      } else if match.groups.indices.contains(number - 1), let range = match.groups[number - 1] {
        result += bytes[range]
      }
      rest = rest[digits.endIndex...]
      if isBraced, rest.first == UInt8(ascii: "}") { rest.removeFirst() }
    }
    return result
  }
}
