import Patterns

/// A bound for the school grade that a text needs: `metrics`, `grade`.
struct ReadabilityRule: RuleKind {
  static let name = "readability"
  static let usualScope = "summary"

  /// A formula that gives a grade.
  enum Metric: String, CaseIterable {
    case gunningFog = "Gunning Fog"
    case colemanLiau = "Coleman-Liau"
    case fleschKincaid = "Flesch-Kincaid"
    case smog = "SMOG"
    case automated = "Automated Readability"
  }

  var metrics: [Metric]
  var grade: Double

  var sought: [String] { ["\(metrics.map(\.rawValue).joined(separator: ", ")) ≤ \(grade)"] }

  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher {
    ReadabilityMatcher(kind: self)
  }
}

extension ReadabilityRule {
  init?(_ reader: RuleFileReader) {
    let names = reader.patterns("metrics")
    metrics = names.compactMap { Metric(rawValue: $0) }
    for name in names where Metric(rawValue: name) == nil {
      let known = Metric.allCases.map(\.rawValue).joined(separator: ", ")
      reader.report(
        "unknown-value",
        "there is no metric \"\(name)\". There are: \(known).",
        at: "metrics"
      )
    }
    guard let grade = reader.number("grade"), !metrics.isEmpty else {
      reader.lacks("a readability rule needs \"metrics\" and \"grade\".")
      return nil
    }
    self.grade = grade
  }
}

private struct ReadabilityMatcher: RuleMatcher {
  let kind: ReadabilityRule

  var lookup: RuleLookup { .always }

  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit] {
    let statistics = TextStatistics(view.bytes)
    guard statistics.words > 0, statistics.sentences > 0 else { return [] }
    let grades = kind.metrics.map { statistics.grade($0) }
    let grade = grades.reduce(0, +) / Double(grades.count)
    guard grade > kind.grade else { return [] }
    return [RuleHit(range: nil, values: [grade.hundredths])]
  }
}

extension TextStatistics {
  /// The grade after one formula: Gunning 1952, Coleman and Liau 1975, Kincaid and others 1975,
  /// McLaughlin 1969, Smith and Senter 1967.
  fileprivate func grade(_ metric: ReadabilityRule.Metric) -> Double {
    let words = Double(words)
    let sentences = Double(sentences)
    switch metric {
    case .gunningFog: return 0.4 * (words / sentences + 100 * Double(complexWords) / words)
    case .colemanLiau:
      return 0.0588 * 100 * Double(characters) / words - 0.296 * 100 * sentences / words - 15.8
    case .fleschKincaid: return 0.39 * words / sentences + 11.8 * Double(syllables) / words - 15.59
    case .smog: return 1.0430 * (Double(polysyllabicWords) * 30 / sentences).squareRoot() + 3.1291
    case .automated: return 4.71 * Double(characters) / words + 0.5 * words / sentences - 21.43
    }
  }
}
