import Patterns

/// Words that should be others: `swap`.
struct SubstitutionRule: RuleKind {
  static let name = "substitution"

  var swap: [(key: String, value: String)]
  var exceptions: [String]
  var ignoresCase: Bool
  var isNonword: Bool
  var usesVocabulary: Bool
  var keepsCapital: Bool

  var sought: [String] { swap.map { $0.value.isEmpty ? $0.key : "\($0.key) → \($0.value)" } }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    try SubstitutionMatcher(self, rule, vocabulary)
  }
}

extension SubstitutionRule {
  init?(_ reader: RuleFileReader) {
    swap = reader.pairs("swap")
    exceptions = reader.patterns("exceptions")
    ignoresCase = reader.flag("ignorecase")
    isNonword = reader.flag("nonword")
    usesVocabulary = reader.flag("vocab", default: true)
    keepsCapital = reader.flag("capitalize")
    reader.pass(over: "pos")
    guard !swap.isEmpty else {
      reader.lacks("a substitution rule needs \"swap\".")
      return nil
    }
  }
}

private struct SubstitutionMatcher: RuleMatcher {
  private enum Way: Sendable {
    case literals(LiteralChooser)
    case pattern(Pattern)
  }

  /// What stands for one key of `swap`.
  private struct Swap: Sendable {
    var value: String
    /// Words that are right as they are, where the value is an expression.
    var accepted: Pattern?
    /// The key with its groups, where the value names them.
    var groups: Pattern?
  }

  let lookup: RuleLookup
  private let way: Way
  private let swaps: [Swap]
  private let exceptions: Exceptions
  private let action: RuleAction?
  private let keepsCapital: Bool
  private let message: RuleMessage

  init(_ kind: SubstitutionRule, _ rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) {
    exceptions = try Exceptions(kind.exceptions, kind.usesVocabulary ? vocabulary : nil)
    action = rule.action
    keepsCapital = kind.keepsCapital
    message = RuleMessage(Self.unquoted(rule.message))
    // The longest key first; of equals the one that the file names first.
    let sorted = kind.swap.enumerated().sorted {
      ($1.element.key.utf8.count, $0.offset) < ($0.element.key.utf8.count, $1.offset)
    }
    .map(\.element)
    var swaps: [Swap] = []
    for entry in sorted {
      var swap = Swap(value: entry.value)
      let isLiteral = rule.action?.kind == .replace || Self.isPhrase(entry.value)
      if !isLiteral { swap.accepted = Self.acceptedPattern(entry.value) }
      if Self.namesGroups(entry.value) {
        swap.groups = try RuleSyntax.compile(entry.key, ignoringCase: kind.ignoresCase)
      }
      swaps.append(swap)
    }
    self.swaps = swaps
    let keys = sorted.map { RuleSyntax.withoutCaptures($0.key) }
    if !kind.isNonword, let texts = LiteralTokens.of(keys, ignoringCase: kind.ignoresCase) {
      lookup = .literals(texts)
      way = .literals(
        LiteralChooser(tokens: texts, ignoresCase: kind.ignoresCase, bindsWords: true)
      )
      return
    }
    for entry in sorted { _ = try RuleSyntax.compile(entry.key) }
    let list = keys.map { "(\($0))" }.joined(separator: "|")
    let source = kind.isNonword ? "(?:\(list))" : RuleSyntax.words(list)
    way = .pattern(
      try RuleSyntax.compile(source, ignoringCase: kind.ignoresCase, multiline: true)
    )
    lookup = RequiredLiterals.of(source).map { .gated($0) } ?? .always
  }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    var hits: [RuleHit] = []
    switch way {
    case .literals(let chooser):
      for hit in chooser.chosen(literals, in: view) {
        if let found = try self.hit(hit.token, hit.range, view) { hits.append(found) }
      }
    case .pattern(let pattern):
      for match in try pattern.matches(in: view.bytes) {
        for (number, group) in match.groups.enumerated() {
          guard let group, swaps.indices.contains(number) else { continue }
          if let found = try hit(number, group, view) { hits.append(found) }
        }
      }
    }
    return hits
  }

  private func hit(
    _ number: Int,
    _ range: Range<Int>,
    _ view: TextView
  ) throws(PatternError) -> RuleHit? {
    let swap = swaps[number]
    let words = view.string(range)
    let isCapital = keepsCapital && words.first?.isUppercase ?? false
    var expected = swap.value
    if isCapital { expected = expected.withCapital }
    if let groups = swap.groups { expected = try groups.replacing(in: words, with: expected) }
    let replaces = action?.kind == .replace
    let isSame: Bool
    if replaces {
      isSame = Self.options(expected).contains(words)
    } else if let accepted = swap.accepted {
      isSame = try accepted.matches(anywhereIn: Array(words.utf8))
    } else {
      isSame = expected == words
    }
    if isSame { return nil }
    if try exceptions.cover(words) { return nil }
    guard let action, replaces, action.parameters.isEmpty else {
      let isPlain = swap.accepted == nil && !expected.isEmpty
      return RuleHit(range: range, values: [expected, words], suggestion: isPlain ? expected : nil)
    }
    var options = Self.options(expected)
    if isCapital { options = options.map(\.withCapital) }
    return RuleHit(
      range: range,
      values: [RuleMessage.list(options), words],
      suggestion: options.count <= 1 ? options.first ?? "" : nil,
      message: message
    )
  }

  /// The value as an expression for words that are right; nil where it is none, and then it is text.
  private static func acceptedPattern(_ value: String) -> Pattern? {
    do {
      return try Pattern(RuleSyntax.translated("^(?:\(value))$"))
    } catch {
      return nil
    }
  }

  /// The words that a value offers, parted by bars.
  private static func options(_ value: String) -> [String] {
    var options: [String] = []
    var option = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        option += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        options.append(option)
        option = ""
      } else {
        option.append(character)
      }
    }
    options.append(isEscaped ? option + "\\" : option)
    return options.filter { !$0.isEmpty }
  }

  /// The message without quotes around its first place, where the words bring their own.
  private static func unquoted(_ message: String) -> String {
    var message = message
    for quoted in ["'%s'", "\"%s\""] {
      let pieces = message.split(separator: quoted, omittingEmptySubsequences: false)
      guard pieces.count == 3 else { continue }
      message = "\(pieces[0])%s\(pieces[1])\(quoted)\(pieces[2])"
    }
    return message
  }

  private static func isPhrase(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
        || scalar == "-"
    }
  }

  private static func namesGroups(_ value: String) -> Bool {
    var isAfterDollar = false
    for byte in value.utf8 {
      if isAfterDollar, (0x30...0x39).contains(byte) || byte == UInt8(ascii: "{") { return true }
      isAfterDollar = byte == UInt8(ascii: "$")
    }
    return false
  }
}

extension String {
  /// The text with its first letter as a capital.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
