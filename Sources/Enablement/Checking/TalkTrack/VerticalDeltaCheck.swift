import Guardrails
import Messaging

/// `talk-track/vertical-delta`: a track for a vertical differs from its base where it should, and
/// nowhere else.
enum VerticalDeltaCheck {
  static let id = "talk-track/vertical-delta"
  /// How many of the six parts have to differ.
  static let fewestChanges = 3

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    guard let base = subject.base else { return [] }
    let track = subject.track
    let changed = [
      ("who it is for", track.whoItIsFor != base.whoItIsFor),
      ("why now", track.whyNow != base.whyNow), ("story", track.story != base.story),
      ("questions", track.discoveryQuestions != base.discoveryQuestions),
      ("objections", track.objections != base.objections),
    ]
    var findings: [Finding] = []
    let count = changed.count { $0.1 }
    if count < fewestChanges {
      let same = changed.filter { !$0.1 }.map(\.0).joined(separator: ", ")
      findings.append(
        Finding(
          id,
          .warning,
          at: "",
          "Only \(count) parts differ from the base track; the same: \(same)."
        )
      )
    }
    let texts = Set(subject.passages.map(\.text))
    let passages = Artifact.talkTrack(base).passages
    for block in subject.library.blocks where block.frozen {
      for passage in passages where passage.text.contains(block.text) {
        if texts.contains(where: { $0.contains(block.text) }) { continue }
        findings.append(
          Finding(
            id,
            .warning,
            at: passage.path,
            "\(block.id) is frozen and does not stand here as in the base track.",
            claim: block.id,
            suggestion: block.text
          )
        )
      }
    }
    return findings
  }
}
