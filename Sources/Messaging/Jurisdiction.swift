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

/// What the law of a place asks of a message; not legal advice.
public struct Jurisdiction: Hashable, Sendable {
  /// The id that the command line takes.
  public var id: String
  /// What the place is called.
  public var name: String?
  /// The regions it is the default for.
  public var regions: Selection<String>
  /// When somebody last looked at it.
  public var lastReviewed: CivilDate?
  /// What holds, by channel.
  public var rules: [Rule]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    name: String? = nil,
    regions: Selection<String> = .all,
    lastReviewed: CivilDate? = nil,
    rules: [Rule] = []
  ) {
    self.id = id
    self.name = name
    self.regions = regions
    self.lastReviewed = lastReviewed
    self.rules = rules
  }
}

extension Jurisdiction {
  /// What happens to a message nobody consented to.
  public enum WithoutConsent: String, CaseIterable, Hashable, Sendable {
    /// It may go.
    case allowed
    /// A person has to decide.
    case unknown
    /// It must not go.
    case blocked
  }
}

extension Jurisdiction {
  /// What holds in some channels of a place.
  public struct Rule: Hashable, Sendable {
    /// The channels.
    public var channels: Selection<Channel>
    /// What the message has to say, such as `postal_address`.
    public var mustCarry: [String]
    /// What happens where nobody consented.
    public var withoutConsent: WithoutConsent
    /// The bases on which it may go.
    public var acceptedBases: [ConsentBasis]
    /// The footer by locale, with merge tags.
    public var footer: [String: String]
    /// The line that offers to opt out, by locale.
    public var optOut: [String: String]
    /// Channels to offer instead.
    public var alternatives: [Channel]
    /// The law.
    public var source: String?
    /// What else to know.
    public var note: String?

    /// Puts one together; what is left out takes its default.
    public init(
      channels: Selection<Channel> = .all,
      mustCarry: [String] = [],
      withoutConsent: WithoutConsent = .unknown,
      acceptedBases: [ConsentBasis] = [],
      footer: [String: String] = [:],
      optOut: [String: String] = [:],
      alternatives: [Channel] = [],
      source: String? = nil,
      note: String? = nil
    ) {
      self.channels = channels
      self.mustCarry = mustCarry
      self.withoutConsent = withoutConsent
      self.acceptedBases = acceptedBases
      self.footer = footer
      self.optOut = optOut
      self.alternatives = alternatives
      self.source = source
      self.note = note
    }
  }
}
