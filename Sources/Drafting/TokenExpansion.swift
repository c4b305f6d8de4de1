import Enablement
import Guardrails
import Messaging

/// Approved words in the place of tokens, in every string of an artifact.
struct ExpandedArtifact {
  /// The artifact with plain text.
  var artifact: Artifact
  /// Where approved words and merge tags stand.
  var spans: [TextSpan]
  /// Tokens that name nothing usable, as findings.
  var problems: [Finding]

  /// Expands every token of the artifact.
  init(_ artifact: Artifact, library: Library, use: UseContext) {
    var replaced: [String: String] = [:]
    var spans: [TextSpan] = []
    var problems: [Finding] = []
    for passage in artifact.passages {
      let expansion = library.expanded(passage.text, in: use)
      if expansion.text != passage.text { replaced[passage.path] = expansion.text }
      spans += expansion.spans.map { span in
        TextSpan(
          path: passage.path,
          start: span.start,
          end: span.end,
          kind: span.kind,
          ref: span.ref,
          variant: span.variant
        )
      }
      spans += MergeTag.tags(in: expansion.text).map { tag in
        TextSpan(
          path: passage.path,
          start: tag.range.lowerBound,
          end: tag.range.upperBound,
          kind: .merge,
          ref: tag.field
        )
      }
      problems += expansion.problems.map {
        UnreplacedTokens.finding($0, at: passage.path, in: expansion.text)
      }
    }
    self.artifact = artifact.replacing(replaced).carryingCost(of: spans).measured()
    self.spans = spans.sorted { ($0.path, $0.start) < ($1.path, $1.start) }
    self.problems = problems
  }

  /// A report on the artifact with the tokens that it does not mention itself.
  func report(_ report: CheckReport) -> CheckReport {
    let missing = problems.filter { problem in
      !report.findings.contains { $0.path == problem.path && $0.span == problem.span }
    }
    return CheckReport(findings: report.findings + missing, ledger: report.ledger)
  }
}

extension Artifact {
  /// The artifact with the claim noted that carries what waiting costs, where one does.
  fileprivate func carryingCost(of spans: [TextSpan]) -> Artifact {
    guard case .talkTrack(var track) = self else { return self }
    let carrier = spans.first { $0.path == "/why_now/cost_of_waiting/text" && $0.kind == .claim }
    track.whyNow.costOfWaiting.claimID = carrier?.ref
    return .talkTrack(track)
  }
}
