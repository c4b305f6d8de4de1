import Chat
import Enablement
import Messaging

/// Outbound variants from a model's answer: subject, preview and body are the model's; footers,
/// disclaimers, labels and what was cited are code's.
struct OutboundAnswer {
  let offer: MessagingOffer

  /// The set with tokens still in it.
  func outboundSet(_ answer: JSONValue) throws -> OutboundSet {
    let id = answer.text("cta_id")
    guard let call = offer.calls.first(where: { $0.id == id }) else {
      throw DraftingError.unknownID(
        kind: "call to action",
        id: id,
        known: offer.calls.map(\.id)
      )
    }
    let composer = OutboundComposer(
      choice: offer.choice,
      book: BlockBook(offer.library, locale: offer.brief.locale),
      brief: offer.brief,
      channel: offer.channel,
      context: offer.context
    )
    let variants = try answer.list("variants").enumerated().map { index, variant in
      try self.variant(variant, index: index, call: call, composer: composer)
    }
    return OutboundSet(
      channel: offer.channel.rawValue,
      goal: "A reply: rung \(call.rung) of the ladder",
      personaID: offer.choice.persona.id,
      verticalID: offer.choice.vertical.id,
      partnerID: offer.context.partner?.id,
      playID: offer.brief.playID,
      locale: offer.brief.locale,
      jurisdiction: offer.brief.jurisdiction,
      sendOn: offer.brief.useDate,
      sender: offer.context.partner == nil ? .vendor : .partner,
      variants: variants
    )
  }

  /// What has to hold beyond the schema.
  func problems(in answer: JSONValue, angles: [OutboundSet.Angle]) -> [SchemaViolation] {
    var problems: [SchemaViolation] = []
    let call = answer.text("cta_id")
    let variants = answer.list("variants")
    for (index, variant) in variants.enumerated() {
      let asks = Token.all(in: variant.text("body")).filter { $0.id == call }.count
      if asks != 1 {
        problems.append(
          SchemaViolation(
            pointer: "/variants/\(index)/body",
            message: "the ask [[\(call)]] has to stand in it once, not \(asks) times."
          )
        )
      }
    }
    let wanted = angles.map(\.rawValue)
    if Set(variants.map { $0.text("angle") }) != Set(wanted) {
      problems.append(
        SchemaViolation(
          pointer: "/variants",
          message: "write one for each angle: \(wanted.joined(separator: ", "))."
        )
      )
    }
    return problems
  }

  private func variant(
    _ variant: JSONValue,
    index: Int,
    call: CallToAction,
    composer: OutboundComposer
  ) throws -> OutboundSet.Variant {
    let choice = offer.choice
    let subject = variant.optionalText("subject")
    let preview = variant.optionalText("preview")
    let body = variant.text("body")
    var cited: [String] = []
    for text in [subject ?? "", preview ?? "", body] {
      for token in Token.all(in: text) where !cited.contains(token.id) { cited.append(token.id) }
    }
    let statements = cited.filter {
      choice.library.claim($0) != nil || choice.library.proof($0) != nil
    }
    let extra = choice.disclaimers(
      for: statements,
      placements: offer.channel.isSpoken ? [.spoken, .inline] : [.inline]
    )
    let footer = try composer.footer(
      statements,
      BlockText(
        values: choice.commonValues(sender: offer.context.sender),
        leavesSenderToTool: offer.context.partner != nil
      )
    )
    return OutboundSet.Variant(
      label: ["A", "B", "C", "D", "E", "F"][min(index, 5)],
      angle: OutboundSet.Angle(rawValue: variant.text("angle")) ?? .problem,
      subject: subject,
      preview: preview,
      body: extra.isEmpty ? body : composer.adding(extra, to: body, after: statements),
      ctaID: call.id,
      claimIDs: statements.filter { choice.library.claim($0) != nil },
      mergeTags: [],
      wordCount: 0,
      footer: footer
    )
  }
}
