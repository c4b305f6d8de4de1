import Guardrails
import Messaging

/// What `runway review show` prints: where an artifact stands, its words with what carries them and
/// what was found, and what to do next.
public struct ReviewSheet: Sendable, Hashable {
  /// The page; `text(width:style:)` makes it ready for a terminal.
  public let page: Page

  /// Lays out a review.
  public init(_ review: Review) {
    let annotations = Annotations(review)
    var blocks = Self.header(review)
    blocks += review.draft.artifact.blocks(annotations: annotations, gaps: review.draft.gaps)
    blocks += Self.findings(annotations)
    blocks += Self.gaps(review.draft.gaps)
    blocks += Self.next(review)
    page = Page(blocks)
  }

  private static func header(_ review: Review) -> [PageBlock] {
    let provenance = review.draft.provenance
    let engine = [provenance.engine.rawValue, provenance.model].compactMap(\.self)
    let verdict = PageLine(review.verdict.rawValue, review.verdict.tone)
    var blocks: [PageBlock] = [
      .title(PageLine(review.id).adding(" ").adding(review.draft.title)),
      .field("Status", PageLine(review.status.rawValue).adding(", verdict ").adding(verdict)),
      .field("Author", PageLine(review.author)),
      .field("Engine", PageLine(engine.joined(separator: " "))),
      .field("Library", PageLine(provenance.library.shortDigest, .faint)),
    ]
    if let reason = review.recheckReason {
      blocks.append(.field("Recheck", PageLine(reason, .error)))
    }
    if let decision = review.decision {
      let reason = decision.reason.map { ": \($0)" } ?? ""
      blocks.append(
        .field(
          "Decision",
          PageLine("\(decision.outcome.rawValue) by \(decision.by) on \(decision.on)\(reason)")
        )
      )
    }
    return blocks
  }

  private static func findings(_ annotations: Annotations) -> [PageBlock] {
    guard !annotations.findings.isEmpty else { return [] }
    var blocks: [PageBlock] = [.heading("Findings")]
    for numbered in annotations.findings {
      let finding = numbered.finding
      let kind = numbered.note.kind
      blocks.append(
        .item(
          PageLine(finding.severity.rawValue, kind.tone).adding(" ").adding(finding.check, .strong)
            .adding(" ").adding(finding.path ?? "", .faint),
          marker: .number(numbered.number)
        )
      )
      if !finding.text.isEmpty { blocks.append(.detail(PageLine(finding.text, .quoted))) }
      blocks.append(.detail(PageLine(finding.message)))
      if let suggestion = finding.suggestion {
        blocks.append(.detail(PageLine("write ", .faint).adding(suggestion, .quoted)))
      }
      if let settlement = numbered.settlement {
        let reason = settlement.reason.map { ": \($0)" } ?? ""
        blocks.append(
          .detail(PageLine("\(settlement.kind.rawValue) by \(settlement.by)\(reason)", .good))
        )
      }
    }
    return blocks
  }

  private static func gaps(_ gaps: [Gap]) -> [PageBlock] {
    guard !gaps.isEmpty else { return [] }
    return [.heading("Gaps")]
      + gaps.map { gap in
        .item(
          PageLine(gap.missing.rawValue, .strong).adding(" ").adding(gap.detail),
          marker: .bullet
        )
      }
  }

  private static func next(_ review: Review) -> [PageBlock] {
    [.heading("Next"), .paragraph(PageLine(nextStep(review)))]
  }

  /// The one thing to do now, with the command that does it.
  static func nextStep(_ review: Review) -> String {
    let id = review.id
    switch review.status {
    case .approved:
      return "Approved. Export it: runway export \(id)"
    case .rejected:
      return "Rejected. Edit it and it goes back to review: runway review edit \(id)"
    case .needsRecheck, .checked:
      break
    }
    let errors = review.draft.report.findings.count { $0.severity == .error }
    if errors > 0 {
      let what = errors == 1 ? "1 error blocks it" : "\(errors) errors block it"
      return "\(what). Edit the words: runway review edit \(id)"
    }
    if let open = review.openWarnings.first,
      let index = review.draft.report.findings.firstIndex(of: open)
    {
      let count = review.openWarnings.count
      let what = count == 1 ? "1 warning is open" : "\(count) warnings are open"
      return "\(what). Accept or waive each: runway review accept \(id) \(index + 1) — or: "
        + "runway review waive \(id) \(index + 1) --reason \"…\""
    }
    return "Nothing stands in the way. Approve it: runway review approve \(id)"
  }
}

extension PageLine {
  /// The line with another behind it.
  func adding(_ other: PageLine) -> PageLine {
    PageLine(parts: parts + other.parts)
  }
}

extension Verdict {
  fileprivate var tone: PageTone {
    switch self {
    case .pass: .good
    case .review: .warning
    case .blocked: .error
    }
  }
}

extension String {
  /// The algorithm and the first twelve digits of a digest.
  public var shortDigest: String {
    guard let colon = firstIndex(of: ":") else { return String(prefix(12)) }
    return String(self[...colon]) + String(self[index(after: colon)...].prefix(12))
  }
}
