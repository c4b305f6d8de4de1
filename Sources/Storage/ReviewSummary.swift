package import Enablement
package import Guardrails

/// One line of the list of artifacts.
package struct ReviewSummary: Sendable, Hashable {
  /// The artifact's id.
  package var id: String
  /// Its kind.
  package var kind: Artifact.Kind
  /// Where it stands.
  package var status: Review.Status
  /// What the checks say.
  package var verdict: Verdict
  /// What it is, in a few words.
  package var title: String
  /// Who had it made.
  package var author: String
  /// When it was made, ISO 8601.
  package var createdAt: String
  /// Why it has to be looked at again.
  package var recheckReason: String?

  /// The line of a review.
  package init(_ review: Review) {
    id = review.id
    kind = review.draft.artifact.kind
    status = review.status
    verdict = review.verdict
    title = review.draft.title
    author = review.author
    createdAt = review.draft.provenance.at
    recheckReason = review.recheckReason
  }
}
