public import Messaging

/// Two to five versions of one message on one channel; they differ in angle and make the same claims.
public struct OutboundSet: Sendable, Hashable, Codable {
  /// Whose name is under it.
  public enum Sender: String, Sendable, Codable {
    case partner, vendor, both
  }

  /// From which side a variant enters.
  public enum Angle: String, Sendable, Codable, CaseIterable {
    case trigger, problem, peer, question, insight, story
  }

  /// The channel, such as `email` or `linkedin-note`.
  public var channel: String
  /// What the message is for.
  public var goal: String
  /// The persona.
  public var personaID: String
  /// The vertical.
  public var verticalID: String
  /// The partner that it was tailored for.
  public var partnerID: String?
  /// The play that it belongs to.
  public var playID: String?
  /// The step of the play, from 0.
  public var stepIndex: Int?
  /// The language, BCP 47.
  public var locale: String
  /// The rules that its footer and consent follow, such as `gb`.
  public var jurisdiction: String?
  /// The day on which it goes out.
  public var sendOn: CivilDate?
  /// Whose name is under it.
  public var sender: Sender
  /// The variants, labelled A to E.
  public var variants: [Variant]

  /// Makes a set.
  public init(
    channel: String,
    goal: String,
    personaID: String,
    verticalID: String,
    partnerID: String? = nil,
    playID: String? = nil,
    stepIndex: Int? = nil,
    locale: String,
    jurisdiction: String? = nil,
    sendOn: CivilDate? = nil,
    sender: Sender,
    variants: [Variant]
  ) {
    self.channel = channel
    self.goal = goal
    self.personaID = personaID
    self.verticalID = verticalID
    self.partnerID = partnerID
    self.playID = playID
    self.stepIndex = stepIndex
    self.locale = locale
    self.jurisdiction = jurisdiction
    self.sendOn = sendOn
    self.sender = sender
    self.variants = variants
  }

  /// One version of the message.
  public struct Variant: Sendable, Hashable, Codable {
    /// `A` to `E`.
    public var label: String
    /// From which side it enters.
    public var angle: Angle
    /// The subject, on channels that have one.
    public var subject: String?
    /// What a mail program shows beside the subject.
    public var preview: String?
    /// The message; merge tags in the canonical form.
    public var body: String
    /// The call to action.
    public var ctaID: String
    /// The claims that it makes, in the order of the text.
    public var claimIDs: [String]
    /// The merge tags that it uses, in the order of the text.
    public var mergeTags: [String]
    /// The words of the body, merge tags counted as one.
    public var wordCount: Int
    /// Spoken seconds at 150 words a minute, on spoken channels.
    public var seconds: Int?
    /// The size on the wire, for SMS.
    public var sms: SMSSize?
    /// What the jurisdiction and the library require below the message.
    public var footer: String

    /// Makes a variant.
    public init(
      label: String,
      angle: Angle,
      subject: String? = nil,
      preview: String? = nil,
      body: String,
      ctaID: String,
      claimIDs: [String],
      mergeTags: [String],
      wordCount: Int,
      seconds: Int? = nil,
      sms: SMSSize? = nil,
      footer: String
    ) {
      self.label = label
      self.angle = angle
      self.subject = subject
      self.preview = preview
      self.body = body
      self.ctaID = ctaID
      self.claimIDs = claimIDs
      self.mergeTags = mergeTags
      self.wordCount = wordCount
      self.seconds = seconds
      self.sms = sms
      self.footer = footer
    }
  }

  /// How a text message travels.
  public struct SMSSize: Sendable, Hashable, Codable {
    /// `GSM-7` or `UCS-2`: one character outside the GSM alphabet makes it UCS-2.
    public var encoding: String
    /// Septets, or UTF-16 code units for UCS-2.
    public var septets: Int
    /// The parts: 160 septets alone or 153 a part; 70 units alone or 67 a part.
    public var segments: Int

    /// Makes a size.
    public init(encoding: String, septets: Int, segments: Int) {
      self.encoding = encoding
      self.septets = septets
      self.segments = segments
    }
  }
}
