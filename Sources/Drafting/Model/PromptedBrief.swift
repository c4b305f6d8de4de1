import Chat
import Enablement
import Messaging

/// A brief made ready for a model: the request, what its answer must be, and how the answer becomes
/// an artifact.
struct PromptedBrief {
  let brief: Brief
  let offer: MessagingOffer
  let rendered: RenderedPrompt
  let schema: AnswerSchema
  let request: ChatRequest
  private let angles: [OutboundSet.Angle]

  /// Renders the prompt of a brief.
  ///
  /// - Throws: `DraftingError` where the brief cannot be met, `PromptError` where a prompt is wrong.
  init(_ brief: Brief, context: DraftingContext, prompts: PromptBook, streams: Bool) throws {
    self.brief = brief
    let renderer = PromptRenderer(book: prompts)
    switch brief.job {
    case .talkTrack:
      offer = try MessagingOffer(brief: brief, channel: .call, context: context)
      angles = []
      rendered = try renderer.render("talk-track", inputs: offer.talkTrackInputs)
      schema = AnswerSchema.talkTrack(offer.ids)
    case .outbound(let channel, let count):
      try ConsentRule.allow(brief, channel: channel, library: context.library)
      offer = try MessagingOffer(brief: brief, channel: channel, context: context)
      let order: [OutboundSet.Angle] = [.problem, .trigger, .question, .insight, .peer, .story]
      let hasTrigger = offer.trigger != nil
      let possible = order.filter { $0 != .trigger || hasTrigger }
      angles = Array(possible.prefix(max(1, min(count, 5))))
      rendered = try renderer.render("outbound", inputs: offer.outboundInputs(angles: angles))
      var ids = offer.ids
      ids.angles = angles.map(\.rawValue)
      schema = AnswerSchema.outbound(ids, channel: channel, count: angles.count)
    case .callSummary:
      throw DraftingError.missingMessaging("A call summary is made from a transcript.")
    case .sequence, .onePager:
      throw DraftingError.missingMessaging(
        "Sequences and one-pagers are composed from the library: --engine offline."
      )
    }
    request = rendered.request(schema: schema, seed: context.seed, streams: streams)
  }

  /// The schemas that an answer has to satisfy: the known one and the prompt file's own.
  var schemas: [JSONValue] {
    if case .inline(let own)? = rendered.file.outputSchema { return [schema.document, own] }
    return [schema.document]
  }

  /// What has to hold beyond the schemas.
  func problems(in answer: JSONValue) -> [SchemaViolation] {
    let slots = AnswerText(slots: offer.slotValues).problems(in: answer)
    switch brief.job {
    case .talkTrack: return slots + TalkTrackAnswer(offer: offer).problems(in: answer)
    case .outbound:
      return slots + OutboundAnswer(offer: offer).problems(in: answer, angles: angles)
    case .callSummary, .sequence, .onePager: return slots
    }
  }

  /// The artifact of a fitting answer, its tokens still in it, and all gaps.
  func artifact(_ answer: JSONValue) throws -> (Artifact, [Gap]) {
    let filled: JSONValue
    do throws(BlockText.Unfilled) {
      filled = try AnswerText(slots: offer.slotValues).filled(answer)
    } catch {
      throw DraftingError.model("The answer asks for {{\(error.name)}}, which has no value.")
    }
    var gaps = offer.gaps
    let artifact: Artifact
    switch brief.job {
    case .outbound:
      let set = try OutboundAnswer(offer: offer).outboundSet(filled)
      if case .outbound(_, let count) = brief.job, set.variants.count < count {
        gaps.append(
          Gap(
            field: "variants",
            missing: .facet,
            detail: "\(count) variants were asked for; \(set.variants.count) angles are possible "
              + "(\(angles.map(\.rawValue).joined(separator: ", ")))."
          )
        )
      }
      artifact = .outbound(set)
    case .talkTrack, .callSummary, .sequence, .onePager:
      let (track, found) = try TalkTrackAnswer(offer: offer).talkTrack(filled)
      gaps += found
      artifact = offer.choice.withSpokenDisclaimers(.talkTrack(track))
    }
    for gap in filled.list("gaps") {
      guard let missing = Gap.Missing(rawValue: gap.text("missing")) else { continue }
      // What code has noted counts; the model's word is kept for what code cannot see.
      guard !gaps.contains(where: { $0.missing == missing }) else { continue }
      gaps.append(Gap(field: gap.text("field"), missing: missing, detail: gap.text("detail")))
    }
    return (artifact, gaps)
  }

  /// Whether a passage holds words of the model, which a re-ask can change.
  func isModelWritten(_ path: String?) -> Bool {
    guard let path else { return true }
    let completed = ["/who_it_is_for", "/not_to_say", "/first_step/ask_line"]
    return !completed.contains { path.hasPrefix($0) } && !path.hasSuffix("/footer")
  }
}

extension RenderedPrompt {
  /// The request that these messages make.
  func request(schema: AnswerSchema, seed: Int, streams: Bool) -> ChatRequest {
    ChatRequest(
      messages: messages,
      model: file.model,
      temperature: file.temperature,
      seed: seed,
      maxTokens: file.maxTokens,
      format: .jsonSchema(name: schema.name, schema: schema.document),
      streams: streams
    )
  }
}
