import Enablement
import Messaging

/// A talk track from the library's blocks: no model, no network, the same result every time.
struct TalkTrackComposer {
  let choice: MessagingChoice
  let book: BlockBook
  let brief: Brief
  let context: DraftingContext
  /// How much is left out so that the track fits one page, from 0 to `greatestBrevity`.
  let brevity: Int
  private(set) var gaps: [Gap] = []

  /// The shortest form: each step leaves out one more thing that a partner can do without.
  static let greatestBrevity = 3

  private var library: Library { choice.library }
  private var persona: Persona { choice.persona }
  private var vertical: Vertical { choice.vertical }

  init(
    choice: MessagingChoice,
    book: BlockBook,
    brief: Brief,
    context: DraftingContext,
    brevity: Int = 0
  ) {
    self.choice = choice
    self.book = book
    self.brief = brief
    self.context = context
    self.brevity = brevity
  }

  /// The track with tokens of approved messaging still in it.
  mutating func compose() throws -> TalkTrack {
    let trigger = choice.trigger
    if trigger == nil, let mute = choice.usableTriggers.first {
      gap(
        "why_now",
        .locale,
        "\(mute.id) has no words in \(brief.locale): add locales: { \(brief.locale): … } to it in "
          + "triggers.yaml."
      )
    } else if trigger == nil {
      gap(
        "why_now",
        .trigger,
        "No trigger for \(vertical.id) is in force on \(brief.useDate): add one to triggers.yaml."
      )
    }
    let pain = try firstPain()
    let proofs = choice.proofs
    if proofs.isEmpty, let mute = choice.usableProofs.first {
      gap(
        "proof_points",
        .locale,
        "\(mute.id) has no approved variant in \(brief.locale): add one to proofs.yaml."
      )
    } else if proofs.isEmpty {
      gap(
        "proof_points",
        .proof,
        "No approved proof for \(vertical.id) may be used here: add one to proofs.yaml."
      )
    }
    let words = wordsOfTrack(pain: pain, trigger: trigger, proof: proofs.first)
    return TalkTrack(
      verticalID: vertical.id,
      personaID: persona.id,
      playID: brief.playID,
      partnerID: context.partner?.id,
      locale: brief.locale,
      whoItIsFor: target(trigger: trigger),
      whyNow: try whyNow(words, trigger: trigger),
      opener: TalkTrack.Opener(
        permissionLine: try optionalText("permission", words),
        reasonLine: try text("reason", words),
        hookLine: try text("hook", words),
        seconds: 0
      ),
      story: try story(words, proof: proofs.first),
      discoveryQuestions: questions(),
      proofPoints: try proofPoints(words, proofs: proofs),
      objections: objections(),
      firstStep: try firstStep(words),
      notToSay: notToSay(),
      handoff: TalkTrack.Handoff(
        whenToCallUs: try text("handoff-when", words),
        who: try text("handoff-who", words),
        channel: try text("handoff-channel", words)
      ),
      oneBreath: try text("one-breath", words)
    )
  }

  private mutating func gap(_ field: String, _ missing: Gap.Missing, _ detail: String) {
    gaps.append(Gap(field: field, missing: missing, detail: detail))
  }

  private mutating func firstPain() throws -> Pain {
    if let pain = choice.pains.first { return pain }
    let language = choice.isLibraryLocale ? "" : " in \(brief.locale)"
    throw DraftingError.missingMessaging(
      "There is no pain for \(persona.id) in \(vertical.id)\(language): add one to pains.yaml."
    )
  }

  private func wordsOfTrack(pain: Pain, trigger: Trigger?, proof: Proof?) -> BlockText {
    var values = choice.commonValues(sender: context.sender)
    values["pain.line"] = pain.line
    values["pain.consequence"] = pain.consequence ?? ""
    values["trigger.text"] = trigger?.text ?? ""
    let claim = mainClaim(trigger: trigger)
    values["claim"] = claim.flatMap { choice.token(for: $0, clause: false) } ?? ""
    values["claim.clause"] = claim.flatMap { choice.token(for: $0, clause: true) } ?? ""
    values["proof"] = proof.flatMap { choice.token(for: $0, clause: false) } ?? ""
    return BlockText(values: values)
  }

  private func mainClaim(trigger: Trigger?) -> Claim? {
    if let id = trigger?.claimID, let claim = library.claim(id),
      [.feature, .benefit].contains(claim.kind), choice.hasWords(claim)
    {
      return claim
    }
    return choice.claims(of: [.feature, .benefit]).first
  }

  /// The words of a role that a library need not have a block for; `nil` where it has none.
  ///
  /// - Throws: where there is a block and it asks for what the library does not have.
  private func optionalText(_ role: String, _ words: BlockText) throws -> String? {
    book.has(role) || book.has("\(role)-\(persona.id)") ? try text(role, words) : nil
  }

  private func text(_ role: String, _ words: BlockText) throws -> String {
    let turn = stableTurn(vertical.id, persona.id, role, seed: context.seed)
    // A block for this persona comes before the general ones of its role.
    let block = book.block("\(role)-\(persona.id)", turn: turn) ?? book.block(role, turn: turn)
    guard let block else { throw book.missing(role) }
    do {
      return try words.fill(block.text)
    } catch {
      throw DraftingError.missingMessaging(
        MissingWords(
          library: library,
          use: choice.use,
          persona: persona.id,
          vertical: vertical.id
        ).message(field: error.name, block: block.id)
      )
    }
  }
}

extension TalkTrackComposer {
  mutating func target(trigger: Trigger?) -> TalkTrack.Target {
    let region = brief.region ?? context.partner?.region
    let target = TalkTrack.Target(
      titles: Array(persona.titles.prefix(4)),
      industry: vertical.name,
      sizeBand: vertical.sizeBand ?? "",
      region: region ?? vertical.regions.listed.prefix(6).joined(separator: ", "),
      situation: vertical.situations.first ?? "",
      triggerEvent: trigger?.text ?? vertical.buyingTriggers.first ?? "",
      notFor: Array(vertical.notFor.prefix(brevity > 2 ? 1 : 3)),
      lookFor: vertical.lookFor.prefix(brevity > 0 ? 2 : 3).joined(separator: "; ")
    )
    let facets = [
      ("size_band", target.sizeBand), ("region", target.region), ("situation", target.situation),
      ("trigger_event", target.triggerEvent), ("titles", target.titles.first ?? ""),
    ]
    for (name, value) in facets where value.isEmpty {
      gap("who_it_is_for/\(name)", .facet, "\(vertical.id) does not say its \(name).")
    }
    return target
  }

  private func whyNow(_ words: BlockText, trigger: Trigger?) throws -> TalkTrack.WhyNow {
    let reference = trigger.map { trigger in
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
    return TalkTrack.WhyNow(
      line: try text(trigger == nil ? "why-now-none" : "why-now", words),
      trigger: reference,
      costOfWaiting: TalkTrack.CostOfWaiting(
        words.values["pain.consequence"]?.isEmpty == false
          ? try text("cost-of-waiting", words) : ""
      )
    )
  }

  private func story(_ words: BlockText, proof: Proof?) throws -> TalkTrack.Story {
    let told = proof.flatMap { $0.kind == .customerCase ? $0 : nil }
    // The hook has used the first pain; the story tells the second, so that nothing is said twice.
    var storyWords = words
    if let second = choice.pains.dropFirst().first { storyWords.values["pain.line"] = second.line }
    return TalkTrack.Story(
      before: try text("story-before", storyWords),
      turningPoint: try text("story-turning-point", words),
      after: try text(told == nil ? "story-after" : "story-after-proof", words),
      proofID: told?.id,
      seconds: 0
    )
  }

  private func questions() -> [TalkTrack.DiscoveryQuestion] {
    // One of each purpose, in the order of a conversation.
    let chosen = QuestionPurpose.allCases.compactMap { purpose in
      persona.questions.first { $0.purpose == purpose }
    }
    return chosen.prefix(6).map { question in
      TalkTrack.DiscoveryQuestion(
        text: question.text,
        purpose: question.purpose.rawValue,
        listenFor: Array(question.listenFor.prefix(brevity > 0 ? 2 : 3))
      )
    }
  }

  private mutating func proofPoints(_ words: BlockText, proofs: [Proof]) throws
    -> [TalkTrack.ProofPoint]
  {
    var points: [TalkTrack.ProofPoint] = []
    for proof in proofs.prefix(2) {
      guard let token = choice.token(for: proof, clause: false) else { continue }
      points.append(
        TalkTrack.ProofPoint(
          .proof(proof.id),
          sayAs: try statement("say-as-proof", "proof", token, proof)
        )
      )
    }
    let claims = choice.claims(of: [.feature, .benefit]).filter { claim in
      !proofs.prefix(2).contains { $0.claimIDs.contains(claim.id) }
    }
    for claim in claims.prefix(proofs.isEmpty ? 2 : 1) {
      guard let token = choice.token(for: claim, clause: false) else { continue }
      points.append(
        TalkTrack.ProofPoint(
          .claim(claim.id),
          sayAs: try statement("say-as-claim", "claim", token, claim)
        )
      )
    }
    if points.isEmpty {
      gap("proof_points", .claim, "No claim for \(vertical.id) may be used here.")
    }
    return points
  }

  private func statement(
    _ role: String,
    _ name: String,
    _ token: String,
    _ statement: some Statement
  ) throws -> String {
    var words = BlockText(values: choice.commonValues(sender: context.sender))
    words.values[name] = token
    words.values["\(name).clause"] = choice.token(for: statement, clause: true) ?? ""
    let spoken = try said(role, words, orElse: token)
    let disclaimers = choice.disclaimers(for: [statement.id], placements: [.spoken, .inline])
    return ([spoken] + disclaimers.map { "[[\($0.id)]]" }).joined(separator: " ")
  }

  /// The words of a block, or the statement alone where no block of the role can carry it.
  private func said(_ role: String, _ words: BlockText, orElse token: String) throws -> String {
    let turn = stableTurn(vertical.id, persona.id, role, seed: context.seed)
    let choices = book.blocks(role)
    for offset in choices.indices {
      let block = choices[(turn + offset) % choices.count]
      // A statement without a clause goes into the next block, which takes the whole sentence.
      do { return try words.fill(block.text) } catch { continue }
    }
    return "\(token)."
  }

  private mutating func objections() -> [TalkTrack.Objection] {
    let usable = persona.objections.filter { objection in
      objection.claimIDs.allSatisfy { id in
        library.claim(id).map { claim in
          library.standing(of: claim, in: choice.use).isUsable && choice.hasWords(claim)
        } ?? false
      }
    }
    if usable.count < 3, !choice.isLibraryLocale {
      gap(
        "objections",
        .locale,
        "\(persona.id) has \(usable.count) objections with approved words in \(brief.locale): add "
          + "to them in personas.yaml."
      )
    }
    return usable.prefix(3).map { objection in
      TalkTrack.Objection(
        heardAs: Array(objection.heardAs.prefix(brevity > 1 ? 1 : 3)),
        whyTheySayIt: objection.why ?? "",
        response: objection.response,
        claimIDs: objection.claimIDs,
        questionBack: objection.questionBack ?? ""
      )
    }
  }

  private mutating func firstStep(_ words: BlockText) throws -> TalkTrack.FirstStep {
    let light = library.callsToAction.filter { call in
      call.rung <= 2 && (call.minutes ?? 0) <= 15 && !call.needsVendor
        && library.line(of: call, in: choice.use) != nil
    }
    let wanted = light.filter(\.okAsFirst)
    guard let call = (wanted.isEmpty ? light : wanted).max(by: { $0.rung < $1.rung }) else {
      throw DraftingError.missingMessaging(
        "There is no call to action that is light enough for a first step (rung 2 or less, at most "
          + "15 minutes, no vendor): add one to ctas.yaml."
      )
    }
    return TalkTrack.FirstStep(
      ctaID: call.id,
      rung: call.rung,
      askLine: "[[\(call.id)]]",
      minutes: call.minutes ?? 0,
      whoDoesIt: try text("who-does-it", words),
      needsVendor: call.needsVendor,
      doneWhen: try text("done-when", words)
    )
  }

  func notToSay() -> [TalkTrack.NotToSay] {
    let literal = library.forbiddenPhrases.filter { !$0.isRegex && fits($0) }
    let own = literal.filter { phrase in
      phrase.level == .error && !phrase.verticals.isAll
        && library.covers(phrase.verticals, vertical: vertical.id)
    }
    let general = literal.filter { $0.verticals.isAll }
      .sorted { $0.level > $1.level }
    let fill = own.count >= 6 ? 0 : min(max(2, 2 - own.count), 6 - own.count)
    return (own.prefix(6) + general.prefix(fill)).map { phrase in
      TalkTrack.NotToSay(
        phrase: phrase.pattern,
        why: phrase.reason ?? "",
        sayInstead: phrase.sayInstead
      )
    }
  }

  private func fits(_ phrase: ForbiddenPhrase) -> Bool {
    library.concerns(phrase, locale: brief.locale)
  }
}
