/// How the vendor sounds.
public struct Tone: Hashable, Sendable {
  /// The id that the house names.
  public var id: String
  /// What it sounds like.
  public var weAre: [String]
  /// What it does not sound like.
  public var weAreNot: [String]
  /// The difference, shown.
  public var examples: [Example]
  /// The locale it describes; nil for all.
  public var locale: String?
  /// How formal it is, such as `Sie` or `du`.
  public var register: String?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    weAre: [String] = [],
    weAreNot: [String] = [],
    examples: [Example] = [],
    locale: String? = nil,
    register: String? = nil
  ) {
    self.id = id
    self.weAre = weAre
    self.weAreNot = weAreNot
    self.examples = examples
    self.locale = locale
    self.register = register
  }
}

extension Tone {
  /// The same thing said well and badly.
  public struct Example: Hashable, Sendable {
    /// Said well.
    public var good: String
    /// Said badly.
    public var bad: String?

    /// Puts one together; what is left out takes its default.
    public init(
      good: String,
      bad: String? = nil
    ) {
      self.good = good
      self.bad = bad
    }
  }
}
