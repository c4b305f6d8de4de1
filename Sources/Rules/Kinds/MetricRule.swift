import Patterns

/// A figure of the whole text and a bound for it: `formula`, `condition`.
struct MetricRule: RuleKind {
  static let name = "metric"
  static let usualScope = "summary"

  var formula: String
  var condition: String

  var sought: [String] { ["\(formula.trimmedOfSpace) \(condition)"] }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    MetricMatcher(
      formula: try Formula(formula),
      condition: try Formula("result \(condition)")
    )
  }
}

extension MetricRule {
  init?(_ reader: RuleFileReader) {
    guard let formula = reader.requiredPattern("formula"),
      let condition = reader.requiredPattern("condition")
    else { return nil }
    self.formula = formula
    self.condition = condition
  }
}

private struct MetricMatcher: RuleMatcher {
  let formula: Formula
  let condition: Formula

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    let statistics = TextStatistics(view.bytes)
    guard statistics.words > 0 else { return [] }
    var values = memory.counts
    values.merge(statistics.values) { $1 }
    let result = formula.value(of: values)
    values["result"] = result
    guard result.isFinite, condition.value(of: values) != 0 else { return [] }
    return [RuleHit(range: nil, values: [result.hundredths])]
  }
}

extension Double {
  /// The number with two digits behind the point.
  var hundredths: String {
    let scaled = (abs(self) * 100).rounded()
    guard scaled < 1e15 else { return "\(self)" }
    let whole = Int(scaled)
    let fraction = whole % 100
    let sign = self < 0 && whole > 0 ? "-" : ""
    return "\(sign)\(whole / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
