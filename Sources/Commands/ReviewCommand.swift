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
      ReviewApprove.self, ReviewReject.self, ReviewSchema.self,
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
    let stored = try session.standing(session.store())
    switch format {
    case .json:
      let report = Report(
        version: 1,
        artifacts: stored.compactMap(\.review).map { Report.Row(ReviewSummary($0)) },
        unreadable: stored.compactMap(Report.Fault.init)
      )
      session.world.console.out(try JSONText.artifact(report))
    case .human:
      session.world.console.out(Self.table(stored))
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
      var recheckReason: String?

      init(_ summary: ReviewSummary) {
        id = summary.id
        kind = summary.kind
        status = summary.status
        verdict = summary.verdict
        title = summary.title
        author = summary.author
        at = summary.createdAt
        recheckReason = summary.recheckReason
      }
    }

    struct Fault: Encodable {
      var id: String
      var reason: String

      init?(_ stored: StoredReview) {
        guard case .unreadable(let id, let reason) = stored else { return nil }
        self.id = id
        self.reason = reason
      }
    }

    var version: Int
    var artifacts: [Row]
    var unreadable: [Fault]
  }

  private static func table(_ stored: [StoredReview]) -> String {
    guard !stored.isEmpty else {
      return "Nothing has been made yet. Begin with: runway talk-track --vertical V --persona P"
    }
    var table = TextTable(columns: ["id", "status", "verdict", "what", "by", "made"])
    var remarks: [String] = []
    for entry in stored {
      switch entry {
      case .review(let review):
        let line = ReviewSummary(review)
        table.add([
          line.id, line.status.rawValue, line.verdict.rawValue, line.title, line.author,
          line.createdAt,
        ])
        if let reason = line.recheckReason { remarks.append("\(line.id): \(reason)") }
      case .unreadable(let id, let reason):
        table.add([id, "unreadable", "", "", "", ""])
        remarks.append(reason)
      }
    }
    return ([table.text] + (remarks.isEmpty ? [] : [""] + remarks)).joined(separator: "\n")
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
    let review = try session.reviewAsItStands(id)
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
