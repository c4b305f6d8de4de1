/// A short sequence of steps that brings a partner to a milestone.
public struct Play: Hashable, Sendable {
  /// The stable id, such as `PLAY-001`.
  public var id: String
  /// What it is called.
  public var name: String?
  /// The milestone it leads to, 1 to 5.
  public var goalMilestone: Int
  /// The verticals it is for.
  public var verticalIDs: Selection<String>
  /// The personas it is for.
  public var personaIDs: Selection<String>
  /// What to do, in order; at most five.
  public var steps: [Step]
  /// The talk track that goes with it.
  public var talkTrackID: String?
  /// The outbound sets that go with it.
  public var outboundSetIDs: [String]
  /// What the partner gets.
  public var incentiveID: String?
  /// Who answers for it.
  public var owner: String?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    name: String? = nil,
    goalMilestone: Int,
    verticalIDs: Selection<String> = .all,
    personaIDs: Selection<String> = .all,
    steps: [Step] = [],
    talkTrackID: String? = nil,
    outboundSetIDs: [String] = [],
    incentiveID: String? = nil,
    owner: String? = nil
  ) {
    self.id = id
    self.name = name
    self.goalMilestone = goalMilestone
    self.verticalIDs = verticalIDs
    self.personaIDs = personaIDs
    self.steps = steps
    self.talkTrackID = talkTrackID
    self.outboundSetIDs = outboundSetIDs
    self.incentiveID = incentiveID
    self.owner = owner
  }
}

extension Play {
  /// Who does a step.
  public enum Side: String, CaseIterable, Hashable, Sendable {
    /// The partner.
    case partner
    /// The vendor.
    case vendor
    /// Both together.
    case both
  }
}

extension Play {
  /// One thing to do.
  public struct Step: Hashable, Sendable {
    /// What to do.
    public var action: String
    /// Who does it.
    public var ownerSide: Side
    /// On which day of the play.
    public var dayOffset: Int
    /// How long it takes.
    public var minutes: Int?
    /// What is used for it.
    public var assetID: String?
    /// How one sees that it is done.
    public var doneEvidence: String?
    /// What it brings.
    public var reward: String?

    /// Puts one together; what is left out takes its default.
    public init(
      action: String,
      ownerSide: Side = .partner,
      dayOffset: Int = 0,
      minutes: Int? = nil,
      assetID: String? = nil,
      doneEvidence: String? = nil,
      reward: String? = nil
    ) {
      self.action = action
      self.ownerSide = ownerSide
      self.dayOffset = dayOffset
      self.minutes = minutes
      self.assetID = assetID
      self.doneEvidence = doneEvidence
      self.reward = reward
    }
  }
}
