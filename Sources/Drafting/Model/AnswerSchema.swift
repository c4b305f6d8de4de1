public import Chat
import Enablement
import Messaging

/// What a model is asked to answer: words, ids and tokens only.
///
/// Dates, owners, lengths, statuses and whatever follows from an id are no part of an answer; code
/// completes them. Ids are limited to those that the brief allows, so that an answer cannot cite
/// what may not be used.
public struct AnswerSchema: Sendable, Hashable {
  /// The name, as `output.schema` of a prompt gives it.
  public var name: String
  /// The JSON Schema.
  public var document: JSONValue

  /// The names of the schemas that there are.
  public static let names = ["TalkTrackAnswer", "OutboundAnswer", "CallSummaryAnswer"]

  /// The ids that an answer may use.
  struct Ids: Sendable, Hashable {
    var claims: [String] = []
    var proofs: [String] = []
    var calls: [String] = []
    var angles: [String] = []
  }

  private static let gaps = Shape.list(
    Shape.object([
      "field": Shape.text("the field of this answer", max: 80),
      "missing": Shape.choice(
        ["pain", "claim", "proof", "trigger", "reference", "cta", "disclaimer", "locale", "facet"],
        "what the material does not have"
      ),
      "detail": Shape.text("what somebody should add to the library, in one sentence", max: 240),
    ]),
    0...8
  )

  /// The answer that a talk track is made from.
  static func talkTrack(_ ids: Ids) -> AnswerSchema {
    let statements = ids.claims + ids.proofs
    let document = Shape.object([
      "why_now": Shape.object([
        "line": Shape.text("at most 35 words", max: 320),
        "cost_of_waiting": Shape.text("what goes on if nothing changes", max: 320),
      ]),
      "opener": Shape.object([
        "permission_line": Shape.optionalText("asks for leave to go on", max: 160),
        "reason_line": Shape.text("why this call", max: 240),
        "hook_line": Shape.text("what makes this buyer listen", max: 280),
      ]),
      "story": Shape.object([
        "before": Shape.text("a person and how it was", max: 600),
        "turning_point": Shape.text("what changed it", max: 480),
        "after": Shape.text("how it is now", max: 600),
        "proof_id": Shape.optionalChoice(ids.proofs, "the proof that the story tells"),
      ]),
      "discovery_questions": Shape.list(question, 3...6),
      "proof_points": Shape.list(
        Shape.object([
          "ref": Shape.choice(statements.isEmpty ? [""] : statements, "the claim or proof"),
          "say_as": Shape.text("one or two sentences that hold its token", max: 400),
        ]),
        statements.isEmpty ? 0...0 : 1...3
      ),
      "objections": Shape.list(
        Shape.object([
          "heard_as": Shape.list(Shape.text("as the buyer says it", max: 160), 1...3),
          "why_they_say_it": Shape.text("what is behind it", max: 240),
          "response": Shape.text("at most 60 words", max: 520),
          "claim_ids": Shape.choices(ids.claims, "the claims whose tokens stand in it", max: 3),
          "question_back": Shape.text("hands the word back", max: 200),
        ]),
        3...5
      ),
      "first_step": Shape.object([
        "cta_id": Shape.choice(ids.calls, "the one thing to ask for"),
        "who_does_it": Shape.text("a person or role on the partner's side", max: 160),
        "done_when": Shape.text("how one knows that it is done", max: 200),
      ]),
      "handoff": Shape.object([
        "when_to_call_us": Shape.text("the signal", max: 240),
        "who": Shape.text("the role to call", max: 120),
        "channel": Shape.text("how", max: 120),
      ]),
      "one_breath": Shape.text("at most 25 words, fit to be repeated tomorrow", max: 260),
      "gaps": gaps,
    ])
    return AnswerSchema(name: "TalkTrackAnswer", document: document)
  }

  private static var question: JSONValue {
    Shape.object([
      "text": Shape.text("an open question", max: 220),
      "purpose": Shape.choice(QuestionPurpose.allCases.map(\.rawValue), "what it finds out"),
      "listen_for": Shape.list(Shape.text("words that the buyer may say", max: 120), 1...3),
    ])
  }

  /// The answer that outbound variants are made from.
  static func outbound(_ ids: Ids, channel: Channel, count: Int) -> AnswerSchema {
    let hasSubject = channel == .email || channel == .linkedinInMail
    let nothing: JSONValue = .object(["type": "null"])
    let document = Shape.object([
      "cta_id": Shape.choice(ids.calls, "the one ask that all variants make"),
      "variants": Shape.list(
        Shape.object([
          "angle": Shape.choice(ids.angles, "from which side it enters"),
          "subject": hasSubject ? Shape.text("two to four words", max: 200) : nothing,
          "preview": channel == .email
            ? Shape.text("35 to 99 characters, not the subject again", max: 160) : nothing,
          "body": Shape.text("the message, without a footer", max: 8000),
        ]),
        count...count
      ),
      "gaps": gaps,
    ])
    return AnswerSchema(name: "OutboundAnswer", document: document)
  }

  /// What one stretch of a call comes to.
  static func callSummary(attendees: [String]) -> AnswerSchema {
    let quote = Shape.text("words of the transcript, copied letter by letter", max: 600)
    let cues = Shape.list(Shape.text("a cue id such as c12", max: 12), 1...6)
    let someone = Shape.optionalChoice(attendees, "the id of an attendee")
    let note = Shape.object([
      "text": Shape.text("one sentence", max: 240), "quote": quote, "cue_ids": cues,
    ])
    let document = Shape.object([
      "headline": Shape.text("at most 25 words", max: 240, min: 0),
      "purpose": Shape.text("what the call was for, in one sentence", max: 240, min: 0),
      "next_steps": Shape.list(
        Shape.object([
          "text": Shape.text("verb, object, recipient", max: 240),
          "owner": someone,
          "recipient": someone,
          "strength": Shape.choice(["firm", "soft", "conditional"], "how binding the words are"),
          "condition": Shape.optionalText("what has to happen first, in the words said", max: 240),
          "due_words": Shape.optionalText("the words that say when, copied", max: 160),
          "quote": quote,
          "cue_ids": cues,
        ]),
        0...24
      ),
      "parked": Shape.list(
        Shape.object([
          "text": Shape.text("what it was about", max: 240),
          "why": Shape.choice(
            ["no_owner", "request_not_accepted", "collective", "hypothetical"],
            "why nobody owes it"
          ),
          "quote": quote,
          "cue_ids": cues,
        ]),
        0...24
      ),
      "decisions": Shape.list(note, 0...16),
      "risks": Shape.list(note, 0...16),
      "objections": Shape.list(
        Shape.object([
          "text": Shape.text("the objection", max: 240),
          "answered": Shape.choice(["yes", "partly", "no"], "whether somebody answered it"),
          "quote": quote,
          "cue_ids": cues,
        ]),
        0...16
      ),
      "questions_open": Shape.list(note, 0...16),
    ])
    return AnswerSchema(name: "CallSummaryAnswer", document: document)
  }
}
