import GRDB

/// What an examination of the database found.
package struct StoreHealth: Sendable, Hashable {
  /// How many artifacts there are.
  package var artifacts: Int
  /// What is wrong with the file, one sentence each; empty where it is sound.
  package var faults: [String]
  /// The artifacts that cannot be read, with the reason.
  package var unreadable: [String]

  /// Whether nothing is wrong.
  package var isSound: Bool { faults.isEmpty && unreadable.isEmpty }

  static func examine(_ database: Database) throws -> StoreHealth {
    let rows = try StoredReview.fetchAll(database)
    var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
      .filter { $0 != "ok" }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
      let child: String = row["table"]
      let parent: String = row["parent"]
      faults.append("a row of \(child) belongs to no \(parent)")
    }
    return StoreHealth(
      artifacts: rows.count,
      faults: faults,
      unreadable: rows.compactMap { row in
        if case .unreadable(let id, let reason) = row { "\(id): \(reason)" } else { nil }
      }
    )
  }
}
