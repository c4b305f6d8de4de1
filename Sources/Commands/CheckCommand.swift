import ArgumentParser
import Enablement
import Foundation
import Guardrails
import Messaging
import Reporting
import Rules
import Workspace

/// How a check is reported.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, sarif, junit, github, vale
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks any text against the approved messaging, sentence by sentence.",
    discussion: """
      Of a folder all texts are checked: .md, .markdown, .txt, .html, .htm and .docx; hidden files are
      passed over and links to folders are not followed. The context may stand in a file's front
      matter, under the flags' names with underscores; flags win.

      Examples: runway check drafts/planted.md
                runway check content --format sarif > runway.sarif
                runway check content --write-baseline baseline.json
                runway check content --baseline baseline.json --fail-on warning

      <!-- runway-ignore CHECK: reason --> in Markdown or HTML sets findings of the next block aside.
      """
  )

  @Argument(help: "Files and folders; - is standard input.")
  var files: [String]

  @Option(help: "text, talk-track, outbound, one-pager, call-summary or customer-email.")
  var kind: TextKind?

  @Option(help: "email, linkedin and its forms, sms, call, voicemail or one-pager.")
  var channel: Channel?

  @Option(help: "customer, partner or vendor; customer without it.")
  var audience: Audience?

  @Option(help: "The vertical, by its id.")
  var vertical: String?

  @Option(help: "The buyer's role, by its id.")
  var persona: String?

  @Option(help: ArgumentHelp("The region, such as GB.", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The language, such as en or de.", valueName: "tag"))
  var locale: String?

  @Option(help: ArgumentHelp("The partner who speaks, by its id.", valueName: "id"))
  var partner: String?

  @Option(help: ArgumentHelp("A reader who may be named; may be repeated.", valueName: "name"))
  var addressee: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day on which it will be used; today without it.",
      valueName: "YYYY-MM-DD"
    )
  )
  var on: CivilDate?

  @Option(help: "error, warning or suggestion: from which severity on the exit status is 1.")
  var failOn: Severity = .error

  @Option(help: "human, json, sarif, junit, github or vale.")
  var format: CheckFormat = .human

  @Flag(help: "Mend what has one right answer, in the files themselves.")
  var fix = false

  @Option(
    help: ArgumentHelp("Findings of this file are known and do not count.", valueName: "file")
  )
  var baseline: String?

  @Option(help: ArgumentHelp("Write what is found as a baseline.", valueName: "file"))
  var writeBaseline: String?

  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard fix, files.contains("-") else { return }
    if files.count > 1 {
      throw ValidationError("--fix prints the mended text of standard input: give - alone.")
    }
    if format != .human {
      throw ValidationError(
        "--fix prints the mended text of standard input, so that no other report can go there: "
          + "leave --format out."
      )
    }
  }

  func run() async throws {
    let session = try Session.open(workspace)
    let world = session.world
    let found = CheckFiles(files, in: world)
    let room = try CheckingRoom(session)
    let header = RunHeader(
      library: room.library.digest,
      on: on ?? world.today,
      version: Runway.version,
      failOn: failOn,
      checks: room.checks
    )
    let known = try knownFindings(in: world)
    // The mended text of standard input is the data then, and the report is beside it.
    let prints = fix && files == ["-"]
    let printer = CheckPrinter(
      style: prints ? .plain : world.style,
      showsPassing: found.paths.count <= CheckPrinter.fewFiles
    )
    let work = CheckWork(
      room: room,
      contexts: CheckContexts(
        flags: try flags(session, room.library),
        library: room.library,
        partners: try session.partners(),
        sender: session.settings.sender.value
      ),
      ignoring: IgnoreComments(checks: room.checks.map(\.id)),
      baseline: known,
      printing: format.form.map { .form($0, header) } ?? .people(printer),
      fixes: fix,
      collects: writeBaseline != nil,
      world: world
    )
    var writer = CheckWriter(
      form: format.form,
      header: header,
      printer: printer,
      world: world,
      toErrors: prints
    )
    try writer.begin()
    await CheckRun(work: work, paths: found.paths, world: world).forEach { writer.take($0) }
    writer.summary.unread += found.unread
    writer.summary.skipped = found.skipped
    writer.noteUnread(found.unread)
    let checked = Set(writer.summary.paths.map(known.name))
    writer.summary.stale = known.baseline.stale(met: writer.met) { name in
      checked.contains(name) || !known.exists(name)
    }
    try writer.end()
    try end(writer, found, session)
  }

  /// Writes the baseline where one is wanted, and turns the result into an exit status.
  private func end(_ writer: CheckWriter, _ found: CheckFiles, _ session: Session) throws {
    let world = session.world
    let summary = writer.summary
    if found.paths.isEmpty, found.unread.isEmpty {
      let endings = CheckFiles.endings.sorted().map { "." + $0 }.joined(separator: ", ")
      world.console.note(
        "runway: \(files.joined(separator: ", ")): there is no text in it (\(endings))."
      )
      throw Incomplete()
    }
    if let path = writeBaseline {
      guard summary.unread.isEmpty else {
        world.console.note(
          "runway: \(path) is not written, because not everything could be checked."
        )
        throw Incomplete()
      }
      let baseline = writer.found
      try CheckBaseline(path: path, in: world).write(baseline, in: world)
      let total = baseline.counts.values.reduce(0, +)
      world.console.note(
        "runway: \(path) knows \(Counted.text(total, "finding")) now. "
          + "Check with: --baseline \(path)"
      )
      return
    }
    guard summary.unread.isEmpty else { throw Incomplete() }
    if summary.open.count(from: failOn) > 0 { throw Blocked() }
  }

  private func knownFindings(in world: World) throws -> CheckBaseline {
    if let path = baseline { return try CheckBaseline(reading: path, in: world) }
    return CheckBaseline(path: writeBaseline ?? "baseline.json", in: world)
  }

  /// The flags, each looked up.
  ///
  /// - Throws: where the library has no such id.
  private func flags(_ session: Session, _ library: Library) throws -> CheckFlags {
    func require(_ id: String?, _ kind: String, _ known: [String]) throws {
      guard let id, !known.contains(id) else { return }
      throw CommandFailure(UnknownID.message(kind, id, known: known))
    }
    try require(vertical, "vertical", library.verticals.map(\.id))
    try require(persona, "persona", library.personas.map(\.id))
    if let region, !Region.isKnown(region.uppercased()) {
      throw CommandFailure("“\(region)” is no region: use an ISO 3166 code such as GB.")
    }
    if let locale, !LocaleTag.isWellFormed(locale) {
      throw CommandFailure("“\(locale)” is no language: use a tag such as en, de or en-GB.")
    }
    return CheckFlags(
      kind: kind,
      channel: channel,
      audience: audience,
      vertical: vertical,
      persona: persona,
      region: region?.uppercased(),
      locale: locale,
      partner: try session.partner(partner),
      addressee: addressee,
      on: on,
      today: session.world.today
    )
  }
}

extension CheckFormat {
  /// The form for other programs, or nil where people read it.
  fileprivate var form: ReportForm? {
    switch self {
    case .human: nil
    case .json: .json
    case .sarif: .sarif
    case .junit: .junit
    case .github: .github
    case .vale: .vale
    }
  }
}

extension CheckingRoom {
  /// The checks that a report can name, the rule files among them.
  var checks: [CheckDescription] {
    CheckCatalog.entries.map {
      CheckDescription(id: $0.id, severity: $0.severity, summary: $0.summary)
    }
      + rules.rules.map {
        CheckDescription(id: $0.check, severity: $0.level, summary: $0.why ?? $0.message)
      }
      + IgnoreComments.checks
  }
}
