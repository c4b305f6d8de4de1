public import Guardrails
public import Messaging

extension Review {
  /// Where an artifact stands.
  public enum Status: String, Sendable, Codable {
    case checked, approved, rejected
    case needsRecheck = "needs_recheck"
  }

  /// What somebody said about a warning.
  public struct Settlement: Sendable, Hashable, Codable {
    /// The ways to settle a warning.
    public enum Kind: String, Sendable, Codable {
      /// The words are right: a permitted near match.
      case accepted
      /// The words are kept in spite of the warning, for a reason.
      case waived
    }

    /// How.
    public var kind: Kind
    /// The finding, as it stood.
    public var finding: Finding
    /// Who.
    public var by: String
    /// When, ISO 8601.
    public var at: String
    /// Why; never empty for a waiver.
    public var reason: String?
  }

  /// The decision on the artifact.
  public struct Decision: Sendable, Hashable, Codable {
    /// The outcomes.
    public enum Outcome: String, Sendable, Codable {
      case approved, rejected
    }

    /// The outcome.
    public var outcome: Outcome
    /// Who.
    public var by: String
    /// When, ISO 8601.
    public var at: String
    /// The day whose claims were in force.
    public var on: CivilDate
    /// The digest of the artifact that was decided on.
    public var contentDigest: String
    /// Why; never empty for a rejection.
    public var reason: String?
    /// The digest of the library that the artifact was judged by; `nil` in decisions of Runway 0.1
    /// and for rejections.
    public var library: String?
  }

  /// One entry of the history.
  public struct Event: Sendable, Hashable, Codable {
    /// What happened.
    public enum Action: String, Sendable, Codable {
      case drafted, edited, accepted, waived, approved, rejected, exported
      case recheck
    }

    /// When, ISO 8601.
    public var at: String
    /// Who; `runway` where nobody asked.
    public var by: String
    /// What.
    public var action: Action
    /// The finding, the reason or the file.
    public var detail: String?
  }
}
