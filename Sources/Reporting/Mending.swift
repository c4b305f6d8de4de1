public import Guardrails
import Messaging

/// Mends what has one right answer, and nothing else.
///
/// The text after each round is checked again. A round that would bring an error which was not
/// there is taken back and tried edit by edit, so that one bad suggestion does not keep the others.
/// Mending a mended text changes nothing. Bytes outside of the edits stay as they are: line ends and
/// a byte-order mark too.
public struct Mending: Sendable {
  /// The text afterwards.
  public let passage: Passage
  /// The edits in the order in which they were made; each finding has the place it had then.
  public let applied: [Finding]

  /// The most rounds: an edit may bring a text into the reach of another one.
  static let rounds = 8

  /// Mends a text.
  ///
  /// - Parameters:
  ///   - passage: The text.
  ///   - checks: The checks whose suggestions never change what is meant.
  ///   - findings: What is open in a text; what a person set aside is not mended.
  public init(
    _ passage: Passage,
    checks: Set<String> = SafeEdits.checks,
    findings: (Passage) -> [Finding]
  ) {
    var passage = passage
    var applied: [Finding] = []
    var refused: Set<Edit> = []
    var open = findings(passage)
    for _ in 0..<Self.rounds {
      let limit = EditLimit(bytes: passage.bytes)
      let candidates = open.filter { !refused.contains(Edit($0)) && limit.allows($0) }
      let edits = SafeEdits(CheckReport(findings: candidates, ledger: []), checks: checks)
      guard !edits.applied.isEmpty else { break }
      if let after = Self.tried(edits, on: passage, before: open, findings) {
        passage = after.passage
        open = after.findings
        applied += edits.applied
        continue
      }
      // From the end, so that the places of those before stay right.
      for finding in edits.applied.reversed() {
        let single = SafeEdits(CheckReport(findings: [finding], ledger: []), checks: checks)
        if let after = Self.tried(single, on: passage, before: open, findings) {
          passage = after.passage
          open = after.findings
          applied += single.applied
        } else {
          refused.insert(Edit(finding))
        }
      }
    }
    self.passage = passage
    self.applied = applied
  }

  private struct Edit: Hashable {
    var check: String
    var text: String
    var suggestion: String?

    init(_ finding: Finding) {
      check = finding.check
      text = finding.text
      suggestion = finding.suggestion
    }
  }

  /// The text with edits, or nil where they bring an error or settle nothing.
  private static func tried(
    _ edits: SafeEdits,
    on passage: Passage,
    before: [Finding],
    _ findings: (Passage) -> [Finding]
  ) -> (passage: Passage, findings: [Finding])? {
    var next = passage
    next.bytes = edits.edited(passage.bytes)
    guard next.bytes != passage.bytes else { return nil }
    let after = findings(next)
    let errors = SeverityCount(before).errors
    guard SeverityCount(after).errors <= errors, after.count < before.count,
      newErrors(after, before).isEmpty
    else { return nil }
    return (next, after)
  }

  /// The errors of a text that the text before did not have, by check and words.
  private static func newErrors(_ after: [Finding], _ before: [Finding]) -> [Finding] {
    var counts: [Edit: Int] = [:]
    for finding in before where finding.severity == .error {
      var key = Edit(finding)
      key.suggestion = nil
      counts[key, default: 0] += 1
    }
    return after.filter { finding in
      guard finding.severity == .error else { return false }
      var key = Edit(finding)
      key.suggestion = nil
      let rest = counts[key, default: 0]
      if rest > 0 { counts[key] = rest - 1 }
      return rest == 0
    }
  }
}
