import Guardrails

/// What `--format json` prints of an artifact: the contract of talk-track, outbound and summarize.
public struct ArtifactReport: Encodable, Sendable {
  /// The version of the contract.
  public static let version = 1

  private let id: String
  private let version: Int
  private let status: Review.Status
  private let draft: Draft
  private let isPreview: Bool

  /// The report on the artifact of a review.
  public init(_ review: Review, isPreview: Bool = false) {
    id = review.id
    version = review.version
    status = review.status
    draft = review.draft
    self.isPreview = isPreview
  }

  /// The report on an approved artifact.
  public init(_ approved: ApprovedArtifact) {
    id = approved.id
    version = approved.version
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
    let artifact = PrintedArtifact(draft, id: id, version: version, status: status)
    try container.encode(artifact, forKey: .artifact)
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
    case engine, model, endpoint, library, prompt, attempts, usage, calls, seed, at, repairFailure
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
    try container.encode(provenance.repairFailure, forKey: .repairFailure)
    var usage = container.nestedContainer(keyedBy: UsageKeys.self, forKey: .usage)
    try usage.encode(provenance.usage.inputTokens, forKey: .inputTokens)
    try usage.encode(provenance.usage.outputTokens, forKey: .outputTokens)
    try usage.encode(provenance.usage.cost, forKey: .cost)
    if let calls = provenance.calls {
      try container.encode(calls.map(CallReport.init), forKey: .calls)
    }
  }
}

/// A request in the JSON that users read.
private struct CallReport: Encodable {
  let call: Provenance.Call

  private enum CodingKeys: String, CodingKey {
    case endpoint, model, outcome, status, inputTokens, outputTokens, isEstimate, cost
  }

  /// Writes every key.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(call.endpoint, forKey: .endpoint)
    try container.encode(call.model, forKey: .model)
    try container.encode(call.outcome, forKey: .outcome)
    try container.encode(call.status, forKey: .status)
    try container.encode(call.inputTokens, forKey: .inputTokens)
    try container.encode(call.outputTokens, forKey: .outputTokens)
    try container.encode(call.isEstimate, forKey: .isEstimate)
    try container.encode(call.cost, forKey: .cost)
  }
}
