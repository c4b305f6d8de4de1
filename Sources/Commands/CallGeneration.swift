import Calls
import Drafting
import Enablement
import Foundation
import Guardrails
import Messaging
import Workspace

/// One call: a transcript goes in, a checked summary is saved and printed.
struct CallGeneration {
  let generation: Generation
  let call: CallInput
  let view: CallView?

  /// Makes, saves and prints the summary.
  ///
  /// - Throws: `Blocked` where the summary has errors, and what any step throws.
  func make(by plan: EnginePlan) async throws {
    var brief = Brief(
      job: .callSummary(file: call.title),
      partnerID: generation.partner?.id,
      locale: locale,
      region: generation.region,
      useDate: generation.options.on ?? generation.session.world.today,
      addressees: call.attendees.filter { $0.side == .customer }.map(\.name)
    )
    brief.jurisdiction = nil
    let summarizer = CallSummarizer(library: generation.room.library, settings: settings)
    let digest = ContentDigest.sha256(call.bytes)
    let draft: Draft
    switch plan.engine {
    case .offline:
      let summary = summarizer.summarize(
        transcript: call.transcript, sourceDigest: digest, title: call.title, callDate: call.date,
        attendees: call.attendees)
      draft = self.draft(of: summary, brief: brief)
    case .model:
      throw CommandFailure("not wired")
    }
    try generation.save(draft, printing: view.map { view in { $0.text(for: view) } })
  }

  private func draft(of summary: CallSummary, brief: Brief) -> Draft {
    let artifact = Artifact.callSummary(summary)
    let report = generation.room.checker.report(
      on: artifact, brief: brief, gaps: [], partner: generation.partner,
      sender: generation.session.settings.sender.value)
    return Draft(
      brief: brief, artifact: artifact, spans: [], gaps: [], report: report,
      provenance: Provenance(
        engine: .offline, library: generation.room.library.digest,
        at: generation.session.world.timestamp))
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
      parties: parties
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
