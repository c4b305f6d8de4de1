import ArgumentParser
import Enablement
import Guardrails
import Messaging
import Storage

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "The human gate: look, accept, waive, edit, approve, reject.",
    subcommands: [
      ReviewList.self, ReviewShow.self, ReviewAccept.self, ReviewWaive.self, ReviewEdit.self,
      ReviewApprove.self, ReviewReject.self,
    ],
    defaultSubcommand: ReviewList.self
  )
}

struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists what was made and where it stands."
  )

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let summaries = try session.store().summaries()
    switch format {
    case .json:
      let rows = summaries.map(Report.Row.init)
      session.world.console.out(try JSONText.artifact(Report(version: 1, artifacts: rows)))
    case .human:
      session.world.console.out(Self.table(summaries))
    }
  }

  private struct Report: Encodable {
    struct Row: Encodable {
      var id: String
      var kind: Artifact.Kind
      var status: Review.Status
      var verdict: Verdict
      var title: String
      var author: String
      var at: String

      init(_ summary: ReviewSummary) {
        id = summary.id
        kind = summary.kind
        status = summary.status
        verdict = summary.verdict
        title = summary.title
        author = summary.author
        at = summary.createdAt
      }
    }

    var version: Int
    var artifacts: [Row]
  }

  private static func table(_ summaries: [ReviewSummary]) -> String {
    guard !summaries.isEmpty else {
      return "Nothing has been made yet. Begin with: runway talk-track --vertical V --persona P"
    }
    var table = TextTable(columns: ["id", "status", "verdict", "what", "by", "made"])
    for summary in summaries {
      table.add([
        summary.id, summary.status.rawValue, summary.verdict.rawValue, summary.title,
        summary.author, summary.createdAt,
      ])
    }
    return table.text
  }
}

struct ReviewShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows an artifact, who carries each sentence, and every finding with its number."
  )

  @Argument(help: "The artifact's id, such as TT-0001.")
  var id: String

  @Option(help: "human, json or markdown.")
  var format: OutputFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let review = try session.review(id)
    try ReviewPrinter(world: session.world).show(review, as: format)
  }
}

struct ReviewReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Rejects an artifact, for a reason."
  )

  @Argument(help: "The artifact's id.")
  var id: String

  @Option(help: "Why.")
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let person = try Person.decider(actor.by, in: session.world)
    let world = session.world
    try session.store().update(id) { review in
      try review.reject(by: person, at: world.timestamp, on: world.today, reason: reason)
    }
    world.console.out("\(id) is rejected: \(reason)")
  }
}
