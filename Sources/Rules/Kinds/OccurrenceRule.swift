import Patterns

/// How often something may or must be there: `token`, `max`, `min`.
struct OccurrenceRule: RuleKind {
  static let name = "occurrence"

  var token: String
  var most: Int
  var fewest: Int
  var ignoresCase: Bool

  var sought: [String] {
    let bounds = [most > 0 ? "at most \(most)" : nil, fewest > 0 ? "at least \(fewest)" : nil]
    return ["\(token) (\(bounds.compactMap(\.self).joined(separator: ", ")))"]
  }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    OccurrenceMatcher(
      pattern: try RuleSyntax.compile(
        "(?:\(token))",
        ignoringCase: ignoresCase,
        written: token
      ),
      kind: self
    )
  }
}

extension OccurrenceRule {
  init?(_ reader: RuleFileReader) {
    guard let token = reader.requiredPattern("token") else { return nil }
    self.token = token
    most = reader.integer("max") ?? 0
    fewest = reader.integer("min") ?? 0
    ignoresCase = reader.flag("ignorecase")
    guard most > 0 || fewest > 0 else {
      reader.lacks("an occurrence rule needs \"max\" or \"min\".")
      return nil
    }
  }
}

private struct OccurrenceMatcher: RuleMatcher {
  let pattern: Pattern
  let kind: OccurrenceRule

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    let matches = try pattern.matches(in: view.bytes)
    let count = matches.count
    let isTooMany = kind.most > 0 && count > kind.most
    guard isTooMany || kind.fewest > 0 && count < kind.fewest else { return [] }
    guard count > 0 else { return [RuleHit(range: nil, values: ["0"])] }
    // The first that is neither blank nor code.
    let first = matches.first { match in
      let words = view.bytes[match.range]
      return words.contains { $0 > 0x20 } && !words.allSatisfy { $0 == UInt8(ascii: "*") }
    }
    return first.map { [RuleHit(range: $0.range, values: ["\(count)"])] } ?? []
  }
}
