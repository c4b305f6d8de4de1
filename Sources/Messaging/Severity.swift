/// How much a finding weighs, in the library's files called its level.
///
/// The order is the order of weight: `suggestion < warning < error`.
public enum Severity: String, CaseIterable, Codable, Hashable, Sendable {
  /// Informs; nobody has to act.
  case suggestion
  /// A person must accept or waive it before approval.
  case warning
  /// Blocks approval; cannot be waived.
  case error
}

extension Severity: Comparable {
  /// The lighter one is the smaller one.
  public static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs.weight < rhs.weight
  }

  private var weight: Int {
    switch self {
    case .suggestion: 0
    case .warning: 1
    case .error: 2
    }
  }
}
