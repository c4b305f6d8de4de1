import Messaging
import Patterns

/// How headings and the like are capitalised: `match`, `style`, `threshold`, `indicators`, `prefix`.
struct CapitalizationRule: RuleKind {
  static let name = "capitalization"

  /// Whose rules a title follows.
  enum Style: String, CaseIterable {
    case associatedPress = "AP"
    case chicago = "Chicago"
  }

  var match: String
  var style: Style
  var exceptions: [String]
  var indicators: [String]
  var threshold: Double
  var prefix: String?
  var usesVocabulary: Bool

  var sought: [String] { [match] }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    let exceptions = try Exceptions(exceptions, usesVocabulary ? vocabulary : nil)
    let word = #"[\p{N}\p{L}*]+[^\s]*"#
    let words = exceptions.source.map { "\($0)|\(word)" } ?? word
    let pattern = ["$title", "$sentence", "$lower", "$upper"].contains(match) ? nil : match
    return CapitalizationMatcher(
      kind: self,
      exceptions: exceptions,
      words: try RuleSyntax.compile(words, multiline: true),
      knownWords: try RuleSyntax.compile(words, ignoringCase: true, multiline: true),
      prefix: try prefix.map { prefix throws(RuleFault) in try RuleSyntax.compile(prefix) },
      pattern: try pattern.map { pattern throws(RuleFault) in try RuleSyntax.compile(pattern) },
      action: rule.action
    )
  }
}

extension CapitalizationRule {
  init?(_ reader: RuleFileReader) {
    guard let match = reader.requiredPattern("match") else { return nil }
    if match.hasPrefix("$"), !["$title", "$sentence", "$lower", "$upper"].contains(match) {
      reader.report(
        "unknown-value",
        "\"match\" is $title, $sentence, $lower, $upper or a pattern, not \"\(match)\".",
        at: "match"
      )
      return nil
    }
    self.match = match
    style = reader.reader.choice("style", of: Style.self) ?? .associatedPress
    exceptions = reader.patterns("exceptions")
    indicators = reader.patterns("indicators")
    threshold = reader.number("threshold") ?? 0.8
    if threshold == 0 { threshold = 0.8 }
    prefix = reader.pattern("prefix")
    usesVocabulary = reader.flag("vocab", default: true)
    reader.pass(over: "ignorecase")
  }
}

private struct CapitalizationMatcher: RuleMatcher {
  let kind: CapitalizationRule
  let exceptions: Exceptions
  let words: Pattern
  let knownWords: Pattern
  let prefix: Pattern?
  let pattern: Pattern?
  let action: RuleAction?

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    var range = 0..<view.bytes.count
    while let first = view.bytes[range].first, first <= 0x20 { range = range.dropFirst() }
    while let last = view.bytes[range].last, last <= 0x20 { range = range.dropLast() }
    let text = view.string(range)
    let (expected, isRight) = try judged(text)
    guard !isRight, !range.isEmpty else { return [] }
    var hit = RuleHit(range: range, values: [text, expected])
    if action?.kind == .replace, kind.match == "$title" || kind.match == "$sentence" {
      hit.suggestion = expected
    }
    return [hit]
  }

  private func judged(_ text: String) throws(PatternError) -> (expected: String, isRight: Bool) {
    switch kind.match {
    case "$lower", "$upper":
      let expected = kind.match == "$lower" ? text.lowercased() : text.uppercased()
      if text == expected { return (expected, true) }
      return (expected, try exceptions.cover(text))
    case "$title":
      let expected = TitleCase(kind.style, exceptions.words).converted(text)
      return (expected, try share(of: text, as: expected, isSentence: false))
    case "$sentence":
      let expected = try sentenceCase(text)
      return (expected, try share(of: text, as: expected, isSentence: true))
    default:
      let isMatch = try pattern?.matches(anywhereIn: Array(text.utf8)) ?? true
      if isMatch { return (kind.match, true) }
      return (kind.match, try exceptions.cover(text))
    }
  }

  /// Whether enough of the words are as expected.
  private func share(
    of text: String,
    as expected: String,
    isSentence: Bool
  ) throws(PatternError) -> Bool {
    let found = try strings(words, in: text)
    let wanted = try strings(words, in: expected)
    guard !found.isEmpty else { return true }
    var right = 0
    for (number, word) in found.enumerated() {
      if number >= wanted.count || word == wanted[number] {
        right += 1
      } else if try exceptions.cover(word) {
        right += 1
      } else if !isSentence, word == word.uppercased() {
        right += 1
      } else if isSentence, number == 0, word != word.lowercased().withCapital {
        return false
      }
    }
    return Double(right) / Double(found.count) >= kind.threshold
  }

  private func sentenceCase(_ text: String) throws(PatternError) -> String {
    var start = ""
    var rest = text
    if let prefix, let match = try prefix.firstMatch(in: text), match.range.lowerBound == 0 {
      let bytes = Array(text.utf8)
      start = String(decoding: bytes[match.range], as: UTF8.self)
      rest = String(decoding: bytes[match.range.upperBound...], as: UTF8.self)
    }
    var made: [String] = []
    let tokens = try strings(knownWords, in: rest)
    for (number, token) in tokens.enumerated() {
      let before = number > 0 ? tokens[number - 1] : ""
      if let known = exceptions.words.first(where: { $0.lowercased() == token.lowercased() }) {
        made.append(known)
      } else if number == 0 || isIndicator(before, number - 1) {
        made.append(token.lowercased().withCapital)
      } else {
        made.append(token.lowercased())
      }
    }
    return start + made.joined(separator: " ")
  }

  private func isIndicator(_ word: String, _ number: Int) -> Bool {
    if kind.indicators.contains(where: { word.count > $0.count && word.hasSuffix($0) }) {
      return true
    }
    let digits = word.prefix { $0.isNumber }
    return number == 0 && !digits.isEmpty && word.dropFirst(digits.count).first == "."
  }

  private func strings(_ pattern: Pattern, in text: String) throws(PatternError) -> [String] {
    let bytes = Array(text.utf8)
    return try pattern.matches(in: bytes).map { match in
      String(decoding: bytes[match.range], as: UTF8.self)
    }
  }
}
