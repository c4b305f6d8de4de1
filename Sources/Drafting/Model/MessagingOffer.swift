import Chat
import Enablement
import Messaging

/// The approved messaging that a prompt shows: usable for the brief, fittest first, and no more than
/// a model can weigh.
///
/// Comparisons, superlatives, certifications, prices and plans are no matter for a first touch and
/// are never shown. What only the brief's partner may use is kept apart from what every partner may.
struct MessagingOffer {
  let choice: MessagingChoice
  let brief: Brief
  let channel: Channel
  let context: DraftingContext
  /// The claims.
  let claims: [Claim]
  /// The proofs.
  let proofs: [Proof]
  /// What may be asked for, lightest first.
  let calls: [CallToAction]
  /// What makes it timely.
  let trigger: Trigger?

  private static let mostClaims = 10
  private static let mostProofs = 4

  var library: Library { choice.library }

  init(
    brief: Brief,
    channel: Channel,
    context: DraftingContext
  ) throws {
    let choice = try MessagingChoice(brief: brief, channel: channel, context: context)
    self.choice = choice
    self.brief = brief
    self.channel = channel
    self.context = context
    let hasRoom = channel == .email || channel == .call
    func isSayable(_ statement: some Statement) -> Bool {
      guard Self.hasWords(statement, choice) else { return false }
      // What has to carry a disclaimer does not fit a message that has no room for one.
      return hasRoom
        || choice.disclaimers(for: [statement.id], placements: [.footer, .inline, .spoken]).isEmpty
    }
    let kinds: Set<ClaimKind> = [.feature, .benefit, .metric]
    func selected<Item: Statement>(_ items: [Item], most: Int) -> [Item] {
      let sayable = items.filter(isSayable)
      let common = sayable.filter { Self.isCommon($0, choice, context) }
      // Words for any partner hold nothing that only some may say.
      guard context.partner != nil else { return Array(common.prefix(most)) }
      let own = sayable.filter { !Self.isCommon($0, choice, context) }
      return Array(common.prefix(most)) + Array(own.prefix(most))
    }
    claims = selected(choice.claims(of: kinds), most: Self.mostClaims)
    proofs = selected(choice.proofs, most: Self.mostProofs)
    trigger = choice.trigger
    calls = Self.calls(channel, brief, choice)
    guard !calls.isEmpty else {
      throw DraftingError.missingMessaging(
        "There is no call to action for a first touch on \(channel.rawValue) in \(brief.locale): "
          + "add one to ctas.yaml."
      )
    }
  }

  /// The ids that an answer may name.
  var ids: AnswerSchema.Ids {
    AnswerSchema.Ids(
      claims: claims.map(\.id),
      proofs: proofs.map(\.id),
      calls: calls.map(\.id)
    )
  }

  private var isTalkTrack: Bool { brief.job == .talkTrack }

  /// What the library cannot give, noted whatever the model says.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    let place = choice.vertical.id
    if trigger == nil {
      gaps.append(
        Gap(
          field: isTalkTrack ? "why_now" : "variants",
          missing: .trigger,
          detail: "No trigger for \(place) is in force on \(brief.useDate): add one to "
            + "triggers.yaml."
        )
      )
    }
    if proofs.isEmpty, isTalkTrack {
      gaps.append(
        Gap(
          field: "proof_points",
          missing: .proof,
          detail: "No approved proof for \(place) may be used here: add one to proofs.yaml."
        )
      )
    }
    if claims.isEmpty {
      gaps.append(
        Gap(
          field: isTalkTrack ? "proof_points" : "variants",
          missing: .claim,
          detail: "No claim for \(place) may be used here on \(channel.rawValue)."
        )
      )
    }
    if choice.pains.isEmpty {
      gaps.append(
        Gap(
          field: isTalkTrack ? "opener" : "variants",
          missing: .pain,
          detail: "There is no pain for \(choice.persona.id) in \(place): add one to pains.yaml."
        )
      )
    }
    return gaps
  }

  /// Whether a statement may be said by any partner, so that it stands in the common part.
  func isCommon(_ statement: some Statement) -> Bool {
    Self.isCommon(statement, choice, context)
  }

  private static func isCommon(
    _ statement: some Statement,
    _ choice: MessagingChoice,
    _ context: DraftingContext
  ) -> Bool {
    guard choice.use.isPartnerSpoken else { return true }
    var anybody = choice.use
    // Somebody of no tier, named by no reference.
    anybody.partner = Partner(id: "", name: "")
    return choice.library.standing(of: statement, in: anybody).isUsable
  }

  /// The wordings of a statement beside its own, with their tokens.
  func wordings(of statement: some Statement) -> [(token: String, form: String, text: String)] {
    Self.wordings(of: statement, choice)
  }

  private static func wordings(
    of statement: some Statement,
    _ choice: MessagingChoice
  ) -> [(token: String, form: String, text: String)] {
    statement.variants.enumerated().compactMap { offset, variant in
      guard choice.library.standing(of: statement, variant: variant, in: choice.use).isUsable,
        variant.locale != nil || choice.isLibraryLocale
      else { return nil }
      let form = variant.form == .clause ? "clause" : "sentence"
      return ("[[\(statement.id)#\(offset + 1)]]", form, variant.text)
    }
  }

  private static func hasWords(_ statement: some Statement, _ choice: MessagingChoice) -> Bool {
    choice.isLibraryLocale || !wordings(of: statement, choice).isEmpty
  }

  private static func calls(
    _ channel: Channel,
    _ brief: Brief,
    _ choice: MessagingChoice
  ) -> [CallToAction] {
    let sayable = choice.library.callsToAction
      .filter { choice.library.line(of: $0, in: choice.use) != nil }
      .sorted { ($0.rung, $0.id) < ($1.rung, $1.id) }
    if brief.job == .talkTrack {
      // The first step of a talk track, unlike a first message, may be a short call.
      return sayable.filter { $0.rung <= 2 && ($0.minutes ?? 0) <= 15 && !$0.needsVendor }
    }
    let light = sayable.filter { $0.okAsFirst && $0.rung <= 1 }
    // A note to connect asks for nothing but the connection; a text message has no room.
    return channel == .linkedinNote || channel == .sms ? Array(light.prefix(1)) : light
  }
}
