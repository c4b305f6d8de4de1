public import Guardrails
import Messaging
public import Transcripts

/// Checks a call summary, whoever wrote or edited it.
///
/// Findings name their passage by JSON Pointer in `path`. Without the transcript everything is
/// checked but the words of the quotes.
public enum CallChecks {
  /// The findings, in the order of the checks' ids.
  public static func findings(in summary: CallSummary, transcript: Transcript? = nil) -> [Finding] {
    let check = CallCheck(summary: summary, transcript: transcript)
    return
      (check.quotes() + check.owners() + check.futures() + check.strengths() + check.dues()
      + check.bases() + check.silence() + check.injections() + check.quarantine() + check.views()
      + check.coverage() + check.balance() + check.primary() + check.note()).sorted()
  }
}

/// The state that the checks share.
struct CallCheck {
  let summary: CallSummary
  let transcript: Transcript?

  func finding(
    _ id: String,
    _ severity: Severity,
    at path: String,
    text: String = "",
    _ message: String,
    evidence: String? = nil,
    suggestion: String? = nil
  ) -> Finding {
    Finding(
      check: id,
      severity: severity,
      span: ByteSpan(start: 0, end: text.utf8.count),
      line: 1,
      column: 1,
      text: text,
      message: message,
      evidence: evidence,
      suggestion: suggestion,
      path: path
    )
  }

  func quote(_ id: String) -> String? { summary.evidence.first { $0.id == id }?.quote }
}

// MARK: - Evidence and owners

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

// MARK: - Dates, bases, silence

extension CallCheck {
  /// The findings of `call/due`.
  func dues() -> [Finding] {
    var found: [Finding] = []
    for (index, step) in summary.nextSteps.enumerated() {
      let path = "/next_steps/\(index)/due"
      let due = step.due
      if let date = due.date {
        if let call = summary.call.date, date < call {
          found.append(
            finding(
              "call/due",
              .error,
              at: path + "/date",
              text: date.description,
              "A next step is never due before the call (\(call))."
            )
          )
        }
        if summary.call.date == nil {
          found.append(
            finding(
              "call/due",
              .error,
              at: path + "/date",
              text: date.description,
              "Without a call date no due date can be computed; give --date."
            )
          )
        }
        if due.certainty == .ambiguous || due.certainty == .none {
          found.append(
            finding(
              "call/due",
              .error,
              at: path + "/certainty",
              text: due.certainty.rawValue,
              "A due date that is \(due.certainty.rawValue) has no single day."
            )
          )
        }
      } else if due.certainty == .exact || due.certainty == .inferred {
        found.append(
          finding(
            "call/due",
            .error,
            at: path + "/certainty",
            text: due.certainty.rawValue,
            "An \(due.certainty.rawValue) due date needs its day."
          )
        )
      }
      if due.certainty == .ambiguous, due.candidates.count < 2 {
        found.append(
          finding(
            "call/due",
            .error,
            at: path + "/candidates",
            text: due.said,
            "An ambiguous due date lists the days it may be."
          )
        )
      }
      if due.candidates != due.candidates.sorted() {
        found.append(
          finding(
            "call/due",
            .error,
            at: path + "/candidates",
            text: due.said,
            "Candidates are sorted."
          )
        )
      }
      if due.date != nil || !due.candidates.isEmpty, due.said.isEmpty {
        found.append(
          finding(
            "call/due",
            .error,
            at: path + "/said",
            "A due date keeps the words that were said."
          )
        )
      }
    }
    return found
  }

  /// The findings of `call/basis`.
  func bases() -> [Finding] {
    var found: [Finding] = []
    var values: [(String, BasedValue)] = [
      ("/scenario/account", summary.scenario.account), ("/scenario/stage", summary.scenario.stage),
      ("/scenario/amount", summary.scenario.amount),
      ("/scenario/timeline", summary.scenario.timeline),
      ("/scenario/problem", summary.scenario.problem),
      ("/scenario/current_solution", summary.scenario.currentSolution),
      ("/scenario/competition", summary.scenario.competition),
      ("/scenario/deal_reg_id", summary.scenario.dealRegID),
    ]
    for (index, value) in summary.scenario.stakeholders.enumerated() {
      values.append(("/scenario/stakeholders/\(index)", value))
    }
    for (name, value) in (summary.qualification?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      values.append(("/qualification/fields/\(name)", value))
    }
    for (path, value) in values {
      if value.basis == .unknown, value.value != nil || !value.evidenceIDs.isEmpty {
        found.append(
          finding(
            "call/basis",
            .error,
            at: path,
            text: value.value ?? "",
            "What is unknown has no value."
          )
        )
      }
      if value.basis != .unknown, (value.value ?? "").isEmpty {
        found.append(
          finding(
            "call/basis",
            .error,
            at: path,
            "A value that is \(value.basis.rawValue) is given."
          )
        )
      }
      if value.basis == .stated, value.evidenceIDs.isEmpty {
        found.append(
          finding(
            "call/basis",
            .error,
            at: path,
            text: value.value ?? "",
            "What was stated has a quote; without one it is implied or unknown."
          )
        )
      }
    }
    return found
  }

  /// The findings of `call/silence`.
  func silence() -> [Finding] {
    var found: [Finding] = []
    let fields: [(String, String)] = [
      ("/scenario/account", summary.scenario.account.value ?? ""),
      ("/scenario/stage", summary.scenario.stage.value ?? ""),
      ("/scenario/amount", summary.scenario.amount.value ?? ""),
      ("/scenario/timeline", summary.scenario.timeline.value ?? ""),
      ("/scenario/problem", summary.scenario.problem.value ?? ""),
    ]
    let fillers = [
      "none identified", "not discussed", "n/a", "unknown", "tbd", "nichts festgestellt", "none",
      "not mentioned",
    ]
    for (path, value) in fields where fillers.contains(value.lowercased()) {
      found.append(
        finding(
          "call/silence",
          .error,
          at: path,
          text: value,
          "A field that nobody spoke of stays empty."
        )
      )
    }
    for (index, milestone) in summary.milestones.enumerated() where milestone.evidenceIDs.isEmpty {
      found.append(
        finding(
          "call/silence",
          .error,
          at: "/milestones/\(index)",
          text: milestone.reason,
          "A milestone without evidence is not suggested."
        )
      )
    }
    for (index, milestone) in summary.milestones.enumerated()
    where !(1...5).contains(milestone.milestone) {
      found.append(
        finding(
          "call/silence",
          .error,
          at: "/milestones/\(index)/milestone",
          "There are milestones 1 to 5."
        )
      )
    }
    let note = summary.views.crmNote.lowercased()
    if note.contains("none identified") || note.contains("nichts festgestellt") {
      found.append(
        finding(
          "call/silence",
          .error,
          at: "/views/crm_note",
          text: "None identified",
          "The CRM note leaves out what nobody spoke of."
        )
      )
    }
    return found
  }
}
