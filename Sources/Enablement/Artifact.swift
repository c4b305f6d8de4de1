public import Calls

/// What Runway produces.
public enum Artifact: Sendable, Hashable {
  /// A talk track.
  case talkTrack(TalkTrack)
  /// Outbound variants.
  case outbound(OutboundSet)
  /// The summary of a call.
  case callSummary(CallSummary)

  /// The kinds, as JSON and the command line name them.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case talkTrack = "talk-track"
    case outbound
    case callSummary = "call-summary"

    /// The first letters of the ids of this kind.
    public var idPrefix: String {
      switch self {
      case .talkTrack: "TT"
      case .outbound: "OB"
      case .callSummary: "CS"
      }
    }
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .talkTrack: .talkTrack
    case .outbound: .outbound
    case .callSummary: .callSummary
    }
  }
}
