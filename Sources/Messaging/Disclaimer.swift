extension Disclaimer {
  /// Where the words have to stand.
  public enum Placement: String, CaseIterable, Hashable, Sendable {
    /// After the last sentence of the body.
    case footer
    /// In the same paragraph as what needs them.
    case inline
    /// Said aloud.
    case spoken
  }
}

extension Disclaimer {
  /// What makes the words necessary.
  public enum Cause: Hashable, Sendable {
    /// Every claim of a kind.
    case kind(ClaimKind)
    /// One claim or proof.
    case item(String)
  }
}

/// Words that have to go with certain claims.
public struct Disclaimer: Hashable, Sendable {
  /// The stable id, such as `DSC-001`.
  public var id: String
  /// The words by locale.
  public var texts: [String: String]
  /// Where they stand.
  public var placement: Placement
  /// The channels in which they are required.
  public var channels: Selection<Channel>
  /// Where they are required.
  public var regions: Selection<String>
  /// What makes them necessary, beside the claims that name them.
  public var triggers: [Cause]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    texts: [String: String],
    placement: Placement = .footer,
    channels: Selection<Channel> = .all,
    regions: Selection<String> = .all,
    triggers: [Cause] = []
  ) {
    self.id = id
    self.texts = texts
    self.placement = placement
    self.channels = channels
    self.regions = regions
    self.triggers = triggers
  }
}

extension Disclaimer {
  /// The words for a locale, or nil where there are none in its language.
  ///
  /// Words without a locale of their own (the empty tag) serve every locale.
  public func text(for locale: String?) -> String? {
    LocaleTag.best(of: texts, for: locale)
  }
}
