import Patterns

/// The same words twice in a row: `tokens`, `max`, `alpha`.
struct RepetitionRule: RuleKind {
  static let name = "repetition"

  var tokens: [String]
  var most: Int
  var ignoresCase: Bool
  var isAlphabetic: Bool
  var exceptions: [String]
  var usesVocabulary: Bool

  var sought: [String] { tokens }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    let list = tokens.joined(separator: "|")
    return RepetitionMatcher(
      pattern: try RuleSyntax.compile("(\(list))", ignoringCase: ignoresCase, written: list),
      exceptions: try Exceptions(exceptions, usesVocabulary ? vocabulary : nil),
      kind: self,
      action: rule.action
    )
  }
}

extension RepetitionRule {
  init?(_ reader: RuleFileReader) {
    tokens = reader.patterns("tokens")
    most = reader.integer("max") ?? 0
    ignoresCase = reader.flag("ignorecase")
    isAlphabetic = reader.flag("alpha")
    exceptions = reader.patterns("exceptions")
    usesVocabulary = reader.flag("vocab", default: true)
    guard !tokens.isEmpty else {
      reader.lacks("a repetition rule needs \"tokens\".")
      return nil
    }
  }
}

private struct RepetitionMatcher: RuleMatcher {
  let pattern: Pattern
  let exceptions: Exceptions
  let kind: RepetitionRule
  let action: RuleAction?

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    var hits: [RuleHit] = []
    var previous: (words: ArraySlice<UInt8>, start: Int) = ([], 0)
    var count = 0
    for match in try pattern.matches(in: view.bytes) {
      let words = Self.trimmed(view.bytes[match.range])
      defer { previous = (words, match.range.lowerBound) }
      guard !words.isEmpty, isSame(words, previous.words), !kind.isAlphabetic || isLetters(words)
      else { continue }
      count += 1
      let range = previous.start..<match.range.upperBound
      guard count > kind.most, Sentences(utf8: Array(view.bytes[range])).count == 1 else {
        continue
      }
      let text = view.string(range)
      if try exceptions.cover(text) { continue }
      if try exceptions.cover(range, in: view) { continue }
      var hit = try RuleHit(range, text, action)
      hit.values = [String(decoding: words, as: UTF8.self)]
      hits.append(hit)
      count = 0
    }
    return hits
  }

  private func isSame(_ words: ArraySlice<UInt8>, _ others: ArraySlice<UInt8>) -> Bool {
    if words == others { return true }
    guard kind.ignoresCase else { return false }
    return String(decoding: words, as: UTF8.self).lowercased()
      == String(decoding: others, as: UTF8.self).lowercased()
  }

  private func isLetters(_ words: ArraySlice<UInt8>) -> Bool {
    String(decoding: words, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
