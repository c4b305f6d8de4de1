import Patterns

/// Something that is fine only where something else is there: `first`, `second`.
///
/// Where `second` has a group, each match of `first` must have been caught by it before: an
/// abbreviation that was explained. Where it has none, its presence in the block is enough.
struct ConditionalRule: RuleKind {
  static let name = "conditional"

  var first: String
  var second: String
  var exceptions: [String]
  var ignoresCase: Bool
  var usesVocabulary: Bool

  var sought: [String] { ["\(first) needs \(second)"] }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    let second = try RuleSyntax.compile(second)
    return ConditionalMatcher(
      first: try RuleSyntax.compile(first),
      second: second,
      exceptions: try Exceptions(exceptions, usesVocabulary ? vocabulary : nil),
      action: rule.action
    )
  }
}

extension ConditionalRule {
  init?(_ reader: RuleFileReader) {
    guard let first = reader.requiredPattern("first"),
      let second = reader.requiredPattern("second")
    else { return nil }
    self.first = first
    self.second = second
    exceptions = reader.patterns("exceptions")
    ignoresCase = reader.flag("ignorecase")
    usesVocabulary = reader.flag("vocab", default: true)
  }
}

private struct ConditionalMatcher: RuleMatcher {
  let first: Pattern
  let second: Pattern
  let exceptions: Exceptions
  let action: RuleAction?

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    if second.groupCount == 0 {
      if try second.matches(anywhereIn: view.bytes) { return [] }
    } else {
      for match in try second.matches(in: view.bytes) {
        for group in match.groups {
          guard let group, !group.isEmpty else { continue }
          memory.seen.insert(view.string(group))
        }
      }
    }
    var hits: [RuleHit] = []
    for match in try first.matches(in: view.bytes) {
      let words = view.string(match.range)
      if second.groupCount > 0, memory.seen.contains(words) { continue }
      if try exceptions.cover(words) { continue }
      if try exceptions.cover(match.range, in: view) { continue }
      hits.append(try RuleHit(match.range, words, action))
    }
    return hits
  }
}
