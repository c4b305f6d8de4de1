/// How long and how simple a text is in a channel.
public struct ChannelProfile: Hashable, Sendable {
  /// The channel.
  public var channel: Channel
  /// The highest reading grade.
  public var readingGrade: Double?
  /// What must hold.
  public var limits: [Limit]
  /// Practices to choose from.
  public var profiles: [Profile]
  /// The practice that holds unless another is named.
  public var defaultProfile: String?

  /// Puts one together; what is left out takes its default.
  public init(
    channel: Channel,
    readingGrade: Double? = nil,
    limits: [Limit] = [],
    profiles: [Profile] = [],
    defaultProfile: String? = nil
  ) {
    self.channel = channel
    self.readingGrade = readingGrade
    self.limits = limits
    self.profiles = profiles
    self.defaultProfile = defaultProfile
  }
}

extension ChannelProfile {
  /// A measure and the bounds it has to stay within, both included.
  public struct Limit: Hashable, Sendable {
    /// What is measured, such as `body_words`.
    public var measure: String
    /// The least.
    public var minimum: Double?
    /// The most.
    public var maximum: Double?

    /// Puts one together; what is left out takes its default.
    public init(
      measure: String,
      minimum: Double? = nil,
      maximum: Double? = nil
    ) {
      self.measure = measure
      self.minimum = minimum
      self.maximum = maximum
    }
  }
}

extension ChannelProfile {
  /// A practice that some recommend.
  public struct Profile: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Who recommends it.
    public var source: String?
    /// What it asks for.
    public var limits: [Limit]

    /// Puts one together; what is left out takes its default.
    public init(
      name: String,
      source: String? = nil,
      limits: [Limit] = []
    ) {
      self.name = name
      self.source = source
      self.limits = limits
    }
  }
}
