import ArgumentParser
import Foundation
import Messaging
import Storage

struct LibraryExpiring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expiring",
    abstract: "Lists what expires, by date, with the artifacts that cite it.",
    discussion: "What has expired already and is still cited comes first."
  )

  @Option(help: ArgumentHelp("How many days ahead.", valueName: "days"))
  var within: Int = 90

  @Option(help: ArgumentHelp("The day to judge by; today without it.", valueName: "date"))
  var on: CivilDate?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard within >= 0 else { throw ValidationError("--within takes 0 or more days.") }
  }

  func run() throws {
    let session = try Session.open(workspace)
    let day = on ?? session.world.today
    let library = try session.library()
    let store = try session.store()
    let rows = try Self.items(of: library).compactMap { item -> Row? in
      let artifacts = try store.artifacts(citing: item.id)
      let days = day.days(until: item.last)
      guard days <= within, days >= 0 || !artifacts.isEmpty else { return nil }
      return Row(
        id: item.id,
        kind: item.kind,
        expiresOn: item.last,
        days: days,
        text: item.text,
        artifacts: artifacts
      )
    }.sorted { ($0.expiresOn, $0.id) < ($1.expiresOn, $1.id) }
    switch format {
    case .json:
      let report = Report(version: 1, on: day, within: within, items: rows)
      session.world.console.out(try JSONText.artifact(report))
    case .human:
      session.world.console.out(text(rows, on: day))
    }
  }

  private struct Row: Encodable {
    var id: String
    var kind: String
    var expiresOn: CivilDate
    var days: Int
    var text: String
    var artifacts: [String]
  }

  private struct Report: Encodable {
    var version: Int
    var on: CivilDate
    var within: Int
    var items: [Row]
  }

  private struct Item {
    var id: String
    var kind: String
    var last: CivilDate
    var text: String
  }

  /// Everything citable that has a last day and is not out of use for another reason.
  private static func items(of library: Library) -> [Item] {
    let statements =
      library.claims.map { (statement: $0 as any Statement, kind: "claim") }
      + library.proofs.map { (statement: $0 as any Statement, kind: "proof") }
    let words = statements.compactMap { entry -> Item? in
      let life = entry.statement.life
      guard life.status == .approved, let last = life.expiresOn else { return nil }
      return Item(id: entry.statement.id, kind: entry.kind, last: last, text: entry.statement.text)
    }
    let references = library.references.compactMap { reference in
      reference.expiresOn.map {
        Item(id: reference.id, kind: "reference", last: $0, text: reference.name)
      }
    }
    return words + references
  }

  private func text(_ rows: [Row], on day: CivilDate) -> String {
    guard !rows.isEmpty else {
      return "Nothing expires within \(within) days of \(day), and nothing expired is cited."
    }
    var table = TextTable(columns: ["expires on", "days", "id", "kind", "cited by", "text"])
    for row in rows {
      let text = row.text.count > 60 ? row.text.prefix(59) + "…" : row.text[...]
      table.add([
        row.expiresOn.description, row.days < 0 ? "expired" : String(row.days), row.id, row.kind,
        row.artifacts.isEmpty ? "–" : row.artifacts.joined(separator: " "), String(text),
      ])
    }
    return table.text
  }
}
