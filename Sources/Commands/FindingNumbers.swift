import Enablement
import Guardrails

/// The numbers by which people name the findings of a review, from 1, in the order of the report.
struct FindingNumbers {
  private let id: String
  private let all: [Finding]

  init(_ review: Review) {
    id = review.id
    all = review.draft.report.findings
  }

  /// The findings with these numbers.
  ///
  /// - Throws: with the numbers that exist.
  func findings(_ numbers: [Int]) throws -> [Finding] {
    try numbers.map { number in
      guard all.indices.contains(number - 1) else {
        let range = all.isEmpty ? "no findings" : "findings 1 to \(all.count)"
        throw CommandFailure("\(id) has \(range); there is no \(number).")
      }
      return all[number - 1]
    }
  }
}
