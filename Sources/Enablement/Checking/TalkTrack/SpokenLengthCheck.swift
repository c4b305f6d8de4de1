import Guardrails
import Messaging

/// `talk-track/spoken-length`: short enough to be said, at 150 words a minute.
enum SpokenLengthCheck {
  static let id = "talk-track/spoken-length"

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let track = subject.track
    let opener = SpokenLength.seconds(
      track.opener.permissionLine ?? "",
      track.opener.reasonLine,
      track.opener.hookLine
    )
    let story = SpokenLength.seconds(
      track.story.before,
      track.story.turningPoint,
      track.story.after
    )
    let breath = SpokenLength.seconds(track.oneBreath)
    let whole = SpokenLength.seconds(
      subject.spoken.filter { !isAside($0.path) }.map(\.text)
    )
    var findings: [Finding] = []
    func warn(_ path: String, _ message: String) {
      findings.append(Finding(id, .warning, at: path, message))
    }
    if opener > 20 { warn("/opener", "The opener takes \(opener) s: 20 s at most.") }
    if story > 75 { warn("/story", "The story takes \(story) s: 75 s at most.") }
    if story < 45 { warn("/story", "The story takes \(story) s: it needs 45 s to show a change.") }
    if breath > 10 { warn("/one_breath", "One breath lasts 10 s; this takes \(breath) s.") }
    if whole > 300 { warn("", "The track takes \(whole) s without objections: 300 s at most.") }
    let words = SpokenLength.words(in: track.whyNow.line)
    if words > 35 {
      warn("/why_now/line", "\(words) words are too many to say why now: 35 at most.")
    }
    return findings
  }

  /// Whether a passage is said only when something comes up.
  private static func isAside(_ path: String) -> Bool {
    path.hasPrefix("/objections/") || path.hasPrefix("/not_to_say/")
  }
}
