import ArgumentParser
import Drafting
import Enablement
import Foundation
import Messaging
import Workspace

struct PromptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts",
    abstract: "Shows the prompt files and exactly what would be sent.",
    subcommands: [PromptsList.self, PromptsShow.self, PromptsRender.self, PromptsLintCommand.self]
  )
}

struct PromptsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the prompts with their versions and digests."
  )

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  private struct Report: Encodable {
    struct Row: Encodable {
      var name: String
      var version: Int
      var digest: String
      var file: String
    }

    var version = 1
    var prompts: [Row]
  }

  func run() throws {
    let session = try Session.open(workspace)
    let book = try session.prompts()
    if format == .json {
      let rows = try book.names.map { name in
        let file = try book.prompt(name)
        return Report.Row(
          name: name,
          version: file.version,
          digest: book.digest(of: file),
          file: file.path
        )
      }
      session.world.console.out(try JSONText.pretty(Report(prompts: rows)))
      return
    }
    var table = TextTable(columns: ["name", "version", "digest", "file"])
    for name in book.names {
      let file = try book.prompt(name)
      let digest = book.digest(of: file).dropFirst("sha256:".count).prefix(12)
      table.add([name, String(file.version), String(digest), file.path])
    }
    session.world.console.out(book.names.isEmpty ? "No prompts." : table.text)
  }
}

struct PromptsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints a prompt file as it stands."
  )

  @Argument(help: "The prompt's name.")
  var name: String

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let file = try session.prompts().prompt(name)
    let input = try InputFile.read(
      session.folder.path(file.path).path(percentEncoded: false),
      in: session.world
    )
    session.world.console.out(String(decoding: input.bytes, as: UTF8.self))
  }
}

struct PromptsRender: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Prints exactly what would be sent to a model; sends nothing.",
    discussion: """
      Examples: runway prompts render talk-track --vertical healthcare --persona ciso
                runway prompts render outbound --channel email --vertical healthcare --persona ciso
      For a call: runway summarize FILE --dry-run
      """
  )

  @Argument(help: "talk-track or outbound.")
  var name: RenderedJob

  @Option(help: "The vertical, by its id.")
  var vertical: String?

  @Option(help: "The buyer's role, by its id.")
  var persona: String?

  @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
  var partner: String?

  @Option(help: "The channel of outbound variants.")
  var channel: Channel = .email

  @Option(help: "How many variants.")
  var variants: Int = 2

  @OptionGroup var options: GenerationOptions

  func validate() throws {
    guard name != .callSummary else {
      throw ValidationError(
        "The prompt of a call is made from its transcript: runway summarize FILE --dry-run"
      )
    }
    guard vertical != nil, persona != nil else {
      throw ValidationError("\(name.rawValue) needs --vertical and --persona.")
    }
  }

  func run() throws {
    let session = try Session.open(options.workspace)
    let generation = try Generation(options, session: session, partner: partner)
    let job: Brief.Job =
      name == .talkTrack ? .talkTrack : .outbound(channel: channel, variants: variants)
    let brief = generation.brief(
      job,
      vertical: vertical ?? "",
      persona: persona ?? "",
      play: nil,
      region: nil
    )
    try generation.preview(brief)
  }
}

/// The jobs whose prompts can be rendered from a brief alone.
enum RenderedJob: String, ExpressibleByArgument, CaseIterable {
  case talkTrack = "talk-track"
  case outbound
  /// Only to say where it is rendered.
  case callSummary = "call-summary"
}

struct PromptsLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Says what is wrong or doubtful about the prompt files."
  )

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let reading = PromptLoader().load(workspace: session.folder.url)
    let issues = (reading.issues + PromptLint(book: reading.book).issues).sorted()
    for issue in issues {
      session.world.console.out("\(issue.severity.rawValue)  \(issue.description)  [\(issue.code)]")
    }
    if issues.isEmpty {
      session.world.console.out("\(reading.book.names.count) prompts, nothing to mend.")
    }
    if issues.contains(where: { $0.severity == .error }) { throw Blocked() }
  }
}
