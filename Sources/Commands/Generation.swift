import Chat
import CurlTransport
import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Storage
import Workspace

/// One generation: a brief goes in, a checked draft is saved and printed.
struct Generation {
  let session: Session
  let options: GenerationOptions
  let room: CheckingRoom
  var partner: Partner?
  /// The talk track that a track for a vertical goes back to.
  var base: TalkTrack?
  let allPartners: [Partner]

  /// Reads the library and looks the partner up.
  init(_ options: GenerationOptions, session: Session, partner: String?) throws {
    self.session = session
    self.options = options
    room = try CheckingRoom(session)
    // A store that cannot be opened is found before a model is paid for.
    _ = try session.store()
    allPartners = try session.partners()
    self.partner = try session.partner(partner)
    try options.requireFreeFile(in: session.world)
    if let doubt = self.partner?.doubt { session.world.console.note("runway: \(doubt)") }
    if let region = options.region, !Region.isKnown(region.uppercased()) {
      throw CommandFailure("“\(region)” is no region: use an ISO 3166 code such as GB, DE or US.")
    }
  }

  /// Where the reader is: the flag, the partner's region, then the settings.
  var region: String? {
    options.region?.uppercased() ?? partner?.region ?? session.settings.region.value
  }

  /// The brief of a job, with what the flags and the settings say.
  func brief(
    _ job: Brief.Job,
    vertical: String,
    persona: String,
    play: String?,
    region: String?
  ) -> Brief {
    Brief(
      job: job,
      verticalID: vertical,
      personaID: persona,
      partnerID: partner?.id,
      playID: play,
      locale: options.locale ?? session.settings.locale.value,
      region: region ?? self.region,
      useDate: options.on ?? session.world.today,
      addressees: options.addressee
    )
  }

  /// Refuses a play that the library does not have.
  func requirePlay(_ id: String?) throws {
    guard let id, room.library.play(id) == nil else { return }
    throw DraftingError.unknownID(kind: "play", id: id, known: room.library.plays.map(\.id))
  }

  /// The jurisdiction that a flag names, else the one that covers the region.
  ///
  /// A jurisdiction for the region by name comes before one for a set of regions.
  func jurisdiction(named id: String?, region: String?) throws -> String? {
    if let id {
      guard room.library.jurisdiction(id) != nil else {
        throw DraftingError.unknownID(
          kind: "jurisdiction",
          id: id,
          known: room.library.jurisdictions.map(\.id)
        )
      }
      return id
    }
    guard let region else { return nil }
    let all = room.library.jurisdictions
    let exact = all.first { $0.regions.listed.contains(region) }
    let covering = all.first { !$0.regions.isAll && Library.covers($0.regions, region: region) }
    return (exact ?? covering)?.id
  }

  /// Makes, saves and prints the draft of a brief.
  ///
  /// - Throws: `Blocked` where the draft has errors, and what any step throws.
  func make(_ brief: Brief, for tool: TargetOptions? = nil) async throws {
    let plan = try EnginePlan(
      choice: options.engine,
      baseURL: options.baseURL,
      model: options.model,
      session: session
    )
    session.world.console.note("runway: engine: \(plan.explanation)")
    if options.dryRun {
      try preview(brief, by: plan)
      return
    }
    let draft = try await draft(brief, by: plan)
    // What the tool cannot take is said before anything is saved.
    var addition: PrintedAddition?
    if let tool { addition = try form(of: draft, tool)?.addition }
    if let comparison = comparison(of: draft) {
      addition = try comparison.addition(in: session.world)
    }
    try save(draft, with: addition)
  }

  /// Saves a draft, with the transcript that it was made from, and prints it or the part of it that
  /// `printing` picks.
  func save(
    _ draft: Draft,
    from source: SourceFile? = nil,
    printing pick: ((Artifact) -> String)? = nil,
    with addition: PrintedAddition? = nil
  ) throws {
    var draft = draft
    if let doubt = partner?.doubt {
      draft.gaps.append(Gap(field: "partner_id", missing: .facet, detail: doubt))
    }
    if let failure = draft.provenance.repairFailure {
      session.world.console.note("runway: the model's errors were not mended: \(failure)")
    }
    let author = Person.writer(options.actor.by, in: session.world)
    let review = try session.store().add(draft, by: author, source: source)
    session.models.forgetAnswers()
    let printer = ReviewPrinter(world: session.world)
    if let out = options.out {
      let url = URL(filePath: out, relativeTo: session.world.directory)
      do {
        let text =
          try pick.map { $0(draft.artifact) }
          ?? printer.presentation(of: review, as: options.format, with: addition)
        let whole = text.hasSuffix("\n") ? text : text + "\n"
        try Data(whole.utf8).write(to: url, options: .withoutOverwriting)
      } catch {
        throw CommandFailure(
          "\(out) cannot be written: \(SystemReason.text(of: error)) The draft is saved as "
            + "\(review.id)."
        )
      }
      session.world.console.note("runway: \(review.id) is saved and written to \(out)")
    } else if let pick {
      session.world.console.out(pick(draft.artifact))
      session.world.console.note(
        "runway: \(review.id) is saved; see: runway review show \(review.id)"
      )
    } else {
      session.world.console.out(
        try printer.presentation(of: review, as: options.format, with: addition)
      )
    }
    if review.verdict == .blocked || (options.strict && !draft.gaps.isEmpty) { throw Blocked() }
  }

  /// The circumstances of a draft.
  var context: DraftingContext {
    DraftingContext(
      library: room.library,
      partner: partner,
      sender: room.sender(for: partner),
      seed: options.seed ?? 0,
      now: session.world.timestamp,
      base: base
    )
  }

  private func draft(_ brief: Brief, by plan: EnginePlan) async throws -> Draft {
    switch plan.engine {
    case .offline:
      return try OfflineDrafter(context: context, checker: room.checker).compose(brief)
    case .model(let named):
      let run = try ModelRun(
        named,
        session: session,
        wishes: options.models.wishes,
        names: brief.addressees
      )
      return try await run.draft { model in
        try await ModelDrafter(
          context: context,
          checker: room.checker,
          prompts: try session.prompts(),
          model: model,
          prices: run.prices,
          streams: options.stream
        ).draft(brief)
      }
    }
  }

  /// Prints what would be sent for a brief, and about how many tokens it has.
  func preview(_ brief: Brief, by plan: EnginePlan? = nil) throws {
    let preview = try PromptPreview(
      of: brief,
      context: context,
      prompts: try session.prompts(),
      streams: options.stream
    )
    session.world.console.out(preview.text)
    session.world.console.note(
      "runway: nothing was sent; about \(preview.inputTokens.low) to \(preview.inputTokens.high) "
        + "tokens would be. "
        + CostEstimate.words(
          [preview],
          model: plan?.model ?? options.model,
          prices: try session.prices()
        )
    )
  }
}
