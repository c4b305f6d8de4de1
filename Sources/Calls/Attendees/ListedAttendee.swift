/// Somebody on the attendee list or the invitation of a call.
///
/// A person who joined under two names stands in two rows; a room with two people in it has a row
/// for each, with the room's display name.
public struct ListedAttendee: Sendable, Hashable, Codable {
  /// The person's name.
  public var name: String
  /// The name that the transcript shows; the person's name where it is absent.
  public var displayName: String?
  /// The e-mail address.
  public var email: String?
  /// The organisation.
  public var org: String?
  /// The side, where the list says so.
  public var side: Side?
  /// The role.
  public var role: String?
  /// Whether the row comes from an invitation and not from an attendee list.
  public var invited: Bool

  /// Makes a row.
  public init(
    name: String,
    displayName: String? = nil,
    email: String? = nil,
    org: String? = nil,
    side: Side? = nil,
    role: String? = nil,
    invited: Bool = false
  ) {
    self.name = name
    self.displayName = displayName
    self.email = email
    self.org = org
    self.side = side
    self.role = role
    self.invited = invited
  }
}
