import Messaging

/// What may happen to a text.
public enum Verdict: String, Sendable, Codable {
  /// Nothing was found that a person has to settle.
  case pass
  /// Warnings only: a person accepts or waives each.
  case review
  /// At least one error: the text cannot be approved.
  case blocked

  /// The verdict on a list of findings.
  public init(of findings: some Sequence<Finding>) {
    self = .pass
    for finding in findings {
      if finding.severity == .error {
        self = .blocked
        return
      }
      if finding.severity == .warning { self = .review }
    }
  }
}

/// Everything that the guardrails say about one text: an immutable value, the same for the same
/// text, context and library.
public struct CheckReport: Sendable, Hashable {
  /// What was found, in the order of `Finding`.
  public let findings: [Finding]
  /// Every assertion of the text and what carries it, in the order of `LedgerEntry`.
  public let ledger: [LedgerEntry]

  /// Makes a report; sorts both lists and drops exact repetitions.
  public init(findings: [Finding], ledger: [LedgerEntry]) {
    self.findings = Self.sorted(findings)
    self.ledger = Self.sorted(ledger)
  }

  /// What may happen to the text.
  public var verdict: Verdict { Verdict(of: findings) }

  private static func sorted<Row: Comparable & Hashable>(_ rows: [Row]) -> [Row] {
    var result: [Row] = []
    for row in rows.sorted() where row != result.last { result.append(row) }
    return result
  }
}
