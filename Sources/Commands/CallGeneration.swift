import Calls
import Chat
import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Storage
import Transcripts
import Workspace

/// One call: a transcript goes in, a checked summary is saved and printed.
struct CallGeneration {
  let generation: Generation
  let call: CallInput
  let view: CallView?
  let template: Qualification.Template?

  /// Makes, saves and prints the summary.
  ///
  /// - Throws: `Blocked` where the summary has errors, and what any step throws.
  func make(by plan: EnginePlan) async throws {
    let brief = Brief(
      job: .callSummary(file: call.title),
      partnerID: generation.partner?.id,
      locale: locale,
      region: generation.region,
      useDate: generation.options.on ?? generation.session.world.today,
      addressees: call.attendees.filter { $0.side == .customer }.map(\.name)
    )
    let summarizer = CallSummarizer(library: generation.room.library, settings: settings)
    let base = summarizer.summarize(
      transcript: call.transcript,
      sourceDigest: ContentDigest.sha256(call.bytes),
      title: call.title,
      callDate: call.date,
      attendees: call.attendees
    )
    let options = generation.options
    var summary = base
    var provenance = Provenance(
      engine: .offline,
      library: generation.room.library.digest,
      at: generation.session.world.timestamp
    )
    if options.dryRun {
      try preview(base, summarizer, model: plan.model)
      return
    }
    if case .model(let named) = plan.engine {
      let run = try ModelRun(
        named,
        session: generation.session,
        wishes: options.models.wishes,
        names: brief.addressees + call.attendees.map(\.name)
      )
      let outcome = try await run.draft { model in
        try await ModelCallSummarizer(
          summarizer: summarizer,
          prompts: try generation.session.prompts(),
          model: model,
          prices: run.prices,
          streams: options.stream,
          seed: options.seed ?? 0
        ).summary(
          from: base,
          transcript: call.transcript,
          attendees: call.attendees,
          library: generation.room.library.digest,
          now: generation.session.world.timestamp
        )
      }
      summary = outcome.summary
      provenance = outcome.provenance
    }
    for line in CallAdvice(summary: summary, call: call).lines {
      generation.session.world.console.note("runway: \(call.path): \(line)")
    }
    let draft = draft(of: summary, brief: brief, provenance: provenance)
    let source = SourceFile(
      sha256: ContentDigest.sha256(call.bytes),
      name: call.path == "-" ? "-" : URL(filePath: call.path).lastPathComponent,
      bytes: call.bytes
    )
    try generation.save(draft, from: source, printing: view.map { view in { $0.text(for: view) } })
  }

  /// What would be sent to a model, and about how many tokens it has.
  private func preview(
    _ base: CallSummary,
    _ summarizer: CallSummarizer,
    model: String?
  ) throws {
    let world = generation.session.world
    let previews = try ModelCallSummarizer(
      summarizer: summarizer,
      prompts: try generation.session.prompts(),
      model: NoModel()
    ).previews(from: base, transcript: call.transcript)
    for preview in previews { world.console.out(preview.text) }
    let low = previews.reduce(0) { $0 + $1.inputTokens.low }
    let high = previews.reduce(0) { $0 + $1.inputTokens.high }
    world.console.note(
      "runway: nothing was sent; \(Counted.text(previews.count, "request")) of about \(low) to \(high) "
        + "tokens would be. "
        + CostEstimate.words(
          previews,
          model: model,
          prices: try generation.session.prices()
        )
    )
  }

  private func draft(of summary: CallSummary, brief: Brief, provenance: Provenance) -> Draft {
    let artifact = Artifact.callSummary(summary)
    let report = generation.room.checker.report(
      on: artifact,
      brief: brief,
      gaps: [],
      partner: generation.partner,
      sender: generation.room.sender(for: generation.partner),
      transcript: call.transcript
    )
    return Draft(
      brief: brief,
      artifact: artifact,
      spans: [],
      gaps: [],
      report: report,
      provenance: provenance
    )
  }

  private var locale: String {
    generation.options.locale ?? generation.session.settings.dateLocale
  }

  private var settings: CallSettings {
    let settings = generation.session.settings
    return CallSettings(
      locale: locale,
      fiscalYearStart: settings.fiscalYearStart.value,
      holidays: settings.holidays.value,
      parties: parties,
      template: template
    )
  }

  /// Who is who: the vendor by the library and the sender, the partner by its row and the list.
  private var parties: CallParties {
    let vendor = generation.room.library.vendor
    let domain = generation.session.settings.sender.value?.email.flatMap(Self.domain)
    let partner = generation.partner
    let others = generation.allPartners.filter { $0.id != partner?.id }
    let partnerMails = call.attendees.filter { $0.side == .partner }.compactMap(\.email)
    return CallParties(
      vendorNames: [vendor.name] + vendor.aliases,
      vendorDomains: [domain].compactMap(\.self),
      partnerNames: [partner?.name].compactMap(\.self),
      partnerDomains: Array(Set(partnerMails.compactMap(Self.domain))).sorted(),
      otherPartnerNames: others.map(\.name)
    )
  }

  private static func domain(of address: String) -> String? {
    address.split(separator: "@").last.map { $0.lowercased() }
  }
}

extension Artifact {
  /// The text of one view of a call summary.
  func text(for view: CallView) -> String {
    guard case .callSummary(let summary) = self else { return "" }
    return switch view {
    case .internal: summary.views.internal
    case .partner: summary.views.partner
    case .customer: summary.views.customerEmail
    case .crm: summary.views.crmNote
    }
  }
}

/// The model of a dry run: it is never asked.
private struct NoModel: ChatModel {
  var name: String { "none" }
  var source: String { "nowhere" }

  func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    throw ChatFailure(.cancelled, "A dry run asks no model.", attempts: 0)
  }
}
