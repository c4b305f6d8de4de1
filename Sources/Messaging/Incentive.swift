/// What a partner gets for doing something.
public struct Incentive: Hashable, Sendable {
  /// The stable id, such as `INC-001`.
  public var id: String
  /// What it is paid for.
  public var event: String
  /// What is paid, in words.
  public var amountText: String
  /// How long it takes until it is paid.
  public var paysInDays: Int?
  /// What has to be true.
  public var conditions: String?
  /// The first day.
  public var validFrom: CivilDate?
  /// The last day.
  public var validTo: CivilDate?
  /// Who may read about it.
  public var audience: Audience

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    event: String,
    amountText: String,
    paysInDays: Int? = nil,
    conditions: String? = nil,
    validFrom: CivilDate? = nil,
    validTo: CivilDate? = nil,
    audience: Audience = .partner
  ) {
    self.id = id
    self.event = event
    self.amountText = amountText
    self.paysInDays = paysInDays
    self.conditions = conditions
    self.validFrom = validFrom
    self.validTo = validTo
    self.audience = audience
  }
}

extension Incentive {
  /// Whether the incentive is offered on a day; both ends belong to it.
  public func isOffered(on day: CivilDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validTo, validTo < day { return false }
    return true
  }
}
