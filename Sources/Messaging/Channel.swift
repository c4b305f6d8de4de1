/// The way a text reaches its reader.
public enum Channel: String, CaseIterable, Hashable, Sendable {
  /// A mail.
  case email
  /// LinkedIn in whatever form; a scope that names it covers all three forms.
  case linkedin
  /// The note that goes with a request to connect.
  case linkedinNote = "linkedin-note"
  /// A message to a connection.
  case linkedinMessage = "linkedin-message"
  /// A paid message to somebody who is no connection.
  case linkedinInMail = "linkedin-inmail"
  /// A text message.
  case sms
  /// A talk track or a call script, spoken.
  case call
  /// A message left on a machine, spoken.
  case voicemail
  /// A one-page document.
  case onePager = "one-pager"
}

extension Channel {
  /// Whether an approval for this channel holds in another: `linkedin` covers its forms.
  public func covers(_ other: Channel) -> Bool {
    self == other || (self == .linkedin && other.isLinkedInForm)
  }

  /// Whether this is one of the three forms that a bare `linkedin` stands for.
  public var isLinkedInForm: Bool {
    self == .linkedinNote || self == .linkedinMessage || self == .linkedinInMail
  }

  /// Whether one person speaks to or writes to one other person.
  ///
  /// That is what a `named_private` reference asks for: mail, LinkedIn, call and voicemail.
  public var isOneToOne: Bool {
    switch self {
    case .email, .linkedin, .linkedinNote, .linkedinMessage, .linkedinInMail, .call, .voicemail:
      true
    case .sms, .onePager: false
    }
  }

  /// Whether the words are heard and not read.
  public var isSpoken: Bool { self == .call || self == .voicemail }
}
