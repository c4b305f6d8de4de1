import Enablement
import Guardrails
import Messaging

/// What leaves the house: an approved artifact, or the stamped preview of one that is not.
///
/// Everything that differs between the two is decided here, so that no format can forget the stamp.
enum Release {
  case approved(ApprovedArtifact)
  case preview(Review)

  /// What stands above and below every page of a preview; `nil` on what was approved and released.
  var stamp: String? {
    guard case .preview(let review) = self else { return nil }
    return switch review.status {
    case .approved: "PREVIEW – approved, this copy is not the export"
    case .needsRecheck: "NOT APPROVED – needs a recheck – preview"
    case .checked, .rejected: "NOT APPROVED – preview"
    }
  }

  var id: String {
    switch self {
    case .approved(let approved): approved.id
    case .preview(let review): review.id
    }
  }

  var draft: Draft {
    switch self {
    case .approved(let approved): approved.draft
    case .preview(let review): review.draft
    }
  }

  var status: Review.Status {
    switch self {
    case .approved: .approved
    case .preview(let review): review.status
    }
  }

  var settlements: [Review.Settlement] {
    switch self {
    case .approved(let approved): approved.settlements
    case .preview(let review): review.settlements
    }
  }

  var isPreview: Bool {
    switch self {
    case .approved: false
    case .preview: true
    }
  }

  /// The name of a file: a preview never takes the name of an approved one.
  func name(part: String? = nil, extension ending: String) -> String {
    let part = part.map { "-\($0)" } ?? ""
    return id + part + (isPreview ? ".preview" : "") + "." + ending
  }

  /// The pages with the part of the name that each has of its own; stamped where not approved.
  var pages: [(part: String?, page: Page)] {
    switch draft.artifact {
    case .outbound(let set):
      set.variantPages.map { ($0.label, finished($0.page)) }
    case .talkTrack, .callSummary, .sequence, .onePager:
      [(nil, finished(draft.plainPage))]
    }
  }

  private func finished(_ page: Page) -> Page {
    var blocks = page.blocks
    let waivers = settlements.filter { $0.kind == .waived }
    if !waivers.isEmpty {
      blocks.append(.heading("Waived"))
      for waiver in waivers {
        let line = PageLine(waiver.finding.text, .quoted).adding(" ")
          .adding(waiver.finding.check, .faint).adding(" waived by \(Self.name(waiver.by)): ")
          .adding(waiver.reason ?? "", .quoted)
        blocks.append(.item(line, marker: .bullet))
      }
    }
    blocks += [.rule, .paragraph(PageLine(trace, .faint))]
    guard let stamp else { return Page(blocks) }
    return Page([.stamp(stamp)] + blocks + [.stamp(stamp)])
  }

  /// A person as a page names them: an address stays inside, in the ledger beside the page.
  private static func name(_ person: String) -> String {
    person.split(separator: "@").first.map(String.init) ?? person
  }

  /// The line by which a copy can be traced back.
  private var trace: String {
    switch self {
    case .approved(let approved):
      let digest = approved.contentDigest.shortDigest
      return
        "\(id) · approved by \(Self.name(approved.approvedBy)) on \(approved.approvedOn) · \(digest)"
    case .preview(let review):
      return "\(id) · \(review.status.rawValue), verdict \(review.verdict.rawValue)"
    }
  }
}
