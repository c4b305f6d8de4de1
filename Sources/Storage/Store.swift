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
    try self.init(path: path) { _ in }
  }

  /// Opens the file with every connection prepared by a function.
  convenience init(
    path: String,
    prepare: @escaping @Sendable (Database) throws -> Void
  ) throws(StorageError) {
    do {
      try Self.makePrivate(path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.label = "runway"
      configuration.prepareDatabase(prepare)
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

  /// Makes the file for its owner only: what was said on calls lies in it.
  ///
  /// SQLite gives its journal the permissions of the file. A folder that is missing is left to
  /// the opening, which says so.
  private static func makePrivate(_ path: String) throws {
    let manager = FileManager.default
    let isPrivate: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    if manager.fileExists(atPath: path) {
      let mode = try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      if let mode, mode & 0o077 != 0 { try manager.setAttributes(isPrivate, ofItemAtPath: path) }
    } else {
      // Where it cannot be made the opening fails, and says why.
      _ = manager.createFile(atPath: path, contents: nil, attributes: isPrivate)
    }
  }
}

extension Store {
  /// Gives a new draft the next id of its kind and opens its review.
  ///
  /// `source` is the transcript that the draft was made from; it is kept once, however many drafts
  /// come from it.
  package func add(
    _ draft: Draft,
    by author: String,
    source: SourceFile? = nil
  ) throws(StorageError) -> Review {
    try write { database in
      try source?.save(database)
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

  /// All artifacts, oldest first.
  package func reviews() throws(StorageError) -> [StoredReview] {
    try read { database in try StoredReview.fetchAll(database) }
  }

  /// The transcript with a digest, or `nil` where it was not kept.
  package func source(_ sha256: String) throws(StorageError) -> SourceFile? {
    try read { database in try SourceFile.fetch(sha256, database) }
  }

  /// For which circumstances each artifact was last checked, by its id.
  package func checkedFor() throws(StorageError) -> [String: String] {
    try read { database in
      let sql = "SELECT id, checked_for FROM artifact WHERE checked_for IS NOT NULL"
      let pairs = try Row.fetchAll(database, sql: sql).map { row -> (String, String) in
        (row["id"], row["checked_for"])
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Changes a review in one transaction; where `change` throws, nothing is changed.
  ///
  /// - Parameters:
  ///   - id: The artifact's id.
  ///   - checkedFor: For which circumstances the change has checked it anew; `nil` where it has not.
  ///   - change: What to do to the review.
  /// - Returns: What `change` returns.
  /// - Throws: what `change` throws, or `StorageError`.
  package func update<Result>(
    _ id: String,
    checkedFor: String? = nil,
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
        try ReviewRow(review, checkedFor: checkedFor).update(database)
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
          // The ledger goes beside its file; the history tells of the file.
          if !file.isSidecar { review.noteExport(of: file.path, by: person, at: time) }
          try file.insert(database, artifact: id, by: person, at: time)
        }
        try ReviewRow(review, checkedFor: row.checkedFor).update(database)
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

  /// What an examination of the whole file finds.
  package func health() throws(StorageError) -> StoreHealth {
    try read { database in try StoreHealth.examine(database) }
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
