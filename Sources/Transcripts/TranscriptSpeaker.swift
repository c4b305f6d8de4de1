/// Someone who speaks in a transcript, under one display name.
///
/// The same person under two names is two speakers here: merging is proposed later, never made.
public struct TranscriptSpeaker: Sendable, Hashable, Codable {
  /// What a recording service says about a party: inside or outside the account that recorded.
  public enum Party: String, Sendable, Hashable, Codable {
    case `internal`
    case external
  }

  /// The display name, as in ``Cue/speaker``.
  public var name: String

  /// How many cues carry this name.
  public var cues: Int

  /// The summed length of the cues that have both times, or `nil` when none has.
  public var seconds: Double?

  /// The organisation or role that the display name states, as in `Dana | Contoso`.
  public var affiliation: String?

  /// What the recording service says of the speaker, where it does (Gong).
  public var party: Party?

  /// A speaker of its parts.
  public init(
    name: String,
    cues: Int,
    seconds: Double? = nil,
    affiliation: String? = nil,
    party: Party? = nil
  ) {
    self.name = name
    self.cues = cues
    self.seconds = seconds
    self.affiliation = affiliation
    self.party = party
  }
}
