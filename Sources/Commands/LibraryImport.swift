import ArgumentParser
import Foundation
import Messaging
import Workspace

struct LibraryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Takes claims from a CSV file or a Markdown table into the library, always as drafts.",
    discussion: """
      Columns: kind and text, and as you have them id, qualifiers, verticals, personas, regions,
      locales, channels, products, audience, owner, effective_from, expires_on, review_by,
      required_disclaimer_ids, evidence_title, evidence_url, evidence_method, evidence_sample,
      evidence_date. Several values in a cell stand between semicolons.
      """
  )

  @Argument(help: "The CSV file, or a Markdown file (.md) with a table.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The new file under guardrails/messaging/claims; without it the table's name.",
      valueName: "name"
    )
  )
  var `as`: String?

  @Flag(help: "Say what would be taken and what not; write nothing.")
  var dryRun = false

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let world = session.world
    let input = try InputFile.read(file, in: world, limit: 32 << 20)
    let path = try target(session)
    let result: ClaimImport
    do {
      let table = try ClaimImport.table(in: input.bytes, path: file)
      result = try ClaimImport(
        table,
        into: session.folder.url,
        path: path,
        owner: Person.writer(actor.by, in: world),
        day: world.today
      )
    } catch {
      throw CommandFailure(error.description)
    }
    if let text = result.file, !dryRun { try write(text, to: path, session) }
    switch format {
    case .json: world.console.out(try JSONText.artifact(Report(result, path: path, dryRun: dryRun)))
    case .human: world.console.out(self.text(result, path: path))
    }
    if !result.rejected.isEmpty { throw Blocked() }
  }

  /// The path of the new file, relative to the workspace.
  ///
  /// - Throws: where the name is none, or the file is there.
  private func target(_ session: Session) throws -> String {
    let given = self.as ?? URL(filePath: file).deletingPathExtension().lastPathComponent
    let stem = given.hasSuffix(".yaml") ? String(given.dropLast(5)) : given
    let name = String(
      stem.lowercased().map { character in
        character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
      }
    )
    guard name.contains(where: { $0 != "-" }) else {
      throw CommandFailure("“\(given)” gives no file name. Name one: --as NAME")
    }
    let path = "guardrails/messaging/claims/\(name).yaml"
    let url = session.folder.path(path)
    guard !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      throw CommandFailure("\(path) exists and is not overwritten. Name another: --as NAME")
    }
    return path
  }

  private func write(_ text: String, to path: String, _ session: Session) throws {
    var batch = FileBatch()
    batch.add(Data(text.utf8), at: session.folder.path(path))
    do {
      try batch.write()
    } catch {
      throw CommandFailure("\(path) cannot be written: \(SystemReason.text(of: error))")
    }
  }

  private func text(_ result: ClaimImport, path: String) -> String {
    var lines: [String] = []
    if !result.ids.isEmpty {
      let verb = dryRun ? "would be taken" : "taken"
      lines.append(
        "\(Counted.text(result.ids.count, "draft")) \(verb) into \(path): \(Self.span(result.ids))"
      )
    }
    lines += result.remarks
    for row in result.rejected {
      lines.append("rejected, row \(row.line): \(row.reason)")
      lines.append("  \(row.shown)")
    }
    if result.ids.isEmpty, result.rejected.isEmpty { lines.append("The table has no rows.") }
    if !result.ids.isEmpty, !dryRun {
      lines.append("Look at them: runway library lint. Then: runway library approve ID --by NAME")
    }
    return lines.joined(separator: "\n")
  }

  private static func span(_ ids: [String]) -> String {
    guard ids.count > 4, let first = ids.first, let last = ids.last else {
      return ids.joined(separator: ", ")
    }
    return "\(first) … \(last)"
  }

  private struct Report: Encodable {
    struct Row: Encodable {
      var line: Int
      var text: String
      var reason: String
    }

    var version = 1
    var path: String
    var written: Bool
    var ids: [String]
    var rejected: [Row]
    var remarks: [String]

    init(_ result: ClaimImport, path: String, dryRun: Bool) {
      self.path = path
      written = !dryRun && result.file != nil
      ids = result.ids
      remarks = result.remarks
      rejected = result.rejected.map { Row(line: $0.line, text: $0.shown, reason: $0.reason) }
    }
  }
}
