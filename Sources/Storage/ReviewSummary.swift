package import Enablement
import GRDB
package import Guardrails

/// One line of the list of artifacts.
package struct ReviewSummary: Sendable, Hashable {
  /// The artifact's id.
  package var id: String
  /// Its kind.
  package var kind: Artifact.Kind
  /// Where it stands.
  package var status: Review.Status
  /// What the checks say.
  package var verdict: Verdict
  /// What it is, in a few words.
  package var title: String
  /// Who had it made.
  package var author: String
  /// When it was made, ISO 8601.
  package var createdAt: String

  static func fetchAll(_ database: Database) throws -> [ReviewSummary] {
    let sql = """
      SELECT id, kind, status, verdict, title, author, created_at FROM artifact
      ORDER BY created_at, id
      """
    return try Row.fetchAll(database, sql: sql).map { row in
      guard let kind = Artifact.Kind(rawValue: row["kind"]),
        let status = Review.Status(rawValue: row["status"]),
        let verdict = Verdict(rawValue: row["verdict"])
      else {
        let id: String = row["id"]
        throw StorageError("\(id) is of a kind that this Runway does not know. Update Runway.")
      }
      return ReviewSummary(
        id: row["id"],
        kind: kind,
        status: status,
        verdict: verdict,
        title: row["title"],
        author: row["author"],
        createdAt: row["created_at"]
      )
    }
  }
}
