import ArgumentParser
import Foundation
import Messaging
import Workspace

struct PartnersImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes partners from another CSV file into partners.csv.",
    discussion: """
      A mapping file says which column is which:

        columns: { partner_id: partner_key, name: Partner Name, region: Country }
        values: { status: { Active: active, Inactive: exited }, region: { United Kingdom: GB } }
        defaults: { type: msp }

      Every row that is not taken is listed with its reason.
      """
  )

  @Argument(help: "The CSV file, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The mapping file.", valueName: "file"))
  var map: String?

  @Flag(help: "Let a row take the place of the one with the same id.")
  var replace = false

  @Flag(help: "Say what would happen and write nothing.")
  var dryRun = false

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let world = session.world
    let input = try InputFile.read(file, in: world, limit: 64 << 20)
    var mapping = ColumnMapping()
    if let map {
      let bytes = try InputFile.read(map, in: world, limit: 1 << 20).bytes
      mapping = try ColumnMapping(bytes: bytes, path: map)
    }
    let url = session.folder.url.appending(path: "partners.csv")
    let path = url.path(percentEncoded: false)
    let present =
      FileManager.default.fileExists(atPath: path)
      ? try String(contentsOf: url, encoding: .utf8) : ""
    let result = try PartnerImport(mapping: mapping, today: world.today, replaces: replace)
      .run(input.bytes, path: file == "-" ? "standard input" : file, into: present)
    for note in result.notes { world.console.note("runway: \(file): \(note)") }
    if !dryRun, result.text != present {
      do {
        try Data(result.text.utf8).write(to: url, options: .atomic)
      } catch {
        throw CommandFailure("partners.csv cannot be written: \(error.localizedDescription)")
      }
    }
    switch format {
    case .json: world.console.out(try JSONText.artifact(Report(result)))
    case .human: world.console.out(text(of: result))
    }
    if !result.rejected.isEmpty { throw Blocked() }
  }

  private func text(of result: PartnerImport.Result) -> String {
    var lines = result.rejected.map { "not taken  \($0.location)  \($0.reason)" }
    lines += result.added.map { "added      \($0)" }
    lines += result.replaced.map { "replaced   \($0)" }
    let counts = [
      "\(result.added.count) added", "\(result.replaced.count) replaced",
      "\(result.unchanged.count) unchanged", "\(result.rejected.count) not taken",
    ]
    lines.append(counts.joined(separator: ", ") + (dryRun ? "; nothing was written." : "."))
    return lines.joined(separator: "\n")
  }

  private struct Report: Encodable {
    struct Rejected: Encodable {
      var line: Int
      var fields: [String]
      var reason: String
    }

    var version = 1
    var added: [String]
    var replaced: [String]
    var unchanged: [String]
    var rejected: [Rejected]

    init(_ result: PartnerImport.Result) {
      added = result.added
      replaced = result.replaced
      unchanged = result.unchanged
      rejected = result.rejected.map {
        Rejected(line: $0.location.line, fields: $0.fields, reason: $0.reason)
      }
    }
  }
}
