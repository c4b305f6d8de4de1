import Chat
import Enablement
import Messaging

/// A talk track from a model's answer: the words are the model's, everything else is completed from
/// the library.
struct TalkTrackAnswer {
  let offer: MessagingOffer

  /// The track with tokens still in it, and what the library could not give.
  func talkTrack(_ answer: JSONValue) throws -> (TalkTrack, [Gap]) {
    var completing = TalkTrackComposer(
      choice: offer.choice,
      book: BlockBook(offer.library, locale: offer.brief.locale),
      brief: offer.brief,
      context: offer.context
    )
    let target = completing.target(trigger: offer.trigger)
    let whyNow = answer["why_now"] ?? .null
    let opener = answer["opener"] ?? .null
    let story = answer["story"] ?? .null
    let handoff = answer["handoff"] ?? .null
    let track = TalkTrack(
      verticalID: offer.choice.vertical.id,
      personaID: offer.choice.persona.id,
      playID: offer.brief.playID,
      partnerID: offer.context.partner?.id,
      locale: offer.brief.locale,
      whoItIsFor: target,
      whyNow: TalkTrack.WhyNow(
        line: whyNow.text("line"),
        trigger: offer.trigger.map(Self.reference),
        costOfWaiting: TalkTrack.CostOfWaiting(whyNow.text("cost_of_waiting"))
      ),
      opener: TalkTrack.Opener(
        permissionLine: opener.optionalText("permission_line"),
        reasonLine: opener.text("reason_line"),
        hookLine: opener.text("hook_line"),
        seconds: 0
      ),
      story: TalkTrack.Story(
        before: story.text("before"),
        turningPoint: story.text("turning_point"),
        after: story.text("after"),
        proofID: story.optionalText("proof_id"),
        seconds: 0
      ),
      discoveryQuestions: answer.list("discovery_questions").map { question in
        TalkTrack.DiscoveryQuestion(
          text: question.text("text"),
          purpose: question.text("purpose"),
          listenFor: question.texts("listen_for")
        )
      },
      proofPoints: answer.list("proof_points").map { point in
        TalkTrack.ProofPoint(source(point.text("ref")), sayAs: point.text("say_as"))
      },
      objections: answer.list("objections").map(Self.objection),
      firstStep: try firstStep(answer["first_step"] ?? .null),
      notToSay: completing.notToSay(),
      handoff: TalkTrack.Handoff(
        whenToCallUs: handoff.text("when_to_call_us"),
        who: handoff.text("who"),
        channel: handoff.text("channel")
      ),
      oneBreath: answer.text("one_breath")
    )
    return (track, completing.gaps)
  }

  /// What has to hold beyond the schema.
  func problems(in answer: JSONValue) -> [SchemaViolation] {
    var problems: [SchemaViolation] = []
    for (index, point) in answer.list("proof_points").enumerated() {
      let ref = point.text("ref")
      guard !Token.all(in: point.text("say_as")).contains(where: { $0.id == ref }) else { continue }
      problems.append(
        SchemaViolation(
          pointer: "/proof_points/\(index)/say_as",
          message: "the token of \(ref) does not stand in it; write [[\(ref)]] or one of its "
            + "numbered wordings."
        )
      )
    }
    return problems
  }

  private static func objection(_ objection: JSONValue) -> TalkTrack.Objection {
    let response = objection.text("response")
    // What is cited is what stands in the words, whatever the list says.
    var cited: [String] = []
    for token in Token.all(in: response) where !cited.contains(token.id) { cited.append(token.id) }
    return TalkTrack.Objection(
      heardAs: objection.texts("heard_as"),
      whyTheySayIt: objection.text("why_they_say_it"),
      response: response,
      claimIDs: cited,
      questionBack: objection.text("question_back")
    )
  }

  private func firstStep(_ step: JSONValue) throws -> TalkTrack.FirstStep {
    let id = step.text("cta_id")
    guard let call = offer.calls.first(where: { $0.id == id }) else {
      throw DraftingError.unknownID(
        kind: "call to action",
        id: id,
        known: offer.calls.map(\.id)
      )
    }
    return TalkTrack.FirstStep(
      ctaID: call.id,
      rung: call.rung,
      askLine: "[[\(call.id)]]",
      minutes: call.minutes ?? 0,
      whoDoesIt: step.text("who_does_it"),
      needsVendor: call.needsVendor,
      doneWhen: step.text("done_when")
    )
  }

  /// A claim or a proof by its id; an id that the library does not have counts as a claim's, and
  /// `talk-track/proof` reports it.
  private func source(_ id: String) -> TalkTrack.ProofPoint.Source {
    offer.library.proof(id) == nil ? .claim(id) : .proof(id)
  }

  private static func reference(_ trigger: Trigger) -> TalkTrack.TriggerReference {
    TalkTrack.TriggerReference(
      id: trigger.id,
      kind: trigger.kind.rawValue,
      text: trigger.text,
      date: trigger.date,
      claimID: trigger.claimID,
      sourceURL: trigger.sourceURL,
      sourceDate: trigger.sourceDate,
      expiresOn: trigger.expiresOn
    )
  }
}
