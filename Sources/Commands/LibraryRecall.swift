import ArgumentParser
import Enablement
import Foundation
import Messaging
import Storage

struct LibraryRecall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract:
      "Says who has what that cites an item, in which export, since when, and holds it back.",
    discussion: """
      Every artifact that cites the item becomes needs_recheck and cannot be exported until somebody
      approves it again. Example: runway library recall CLM-014 --reason "pilot data withdrawn"
      """
  )

  @Argument(help: "The id of a claim, proof, reference, disclaimer or call to action.")
  var id: String

  @Option(help: "Why; it stands in each artifact's history.")
  var reason: String?

  @Flag(help: "Only list; change nothing.")
  var dryRun = false

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let store = try session.store()
    let citing = try store.artifacts(citing: id)
    if citing.isEmpty { try requireKnown(session) }
    let rows = try citing.map { try row($0, store, session) }
    let report = Report(version: 1, id: id, isMarked: !dryRun, artifacts: rows)
    switch format {
    case .json: session.world.console.out(try JSONText.artifact(report))
    case .human: session.world.console.out(text(rows))
    }
  }

  /// One artifact that cites the item, marked where that is wanted.
  private func row(_ artifact: String, _ store: Store, _ session: Session) throws -> Row {
    let exports = try store.exports(of: artifact).filter { !$0.isSidecar }.map(Row.Copy.init)
    do {
      let review = dryRun ? try store.review(artifact) : try mark(artifact, store, session)
      return Row(
        id: artifact,
        title: review?.draft.title ?? "",
        partner: review?.draft.brief.partnerID,
        status: review?.status.rawValue ?? "unreadable",
        exports: exports
      )
    } catch let error as StorageError {
      // What left the house is told, also where the artifact itself cannot be read.
      session.world.console.note("runway: \(error)")
      return Row(id: artifact, title: "", partner: nil, status: "unreadable", exports: exports)
    }
  }

  private func mark(_ artifact: String, _ store: Store, _ session: Session) throws -> Review {
    let person = Person.writer(actor.by, in: session.world)
    let time = session.world.timestamp
    let why = reason.map { ": \($0)" } ?? "."
    return try store.update(artifact) { review in
      review.markForRecheck("\(id) was recalled\(why)", by: person, at: time)
      return review
    }
  }

  private func requireKnown(_ session: Session) throws {
    let known = try session.library().locations.keys.map(\.id).sorted()
    guard !known.contains(id) else { return }
    let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
    throw CommandFailure("The library has no item \(id), and nothing cites it.\(nearest)")
  }

  private func text(_ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "Nothing cites \(id)." }
    var lines: [String] = []
    for row in rows {
      let partner = row.partner.map { ", partner \($0)" } ?? ""
      lines.append("\(row.id)  \(row.title)\(partner)  [\(row.status)]")
      for copy in row.exports { lines.append("  \(copy.at)  \(copy.path)  by \(copy.by)") }
      if row.exports.isEmpty { lines.append("  never exported") }
    }
    let copies = rows.reduce(0) { $0 + $1.exports.count }
    let partners = Set(rows.compactMap(\.partner)).sorted()
    lines.append("")
    lines.append(
      "\(rows.count == 1 ? "1 artifact cites" : "\(rows.count) artifacts cite") \(id); "
        + "\(Counted.text(copies, "copy", plural: "copies")) \(copies == 1 ? "is" : "are") out"
        + (partners.isEmpty ? "." : ", with: \(partners.joined(separator: ", ")).")
    )
    return lines.joined(separator: "\n")
  }

  private struct Row: Encodable {
    struct Copy: Encodable {
      var path: String
      var at: String
      var by: String
      var sha256: String

      init(_ record: ExportRecord) {
        path = record.path
        at = record.at
        by = record.by
        sha256 = record.sha256
      }
    }

    var id: String
    var title: String
    var partner: String?
    var status: String
    var exports: [Copy]
  }

  private struct Report: Encodable {
    var version: Int
    var id: String
    var isMarked: Bool
    var artifacts: [Row]

    private enum CodingKeys: String, CodingKey {
      case version, id, artifacts
      case isMarked = "marked"
    }
  }
}
