/// How long and how simple a text is in a channel.
public struct ChannelProfile: Hashable, Sendable {
  /// The channel.
  public var channel: Channel
  /// The highest reading grade.
  public var readingGradeMax: Double?
  /// How fast the words are spoken.
  public var wordsPerMinute: Double?
  /// What must hold.
  public var hard: Measures
  /// What should hold for a part of the text, such as `subject` or `preview`.
  public var parts: [String: Measures]
  /// Practices to choose from.
  public var profiles: [Profile]
  /// The practice that holds unless another is named.
  public var defaultProfile: String?

  /// Puts one together; what is left out takes its default.
  public init(
    channel: Channel,
    readingGradeMax: Double? = nil,
    wordsPerMinute: Double? = nil,
    hard: Measures = Measures(),
    parts: [String: Measures] = [:],
    profiles: [Profile] = [],
    defaultProfile: String? = nil
  ) {
    self.channel = channel
    self.readingGradeMax = readingGradeMax
    self.wordsPerMinute = wordsPerMinute
    self.hard = hard
    self.parts = parts
    self.profiles = profiles
    self.defaultProfile = defaultProfile
  }

  /// A practice by its name, or the default one.
  public func profile(named name: String? = nil) -> Profile? {
    guard let wanted = name ?? defaultProfile else { return profiles.first }
    return profiles.first { $0.name == wanted }
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
    public var measures: Measures

    /// Puts one together.
    public init(name: String, source: String? = nil, measures: Measures = Measures()) {
      self.name = name
      self.source = source
      self.measures = measures
    }
  }

  /// Named bounds, as in the file: `max_words` and the like; `gsm7.part` is inside `gsm7`.
  public struct Measures: Hashable, Sendable {
    /// Numbers by name.
    public var numbers: [String: Double]
    /// Truth values by name.
    public var flags: [String: Bool]
    /// Lists of words by name.
    public var words: [String: [String]]

    /// Puts some together.
    public init(
      numbers: [String: Double] = [:],
      flags: [String: Bool] = [:],
      words: [String: [String]] = [:]
    ) {
      self.numbers = numbers
      self.flags = flags
      self.words = words
    }

    /// A number as a whole one.
    public func integer(_ name: String) -> Int? {
      numbers[name].flatMap { Int(exactly: $0.rounded()) }
    }

    /// Whether a flag is there and true.
    public func demands(_ name: String) -> Bool { flags[name] ?? false }
  }
}
