/// What the programme allows beyond the defaults.
public struct Policy: Hashable, Sendable {
  /// The weakest grade that still passes, by kind; never G4.
  public var matchGrades: [ClaimKind: MatchGrade]
  /// How much a check weighs, by its id, where that differs from its own level.
  public var severities: [String: Severity]
  /// Kinds whose author cannot be their only approver.
  public var separationOfDuties: [ClaimKind]

  /// Puts one together; what is left out takes its default.
  public init(
    matchGrades: [ClaimKind: MatchGrade] = [:],
    severities: [String: Severity] = [:],
    separationOfDuties: [ClaimKind] = Policy.fourEyesKinds
  ) {
    self.matchGrades = matchGrades
    self.severities = severities
    self.separationOfDuties = separationOfDuties
  }
}

extension Policy {
  /// The kinds that need a second pair of eyes unless the policy lists others.
  public static let fourEyesKinds: [ClaimKind] = [.metric, .comparative, .compliance, .price]

  /// The weakest grade that is not an error for a kind of claim.
  ///
  /// A paraphrase (G3) is permitted for features and benefits, a near match (G2) for the rest. A
  /// frozen claim takes only its own words, whatever the policy says.
  public func weakestGrade(for kind: ClaimKind, frozen: Bool = false) -> MatchGrade {
    let usual: MatchGrade
    switch kind {
    case .feature, .benefit: usual = .g3
    case .metric, .comparative, .superlative, .compliance, .price, .roadmap: usual = .g2
    }
    let permitted = min(matchGrades[kind] ?? usual, .g3)
    return frozen ? min(permitted, .g1) : permitted
  }
}
