/// Whether an item may be used in a context and, if not, everything that stands against it.
public enum Standing: Hashable, Sendable {
  /// It may be used.
  case usable
  /// It may not, for these reasons; there is at least one.
  case unusable([Obstacle])

  /// Whether it may be used.
  public var isUsable: Bool { self == .usable }

  /// The reasons against it; empty where it may be used.
  public var obstacles: [Obstacle] {
    switch self {
    case .usable: []
    case .unusable(let obstacles): obstacles
    }
  }

  init(_ obstacles: [Obstacle]) {
    self = obstacles.isEmpty ? .usable : .unusable(obstacles)
  }
}

/// A dimension of a scope that a context may miss.
public enum ScopeDimension: String, CaseIterable, Hashable, Sendable {
  /// The market.
  case vertical
  /// The buyer's role.
  case persona
  /// The place.
  case region
  /// The locale.
  case locale
  /// The channel.
  case channel
}

/// One reason why an item may not be used.
public enum Obstacle: Hashable, Sendable {
  /// It is a draft.
  case draft
  /// It waits for an approver.
  case inReview
  /// Its words are not those that were approved, so that it counts as in review.
  case changedSinceApproval
  /// Its first day is still to come.
  case notYetEffective(CivilDate)
  /// Its last day is past.
  case expired(CivilDate)
  /// It was taken back.
  case withdrawn
  /// Another item replaces it; its id, where the library knows it.
  case superseded(by: String?)
  /// The context is outside of its scope.
  case outOfScope(ScopeDimension, given: String)
  /// It is for readers further inside.
  case audience(Audience, given: Audience)
  /// Partners may not say it.
  case notForPartners
  /// The partner's tier is not among those that may say it.
  case partnerTier(given: String?)
  /// The customer it tells about does not allow it here.
  case reference(String, ReferenceObstacle)
}

extension Obstacle: CustomStringConvertible {
  /// The end of a sentence that starts with the id: "expired on 2026-06-30".
  public var description: String {
    switch self {
    case .draft: "is a draft"
    case .inReview: "is in review"
    case .changedSinceApproval: "was changed after its approval and is in review again"
    case .notYetEffective(let day): "is not in force before \(day)"
    case .expired(let day): "expired on \(day)"
    case .withdrawn: "was withdrawn"
    case .superseded(let id?): "was superseded by \(id)"
    case .superseded(nil): "was superseded"
    case .outOfScope(let dimension, let given): "is not approved for \(dimension) \(given)"
    case .audience(let audience, let given): "is for the \(audience) only, not for a \(given)"
    case .notForPartners: "may not be used by partners"
    case .partnerTier(let tier?): "is not approved for partner tier \(tier)"
    case .partnerTier(nil): "is limited to partner tiers, and the partner has none"
    case .reference(let id, let obstacle): "tells about \(id), which \(obstacle)"
    }
  }
}

extension LifeState {
  /// Whether an item in this state may be used.
  public var isInForce: Bool {
    switch self {
    case .approved, .expiring: true
    case .draft, .inReview, .notYetEffective, .expired, .withdrawn, .superseded: false
    }
  }
}
