/// What a claim asserts; the kind decides how far a paraphrase may go from its words.
public enum ClaimKind: String, CaseIterable, Hashable, Sendable {
  /// What the product does.
  case feature
  /// What the customer gets from it.
  case benefit
  /// A measured result.
  case metric
  /// Better than something else.
  case comparative
  /// The best of its kind.
  case superlative
  /// A certificate, a standard or a law that is met.
  case compliance
  /// What it costs.
  case price
  /// What is to come.
  case roadmap
}

/// A statement that may be made, in exactly these words, within a scope and a life.
public struct Claim: Hashable, Sendable {
  /// The stable id, such as `CLM-014`.
  public var id: String
  /// What it asserts.
  public var kind: ClaimKind
  /// The approved words.
  public var text: String
  /// Further approved wordings, at most nine; `[[CLM-014#2]]` is the second.
  public var variants: [Variant]
  /// Words that must stay wherever they occur in the wording used.
  public var qualifiers: [String]
  /// Whether only the exact words will do.
  public var frozen: Bool
  /// What the claim rests on.
  public var evidence: [Evidence]
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
  /// Claims that must not stand in the same text.
  public var conflictsWith: [String]
  /// Claims that this one replaces.
  public var supersedes: [String]
  /// Its status and dates.
  public var life: Life
  /// Who answers for it.
  public var owner: String?
  /// Who approved it, and which bytes.
  public var approvals: [Approval]
  /// The assertion in fields, where reading the words is not enough.
  public var figures: [Figure]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    kind: ClaimKind,
    text: String,
    variants: [Variant] = [],
    qualifiers: [String] = [],
    frozen: Bool = false,
    evidence: [Evidence] = [],
    scope: Scope = Scope(),
    audience: Audience = .customer,
    partnerUsable: Bool = true,
    partnerTiers: Selection<String> = .all,
    requiredDisclaimerIDs: [String] = [],
    conflictsWith: [String] = [],
    supersedes: [String] = [],
    life: Life = Life(),
    owner: String? = nil,
    approvals: [Approval] = [],
    figures: [Figure] = []
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.variants = variants
    self.qualifiers = qualifiers
    self.frozen = frozen
    self.evidence = evidence
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
    self.figures = figures
  }
}

/// Another approved wording of a claim or proof.
public struct Variant: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The locale the words are in; nil for the library's own.
  public var locale: String?
  /// The only channel the words are approved for.
  public var channel: Channel?
  /// Whether the words stand alone.
  public var form: Form

  /// Puts one together; what is left out takes its default.
  public init(
    text: String,
    locale: String? = nil,
    channel: Channel? = nil,
    form: Form = .sentence
  ) {
    self.text = text
    self.locale = locale
    self.channel = channel
    self.form = form
  }
}

extension Variant {
  /// How a wording fits into a text.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// Stands alone.
    case sentence
    /// Goes into a sentence.
    case clause
  }
}

/// Where a figure or a statement comes from.
public struct Evidence: Hashable, Sendable {
  /// What the source is called.
  public var title: String?
  /// Where it is on the web.
  public var url: String?
  /// Where it is in the workspace.
  public var file: String?
  /// The digest of that file, 64 hexadecimal digits.
  public var sha256: String?
  /// How it was measured.
  public var method: String?
  /// What was measured, and how many.
  public var sample: String?
  /// When.
  public var date: CivilDate?

  /// Puts one together; what is left out takes its default.
  public init(
    title: String? = nil,
    url: String? = nil,
    file: String? = nil,
    sha256: String? = nil,
    method: String? = nil,
    sample: String? = nil,
    date: CivilDate? = nil
  ) {
    self.title = title
    self.url = url
    self.file = file
    self.sha256 = sha256
    self.method = method
    self.sample = sample
    self.date = date
  }
}

/// One person's yes to exact words.
public struct Approval: Hashable, Sendable {
  /// Who.
  public var by: String
  /// In what role.
  public var role: String?
  /// When.
  public var at: CivilDate?
  /// The digest of the text that was approved, 64 hexadecimal digits.
  public var contentSHA256: String?
  /// The digest of the variants and qualifiers that were approved.
  public var pinsSHA256: String?
  /// What the approver added.
  public var note: String?

  /// Puts one together; what is left out takes its default.
  public init(
    by: String,
    role: String? = nil,
    at: CivilDate? = nil,
    contentSHA256: String? = nil,
    pinsSHA256: String? = nil,
    note: String? = nil
  ) {
    self.by = by
    self.role = role
    self.at = at
    self.contentSHA256 = contentSHA256
    self.pinsSHA256 = pinsSHA256
    self.note = note
  }
}

/// An assertion in fields, as the library states it; a field left out is read from the words.
public struct Figure: Hashable, Sendable {
  /// The number, as it would be written.
  public var value: String?
  /// The unit, `percent` or `percentage points`.
  public var unit: String?
  /// The ISO 4217 code of an amount.
  public var currency: String?
  /// Which way it goes, such as `down`.
  public var direction: String?
  /// What limits the number, such as `up to`.
  public var qualifier: String?
  /// The time it was measured over.
  public var period: String?
  /// Whom or what it was measured on.
  public var population: String?
  /// What did it.
  public var subject: String?
  /// Whose result it is.
  public var customer: String?
  /// Who says so.
  public var authority: String?

  /// Puts one together; what is left out takes its default.
  public init(
    value: String? = nil,
    unit: String? = nil,
    currency: String? = nil,
    direction: String? = nil,
    qualifier: String? = nil,
    period: String? = nil,
    population: String? = nil,
    subject: String? = nil,
    customer: String? = nil,
    authority: String? = nil
  ) {
    self.value = value
    self.unit = unit
    self.currency = currency
    self.direction = direction
    self.qualifier = qualifier
    self.period = period
    self.population = population
    self.subject = subject
    self.customer = customer
    self.authority = authority
  }
}
