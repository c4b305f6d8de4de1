import Enablement
import Foundation
import Guardrails
import Messaging

/// The proof beside an export: every assertion and what carries it, what was found, who settled it,
/// who approved it and how it was made.
enum LedgerExport {
  static func file(of release: Release) throws -> ExportedFile {
    ExportedFile(
      name: release.name(extension: "ledger.json"),
      mediaType: "application/json",
      bytes: try ArtifactCoding.encode(LedgerSidecar(release), pretty: true) + Data("\n".utf8)
    )
  }
}

private struct LedgerSidecar: Encodable {
  struct Approval: Encodable {
    var by: String
    var at: String
    var on: CivilDate
    var contentDigest: String
  }

  var version = 1
  var id: String
  var kind: Artifact.Kind
  var preview: Bool
  var status: Review.Status
  var verdict: Verdict
  var approval: Approval?
  var ledger: [LedgerEntry]
  var findings: [Finding]
  var settlements: [Review.Settlement]
  var spans: [TextSpan]
  var gaps: [Gap]
  var provenance: ProvenanceReport

  init(_ release: Release) {
    let draft = release.draft
    id = release.id
    kind = draft.artifact.kind
    preview = release.isPreview
    status = release.status
    verdict = draft.report.verdict
    if case .approved(let approved) = release {
      approval = Approval(
        by: approved.approvedBy,
        at: approved.approvedAt,
        on: approved.approvedOn,
        contentDigest: approved.contentDigest
      )
    }
    ledger = draft.report.ledger
    findings = draft.report.findings
    settlements = release.settlements
    spans = draft.spans
    gaps = draft.gaps
    provenance = ProvenanceReport(provenance: draft.provenance)
  }
}
