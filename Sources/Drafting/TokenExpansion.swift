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
        Self.finding($0, in: passage.path, text: expansion.text)
      }
    }
    self.artifact = artifact.replacing(replaced).measured()
    self.spans = spans.sorted { ($0.path, $0.start) < ($1.path, $1.start) }
    self.problems = problems
  }
  /// A token that could not be expanded: it stands in the text, and blocks it.
  private static func finding(_ problem: TokenProblem, in path: String, text: String) -> Finding {
    let bytes = Array(text.utf8)
    let token = Array(problem.token.utf8)
    let start = bytes.firstRange(of: token)?.lowerBound ?? 0
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return Finding(
      check: "claims/state",
      severity: .error,
      span: ByteSpan(start: start, end: start + token.count),
      line: max(1, lines.count),
      column: (lines.last?.unicodeScalars.count ?? 0) + 1,
      text: problem.token,
      message: problem.description,
      claim: problem.id.isEmpty ? nil : problem.id,
      suggestion: problem.alternative,
      path: path
    )
  }
}
