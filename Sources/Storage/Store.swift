package import Enablement
import Foundation
import GRDB

/// The artifacts of a workspace with their reviews and exports, in one SQLite file.
///
/// Every method is one transaction: it happens as a whole or not at all, also when the process is
/// killed. Safe to use from any thread and from several processes; a writer waits for another for
/// up to five seconds. Methods block while they read or write.
package final class Store: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens the file, makes it where there is none, and brings its schema up to date.
  ///
  /// - Throws: `StorageError`, also where a newer Runway has written the file.
  package convenience init(path: String) throws(StorageError) {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "runway"
      try self.init(DatabaseQueue(path: path, configuration: configuration), path: path)
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// A store that lives as long as this value.
  package convenience init(inMemory: Void) throws(StorageError) {
    do {
      try self.init(DatabaseQueue(), path: "the store in memory")
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(error, path: "the store in memory")
    }
  }

  private init(_ queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    self.path = path
    let migrator = Schema.migrator
    if try queue.read(migrator.hasBeenSuperseded) {
      throw StorageError(
        "\(path) was written by a newer Runway. Update Runway, or use another workspace."
      )
    }
    try migrator.migrate(queue)
  }
}

extension Store {
  /// Gives a new draft the next id of its kind and opens its review.
  package func add(_ draft: Draft, by author: String) throws(StorageError) -> Review {
    try write { database in
      let number = try Schema.nextNumber(of: draft.artifact.kind, in: database)
      let digits = String(number)
      let padding = String(repeating: "0", count: max(0, 4 - digits.count))
      let id = "\(draft.artifact.kind.idPrefix)-\(padding)\(digits)"
      let review = Review(id: id, draft: draft.named(id), author: author)
      try ReviewRow(review).insert(database)
      try ReviewRow.replaceCitations(of: review, in: database)
      return review
    }
  }

  /// The review of an artifact, or `nil` where no artifact has the id.
  package func review(_ id: String) throws(StorageError) -> Review? {
    try read { database in
      try ReviewRow.fetchOne(database, key: id)?.review()
    }
  }

  /// All artifacts, oldest first, without their texts.
  package func summaries() throws(StorageError) -> [ReviewSummary] {
    try read { database in
      try ReviewSummary.fetchAll(database)
    }
  }

  /// All reviews, oldest first.
  package func reviews() throws(StorageError) -> [Review] {
    try read { database in
      try ReviewRow.order(sql: "created_at, id").fetchAll(database).map { try $0.review() }
    }
  }

  /// Changes a review in one transaction; where `change` throws, nothing is changed.
  ///
  /// - Throws: what `change` throws, or `StorageError`.
  package func update<Result>(
    _ id: String,
    _ change: (inout Review) throws -> Result
  ) throws -> Result {
    do {
      return try queue.write { database in
        guard let row = try ReviewRow.fetchOne(database, key: id) else {
          throw StorageError(
            "There is no artifact \(id). See what exists: runway review list"
          )
        }
        var review = try row.review()
        let result = try change(&review)
        try ReviewRow(review).update(database)
        try ReviewRow.replaceCitations(of: review, in: database)
        return result
      }
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }

  /// Notes which files an export wrote, for a later recall.
  package func noteExport(
    _ id: String,
    files: [ExportRecord],
    by person: String,
    at time: String
  ) throws {
    do {
      try queue.write { database in
        guard let row = try ReviewRow.fetchOne(database, key: id) else {
          throw StorageError("There is no artifact \(id). See what exists: runway review list")
        }
        var review = try row.review()
        for file in files {
          review.noteExport(of: file.path, by: person, at: time)
          try file.insert(database, artifact: id, by: person, at: time)
        }
        try ReviewRow(review).update(database)
      }
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    }
  }

  /// The exports of an artifact, oldest first.
  package func exports(of id: String) throws(StorageError) -> [ExportRecord] {
    try read { database in try ExportRecord.fetchAll(database, artifact: id) }
  }

  /// The ids of the artifacts that rest on a library item, sorted.
  package func artifacts(citing item: String) throws(StorageError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT artifact_id FROM citation WHERE item_id = ? ORDER BY artifact_id",
        arguments: [item]
      )
    }
  }

  /// How many artifacts there are, and whether the file is sound.
  package func health() throws(StorageError) -> (artifacts: Int, isSound: Bool) {
    try read { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM artifact") ?? 0
      let answer = try String.fetchOne(database, sql: "PRAGMA quick_check")
      return (count, answer == "ok")
    }
  }

  private func read<Result>(
    _ body: (Database) throws -> Result
  ) throws(StorageError) -> Result {
    do {
      return try queue.read(body)
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(error, path: path)
    }
  }

  private func write<Result>(
    _ body: (Database) throws -> Result
  ) throws(StorageError) -> Result {
    do {
      return try queue.write(body)
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(error, path: path)
    }
  }
}
