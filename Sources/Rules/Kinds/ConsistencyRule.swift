import Patterns

/// Two spellings of which a text may have one: `either`.
struct ConsistencyRule: RuleKind {
  static let name = "consistency"

  var either: [(key: String, value: String)]
  var ignoresCase: Bool
  var isNonword: Bool

  var sought: [String] { either.map { "\($0.key) or \($0.value)" } }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    var pairs: [Pattern] = []
    for pair in either {
      _ = try RuleSyntax.compile(pair.key)
      _ = try RuleSyntax.compile(pair.value)
      let list = [pair.key, pair.value].map { "(\(RuleSyntax.withoutCaptures($0)))" }
      let source = list.joined(separator: "|")
      pairs.append(
        try RuleSyntax.compile(
          isNonword ? "(?:\(source))" : RuleSyntax.words(source),
          ignoringCase: ignoresCase,
          multiline: true,
          written: pair.key
        )
      )
    }
    return ConsistencyMatcher(pairs: pairs)
  }
}

extension ConsistencyRule {
  init?(_ reader: RuleFileReader) {
    either = reader.pairs("either")
    ignoresCase = reader.flag("ignorecase")
    isNonword = reader.flag("nonword")
    guard !either.isEmpty else {
      reader.lacks("a consistency rule needs \"either\".")
      return nil
    }
  }
}

private struct ConsistencyMatcher: RuleMatcher {
  let pairs: [Pattern]

  var lookup: RuleLookup {
    var texts: [String] = []
    for pattern in pairs {
      guard let required = RequiredLiterals.of(pattern.source) else { return .always }
      texts += required
    }
    return .gated(texts)
  }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    var hits: [RuleHit] = []
    for (number, pattern) in pairs.enumerated() {
      let matches = try pattern.matches(in: view.bytes)
      guard let last = matches.last else { continue }
      for match in matches { memory.seen.insert("\(number) \(match.groups[0] != nil)") }
      guard memory.seen.contains("\(number) true"), memory.seen.contains("\(number) false") else {
        continue
      }
      hits.append(RuleHit(range: last.range, values: [view.string(last.range)]))
    }
    return hits.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }
}
