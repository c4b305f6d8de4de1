import ArgumentParser
import Messaging
import Workspace

struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Looks after the approved messaging.",
    subcommands: [
      LibraryLintCommand.self, LibraryTestCommand.self, LibraryCoverage.self, LibraryShow.self,
      LibraryApprove.self, LibraryExpiring.self, LibraryRecall.self, LibraryImport.self,
    ]
  )
}

struct LibraryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Reads the library and says what is wrong, doubtful or about to expire."
  )

  @Option(help: ArgumentHelp("The day to judge by; today without it.", valueName: "YYYY-MM-DD"))
  var on: CivilDate?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let reading = LibraryLoader().load(workspace: session.folder.url)
    let day = on ?? session.world.today
    let found = reading.partial.lint(on: day).filter { !reading.issues.contains($0) }
    let issues = (reading.issues + found).sorted()
    switch format {
    case .json:
      session.world.console.out(
        try JSONText.artifact(
          Report(
            version: 1,
            library: reading.partial.digest,
            on: day,
            issues: issues.map(Report.Row.init)
          )
        )
      )
    case .human:
      session.world.console.out(Self.text(issues, reading.partial, on: day))
    }
    if issues.contains(where: { $0.severity == .error }) { throw Blocked() }
  }

  private struct Report: Encodable {
    struct Row: Encodable {
      var severity: Severity
      var code: String
      var path: String?
      var line: Int?
      var column: Int?
      var ids: [String]
      var message: String

      init(_ issue: LibraryIssue) {
        severity = issue.severity
        code = issue.code
        path = issue.location?.file
        line = issue.location?.line
        column = issue.location?.column
        ids = issue.ids
        message = issue.message
      }
    }

    var version: Int
    var library: String
    var on: CivilDate
    var issues: [Row]
  }

  private static func text(_ issues: [LibraryIssue], _ library: Library, on day: CivilDate)
    -> String
  {
    var lines: [String] = []
    for severity in [Severity.error, .warning, .suggestion] {
      let rows = issues.filter { $0.severity == severity }
      for row in rows { lines.append("\(severity.rawValue)  \(row.description)  [\(row.code)]") }
    }
    let inForce = library.claims(inForceOn: day).count
    let errors = issues.count { $0.severity == .error }
    let warnings = issues.count { $0.severity == .warning }
    if !lines.isEmpty { lines.append("") }
    lines.append(
      "\(Counted.text(library.claims.count, "claim")), \(inForce) in force on \(day); "
        + "\(Counted.text(errors, "error")), \(Counted.text(warnings, "warning")), "
        + "\(Counted.text(issues.count - errors - warnings, "suggestion"))."
    )
    return lines.joined(separator: "\n")
  }
}

struct LibraryCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Shows what the library has for each vertical and persona; a hole is a to-do."
  )

  @Option(help: ArgumentHelp("The day to judge by; today without it.", valueName: "YYYY-MM-DD"))
  var on: CivilDate?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let coverage = try session.library().coverage(on: on ?? session.world.today)
    switch format {
    case .json: session.world.console.out(try JSONText.pretty(coverage))
    case .human: session.world.console.out(Self.text(coverage))
    }
  }

  private static func text(_ coverage: Coverage) -> String {
    let columns = ["pain", "claim", "proof", "trigger", "reference"]
    var table = TextTable(columns: ["vertical", "persona"] + columns)
    for row in coverage.rows {
      let counts = [row.pain, row.claim, row.proof, row.trigger, row.reference]
      table.add([row.vertical, row.persona] + counts.map { $0 == 0 ? "–" : String($0) })
    }
    let holes = coverage.rows.reduce(0) { $0 + $1.holes.count }
    return table.text + "\n\n"
      + (holes == 0
        ? "No holes." : "\(Counted.text(holes, "hole")), shown as –: add what is missing.")
  }
}

struct LibraryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one item of the library by its id."
  )

  @Argument(help: "The id, such as CLM-001.")
  var id: String

  @Option(help: ArgumentHelp("The day to judge by; today without it.", valueName: "YYYY-MM-DD"))
  var on: CivilDate?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let library = try session.library()
    guard let card = ItemCard(id, in: library, on: on ?? session.world.today) else {
      let known = library.locations.keys.map(\.id).sorted()
      let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
      throw CommandFailure("The library has no item \(id).\(nearest)")
    }
    switch format {
    case .human: session.world.console.out(card.text)
    case .json: session.world.console.out(try JSONText.pretty(ItemReport(card)))
    }
  }
}
