import Calls
import Messaging
import Testing

/// One line of a table: `said | date | first..last | certainty | candidates`, blanks trimmed.
///
/// A dash stands for nothing; the certainty is one letter: `e`xact, `i`nferred, `a`mbiguous, `n`one.
struct DueDateCase: Sendable, CustomTestStringConvertible {
  var said: String
  var date: String
  var range: String
  var certainty: String
  var candidates: String

  var testDescription: String { said }

  /// The cases of a table, one a line.
  static func table(_ text: String) -> [DueDateCase] {
    text.split(separator: "\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      func field(_ index: Int) -> String { index < fields.count ? fields[index] : "-" }
      return DueDateCase(
        said: field(0),
        date: field(1),
        range: field(2),
        certainty: field(3),
        candidates: field(4)
      )
    }
  }

  /// Compares what a resolver makes of the words with this line.
  func check(_ resolver: DueDateResolver) {
    let due = resolver.resolve(said)
    #expect((due.date?.description ?? "-") == date)
    #expect((due.range.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "-") == range)
    #expect(String(due.certainty.rawValue.prefix(1)) == certainty)
    let days = due.candidates.map(\.description).joined(separator: " ")
    #expect((days.isEmpty ? "-" : days) == candidates)
  }
}
