public import Enablement
public import Messaging

/// Everything that a draft is made from besides the brief.
public struct DraftingContext: Sendable {
  /// The approved messaging.
  public var library: Library
  /// The partner that the draft is for.
  public var partner: Partner?
  /// Who signs outbound messages.
  public var sender: SenderIdentity
  /// Which alternatives are taken where the library has several; the same seed, the same draft.
  public var seed: Int
  /// The time to note in the provenance, ISO 8601 in UTC.
  public var now: String
  /// The talk track that a track for a vertical goes back to.
  public var base: TalkTrack?

  /// Makes a context.
  public init(
    library: Library,
    partner: Partner?,
    sender: SenderIdentity,
    seed: Int = 0,
    now: String,
    base: TalkTrack? = nil
  ) {
    self.library = library
    self.partner = partner
    self.sender = sender
    self.seed = seed
    self.now = now
    self.base = base
  }
}

extension DraftingContext {
  /// The circumstances in which the words of a brief will be used.
  func use(for brief: Brief, channel: Channel) -> UseContext {
    UseContext(
      date: brief.useDate,
      vertical: brief.verticalID,
      persona: brief.personaID,
      region: brief.region,
      channel: channel,
      locale: brief.locale,
      audience: .customer,
      partner: partner,
      isPartnerSpoken: partner != nil || channel == .call
    )
  }
}
