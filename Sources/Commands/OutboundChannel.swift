import ArgumentParser
import Messaging

/// The channels that messages are made for: every form that is really sent.
enum OutboundChannel: String, ExpressibleByArgument, CaseIterable {
  case email
  case linkedinNote = "linkedin-note"
  case linkedinMessage = "linkedin-message"
  case linkedinInMail = "linkedin-inmail"
  case sms
  case call
  case voicemail

  /// The channel of the library.
  var channel: Channel {
    switch self {
    case .email: .email
    case .linkedinNote: .linkedinNote
    case .linkedinMessage: .linkedinMessage
    case .linkedinInMail: .linkedinInMail
    case .sms: .sms
    case .call: .call
    case .voicemail: .voicemail
    }
  }
}
