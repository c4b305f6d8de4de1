/// How a competitor may be spoken of.
public enum CompetitorPolicy: String, CaseIterable, Hashable, Sendable {
  /// Not at all.
  case neverName = "never_name"
  /// Mentioned, and nothing else.
  case nameNeutrally = "name_neutrally"
  /// Mentioned only in approved comparisons.
  case approvedComparisonsOnly = "approved_comparisons_only"
}

/// Another vendor and how it may be spoken of.
public struct Competitor: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Other names it goes by, products included.
  public var aliases: [String]
  /// How it may be spoken of.
  public var policy: CompetitorPolicy
  /// The comparisons that may be made.
  public var approvedComparisonClaimIDs: [String]

  /// Puts one together; what is left out takes its default.
  public init(
    name: String,
    aliases: [String] = [],
    policy: CompetitorPolicy = .neverName,
    approvedComparisonClaimIDs: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.policy = policy
    self.approvedComparisonClaimIDs = approvedComparisonClaimIDs
  }
}
