import ArgumentParser
import Enablement
import Foundation
import Guardrails
import Messaging
import Workspace

/// How a check is reported.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks any text against the approved messaging, sentence by sentence.",
    discussion: """
      The context may stand in a file's front matter, under the flags' names with underscores; flags
      win. Example: runway check drafts/planted.md
      """
  )

  @Argument(help: "The files; - is standard input.")
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
    help: ArgumentHelp("The day on which it will be used; today without it.", valueName: "date")
  )
  var on: CivilDate?

  @Option(help: "error, warning or suggestion: from which severity on the exit status is 1.")
  var failOn: Severity = .error

  @Option(help: "human or json.")
  var format: CheckFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let library = try session.library()
    let guardrails = try session.guardrails(for: library)
    let contexts = ContextFinder(command: self, session: session, library: library)
    let checked = try files.sorted().map { path in
      let input = try InputFile.read(path, in: session.world, limit: 64 << 20)
      let passage = Passage(bytes: input.bytes, markup: Markup(ofFileNamed: path))
      let context = try contexts.context(of: passage, path: path)
      return CheckedFile(
        path: path,
        bytes: input.bytes,
        report: guardrails.check(passage, in: context)
      )
    }
    let report = CheckRun(
      library: library.digest,
      on: on ?? session.world.today,
      files: checked
    )
    switch format {
    case .json: session.world.console.out(try JSONText.pretty(report))
    case .human:
      session.world.console.out(CheckPrinter(style: session.world.style).text(of: report))
    }
    let worst = checked.flatMap(\.report.findings).map(\.severity).max()
    if let worst, worst >= failOn { throw Blocked() }
  }
}

/// Finds the circumstances of each file: flags first, then its front matter, then defaults.
struct ContextFinder {
  let command: CheckCommand
  let session: Session
  let library: Library

  /// The context of a text.
  ///
  /// - Throws: where an id is unknown or the front matter cannot be read.
  func context(of passage: Passage, path: String) throws -> CheckContext {
    let matter = try frontMatter(of: passage, path: path)
    let vertical = command.vertical ?? matter.vertical
    let persona = command.persona ?? matter.persona
    try require(vertical, "vertical", library.verticals.map(\.id))
    try require(persona, "persona", library.personas.map(\.id))
    let region = (command.region ?? matter.region)?.uppercased()
    if let region, !Region.isKnown(region) {
      throw CommandFailure("\(path): “\(region)” is no region: use an ISO 3166 code such as GB.")
    }
    let partner = try session.partner(command.partner ?? matter.partner)
    let use = UseContext(
      date: command.on ?? matter.on ?? session.world.today,
      vertical: vertical,
      persona: persona,
      region: region,
      channel: command.channel ?? matter.channel,
      locale: command.locale ?? matter.locale,
      audience: command.audience ?? matter.audience ?? .customer,
      partner: partner
    )
    let kind = try command.kind ?? self.kind(matter.kind, path: path) ?? .text
    let sender = session.settings.sender.value
    return CheckContext(
      use: use,
      kind: kind,
      addressees: command.addressee.isEmpty ? matter.addressee : command.addressee,
      senders: [sender?.name, sender?.company, partner?.ownerPartner].compactMap(\.self)
    )
  }

  private func frontMatter(of passage: Passage, path: String) throws -> FrontMatterContext {
    guard let range = passage.frontMatter else { return FrontMatterContext() }
    // The fences go, their line ends stay: what is reported keeps its line number.
    var bytes = Array(passage.bytes[range])
    for index in bytes.indices.prefix(3) where bytes[index] == UInt8(ascii: "-") {
      bytes[index] = 0x20
    }
    while let last = bytes.last, last == 0x0A || last == 0x0D || last == 0x20 { bytes.removeLast() }
    bytes.removeLast(min(3, bytes.count))
    let log = ReadingLog()
    let context = FrontMatterContext(bytes: bytes, path: path, log: log)
    let errors = log.issues.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw CommandFailure(errors.map(\.description).joined(separator: "\n"))
    }
    return context
  }

  private func kind(_ name: String?, path: String) throws -> TextKind? {
    guard let name else { return nil }
    if let kind = TextKind(rawValue: name) { return kind }
    let known = TextKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw CommandFailure("\(path): “\(name)” is no kind of text; it is one of: \(known).")
  }

  private func require(_ id: String?, _ kind: String, _ known: [String]) throws {
    guard let id, !known.contains(id) else { return }
    let nearest = Nearest.match(for: id, in: known).map { " Did you mean \($0)?" } ?? ""
    throw CommandFailure(
      "There is no \(kind) “\(id)”.\(nearest) The library has: \(known.sorted().joined(separator: ", "))."
    )
  }
}
