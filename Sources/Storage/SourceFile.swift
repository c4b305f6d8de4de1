import Foundation
import GRDB

/// The transcript that a summary was made from: what its checks have to see again.
package struct SourceFile: Sendable, Hashable {
  /// The SHA-256 of the bytes, in hex: what the summary names.
  package var sha256: String
  /// The name of the file, which can say its format and its day.
  package var name: String
  /// What it holds.
  package var bytes: [UInt8]

  /// Makes a record of a file.
  package init(sha256: String, name: String, bytes: [UInt8]) {
    self.sha256 = sha256
    self.name = name
    self.bytes = bytes
  }

  func save(_ database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO source (sha256, name, bytes) VALUES (?, ?, ?)",
      arguments: [sha256, name, Data(bytes)]
    )
  }

  static func fetch(_ sha256: String, _ database: Database) throws -> SourceFile? {
    let sql = "SELECT sha256, name, bytes FROM source WHERE sha256 = ?"
    return try Row.fetchOne(database, sql: sql, arguments: [sha256]).map { row in
      let data: Data = row["bytes"]
      return SourceFile(sha256: row["sha256"], name: row["name"], bytes: [UInt8](data))
    }
  }
}
