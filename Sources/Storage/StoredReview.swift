package import Enablement
import GRDB

/// What one row of the store holds: a review, or something that cannot be read.
///
/// A bad row breaks only itself: everything else is listed, shown and exported as ever.
package enum StoredReview: Sendable {
  /// A review.
  case review(Review)
  /// A row that cannot be read, with the reason in one sentence.
  case unreadable(id: String, reason: String)

  /// The id.
  package var id: String {
    switch self {
    case .review(let review): review.id
    case .unreadable(let id, _): id
    }
  }

  /// The review, where it can be read.
  package var review: Review? {
    if case .review(let review) = self { review } else { nil }
  }

  static func fetchAll(_ database: Database) throws -> [StoredReview] {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM artifact ORDER BY created_at, id")
    return rows.map { row in
      do {
        return .review(try ReviewRow(row: row).review())
      } catch {
        return .unreadable(id: row["id"], reason: "\(error)")
      }
    }
  }
}
