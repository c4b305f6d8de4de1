import Enablement
import Messaging

/// Outbound variants from the library's blocks: no model, no network, the same result every time.
///
/// All variants of a set make the same claim; they differ in the angle from which they come to it.
struct OutboundComposer {
  let choice: MessagingChoice
  let book: BlockBook
  let brief: Brief
  let channel: Channel
  let context: DraftingContext
  private(set) var gaps: [Gap] = []

  private var library: Library { choice.library }

  init(
    choice: MessagingChoice,
    book: BlockBook,
    brief: Brief,
    channel: Channel,
    context: DraftingContext
  ) {
    self.choice = choice
    self.book = book
    self.brief = brief
    self.channel = channel
    self.context = context
  }

  /// The set with tokens of approved messaging still in it.
  mutating func compose(count: Int) throws -> OutboundSet {
    let claim = try mainClaim()
    let calls = try callsToAction()
    let call = calls[0]
    var variants: [OutboundSet.Variant] = []
    var failures: [String] = []
    for angle in OutboundSet.Angle.allCases where variants.count < count && offers(angle) {
      do {
        variants.append(
          try variant(
            angle,
            label: label(variants.count),
            claim: claim,
            call: calls[variants.count % calls.count]
          )
        )
      } catch let error as DraftingError {
        if !failures.contains(error.description) { failures.append(error.description) }
      }
    }
    guard !variants.isEmpty else {
      guard failures.isEmpty else {
        throw DraftingError.missingMessaging(
          "No \(channel.rawValue) message can be written. " + failures.joined(separator: " ")
        )
      }
      throw DraftingError.missingMessaging(
        "The library has no blocks to write \(channel.rawValue) messages with: add "
          + "\(book.exampleID("body-\(channel.rawValue)-ANGLE")) to blocks.yaml."
      )
    }
    if variants.count < count {
      let angles = OutboundSet.Angle.allCases.filter(offers).map(\.rawValue)
      gaps.append(
        Gap(
          field: "variants",
          missing: .facet,
          detail: "\(count) variants were asked for; the blocks for \(channel.rawValue) allow "
            + "\(variants.count) (\(angles.joined(separator: ", ")))."
            + (choice.trigger == nil && !choice.usableTriggers.isEmpty
              ? " No trigger has words in \(brief.locale)." : "")
        )
      )
    }
    return OutboundSet(
      channel: channel.rawValue,
      goal: "A reply: rung \(call.rung) of the ladder",
      personaID: choice.persona.id,
      verticalID: choice.vertical.id,
      partnerID: context.partner?.id,
      playID: brief.playID,
      locale: brief.locale,
      jurisdiction: brief.jurisdiction,
      sendOn: brief.useDate,
      sender: context.partner == nil ? .vendor : .partner,
      variants: variants
    )
  }

  private func label(_ index: Int) -> String {
    ["A", "B", "C", "D", "E"][min(index, 4)]
  }

  private func offers(_ angle: OutboundSet.Angle) -> Bool {
    let name = angle.rawValue
    if name == "trigger", choice.trigger == nil { return false }
    let channel = channel.rawValue
    return book.has("body-\(channel)-\(name)") || book.has("open-\(channel)-\(name)")
  }

  /// The claim that all variants make: that of the trigger where it is a plain one, else the best.
  mutating func mainClaim() throws -> Claim? {
    let plain = choice.claims(of: [.feature, .benefit]).filter { claim in
      // What has to carry a footer does not fit a message that has none.
      channel == .email || channel == .call || claim.requiredDisclaimerIDs.isEmpty
    }
    if let id = choice.trigger?.claimID, let claim = plain.first(where: { $0.id == id }) {
      return claim
    }
    if plain.isEmpty {
      gaps.append(
        Gap(
          field: "variants",
          missing: choice.isLibraryLocale ? .claim : .locale,
          detail: "No feature or benefit claim for \(choice.vertical.id) may be used on "
            + "\(channel.rawValue)\(choice.isLibraryLocale ? "" : " in \(brief.locale)")."
        )
      )
    }
    return plain.first
  }

  /// What the variants ask for in turn, the heaviest that a first message may ask for first.
  private func callsToAction() throws -> [CallToAction] {
    let light = library.callsToAction.filter { call in
      call.okAsFirst && call.rung <= 1 && library.line(of: call, in: choice.use) != nil
    }
    guard let call = light.max(by: { $0.rung < $1.rung }) else {
      throw DraftingError.missingMessaging(
        "There is no call to action for a first \(channel.rawValue) message (rung 0 or 1, "
          + "ok_as_first): add one to ctas.yaml."
      )
    }
    // A note to connect asks for nothing but the connection; a text message has no room.
    guard channel == .linkedinNote || channel == .sms else {
      return [call] + light.filter { $0.id != call.id }
    }
    return [light.min(by: { $0.rung < $1.rung }) ?? call]
  }
}

extension OutboundComposer {
  func variant(
    _ angle: OutboundSet.Angle,
    label: String,
    claim: Claim?,
    call: CallToAction
  ) throws -> OutboundSet.Variant {
    let words = words(angle: angle, claim: claim, call: call)
    let body = try body(angle, words)
    let used = claim.map(\.id).flatMap { body.contains("[[\($0)") ? [$0] : nil } ?? []
    let proof = choice.proofs.first { body.contains("[[\($0.id)") }?.id
    let statements = used + (proof.map { [$0] } ?? [])
    let extra = choice.disclaimers(
      for: statements,
      placements: channel.isSpoken ? [.spoken, .inline] : [.inline]
    )
    let hasSubject = channel == .email || channel == .linkedinInMail
    return OutboundSet.Variant(
      label: label,
      angle: angle,
      subject: hasSubject ? try text("subject-\(angle.rawValue)", words) : nil,
      preview: channel == .email ? try text("preview-\(angle.rawValue)", words) : nil,
      body: extra.isEmpty ? body : adding(extra, to: body, after: statements),
      ctaID: call.id,
      claimIDs: used,
      mergeTags: [],
      wordCount: 0,
      footer: try footer(statements, words)
    )
  }

  private func words(
    angle: OutboundSet.Angle,
    claim: Claim?,
    call: CallToAction
  ) -> BlockText {
    var values = choice.commonValues(sender: context.sender)
    let pains = choice.pains
    let turn = angle == .problem || pains.count < 2 ? 0 : 1
    let pain = pains.isEmpty ? nil : pains[turn]
    values["pain.line"] = pain?.line ?? ""
    values["pain.consequence"] = pain?.consequence ?? ""
    values["trigger.text"] = choice.trigger?.text ?? ""
    values["claim"] = claim.flatMap { choice.token(for: $0, clause: false) } ?? ""
    values["claim.clause"] = claim.flatMap { choice.token(for: $0, clause: true) } ?? ""
    values["cta"] = "[[\(call.id)]]"
    return BlockText(values: values, leavesSenderToTool: context.partner != nil)
  }

  private func body(_ angle: OutboundSet.Angle, _ words: BlockText) throws -> String {
    let name = angle.rawValue
    let channel = channel.rawValue
    if !book.has("open-\(channel)-\(name)") {
      return try text("body-\(channel)-\(name)", words)
    }
    var parts: [String] = []
    if book.has("greeting-\(channel)") { parts.append(try text("greeting-\(channel)", words)) }
    parts.append(try text("open-\(channel)-\(name)", words))
    for part in ["body", "bridge"] where book.has("\(part)-\(channel)-\(name)") {
      parts.append(try text("\(part)-\(channel)-\(name)", words))
    }
    parts.append(try text("close-\(channel)-\(name)", words))
    if book.has("signoff-\(channel)") { parts.append(try text("signoff-\(channel)", words)) }
    return parts.joined(separator: "\n\n")
  }

  /// Puts inline disclaimers at the end of the paragraph that makes the claim.
  func adding(
    _ disclaimers: [Disclaimer],
    to body: String,
    after statements: [String]
  ) -> String {
    let tokens = disclaimers.map { "[[\($0.id)]]" }.joined(separator: " ")
    var paragraphs = body.split(separator: "\n\n", omittingEmptySubsequences: false).map(
      String.init
    )
    let index = paragraphs.firstIndex { paragraph in
      statements.contains { paragraph.contains("[[\($0)") }
    }
    let place = index ?? paragraphs.count - 1
    paragraphs[place] += " " + tokens
    return paragraphs.joined(separator: "\n\n")
  }

  func footer(_ statements: [String], _ words: BlockText) throws -> String {
    var lines = choice.disclaimers(for: statements, placements: [.footer]).map { "[[\($0.id)]]" }
    if let rule = jurisdictionRule,
      let template = LocaleTag.best(of: rule.footer, for: brief.locale)
    {
      do {
        lines.append(try words.fill(template))
      } catch {
        throw DraftingError.missingMessaging(
          "The footer for \(brief.jurisdiction ?? "this place") needs {{\(error.name)}}: add it to "
            + "the sender in runway.yaml."
        )
      }
    } else if book.has("optout-\(channel.rawValue)") {
      // Where no place asks for words of its own, the library says how to stop the messages.
      lines.append(try text("optout-\(channel.rawValue)", words))
    }
    return lines.joined(separator: "\n")
  }

  private var jurisdictionRule: Jurisdiction.Rule? {
    brief.jurisdiction.flatMap { library.jurisdiction($0) }?.rule(for: channel)
  }

  private func text(_ role: String, _ words: BlockText) throws -> String {
    let turn = stableTurn(choice.vertical.id, choice.persona.id, role, seed: context.seed)
    guard let block = book.block(role, turn: turn) else { throw book.missing(role) }
    do {
      return try words.fill(block.text)
    } catch {
      throw DraftingError.missingMessaging(
        MissingWords(
          library: library,
          use: choice.use,
          persona: choice.persona.id,
          vertical: choice.vertical.id
        ).message(field: error.name, block: block.id)
      )
    }
  }
}
