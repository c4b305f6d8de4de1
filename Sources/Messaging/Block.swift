/// A passage that is used as it stands.
public struct Block: Hashable, Sendable {
  /// The stable id, such as `BLK-001`.
  public var id: String
  /// The words.
  public var text: String
  /// Whether they must not be changed.
  public var frozen: Bool
  /// Who may read them.
  public var audience: Audience
  /// What may stand beside it.
  public var rules: [Rule]
  /// The language of the text, BCP 47; `nil` for the library's own.
  public var locale: String?

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    text: String,
    frozen: Bool = false,
    audience: Audience = .customer,
    rules: [Rule] = [],
    locale: String? = nil
  ) {
    self.id = id
    self.text = text
    self.frozen = frozen
    self.audience = audience
    self.rules = rules
    self.locale = locale
  }
}

extension Block {
  /// What may stand beside a block.
  public enum Rule: Hashable, Sendable {
    /// All of these must stand in the same artifact.
    case requires([String])
    /// None of these may.
    case excludes([String])
    /// The block may be used only where one of these is.
    case onlyWith([String])
    /// The block may be used so many times.
    case maxPerArtifact(Int)
  }
}
