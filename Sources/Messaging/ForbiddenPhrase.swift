/// Words that must not be said, and what to say instead.
public struct ForbiddenPhrase: Hashable, Sendable {
  /// The words, or a regular expression.
  public var pattern: String
  /// Whether the pattern is a regular expression and not literal.
  public var isRegex: Bool
  /// Why.
  public var reason: String?
  /// What to say instead.
  public var sayInstead: String?
  /// How much it weighs.
  public var level: Severity
  /// Towards which verticals it holds.
  public var verticals: Selection<String>
  /// In which channels it holds.
  public var channels: Selection<Channel>
  /// Where it holds.
  public var regions: Selection<String>
  /// The locale it belongs to; nil for all.
  public var locale: String?

  /// Puts one together; what is left out takes its default.
  public init(
    pattern: String,
    isRegex: Bool = false,
    reason: String? = nil,
    sayInstead: String? = nil,
    level: Severity = .error,
    verticals: Selection<String> = .all,
    channels: Selection<Channel> = .all,
    regions: Selection<String> = .all,
    locale: String? = nil
  ) {
    self.pattern = pattern
    self.isRegex = isRegex
    self.reason = reason
    self.sayInstead = sayInstead
    self.level = level
    self.verticals = verticals
    self.channels = channels
    self.regions = regions
    self.locale = locale
  }
}
