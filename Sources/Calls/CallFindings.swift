/// A value about the deal, with how it is known.
public struct BasedValue: Sendable, Hashable, Codable {
  /// How a value is known.
  public enum Basis: String, Sendable, Codable {
    /// Somebody said it.
    case stated
    /// It follows from what was said.
    case implied
    /// It is not known; then there is no value.
    case unknown
  }

  /// The value; always `nil` where the basis is `unknown`.
  public private(set) var value: String?
  /// How it is known.
  public private(set) var basis: Basis
  /// The evidence; empty where the basis is `unknown`.
  public private(set) var evidenceIDs: [String]

  /// Nothing is known.
  public static let unknown = BasedValue()

  private init() {
    value = nil
    basis = .unknown
    evidenceIDs = []
  }

  /// A value that somebody said.
  public static func stated(_ value: String, evidenceIDs: [String]) -> BasedValue {
    BasedValue(value: value, basis: .stated, evidenceIDs: evidenceIDs)
  }

  /// A value that follows from what was said.
  public static func implied(_ value: String, evidenceIDs: [String]) -> BasedValue {
    BasedValue(value: value, basis: .implied, evidenceIDs: evidenceIDs)
  }

  private init(value: String, basis: Basis, evidenceIDs: [String]) {
    self.value = value
    self.basis = basis
    self.evidenceIDs = evidenceIDs
  }
}

/// What was said about the account and its deal.
public struct Scenario: Sendable, Hashable, Codable {
  /// The account.
  public var account: BasedValue
  /// The stage of the deal.
  public var stage: BasedValue
  /// The amount.
  public var amount: BasedValue
  /// The timeline.
  public var timeline: BasedValue
  /// The problem.
  public var problem: BasedValue
  /// What they use today.
  public var currentSolution: BasedValue
  /// Who has a say.
  public var stakeholders: [BasedValue]
  /// Who else is in the race.
  public var competition: BasedValue
  /// The deal registration.
  public var dealRegID: BasedValue

  /// Makes a scenario of which nothing is known unless said otherwise.
  public init(
    account: BasedValue = .unknown,
    stage: BasedValue = .unknown,
    amount: BasedValue = .unknown,
    timeline: BasedValue = .unknown,
    problem: BasedValue = .unknown,
    currentSolution: BasedValue = .unknown,
    stakeholders: [BasedValue] = [],
    competition: BasedValue = .unknown,
    dealRegID: BasedValue = .unknown
  ) {
    self.account = account
    self.stage = stage
    self.amount = amount
    self.timeline = timeline
    self.problem = problem
    self.currentSolution = currentSolution
    self.stakeholders = stakeholders
    self.competition = competition
    self.dealRegID = dealRegID
  }
}

/// The qualification of a deal by a sales template.
public struct Qualification: Sendable, Hashable, Codable {
  /// The templates.
  public enum Template: String, Sendable, Codable, CaseIterable {
    case meddpicc = "MEDDPICC"
    case bant = "BANT"
    case spiced = "SPICED"
  }

  /// The template.
  public var template: Template
  /// Its fields by name.
  public var fields: [String: BasedValue]

  /// Makes a qualification.
  public init(template: Template, fields: [String: BasedValue]) {
    self.template = template
    self.fields = fields
  }
}

/// A milestone of activation that the call suggests.
public struct SuggestedMilestone: Sendable, Hashable, Codable {
  /// How far a milestone has come: a call can only suggest one, a person notes and validates it.
  public enum State: String, Sendable, Codable {
    case suggested
  }

  /// 1 target clarity, 2 first play, 3 real conversation, 4 joint work, 5 positioning used.
  public var milestone: Int
  /// Always suggested.
  public var state: State
  /// Why, in one sentence.
  public var reason: String
  /// The evidence, from the partner's side.
  public var evidenceIDs: [String]

  /// Makes a suggestion.
  public init(milestone: Int, reason: String, evidenceIDs: [String]) {
    self.milestone = milestone
    state = .suggested
    self.reason = reason
    self.evidenceIDs = evidenceIDs
  }
}

/// Something said on the call that is, or resembles, a claim of the library.
public struct HeardClaim: Sendable, Hashable, Codable {
  /// Whether it was said as approved.
  public enum Verdict: String, Sendable, Codable {
    case approved
    case offMessage = "off_message"
    case expired
    case unknown
  }

  /// The nearest claim.
  public var claimID: String?
  /// The side that said it.
  public var saidBySide: Side
  /// The words.
  public var text: String
  /// Whether it was said as approved.
  public var verdict: Verdict
  /// The evidence.
  public var evidenceIDs: [String]

  /// Makes a heard claim.
  public init(
    claimID: String?,
    saidBySide: Side,
    text: String,
    verdict: Verdict,
    evidenceIDs: [String]
  ) {
    self.claimID = claimID
    self.saidBySide = saidBySide
    self.text = text
    self.verdict = verdict
    self.evidenceIDs = evidenceIDs
  }
}

/// What was said on the call and must not travel on.
public struct Quarantine: Sendable, Hashable, Codable {
  /// What happens to a hit.
  public enum Action: String, Sendable, Codable {
    /// Kept out of every view.
    case hold
    /// Kept in the internal view only.
    case redact
    /// Nothing was found.
    case pass
  }

  /// One hit.
  public struct Hit: Sendable, Hashable, Codable {
    /// What it is about, such as `personnel`, `margin` or `injection`.
    public var topic: String
    /// What happens to it.
    public var action: Action
    /// The evidence.
    public var evidenceIDs: [String]

    /// Makes a hit.
    public init(topic: String, action: Action, evidenceIDs: [String]) {
      self.topic = topic
      self.action = action
      self.evidenceIDs = evidenceIDs
    }
  }

  /// The hits in the order of the call.
  public var hits: [Hit]
  /// The strictest action of all hits, `pass` where there are none.
  public var action: Action

  /// Makes a quarantine; its action follows from its hits.
  public init(hits: [Hit] = []) {
    self.hits = hits
    if hits.contains(where: { $0.action == .hold }) {
      action = .hold
    } else if hits.contains(where: { $0.action == .redact }) {
      action = .redact
    } else {
      action = .pass
    }
  }
}
