/// What the file says about an item; what only the calendar knows is never stored.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Being written.
  case draft
  /// Waiting for an approver.
  case inReview = "in_review"
  /// In force within its dates.
  case approved
  /// Taken back.
  case withdrawn
  /// Replaced by another item.
  case superseded
}

/// What an item is on a given day.
public enum LifeState: String, CaseIterable, Hashable, Sendable {
  /// Being written.
  case draft
  /// Waiting for an approver, or changed since it was approved.
  case inReview = "in_review"
  /// Approved, and its first day is still to come.
  case notYetEffective = "not_yet_effective"
  /// In force.
  case approved
  /// In force, and its last day is near.
  case expiring
  /// Approved once; its last day is past.
  case expired
  /// Taken back.
  case withdrawn
  /// Replaced by another item.
  case superseded
}

/// The status of an item and the days between which it holds.
public struct Life: Hashable, Sendable {
  /// What the file says.
  public var status: Status
  /// The first day on which the item may be used.
  public var effectiveFrom: CivilDate?
  /// The last day on which the item may be used.
  public var expiresOn: CivilDate?
  /// The day by which somebody has to look at it again; it keeps being in force.
  public var reviewBy: CivilDate?

  /// Puts one together; what is left out takes its default.
  public init(
    status: Status = .draft,
    effectiveFrom: CivilDate? = nil,
    expiresOn: CivilDate? = nil,
    reviewBy: CivilDate? = nil
  ) {
    self.status = status
    self.effectiveFrom = effectiveFrom
    self.expiresOn = expiresOn
    self.reviewBy = reviewBy
  }
}

extension Life {
  /// What the item is on a day; both dates belong to the time in force.
  ///
  /// An item in force is `expiring` from `expiringWithin` days before its last day on.
  public func state(on day: CivilDate, expiringWithin days: Int = 30) -> LifeState {
    switch status {
    case .draft: return .draft
    case .inReview: return .inReview
    case .withdrawn: return .withdrawn
    case .superseded: return .superseded
    case .approved: break
    }
    if let expiresOn, expiresOn < day { return .expired }
    if let effectiveFrom, day < effectiveFrom { return .notYetEffective }
    if let expiresOn, day.days(until: expiresOn) <= days { return .expiring }
    return .approved
  }

  /// Whether the item may be used on a day, as far as status and dates go.
  public func isInForce(on day: CivilDate) -> Bool {
    state(on: day).isInForce
  }
}
