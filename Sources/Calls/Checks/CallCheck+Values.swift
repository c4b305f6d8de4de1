import Guardrails
import Messaging
import Transcripts

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
