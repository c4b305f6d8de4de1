/// What the law of a place asks of a message; a default for drafting, not legal advice.
public struct Jurisdiction: Hashable, Sendable {
  /// The id that the command line takes.
  public var id: String
  /// What the place is called.
  public var name: String?
  /// The regions it is the default for.
  public var regions: Selection<String>
  /// When somebody last looked at it.
  public var reviewedOn: CivilDate?
  /// Who.
  public var reviewedBy: String?
  /// What holds, by channel.
  public var rules: [Channel: Rule]
  /// What holds for advertising claims.
  public var advertising: Advertising?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    name: String? = nil,
    regions: Selection<String> = .all,
    reviewedOn: CivilDate? = nil,
    reviewedBy: String? = nil,
    rules: [Channel: Rule] = [:],
    advertising: Advertising? = nil
  ) {
    self.id = id
    self.name = name
    self.regions = regions
    self.reviewedOn = reviewedOn
    self.reviewedBy = reviewedBy
    self.rules = rules
    self.advertising = advertising
  }

  /// What holds in a channel: its own rule, or that of `linkedin` for one of its forms.
  public func rule(for channel: Channel) -> Rule? {
    rules[channel] ?? (channel.isLinkedInForm ? rules[.linkedin] : nil)
  }
}

/// Why a message may be sent to somebody.
public enum ConsentBasis: String, CaseIterable, Hashable, Sendable {
  /// No consent is known.
  case unrecorded = "none"
  /// They asked for it.
  case express
  /// It follows from what they did.
  case implied
  /// They asked for it and confirmed.
  case doubleOptIn = "double_opt_in"
  /// They bought something like it (in Germany §7(3) UWG).
  case existingCustomer = "existing_customer"
}

extension Jurisdiction {
  /// What happens to a message that nobody consented to.
  public enum WithoutConsent: String, CaseIterable, Hashable, Sendable {
    /// It may go.
    case allow
    /// A person has to decide.
    case warn
    /// It must not go.
    case block
  }

  /// What holds in a channel of a place.
  public struct Rule: Hashable, Sendable {
    /// The law.
    public var law: String?
    /// What happens on a basis that is not accepted.
    public var withoutConsent: WithoutConsent
    /// The bases on which the message may go.
    public var acceptedBases: [ConsentBasis]
    /// What happens by the legal form of the recipient, where that matters.
    public var recipients: [String: WithoutConsent]
    /// What the message has to say, such as `postal_address`.
    public var mustCarry: [String]
    /// The footer by locale, with merge tags; the empty tag serves every locale.
    public var footer: [String: String]
    /// When the message may arrive.
    public var quietHours: QuietHours?
    /// Why the message may not go.
    public var reason: String?
    /// Channels to offer instead; `letter` is none of ours.
    public var offerInstead: [String]
    /// What else to know.
    public var note: String?

    /// Puts one together; what is left out takes its default.
    public init(
      law: String? = nil,
      withoutConsent: WithoutConsent = .warn,
      acceptedBases: [ConsentBasis] = [],
      recipients: [String: WithoutConsent] = [:],
      mustCarry: [String] = [],
      footer: [String: String] = [:],
      quietHours: QuietHours? = nil,
      reason: String? = nil,
      offerInstead: [String] = [],
      note: String? = nil
    ) {
      self.law = law
      self.withoutConsent = withoutConsent
      self.acceptedBases = acceptedBases
      self.recipients = recipients
      self.mustCarry = mustCarry
      self.footer = footer
      self.quietHours = quietHours
      self.reason = reason
      self.offerInstead = offerInstead
      self.note = note
    }

    /// What happens to a message on a basis.
    public func outcome(on basis: ConsentBasis) -> WithoutConsent {
      acceptedBases.contains(basis) ? .allow : withoutConsent
    }
  }

  /// The hours between which a message may arrive.
  public struct QuietHours: Hashable, Sendable {
    /// The first moment, `08:00`.
    public var allowedFrom: String
    /// The last moment, `21:00`.
    public var allowedTo: String
    /// Whose clock counts.
    public var clock: String?

    /// Puts one together.
    public init(allowedFrom: String, allowedTo: String, clock: String? = nil) {
      self.allowedFrom = allowedFrom
      self.allowedTo = allowedTo
      self.clock = clock
    }
  }

  /// What holds for advertising claims.
  public struct Advertising: Hashable, Sendable {
    /// The law.
    public var law: String?
    /// What it asks for.
    public var note: String?

    /// Puts one together.
    public init(law: String? = nil, note: String? = nil) {
      self.law = law
      self.note = note
    }
  }
}
