import Guardrails
import Messaging

/// `talk-track/one-page`: what is read in a minute before a call.
enum OnePageCheck {
  static let id = "talk-track/one-page"
  /// The most words on the page.
  static let most = 900

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let words = subject.passages.map { SpokenLength.words(in: $0.text) }.reduce(0, +)
    guard words > most else { return [] }
    return [Finding(id, .warning, at: "", "\(words) words do not fit one page: \(most) at most.")]
  }
}
