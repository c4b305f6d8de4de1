import Enablement
import Foundation
import Guardrails
import Messaging

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints artifacts and their reviews.
struct ReviewPrinter {
  let world: World

  /// Prints what was just made: the words, then where it stands and what to do next.
  func present(_ review: Review, as format: OutputFormat) throws {
    world.console.out(try presentation(of: review, as: format))
  }

  /// What is printed of something that was just made.
  func presentation(of review: Review, as format: OutputFormat) throws -> String {
    guard format == .human else { return try text(of: review, as: format) }
    let page = review.draft.plainPage.text(width: world.width, style: world.style)
    return page + "\n\n" + standing(of: review)
  }

  /// Where an artifact stands, what is missing, and the next command.
  private func standing(of review: Review) -> String {
    let style = world.style
    var lines: [String] = []
    for gap in review.draft.gaps {
      lines.append("\(style.applied(to: "gap", .warning))  \(gap.detail)")
    }
    for finding in review.draft.report.findings where finding.severity != .suggestion {
      let tone: PageTone = finding.severity == .error ? .error : .warning
      let mark = style.applied(to: finding.severity.rawValue, tone)
      lines.append("\(mark)  \(finding.check)  \(finding.message)")
    }
    let count = FindingCount(review.draft.report.findings)
    lines.append(
      "\(style.applied(to: review.id, .strong)) is saved: \(review.verdict.rawValue), \(count.text)."
    )
    switch review.verdict {
    case .blocked: lines.append("Mend it: runway review edit \(review.id)")
    case .review: lines.append("Settle the warnings: runway review show \(review.id)")
    case .pass: lines.append("Approve it: runway review approve \(review.id) --by NAME")
    }
    return lines.joined(separator: "\n")
  }

  /// Prints what a review holds.
  func show(_ review: Review, as format: OutputFormat) throws {
    world.console.out(try text(of: review, as: format))
  }

  /// What is printed.
  func text(of review: Review, as format: OutputFormat) throws -> String {
    switch format {
    case .json: try JSONText.artifact(ArtifactReport(review))
    case .markdown: review.draft.plainPage.markdown
    case .human: ReviewSheet(review).page.text(width: world.width, style: world.style)
    }
  }
}

extension World {
  /// Colour only on a terminal, never with `NO_COLOR` or `TERM=dumb`.
  var style: Style {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return console.isTerminal && !isRefused && environment["TERM"] != "dumb" ? .colour : .plain
  }

  /// The columns of the terminal, 60 to 100; 80 where there is none.
  var width: Int {
    var size = winsize()
    guard console.isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 80 }
    return min(100, max(60, Int(size.ws_col)))
  }
}
