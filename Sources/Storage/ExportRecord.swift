import GRDB

/// A file that left: what a recall has to find again.
package struct ExportRecord: Sendable, Hashable {
  /// The path as it was written.
  package var path: String
  /// The SHA-256 of its bytes, in hex.
  package var sha256: String
  /// Whether it is the ledger beside a file, and not itself what was taken out.
  package var isSidecar: Bool { path.hasSuffix(".ledger.json") }
  /// Who exported it; set when it is stored.
  package var by: String
  /// When, ISO 8601; set when it is stored.
  package var at: String

  /// Makes a record of a file that has just been written.
  package init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
    by = ""
    at = ""
  }

  func insert(_ database: Database, artifact: String, by person: String, at time: String) throws {
    try database.execute(
      sql: "INSERT INTO export (artifact_id, path, sha256, by, at) VALUES (?, ?, ?, ?, ?)",
      arguments: [artifact, path, sha256, person, time]
    )
  }

  static func fetchAll(_ database: Database, artifact: String) throws -> [ExportRecord] {
    let sql = "SELECT path, sha256, by, at FROM export WHERE artifact_id = ? ORDER BY rowid"
    return try Row.fetchAll(database, sql: sql, arguments: [artifact]).map { row in
      var record = ExportRecord(path: row["path"], sha256: row["sha256"])
      record.by = row["by"]
      record.at = row["at"]
      return record
    }
  }
}
