/// The circumstances in which words are to be used.
///
/// A dimension that is nil is not known, and then no limit in that dimension counts.
public struct UseContext: Hashable, Sendable {
  /// The day on which the words reach their reader.
  public var date: CivilDate
  /// The reader's vertical.
  public var vertical: String?
  /// The reader's role.
  public var persona: String?
  /// Where the reader is.
  public var region: String?
  /// The way the words take.
  public var channel: Channel?
  /// The locale of the text.
  public var locale: String?
  /// Who reads it.
  public var audience: Audience
  /// The partner who speaks, where one does.
  public var partner: Partner?
  /// Whether a partner speaks: any partner, where `partner` does not say which.
  ///
  /// A talk track made for no partner in particular is partner-spoken all the same.
  public var isPartnerSpoken: Bool

  /// A context; without an audience the reader is a customer.
  public init(
    date: CivilDate,
    vertical: String? = nil,
    persona: String? = nil,
    region: String? = nil,
    channel: Channel? = nil,
    locale: String? = nil,
    audience: Audience = .customer,
    partner: Partner? = nil,
    isPartnerSpoken: Bool? = nil
  ) {
    self.date = date
    self.vertical = vertical
    self.persona = persona
    self.region = region
    self.channel = channel
    self.locale = locale
    self.audience = audience
    self.partner = partner
    self.isPartnerSpoken = isPartnerSpoken ?? (partner != nil)
  }
}
