/// What makes a buyer move now.
public enum TriggerKind: String, CaseIterable, Hashable, Sendable {
  /// A law or rule.
  case regulation
  /// A day by which something must be done.
  case deadline
  /// A contract that ends.
  case renewal
  /// A price that changes.
  case price
  /// A fair, a conference, an opening.
  case event
  /// A time of the year.
  case season
  /// A product that is no longer looked after.
  case endOfSupport = "end_of_support"
  /// People being looked for.
  case hiring
  /// Something that went wrong.
  case incident
}

/// A reason to act now.
public struct Trigger: Hashable, Sendable {
  /// The stable id, such as `TRG-001`.
  public var id: String
  /// What it is.
  public var kind: TriggerKind
  /// The words.
  public var text: String
  /// Whom it concerns.
  public var verticalIDs: Selection<String>
  /// The day it happens.
  public var date: CivilDate?
  /// The claim that carries it.
  public var claimID: String?
  /// Where it says so.
  public var sourceURL: String?
  /// When it said so.
  public var sourceDate: CivilDate?
  /// The last day on which it is news.
  public var expiresOn: CivilDate?
  /// The text in other languages, by BCP 47 tag.
  public var localised: [String: String]

  /// Puts one together; what is left out takes its default.
  public init(
    id: String,
    kind: TriggerKind,
    text: String,
    verticalIDs: Selection<String> = .all,
    date: CivilDate? = nil,
    claimID: String? = nil,
    sourceURL: String? = nil,
    sourceDate: CivilDate? = nil,
    expiresOn: CivilDate? = nil,
    localised: [String: String] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.verticalIDs = verticalIDs
    self.date = date
    self.claimID = claimID
    self.sourceURL = sourceURL
    self.sourceDate = sourceDate
    self.expiresOn = expiresOn
    self.localised = localised
  }
}

extension Trigger {
  /// Whether it is still news on a day; the last day belongs to it.
  public func isNews(on day: CivilDate) -> Bool {
    expiresOn.map { day <= $0 } ?? true
  }
}
