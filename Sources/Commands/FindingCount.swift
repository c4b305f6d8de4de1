import Guardrails
import Messaging
import Reporting

/// How many findings there are of each severity.
struct FindingCount {
  let errors: Int
  let warnings: Int
  let suggestions: Int

  init(_ findings: some Sequence<Finding>) {
    var counts: [Severity: Int] = [:]
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    errors = counts[.error] ?? 0
    warnings = counts[.warning] ?? 0
    suggestions = counts[.suggestion] ?? 0
  }

  init(_ count: SeverityCount) {
    errors = count.errors
    warnings = count.warnings
    suggestions = count.suggestions
  }

  /// Such as “1 error, 2 warnings”, or “no findings”.
  var text: String {
    let parts = [
      Self.part(errors, "error"), Self.part(warnings, "warning"),
      Self.part(suggestions, "suggestion"),
    ].compactMap(\.self)
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  private static func part(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
