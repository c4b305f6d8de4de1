/// A promise that somebody made on the call.
public struct NextStep: Sendable, Hashable, Codable {
  /// How binding the words were.
  public enum Strength: String, Sendable, Codable {
    case firm, soft, conditional
  }

  /// What a person made of the step.
  public enum Status: String, Sendable, Codable {
    case proposed, accepted, rejected
  }

  /// Verb, object and recipient.
  public var text: String
  /// The attendee who owes it; never a group.
  public var ownerID: String
  /// The side of the owner.
  public var ownerSide: Side
  /// The attendee who gets it.
  public var recipientID: String?
  /// How binding the words were.
  public var strength: Strength
  /// What has to happen first, in the words of the call.
  public var condition: String?
  /// When it is due, computed by code from the call's date.
  public var due: DueDate
  /// Whether this is the one step that the call is remembered for.
  public var primary: Bool
  /// What a person made of it.
  public var status: Status
  /// One to three records.
  public var evidenceIDs: [String]

  /// Makes a step.
  public init(
    text: String,
    ownerID: String,
    ownerSide: Side,
    recipientID: String? = nil,
    strength: Strength,
    condition: String? = nil,
    due: DueDate,
    primary: Bool = false,
    status: Status = .proposed,
    evidenceIDs: [String]
  ) {
    self.text = text
    self.ownerID = ownerID
    self.ownerSide = ownerSide
    self.recipientID = recipientID
    self.strength = strength
    self.condition = condition
    self.due = due
    self.primary = primary
    self.status = status
    self.evidenceIDs = evidenceIDs
  }
}

/// Something that sounded like a promise and is none.
public struct ParkedStep: Sendable, Hashable, Codable {
  /// Why it is not a next step.
  public enum Reason: String, Sendable, Codable {
    case noOwner = "no_owner"
    case requestNotAccepted = "request_not_accepted"
    case collective
    case hypothetical
    case unverifiedQuote = "unverified_quote"
    /// It sounds like a task, and nobody promised it in words.
    case noPromise = "no_promise"
  }

  /// What it was about.
  public var text: String
  /// Why it is parked.
  public var why: Reason
  /// The evidence.
  public var evidenceIDs: [String]

  /// Makes a parked step.
  public init(text: String, why: Reason, evidenceIDs: [String]) {
    self.text = text
    self.why = why
    self.evidenceIDs = evidenceIDs
  }
}
