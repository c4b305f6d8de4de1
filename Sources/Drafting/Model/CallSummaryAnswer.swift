import Calls
import Chat

extension CallProposals {
  /// The proposals of a model's answer to one stretch of a call.
  init(_ answer: JSONValue) {
    self.init()
    headline = answer.text("headline")
    purpose = answer.text("purpose")
    steps = answer.list("next_steps").map { step in
      Step(
        text: step.text("text"),
        owner: step.optionalText("owner"),
        recipient: step.optionalText("recipient"),
        strength: NextStep.Strength(rawValue: step.text("strength")) ?? .soft,
        condition: step.optionalText("condition"),
        dueWords: step.optionalText("due_words"),
        passage: Passage(step)
      )
    }
    parked = answer.list("parked").map { row in
      Parked(note: Note(row), why: ParkedStep.Reason(rawValue: row.text("why")) ?? .noOwner)
    }
    decisions = answer.list("decisions").map { Note($0) }
    risks = answer.list("risks").map { Note($0) }
    objections = answer.list("objections").map { row in
      Objection(
        note: Note(row),
        answered: CallObjection.Answer(rawValue: row.text("answered")) ?? .no
      )
    }
    questionsOpen = answer.list("questions_open").map { Note($0) }
  }
}

extension CallProposals.Passage {
  fileprivate init(_ row: JSONValue) {
    self.init(quote: row.text("quote"), cueIDs: row.texts("cue_ids"))
  }
}

extension CallProposals.Note {
  fileprivate init(_ row: JSONValue) {
    self.init(text: row.text("text"), passage: CallProposals.Passage(row))
  }
}
