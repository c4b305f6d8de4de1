/// How much a finding weighs, in the library's files called its level.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Blocks approval.
  case error
  /// A person must settle it.
  case warning
  /// Informs.
  case suggestion
}
