import Messaging

/// Applies the suggestions of a report to its text.
///
/// Only findings with one right answer are applied: those that carry a suggestion and whose check is
/// named. Overlapping ones are applied once, the first in the order of the report; the rest wait for
/// the next check.
public struct SafeEdits: Sendable {
  /// The checks whose suggestions never change what is meant.
  public static let checks: Set<String> = [
    "claims/qualifier", "claims/near-match", "words/term", "text/hidden",
  ]

  /// The findings that are applied, in the order of the text.
  public let applied: [Finding]

  /// Chooses the edits of a report.
  public init(_ report: CheckReport, checks: Set<String> = SafeEdits.checks) {
    var applied: [Finding] = []
    var end = -1
    for finding in report.findings where checks.contains(finding.check) {
      guard let suggestion = finding.suggestion, suggestion != finding.text,
        finding.span.start >= end
      else { continue }
      applied.append(finding)
      end = finding.span.end
    }
    self.applied = applied
  }

  /// The text with the edits made; bytes outside of their spans stay as they are.
  public func edited(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var next = 0
    for finding in applied where finding.span.end <= bytes.count {
      result.append(contentsOf: bytes[next..<finding.span.start])
      result.append(contentsOf: (finding.suggestion ?? finding.text).utf8)
      next = finding.span.end
    }
    result.append(contentsOf: bytes[next...])
    return result
  }
}

extension Guardrails {
  /// Applies the safe edits of a text until none is left, and says which were made.
  ///
  /// An edit that would bring a new error is left out: the text after it is checked again.
  public func fixed(
    _ passage: Passage,
    in context: CheckContext
  ) -> (passage: Passage, applied: [Finding]) {
    var passage = passage
    var applied: [Finding] = []
    for _ in 0..<4 {
      let report = check(passage, in: context)
      let edits = SafeEdits(report)
      guard !edits.applied.isEmpty else { break }
      var next = passage
      next.bytes = edits.edited(passage.bytes)
      let after = check(next, in: context)
      guard Self.errors(after) <= Self.errors(report) else { break }
      passage = next
      applied += edits.applied
    }
    return (passage, applied)
  }

  private static func errors(_ report: CheckReport) -> Int {
    report.findings.count { $0.severity == .error }
  }
}
