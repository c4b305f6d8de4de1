/// Whose side somebody is on.
public enum Side: String, Sendable, Codable, CaseIterable {
  case vendor, partner, customer, unknown
}

/// Somebody who spoke on a call or was invited to it.
public struct Attendee: Sendable, Hashable, Codable {
  /// Where the side was learnt from, in falling order of trust.
  public enum Basis: String, Sendable, Codable {
    case attendees, invite, domain
    case displayName = "display_name"
    case affiliation, said
  }

  /// A short id inside the summary, `A1` for the first.
  public var id: String
  /// The name as the transcript shows it.
  public var displayName: String
  /// The person's name, where it is known better than by the display name.
  public var name: String?
  /// The e-mail address.
  public var email: String?
  /// The organisation.
  public var org: String?
  /// The side; never guessed from what was said about others.
  public var side: Side
  /// The role.
  public var role: String?
  /// How long the person spoke, in seconds.
  public var talkSeconds: Double
  /// Where the side was learnt from; `nil` while it is unknown.
  public var basis: Basis?
  /// The attendee who may be the same person under another name; proposed, never merged.
  public var possiblySameAs: String?

  /// Makes an attendee.
  public init(
    id: String,
    displayName: String,
    name: String? = nil,
    email: String? = nil,
    org: String? = nil,
    side: Side = .unknown,
    role: String? = nil,
    talkSeconds: Double = 0,
    basis: Basis? = nil,
    possiblySameAs: String? = nil
  ) {
    self.id = id
    self.displayName = displayName
    self.name = name
    self.email = email
    self.org = org
    self.side = side
    self.role = role
    self.talkSeconds = talkSeconds
    self.basis = basis
    self.possiblySameAs = possiblySameAs
  }

  /// The name to print: the person's where it is known, else the display name.
  public var shownName: String { name ?? displayName }
}
