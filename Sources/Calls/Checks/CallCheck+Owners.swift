import Guardrails
import Messaging
import Transcripts

extension CallCheck {
  /// The findings of `call/quote`.
  func quotes() -> [Finding] {
    var found: [Finding] = []
    let verifier = transcript.map { EvidenceVerifier(transcript: $0, attendees: summary.attendees) }
    let people = Set(summary.attendees.map(\.id))
    for (index, record) in summary.evidence.enumerated() {
      let path = "/evidence/\(index)"
      if let problem = verifier?.problem(with: record) {
        found.append(
          finding(
            "call/quote",
            .error,
            at: path + "/quote",
            text: record.quote,
            "This quote cannot be shown: \(problem). Quote the words of the cue, or park the step."
          )
        )
      } else if !record.verified, used(record.id) {
        found.append(
          finding(
            "call/quote",
            .error,
            at: path + "/verified",
            text: record.quote,
            "This quote was not found in the transcript; park what rests on it."
          )
        )
      }
      if let speaker = record.speakerID, !people.contains(speaker) {
        found.append(
          finding(
            "call/quote",
            .error,
            at: path + "/speaker_id",
            text: speaker,
            "The quote's speaker \(speaker) is no attendee."
          )
        )
      }
    }
    let known = Set(summary.evidence.map(\.id))
    for (path, ids) in references() {
      for id in ids where !known.contains(id) {
        found.append(
          finding("call/quote", .error, at: path, text: id, "There is no evidence \(id).")
        )
      }
    }
    for (index, step) in summary.nextSteps.enumerated()
    where !(1...3).contains(step.evidenceIDs.count) {
      found.append(
        finding(
          "call/quote",
          .error,
          at: "/next_steps/\(index)/evidence_ids",
          text: step.text,
          "A step needs one to three quotes; this one has \(step.evidenceIDs.count)."
        )
      )
    }
    return found
  }

  private func used(_ id: String) -> Bool {
    summary.nextSteps.contains { $0.evidenceIDs.contains(id) }
      || summary.decisions.contains { $0.evidenceIDs.contains(id) }
      || summary.milestones.contains { $0.evidenceIDs.contains(id) }
  }

  private func references() -> [(String, [String])] {
    var found: [(String, [String])] = []
    func add(_ name: String, _ lists: [[String]]) {
      for (index, ids) in lists.enumerated() {
        found.append(("/\(name)/\(index)/evidence_ids", ids))
      }
    }
    add("next_steps", summary.nextSteps.map(\.evidenceIDs))
    add("parked", summary.parked.map(\.evidenceIDs))
    add("decisions", summary.decisions.map(\.evidenceIDs))
    add("risks", summary.risks.map(\.evidenceIDs))
    add("objections", summary.objections.map(\.evidenceIDs))
    add("questions_open", summary.questionsOpen.map(\.evidenceIDs))
    add("competitor_mentions", summary.competitorMentions.map(\.evidenceIDs))
    add("claims_heard", summary.claimsHeard.map(\.evidenceIDs))
    add("milestones", summary.milestones.map(\.evidenceIDs))
    return found
  }

  /// The findings of `call/owner`.
  func owners() -> [Finding] {
    var found: [Finding] = []
    let people = Dictionary(summary.attendees.map { ($0.id, $0) }) { first, _ in first }
    for (index, step) in summary.nextSteps.enumerated() {
      guard let owner = people[step.ownerID] else {
        found.append(
          finding(
            "call/owner",
            .error,
            at: "/next_steps/\(index)/owner_id",
            text: step.ownerID,
            "\(step.ownerID) is not on the attendee list; a step is owed by one attendee, or parked."
          )
        )
        continue
      }
      if owner.side != step.ownerSide {
        found.append(
          finding(
            "call/owner",
            .error,
            at: "/next_steps/\(index)/owner_side",
            text: step.ownerSide.rawValue,
            "\(owner.shownName) is on the \(owner.side.rawValue) side.",
            suggestion: owner.side.rawValue
          )
        )
      }
      if let recipient = step.recipientID, people[recipient] == nil {
        found.append(
          finding(
            "call/owner",
            .error,
            at: "/next_steps/\(index)/recipient_id",
            text: recipient,
            "\(recipient) is not on the attendee list."
          )
        )
      }
      let quotes = step.evidenceIDs.compactMap(quote).map { Speech.words(of: $0) }
      if !quotes.isEmpty, quotes.allSatisfy(Self.isCollective) {
        found.append(
          finding(
            "call/owner",
            .error,
            at: "/next_steps/\(index)",
            text: step.text,
            "Only \"we\" or \"the team\" promised this: park it as collective until one person accepts."
          )
        )
      }
    }
    return found
  }

  private static func isCollective(_ words: [SpokenWord]) -> Bool {
    let lexicon = CommitmentLexicon.shared
    let personal =
      lexicon.firm.occurs(in: words) || lexicon.soft.occurs(in: words)
      || lexicon.bare.occurs(in: words) || lexicon.debt.occurs(in: words)
      || words.contains {
        ["i", "ich", "me", "i'd", "i've", "myself", "yes", "yeah", "yep", "sure"].contains(
          $0.folded
        )
      }
    return !personal && lexicon.collective.occurs(in: words)
  }

  private static let past = PhraseList(
    """
    i sent|i've sent|i have sent|i already sent|i had already|i emailed|i've emailed|i forwarded|i shared|i've shared|i did that
    i've done|i have done|i already|habe ich ihnen gestern|habe ich schon|hab ich schon|i posted|i wrote|i called him
    """
  )

  /// The findings of `call/future`.
  func futures() -> [Finding] {
    var found: [Finding] = []
    let lexicon = CommitmentLexicon.shared
    for (index, step) in summary.nextSteps.enumerated() {
      let quotes = step.evidenceIDs.compactMap(quote).map { Speech.words(of: $0) }
      let promising = quotes.contains { words in
        lexicon.firm.occurs(in: words) || lexicon.soft.occurs(in: words)
          || lexicon.bare.occurs(in: words)
          || lexicon.yes.occurs(in: words, from: 0, to: 3) || lexicon.debt.occurs(in: words)
      }
      if !promising, quotes.contains(where: { Self.past.occurs(in: $0) }) {
        found.append(
          finding(
            "call/future",
            .error,
            at: "/next_steps/\(index)",
            text: step.text,
            "The words tell of something done already; it is no next step."
          )
        )
      }
    }
    return found
  }

  private static let plainYes = PhraseList(
    "yes|yeah|yep|yup|sure|of course|absolutely|definitely|no problem|aye|ja|klar|gerne|natürlich|okay|ok"
  )

  /// The findings of `call/strength`.
  func strengths() -> [Finding] {
    var found: [Finding] = []
    let lexicon = CommitmentLexicon.shared
    for (index, step) in summary.nextSteps.enumerated() {
      let path = "/next_steps/\(index)/strength"
      if step.strength == .conditional, (step.condition ?? "").isEmpty {
        found.append(
          finding(
            "call/strength",
            .error,
            at: path,
            text: step.text,
            "A conditional step says what has to happen first."
          )
        )
      }
      if step.strength != .conditional, let condition = step.condition, !condition.isEmpty {
        found.append(
          finding(
            "call/strength",
            .error,
            at: path,
            text: condition,
            "A step with a condition is conditional.",
            suggestion: "conditional"
          )
        )
      }
      let own = step.evidenceIDs.filter { id in
        summary.evidence.contains { $0.id == id && $0.speakerID == step.ownerID }
      }
      let quotes = own.compactMap(quote).map { Speech.words(of: $0) }
      let firm = quotes.contains { words in
        lexicon.bare.occurs(in: words) || Self.plainYes.occurs(in: words, from: 0, to: 3)
          || lexicon.firm.occurs(in: words) && !lexicon.soft.occurs(in: words)
      }
      if step.strength == .firm, !firm, quotes.contains(where: { lexicon.soft.occurs(in: $0) }) {
        found.append(
          finding(
            "call/strength",
            .error,
            at: path,
            text: step.strength.rawValue,
            "The words only say that somebody will try.",
            suggestion: "soft"
          )
        )
      }
      if !quotes.isEmpty, !firm, quotes.allSatisfy({ lexicon.possibility.occurs(in: $0) }) {
        found.append(
          finding(
            "call/strength",
            .error,
            at: path,
            text: step.strength.rawValue,
            "\"Maybe\" and \"might\" promise nothing: park it as hypothetical."
          )
        )
      }
    }
    return found
  }
}
