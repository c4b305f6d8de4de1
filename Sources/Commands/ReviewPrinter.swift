import Enablement
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints artifacts and their reviews.
struct ReviewPrinter {
  let world: World

  /// Prints what was just made, or what a review holds.
  func show(_ review: Review, as format: OutputFormat) throws {
    world.console.out(try text(of: review, as: format))
  }

  /// What is printed.
  func text(of review: Review, as format: OutputFormat) throws -> String {
    switch format {
    case .json: try JSONText.pretty(ArtifactReport(review))
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
