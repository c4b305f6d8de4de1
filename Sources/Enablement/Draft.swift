public import Guardrails
public import Messaging

/// An artifact with everything that is known about it: where its words came from, what it lacks and
/// what the checks say.
public struct Draft: Sendable, Hashable {
  /// What was asked for.
  public var brief: Brief
  /// What came out.
  public var artifact: Artifact
  /// Where its words came from.
  public var spans: [TextSpan]
  /// What the library could not give.
  public var gaps: [Gap]
  /// What the checks say; spans are offsets into the passage that a finding's `path` names.
  public var report: CheckReport
  /// How it was made.
  public var provenance: Provenance

  /// Makes a draft.
  public init(
    brief: Brief,
    artifact: Artifact,
    spans: [TextSpan],
    gaps: [Gap],
    report: CheckReport,
    provenance: Provenance
  ) {
    self.brief = brief
    self.artifact = artifact
    self.spans = spans
    self.gaps = gaps
    self.report = report
    self.provenance = provenance
  }
}

/// Where some words of an artifact came from.
public struct TextSpan: Sendable, Hashable, Codable {
  /// A JSON Pointer into the artifact.
  public var path: String
  /// The first byte in the UTF-8 of the string at `path`.
  public var start: Int
  /// The byte after the last one.
  public var end: Int
  /// The kind of the source.
  public var kind: SpanKind
  /// The id of the source, where it has one.
  public var ref: String?
  /// The number of the approved variant, from 1; `nil` for the text itself.
  public var variant: Int?

  /// Makes a span.
  public init(
    path: String,
    start: Int,
    end: Int,
    kind: SpanKind,
    ref: String? = nil,
    variant: Int? = nil
  ) {
    self.path = path
    self.start = start
    self.end = end
    self.kind = kind
    self.ref = ref
    self.variant = variant
  }
}

/// Something that the brief needs and the library does not have; it is reported, never invented.
public struct Gap: Sendable, Hashable, Codable {
  /// What is missing.
  public enum Missing: String, Sendable, Codable {
    case pain, claim, proof, trigger, reference, cta, disclaimer, locale, facet
  }

  /// The field of the artifact.
  public var field: String
  /// What is missing.
  public var missing: Missing
  /// What to add to the library, in one sentence.
  public var detail: String

  /// Makes a gap.
  public init(field: String, missing: Missing, detail: String) {
    self.field = field
    self.missing = missing
    self.detail = detail
  }
}

/// How a draft was made.
public struct Provenance: Sendable, Hashable, Codable {
  /// The engines.
  public enum Engine: String, Sendable, Codable {
    case offline, model
  }

  /// What the model calls took.
  public struct Usage: Sendable, Hashable, Codable {
    /// Tokens sent.
    public var inputTokens: Int
    /// Tokens received.
    public var outputTokens: Int
    /// The price in the price file's currency, `nil` where no price is known.
    public var cost: Double?

    /// Makes a usage record.
    public init(inputTokens: Int = 0, outputTokens: Int = 0, cost: Double? = nil) {
      self.inputTokens = inputTokens
      self.outputTokens = outputTokens
      self.cost = cost
    }
  }

  /// One request that was sent to a model.
  public struct Call: Sendable, Hashable, Codable {
    /// The host that was asked.
    public var endpoint: String
    /// The model that was asked.
    public var model: String
    /// `answered`, or why it failed, by the codes of `runway batch run`.
    public var outcome: String
    /// The HTTP status, if there was an answer.
    public var status: Int?
    /// Tokens sent, as far as they are charged for.
    public var inputTokens: Int
    /// Tokens received.
    public var outputTokens: Int
    /// Whether the tokens are estimated because the server did not count them.
    public var isEstimate: Bool
    /// The price, `nil` where it is not known.
    public var cost: Double?

    /// Makes a record of a request.
    public init(
      endpoint: String,
      model: String,
      outcome: String,
      status: Int? = nil,
      inputTokens: Int = 0,
      outputTokens: Int = 0,
      isEstimate: Bool = false,
      cost: Double? = nil
    ) {
      self.endpoint = endpoint
      self.model = model
      self.outcome = outcome
      self.status = status
      self.inputTokens = inputTokens
      self.outputTokens = outputTokens
      self.isEstimate = isEstimate
      self.cost = cost
    }
  }

  /// The engine.
  public var engine: Engine
  /// The model that answered.
  public var model: String?
  /// The host of the endpoint; never more of the URL.
  public var endpoint: String?
  /// The digest of the library, `sha256:…`.
  public var library: String
  /// The digest of the prompt, `sha256:…`; `nil` offline.
  public var prompt: String?
  /// The requests that were answered, the repair round included.
  public var attempts: Int
  /// What the model calls took.
  public var usage: Usage
  /// Every request that was sent, also those that failed; `nil` offline and in older records.
  public var calls: [Call]?
  /// The seed.
  public var seed: Int?
  /// When, ISO 8601 in UTC.
  public var at: String
  /// Why the round that should have mended the model's errors was not taken; `nil` where there was
  /// none or it was.
  public var repairFailure: String?

  /// Makes a provenance record.
  public init(
    engine: Engine,
    model: String? = nil,
    endpoint: String? = nil,
    library: String,
    prompt: String? = nil,
    attempts: Int = 1,
    usage: Usage = Usage(),
    seed: Int? = nil,
    at: String,
    repairFailure: String? = nil
  ) {
    self.engine = engine
    self.model = model
    self.endpoint = endpoint
    self.library = library
    self.prompt = prompt
    self.attempts = attempts
    self.usage = usage
    self.seed = seed
    self.at = at
    self.repairFailure = repairFailure
  }
}

extension Draft {
  /// The ids of everything approved that the draft rests on, by provenance and by the ledger.
  public var carriers: Set<String> {
    var ids = Set(spans.compactMap(\.ref))
    ids.formUnion(report.ledger.compactMap(\.ref).filter { !$0.contains(":") })
    return ids
  }
}
