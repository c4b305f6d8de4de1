import Calls
import Guardrails

/// What `--format json` prints of an artifact: the contract of talk-track, outbound and summarize.
public struct ArtifactReport: Encodable, Sendable {
  /// The version of the contract.
  public static let version = 1

  private let id: String
  private let status: Review.Status
  private let draft: Draft
  private let isPreview: Bool

  /// The report on the artifact of a review.
  public init(_ review: Review, isPreview: Bool = false) {
    id = review.id
    status = review.status
    draft = review.draft
    self.isPreview = isPreview
  }

  /// The report on an approved artifact.
  public init(_ approved: ApprovedArtifact) {
    id = approved.id
    status = .approved
    draft = approved.draft
    isPreview = false
  }

  private enum CodingKeys: String, CodingKey {
    case version, id, kind, status, verdict, preview, artifact, findings, ledger, spans, gaps
    case provenance
  }

  /// Writes every key of the contract; `preview` only where it is true.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.version, forKey: .version)
    try container.encode(id, forKey: .id)
    try container.encode(draft.artifact.kind, forKey: .kind)
    try container.encode(status, forKey: .status)
    try container.encode(draft.report.verdict, forKey: .verdict)
    if isPreview { try container.encode(true, forKey: .preview) }
    switch draft.artifact {
    case .talkTrack(let track): try container.encode(track, forKey: .artifact)
    case .outbound(let set): try container.encode(set, forKey: .artifact)
    case .callSummary(let summary): try container.encode(summary, forKey: .artifact)
    case .sequence(let sequence): try container.encode(sequence, forKey: .artifact)
    case .onePager(let page): try container.encode(page, forKey: .artifact)
    }
    try container.encode(draft.report.findings, forKey: .findings)
    try container.encode(draft.report.ledger, forKey: .ledger)
    try container.encode(draft.spans, forKey: .spans)
    try container.encode(draft.gaps, forKey: .gaps)
    try container.encode(ProvenanceReport(provenance: draft.provenance), forKey: .provenance)
  }
}

/// A provenance record with `null` for what is not known.
public struct ProvenanceReport: Encodable, Sendable {
  private let provenance: Provenance

  /// The report on a record.
  public init(provenance: Provenance) {
    self.provenance = provenance
  }

  private enum CodingKeys: String, CodingKey {
    case engine, model, endpoint, library, prompt, attempts, usage, seed, at
  }

  private enum UsageKeys: String, CodingKey {
    case inputTokens, outputTokens, cost
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(provenance.engine, forKey: .engine)
    try container.encode(provenance.model, forKey: .model)
    try container.encode(provenance.endpoint, forKey: .endpoint)
    try container.encode(provenance.library, forKey: .library)
    try container.encode(provenance.prompt, forKey: .prompt)
    try container.encode(provenance.attempts, forKey: .attempts)
    try container.encode(provenance.seed, forKey: .seed)
    try container.encode(provenance.at, forKey: .at)
    var usage = container.nestedContainer(keyedBy: UsageKeys.self, forKey: .usage)
    try usage.encode(provenance.usage.inputTokens, forKey: .inputTokens)
    try usage.encode(provenance.usage.outputTokens, forKey: .outputTokens)
    try usage.encode(provenance.usage.cost, forKey: .cost)
  }
}
