public import Enablement
public import Messaging

/// What somebody wants sent and when, before there are words.
public struct SequencePlan: Sendable, Hashable {
  /// One step of a plan.
  public struct Step: Sendable, Hashable {
    /// Working days after the first one.
    public var dayOffset: Int
    /// The channel.
    public var channel: Channel
    /// From which side the message enters.
    public var angle: OutboundSet.Angle
    /// The call to action; `nil` takes the lightest that fits.
    public var ctaID: String?
    /// The claim to make; `nil` takes that of the plan.
    public var claimID: String?
    /// Whether it opens a conversation.
    public var thread: OutreachSequence.Thread
    /// What ends the sequence before this step.
    public var stopOn: [OutreachSequence.Stop]

    /// Makes a step.
    public init(
      dayOffset: Int,
      channel: Channel,
      angle: OutboundSet.Angle,
      ctaID: String? = nil,
      claimID: String? = nil,
      thread: OutreachSequence.Thread = .new,
      stopOn: [OutreachSequence.Stop] = OutreachSequence.Stop.allCases
    ) {
      self.dayOffset = dayOffset
      self.channel = channel
      self.angle = angle
      self.ctaID = ctaID
      self.claimID = claimID
      self.thread = thread
      self.stopOn = stopOn
    }
  }

  /// What the sequence is for.
  public var goal: String?
  /// The vertical, where the plan names one.
  public var verticalID: String?
  /// The persona, where the plan names one.
  public var personaID: String?
  /// The partner, where the plan names one.
  public var partnerID: String?
  /// The play that it belongs to.
  public var playID: String?
  /// The claim that all steps make; `nil` takes the fittest of the first day.
  public var claimID: String?
  /// The language, where the plan names one.
  public var locale: String?
  /// Where the readers are, where the plan says so.
  public var region: String?
  /// The rules to follow, where the plan names them.
  public var jurisdiction: String?
  /// On what ground the readers may be written to.
  public var consentBasis: ConsentBasis?
  /// The first day, where the plan names one.
  public var startsOn: CivilDate?
  /// The steps in order.
  public var steps: [Step]

  /// Makes a plan.
  public init(
    goal: String? = nil,
    verticalID: String? = nil,
    personaID: String? = nil,
    partnerID: String? = nil,
    playID: String? = nil,
    claimID: String? = nil,
    locale: String? = nil,
    region: String? = nil,
    jurisdiction: String? = nil,
    consentBasis: ConsentBasis? = nil,
    startsOn: CivilDate? = nil,
    steps: [Step]
  ) {
    self.goal = goal
    self.verticalID = verticalID
    self.personaID = personaID
    self.partnerID = partnerID
    self.playID = playID
    self.claimID = claimID
    self.locale = locale
    self.region = region
    self.jurisdiction = jurisdiction
    self.consentBasis = consentBasis
    self.startsOn = startsOn
    self.steps = steps
  }
}
