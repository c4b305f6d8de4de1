import Enablement
import Foundation
import GRDB
import Guardrails
import Messaging

/// A review as one row: what is asked for in columns, the values themselves as JSON.
struct ReviewRow: FetchableRecord, PersistableRecord {
  static let databaseTableName = "artifact"

  var id: String
  var kind: String
  var status: String
  var verdict: String
  var title: String
  var author: String
  var createdAt: String
  var brief: String
  var artifact: String
  var trail: String
  var provenance: String
  var settlements: String
  var decision: String?
  var recheckReason: String?
  var history: String
  var checkedFor: String?

  /// What the checks said and where the words came from.
  private struct Trail: Codable {
    var spans: [TextSpan]
    var gaps: [Gap]
    var findings: [Finding]
    var ledger: [LedgerEntry]
  }

  init(_ review: Review, checkedFor: String? = nil) throws {
    self.checkedFor = checkedFor
    let draft = review.draft
    id = review.id
    kind = draft.artifact.kind.rawValue
    status = review.status.rawValue
    verdict = review.verdict.rawValue
    title = draft.title
    author = review.author
    createdAt = draft.provenance.at
    brief = try Self.json(draft.brief)
    artifact = String(decoding: try draft.artifact.encoded(), as: UTF8.self)
    trail = try Self.json(
      Trail(
        spans: draft.spans,
        gaps: draft.gaps,
        findings: draft.report.findings,
        ledger: draft.report.ledger
      )
    )
    provenance = try Self.json(draft.provenance)
    settlements = try Self.json(review.settlements)
    decision = try review.decision.map(Self.json)
    recheckReason = review.recheckReason
    history = try Self.json(review.history)
  }

  init(row: Row) throws {
    id = row["id"]
    kind = row["kind"]
    status = row["status"]
    verdict = row["verdict"]
    title = row["title"]
    author = row["author"]
    createdAt = row["created_at"]
    brief = row["brief"]
    artifact = row["artifact"]
    trail = row["trail"]
    provenance = row["provenance"]
    settlements = row["settlements"]
    decision = row["decision"]
    recheckReason = row["recheck_reason"]
    history = row["history"]
    checkedFor = row["checked_for"]
  }

  func encode(to container: inout PersistenceContainer) throws {
    container["id"] = id
    container["kind"] = kind
    container["status"] = status
    container["verdict"] = verdict
    container["title"] = title
    container["author"] = author
    container["created_at"] = createdAt
    container["brief"] = brief
    container["artifact"] = artifact
    container["trail"] = trail
    container["provenance"] = provenance
    container["settlements"] = settlements
    container["decision"] = decision
    container["recheck_reason"] = recheckReason
    container["history"] = history
    container["checked_for"] = checkedFor
  }

  func review() throws -> Review {
    guard let kind = Artifact.Kind(rawValue: kind) else {
      throw StorageError("\(id) is of the unknown kind \(self.kind). Update Runway.")
    }
    do {
      let trail: Trail = try Self.value(trail)
      let draft = Draft(
        brief: try Self.value(brief),
        artifact: try Artifact(kind: kind, from: Data(artifact.utf8)),
        spans: trail.spans,
        gaps: trail.gaps,
        report: CheckReport(findings: trail.findings, ledger: trail.ledger),
        provenance: try Self.value(provenance)
      )
      return Review(
        id: id,
        author: author,
        draft: draft,
        settlements: try Self.value(settlements),
        decision: try decision.map { try pinned(Self.value($0), to: draft.artifact) },
        recheckReason: recheckReason,
        history: try Self.value(history)
      )
    } catch let error as DecodingError {
      throw StorageError("\(id) cannot be read back from the database: \(error.place)")
    }
  }

  /// A decision on exactly the stored bytes, pinned to what they are read as.
  ///
  /// An artifact that an older Runway stored is written with other keys today; whoever approved
  /// those bytes approved this artifact. A decision on other bytes is left as it is and falls.
  private func pinned(_ decision: Review.Decision, to read: Artifact) -> Review.Decision {
    let stored = "sha256:" + ContentDigest.sha256(artifact)
    guard decision.contentDigest == stored else { return decision }
    var pinned = decision
    pinned.contentDigest = read.contentDigest
    return pinned
  }

  /// Notes what an artifact rests on.
  ///
  /// What it cited when it was exported stays noted: a recall has to find those files, whatever
  /// the artifact says today.
  static func replaceCitations(of review: Review, in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM citation WHERE artifact_id = ?1
        AND NOT EXISTS (SELECT 1 FROM export WHERE export.artifact_id = ?1)
        """,
      arguments: [review.id]
    )
    for item in review.draft.citedIDs.sorted() {
      try database.execute(
        sql: "INSERT OR IGNORE INTO citation (artifact_id, item_id) VALUES (?, ?)",
        arguments: [review.id, item]
      )
    }
  }

  private static func json(_ value: some Encodable) throws -> String {
    String(decoding: try ArtifactCoding.encode(value), as: UTF8.self)
  }

  private static func value<Value: Decodable>(_ text: String) throws -> Value {
    try ArtifactCoding.decode(Value.self, from: Data(text.utf8))
  }
}

extension DecodingError {
  /// Which key is at fault, without the value.
  fileprivate var place: String {
    let context: Context?
    switch self {
    case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
      .dataCorrupted(let found):
      context = found
    @unknown default: context = nil
    }
    let path = context?.codingPath.map(\.stringValue).joined(separator: ".") ?? ""
    return path.isEmpty ? "its JSON is damaged" : "“\(path)” is damaged"
  }
}
