import Guardrails
import Messaging

/// `talk-track/objections`: an answer that rests on something, and the word handed back.
enum ObjectionsCheck {
  static let id = "talk-track/objections"
  /// The most words that a response may have.
  static let longestResponse = 60

  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    let objections = subject.track.objections
    var findings: [Finding] = []
    if objections.count < 3 || objections.count > 5 {
      findings.append(
        Finding(
          id,
          .warning,
          at: "/objections",
          "\(objections.count) objections: three to five are enough."
        )
      )
    }
    for (index, objection) in objections.enumerated() {
      findings += self.findings(in: objection, at: "/objections/\(index)", subject)
    }
    return findings
  }

  private static func findings(
    in objection: TalkTrack.Objection,
    at path: String,
    _ subject: TalkTrackSubject
  ) -> [Finding] {
    var findings: [Finding] = []
    func warn(_ field: String, _ text: String, _ message: String) {
      findings.append(Finding(id, .warning, at: "\(path)/\(field)", in: text, message))
    }
    if Questions.marks(in: objection.questionBack).isEmpty {
      warn("question_back", objection.questionBack, "The answer ends without a question back.")
    }
    let words = SpokenLength.words(in: objection.response)
    if words > longestResponse {
      warn(
        "response",
        objection.response,
        "\(words) words lecture the buyer: \(longestResponse) at most."
      )
    }
    let unknown = objection.claimIDs.filter { subject.library.item($0) == nil }
    for claim in unknown {
      findings.append(
        Finding(
          id,
          .warning,
          at: "\(path)/claim_ids",
          "\(claim) is not in the library.",
          claim: claim
        )
      )
    }
    let asserts = subject.ledger.contains { $0.path == "\(path)/response" }
    if objection.claimIDs.isEmpty, asserts {
      warn(
        "response",
        objection.response,
        "The answer asserts something and cites no claim: cite one, or say only what happens next."
      )
    }
    return findings
  }
}
