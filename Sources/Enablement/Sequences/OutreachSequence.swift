public import Messaging

/// Up to five messages over several channels and working days, which stop when the reader reacts.
public struct OutreachSequence: Sendable, Hashable, Codable {
  /// The most steps of a sequence.
  public static let mostSteps = 5

  /// Whether a message opens a conversation or goes on with one.
  public enum Thread: String, Sendable, Codable, CaseIterable {
    case new, reply
  }

  /// What ends the sequence for a reader.
  public enum Stop: String, Sendable, Codable, CaseIterable {
    case reply, meeting, optout
  }

  /// What it is for.
  public var goal: String
  /// The persona.
  public var personaID: String
  /// The vertical.
  public var verticalID: String
  /// The partner that it was tailored for.
  public var partnerID: String?
  /// The play that it belongs to.
  public var playID: String?
  /// The language, BCP 47.
  public var locale: String
  /// Where the readers are, ISO 3166 alpha-2.
  public var region: String?
  /// The rules that its footers and consent follow.
  public var jurisdiction: String?
  /// The first working day.
  public var startsOn: CivilDate
  /// Whose name is under it.
  public var sender: OutboundSet.Sender
  /// The steps in order.
  public var steps: [Step]

  /// Makes a sequence.
  public init(
    goal: String,
    personaID: String,
    verticalID: String,
    partnerID: String? = nil,
    playID: String? = nil,
    locale: String,
    region: String? = nil,
    jurisdiction: String? = nil,
    startsOn: CivilDate,
    sender: OutboundSet.Sender,
    steps: [Step]
  ) {
    self.goal = goal
    self.personaID = personaID
    self.verticalID = verticalID
    self.partnerID = partnerID
    self.playID = playID
    self.locale = locale
    self.region = region
    self.jurisdiction = jurisdiction
    self.startsOn = startsOn
    self.sender = sender
    self.steps = steps
  }

  /// One message of a sequence.
  public struct Step: Sendable, Hashable, Codable {
    /// Its number, from 1.
    public var n: Int
    /// Working days after the first one.
    public var dayOffset: Int
    /// The day on which it goes out; its claims must be in force then.
    public var sendOn: CivilDate
    /// The channel, such as `email`.
    public var channel: String
    /// Whether it opens a conversation.
    public var thread: Thread
    /// What ends the sequence before this step.
    public var stopOn: [Stop]
    /// The words.
    public var message: OutboundSet.Variant

    /// Makes a step.
    public init(
      n: Int,
      dayOffset: Int,
      sendOn: CivilDate,
      channel: String,
      thread: Thread,
      stopOn: [Stop],
      message: OutboundSet.Variant
    ) {
      self.n = n
      self.dayOffset = dayOffset
      self.sendOn = sendOn
      self.channel = channel
      self.thread = thread
      self.stopOn = stopOn
      self.message = message
    }
  }
}

extension OutreachSequence {
  /// Shows every editable string, in reading order.
  mutating func visitTexts(_ visit: (String, PassageRole, inout String) -> Void) {
    for index in steps.indices {
      let path = "/steps/\(index)/message"
      visitOptional(&steps[index].message.subject, "\(path)/subject", .spoken, visit)
      visitOptional(&steps[index].message.preview, "\(path)/preview", .spoken, visit)
      visit("\(path)/body", .spoken, &steps[index].message.body)
      visit("\(path)/footer", .spoken, &steps[index].message.footer)
    }
  }

  /// A step as a set of one message, for the checks that messages share.
  func set(of step: Step) -> OutboundSet {
    OutboundSet(
      channel: step.channel,
      goal: goal,
      personaID: personaID,
      verticalID: verticalID,
      partnerID: partnerID,
      playID: playID,
      stepIndex: step.n - 1,
      locale: locale,
      jurisdiction: jurisdiction,
      sendOn: step.sendOn,
      sender: sender,
      variants: [step.message]
    )
  }
}
