/// What kind of proof it is.
public enum ProofKind: String, CaseIterable, Hashable, Sendable {
  /// A customer's story.
  case customerCase = "case"
  /// A customer's words.
  case quote
  /// A customer's figure.
  case metric
  /// A prize.
  case award
  /// An analyst's words.
  case analyst
}

/// Whether others can expect the same.
public enum Typicality: String, CaseIterable, Hashable, Sendable {
  /// What most customers see.
  case typical
  /// The best that was seen.
  case bestCase = "best_case"
}

/// Something that happened and that carries a claim.
public struct Proof: Hashable, Sendable {
  /// The stable id, such as `PRF-003`.
  public var id: String
  /// What kind of proof it is.
  public var kind: ProofKind
  /// The approved words.
  public var text: String
  /// The claims it carries.
  public var claimIDs: [String]
  /// The customer it is about: the `customer_id` of a reference.
  public var customerID: String?
  /// Further approved wordings, at most nine.
  public var variants: [Variant]
  /// Words that must stay wherever they occur in the wording used.
  public var qualifiers: [String]
  /// What it rests on.
  public var evidence: [Evidence]
  /// The day its facts were true.
  public var asOf: CivilDate?
  /// Whether others can expect the same.
  public var typicality: Typicality?
  /// Where it may be used.
  public var scope: Scope
  /// Who may read it.
  public var audience: Audience
  /// Whether partners may say it.
  public var partnerUsable: Bool
  /// The tiers of partner that may say it.
  public var partnerTiers: Selection<String>
  /// Disclaimers that must stand in the same message.
  public var requiredDisclaimerIDs: [String]
  /// Items that must not stand in the same text.
  public var conflictsWith: [String]
  /// Items that this one replaces.
  public var supersedes: [String]
  /// Its status and dates.
  public var life: Life
  /// Who answers for it.
  public var owner: String?
  /// Who approved it, and which bytes.
  public var approvals: [Approval]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    kind: ProofKind,
    text: String,
    claimIDs: [String] = [],
    customerID: String? = nil,
    variants: [Variant] = [],
    qualifiers: [String] = [],
    evidence: [Evidence] = [],
    asOf: CivilDate? = nil,
    typicality: Typicality? = nil,
    scope: Scope = Scope(),
    audience: Audience = .customer,
    partnerUsable: Bool = true,
    partnerTiers: Selection<String> = .all,
    requiredDisclaimerIDs: [String] = [],
    conflictsWith: [String] = [],
    supersedes: [String] = [],
    life: Life = Life(),
    owner: String? = nil,
    approvals: [Approval] = []
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.claimIDs = claimIDs
    self.customerID = customerID
    self.variants = variants
    self.qualifiers = qualifiers
    self.evidence = evidence
    self.asOf = asOf
    self.typicality = typicality
    self.scope = scope
    self.audience = audience
    self.partnerUsable = partnerUsable
    self.partnerTiers = partnerTiers
    self.requiredDisclaimerIDs = requiredDisclaimerIDs
    self.conflictsWith = conflictsWith
    self.supersedes = supersedes
    self.life = life
    self.owner = owner
    self.approvals = approvals
  }
}
