/// What is in the files of a library, before anything is looked up in it.
///
/// Entities are in the order of their files and, within a file, of its lines.
public struct LibraryContent: Hashable, Sendable {
  /// What the programme is called.
  public var name: String = ""
  /// The version its owner gives it.
  public var version: String = ""
  /// Who answers for it.
  public var owner: String?
  /// How long an approval lasts where nothing else is said.
  public var defaultReviewDays: Int = 180
  /// The locales texts are written in; the first is the main one.
  public var locales: [String] = []
  /// The day a starter is written for; `init` moves its dates and removes it.
  public var starterDay: CivilDate?
  /// Whose messaging it is.
  public var vendor: Vendor = Vendor(name: "")
  /// The story that everything tells.
  public var house: House?
  /// How the vendor sounds.
  public var tones: [Tone] = []
  /// Buyers' roles.
  public var personas: [Persona] = []
  /// Markets.
  public var verticals: [Vertical] = []
  /// What hurts them.
  public var pains: [Pain] = []
  /// What may be said.
  public var claims: [Claim] = []
  /// What carries it.
  public var proofs: [Proof] = []
  /// Customers.
  public var references: [Reference] = []
  /// How words are written.
  public var terms: [Term] = []
  /// What must not be said.
  public var forbiddenPhrases: [ForbiddenPhrase] = []
  /// Other vendors.
  public var competitors: [Competitor] = []
  /// Words that go with claims.
  public var disclaimers: [Disclaimer] = []
  /// What readers are asked to do.
  public var callsToAction: [CallToAction] = []
  /// Reasons to act now.
  public var triggers: [Trigger] = []
  /// What partners get.
  public var incentives: [Incentive] = []
  /// Steps that lead to a milestone.
  public var plays: [Play] = []
  /// Passages used as they stand.
  public var blocks: [Block] = []
  /// Limits and practices by channel.
  public var channelProfiles: [ChannelProfile] = []
  /// What the law asks.
  public var jurisdictions: [Jurisdiction] = []
  /// What the programme allows beyond the defaults.
  public var policy: Policy = Policy()

  /// An empty library.
  public init() {}
}
