import Enablement
import Messaging

/// A one-pager from the library's blocks: no model, no network, the same result every time.
struct OnePagerComposer {
  let choice: MessagingChoice
  let book: BlockBook
  let brief: Brief
  let kind: OnePager.Kind
  let context: DraftingContext
  private(set) var gaps: [Gap] = []

  private var library: Library { choice.library }

  init(
    choice: MessagingChoice,
    book: BlockBook,
    brief: Brief,
    kind: OnePager.Kind,
    context: DraftingContext
  ) {
    self.choice = choice
    self.book = book
    self.brief = brief
    self.kind = kind
    self.context = context
  }

  /// The page with tokens of approved messaging still in it.
  mutating func compose() throws -> OnePager {
    let claims = choice.claims(of: [.feature, .benefit])
    guard let main = claims.first, let token = choice.token(for: main, clause: false) else {
      throw DraftingError.missingMessaging(
        "No feature or benefit claim for \(choice.vertical.id) may stand on a page"
          + "\(choice.isLibraryLocale ? "" : " in \(brief.locale)"): approve one."
      )
    }
    guard let pain = choice.pains.first else {
      throw DraftingError.missingMessaging(
        "There is no pain for \(choice.persona.id) in \(choice.vertical.id): add one to pains.yaml."
      )
    }
    let proofs = proofs()
    let reward = reward()
    var words = BlockText(values: choice.commonValues(sender: context.sender))
    words.values["pain.line"] = pain.line
    words.values["pain.consequence"] = pain.consequence ?? ""
    words.values["claim"] = token
    words.values["partner.name"] = context.partner?.name ?? context.sender.company
    words.values["reward"] = reward?.text ?? ""
    let call = try callToAction()
    let cited = [main.id] + proofs.map(\.proofID)
    let disclaimers = choice.disclaimers(for: cited, placements: [.footer, .inline])
    let items = cited + (reward.map { [$0.id] } ?? [])
    return OnePager(
      kind: kind,
      verticalID: choice.vertical.id,
      personaID: choice.persona.id,
      partnerID: context.partner?.id,
      locale: brief.locale,
      title: try text("title", words),
      whoFor: try text("who-for", words),
      problem: try text("problem", words),
      whatChanges: try text("what-changes", words),
      howItWorks: try (1...3).map { try text("step-\(Self.ordinals[$0 - 1])", words) },
      proof: proofs,
      whyUsTogether: OnePager.Together(
        partnerAdds: try text("partner-adds", words),
        vendorAdds: try text("vendor-adds", words),
        customerGets: try text("customer-gets", words)
      ),
      firstStep: OnePager.FirstStep(ctaID: call.id, askLine: "[[\(call.id)]]"),
      reward: reward == nil ? nil : try text("reward", words),
      contacts: contacts,
      disclaimerIDs: disclaimers.map(\.id),
      finePrint: disclaimers.map { "[[\($0.id)]]" },
      claimIDs: [main.id],
      footer: OnePager.Footer(
        version: library.version.isEmpty ? "1" : library.version,
        validUntil: OnePager.validUntil(citing: items, in: library)
      )
    )
  }

  /// Block ids end with the number of the alternative, so a step is named by a word.
  private static let ordinals = ["one", "two", "three"]

  private mutating func proofs() -> [OnePager.Proof] {
    let usable = choice.proofs.prefix(1).compactMap { proof in
      choice.token(for: proof, clause: false).map {
        OnePager.Proof(proofID: proof.id, text: "\($0).")
      }
    }
    if usable.isEmpty {
      let mute = choice.usableProofs.first
      gaps.append(
        Gap(
          field: "proof",
          missing: mute == nil ? .proof : .locale,
          detail: mute.map { "\($0.id) has no approved variant in \(brief.locale)." }
            ?? "No approved proof for \(choice.vertical.id) may stand on a page here: add one to "
            + "proofs.yaml."
        )
      )
    }
    return usable
  }

  /// The nearest reward that is on offer, for the partner's own eyes.
  private func reward() -> (id: String, text: String)? {
    guard kind == .partnerBrief, choice.isLibraryLocale, book.has("page-partner_brief-reward")
    else { return nil }
    let offered = library.incentives.filter { $0.isOffered(on: brief.useDate) }
    let nearest = offered.min { left, right in
      (left.paysInDays ?? .max, left.id) < (right.paysInDays ?? .max, right.id)
    }
    return nearest.map { incentive in
      let days = incentive.paysInDays.map { ", paid in \($0) days" } ?? ""
      return (incentive.id, "\(incentive.event): \(incentive.amountText)\(days)")
    }
  }

  private func callToAction() throws -> CallToAction {
    let light = library.callsToAction.filter { call in
      call.okAsFirst && library.line(of: call, in: pageUse) != nil
    }
    guard let call = light.max(by: { ($0.rung, $1.id) < ($1.rung, $0.id) }) else {
      throw DraftingError.missingMessaging(
        "There is no call to action that is light enough for a page (ok_as_first): add one to "
          + "ctas.yaml."
      )
    }
    return call
  }

  private var pageUse: UseContext { choice.use }

  private var contacts: [OnePager.Contact] {
    let sender = context.sender
    let own = OnePager.Contact(
      name: sender.name,
      company: sender.company,
      email: sender.email,
      phone: sender.phone
    )
    guard let partner = context.partner, let owner = partner.ownerVendor else { return [own] }
    return [own, OnePager.Contact(name: owner, company: library.vendor.name)]
  }

  /// The words of a part: those of this kind of page before those of every page.
  private func text(_ part: String, _ words: BlockText) throws -> String {
    let turn = stableTurn(choice.vertical.id, choice.persona.id, part, seed: context.seed)
    let own = book.block("page-\(kind.rawValue)-\(part)", turn: turn)
    guard let block = own ?? book.block("page-\(part)", turn: turn) else {
      throw book.missing("page-\(part)")
    }
    do {
      return try words.fill(block.text)
    } catch {
      throw DraftingError.missingMessaging(
        "\(block.id) asks for {{\(error.name)}}, which the library does not have for "
          + "\(choice.vertical.id) and \(choice.persona.id)."
      )
    }
  }
}
