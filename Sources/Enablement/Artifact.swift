public import Calls

/// What Runway produces.
public enum Artifact: Sendable, Hashable {
  /// A talk track.
  case talkTrack(TalkTrack)
  /// Outbound variants.
  case outbound(OutboundSet)
  /// The summary of a call.
  case callSummary(CallSummary)
  /// A sequence of messages.
  case sequence(OutreachSequence)
  /// A page for a partner or a customer.
  case onePager(OnePager)

  /// The kinds, as JSON and the command line name them.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case talkTrack = "talk-track"
    case outbound
    case callSummary = "call-summary"
    case sequence
    case onePager = "one-pager"

    /// The first letters of the ids of this kind.
    public var idPrefix: String {
      switch self {
      case .talkTrack: "TT"
      case .outbound: "OB"
      case .callSummary: "CS"
      case .sequence: "SQ"
      case .onePager: "OP"
      }
    }
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .talkTrack: .talkTrack
    case .outbound: .outbound
    case .callSummary: .callSummary
    case .sequence: .sequence
    case .onePager: .onePager
    }
  }
}
