import Enablement
import GRDB

/// The tables and how they came to be; a migration that has shipped is never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 artifacts") { database in
      try database.execute(sql: firstFlight)
    }
    migrator.registerMigration("3 any kind of artifact") { database in
      try withoutListOfKinds(database)
    }
    return migrator
  }

  /// The next number of a kind; numbers are never given twice, also after a deletion.
  static func nextNumber(of kind: Artifact.Kind, in database: Database) throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO counter (kind, last) VALUES (?, 1)
        ON CONFLICT (kind) DO UPDATE SET last = last + 1
        """,
      arguments: [kind.rawValue]
    )
    let sql = "SELECT last FROM counter WHERE kind = ?"
    return try Int.fetchOne(database, sql: sql, arguments: [kind.rawValue]) ?? 1
  }

  /// Lets the table hold kinds that a later Runway adds; what a kind is, is for the code to say.
  private static func withoutListOfKinds(_ database: Database) throws {
    let sql = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'artifact'"
    guard let old = try String.fetchOne(database, sql: sql) else { return }
    let list = "kind TEXT NOT NULL CHECK (kind IN ('talk-track', 'outbound', 'call-summary'))"
    guard old.contains(list) else { return }
    let columns = try database.columns(in: "artifact").map(\.name).joined(separator: ", ")
    let new = old.replacing(list, with: "kind TEXT NOT NULL CHECK (kind <> '')")
      .replacing("CREATE TABLE artifact (", with: "CREATE TABLE artifact_of_any_kind (")
      .replacing("CREATE TABLE \"artifact\" (", with: "CREATE TABLE artifact_of_any_kind (")
    try database.execute(sql: new)
    try database.execute(
      sql: """
        INSERT INTO artifact_of_any_kind (\(columns)) SELECT \(columns) FROM artifact;
        DROP TABLE artifact;
        ALTER TABLE artifact_of_any_kind RENAME TO artifact;
        """
    )
  }

  private static let firstFlight = """
    CREATE TABLE counter (
      kind TEXT PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT;
    CREATE TABLE artifact (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('talk-track', 'outbound', 'call-summary')),
      status TEXT NOT NULL CHECK (status IN ('checked', 'approved', 'rejected', 'needs_recheck')),
      verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'review', 'blocked')),
      title TEXT NOT NULL,
      author TEXT NOT NULL,
      created_at TEXT NOT NULL,
      brief TEXT NOT NULL CHECK (json_valid(brief)),
      artifact TEXT NOT NULL CHECK (json_valid(artifact)),
      trail TEXT NOT NULL CHECK (json_valid(trail)),
      provenance TEXT NOT NULL CHECK (json_valid(provenance)),
      settlements TEXT NOT NULL CHECK (json_valid(settlements)),
      decision TEXT CHECK (decision IS NULL OR json_valid(decision)),
      recheck_reason TEXT,
      history TEXT NOT NULL CHECK (json_valid(history)),
      CHECK (status <> 'approved' OR decision IS NOT NULL)
    ) STRICT;
    CREATE TABLE citation (
      artifact_id TEXT NOT NULL REFERENCES artifact (id) ON DELETE CASCADE,
      item_id TEXT NOT NULL,
      PRIMARY KEY (artifact_id, item_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_item ON citation (item_id);
    CREATE TABLE export (
      artifact_id TEXT NOT NULL REFERENCES artifact (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      by TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX export_artifact ON export (artifact_id);
    """
}
