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
      let expansion = library.expand(passage.text, in: use)
      if expansion.text != passage.text { replaced[passage.path] = expansion.text }
      spans += expansion.spans.map { TextSpan($0, path: passage.path) }
      spans += MergeTag.tags(in: expansion.text).map { tag in
        TextSpan(
          path: passage.path, start: tag.range.lowerBound, end: tag.range.upperBound,
          kind: .merge, ref: tag.field)
      }
      problems += expansion.problems.map { $0.finding(in: passage) }
    }
    self.artifact = artifact.replacing(replaced).measured()
    self.spans = spans.sorted { ($0.path, $0.start) < ($1.path, $1.start) }
    self.problems = problems
  }
}
