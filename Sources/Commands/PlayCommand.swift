import ArgumentParser
import Drafting
import Enablement
import Guardrails
import Messaging
import Workspace

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Shows the plays of the programme and checks them for friction.",
    subcommands: [List.self, Show.self, Check.self]
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the plays.")

    @Option(help: "human or json.")
    var format: ReportFormat = .human

    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let session = try Session.open(workspace)
      let library = try session.library()
      switch format {
      case .json:
        let rows = library.plays.map(PlayReport.init)
        session.world.console.out(try JSONText.artifact(PlayList(version: 1, plays: rows)))
      case .human:
        var table = TextTable(columns: ["id", "milestone", "vertical", "persona", "steps", "owner"])
        for play in library.plays {
          table.add([
            play.id, "\(play.goalMilestone)", play.verticalIDs.words, play.personaIDs.words,
            "\(play.steps.count)", play.owner ?? "",
          ])
        }
        session.world.console.out(
          library.plays.isEmpty ? "No plays. Write one in guardrails/messaging/plays/." : table.text
        )
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a play step by step.")

    @Argument(help: "The play's id.")
    var id: String

    @OptionGroup var options: PlayOptions

    func run() throws {
      let session = try Session.open(options.workspace)
      let library = try session.library()
      let play = try library.named(id)
      let start = options.start ?? session.world.today
      let report = PlayReport(play, start: start)
      switch options.format {
      case .json: session.world.console.out(try JSONText.artifact(report))
      case .human: session.world.console.out(Self.text(play, report, library))
      }
    }

    private static func text(_ play: Play, _ report: PlayReport, _ library: Library) -> String {
      let name = play.name.map { ": \($0)" } ?? ""
      var lines = [
        "\(play.id)\(name)",
        "for \(play.verticalIDs.words); \(play.personaIDs.words); milestone \(play.goalMilestone)",
        "",
      ]
      for step in report.steps {
        let minutes = step.minutes.map { ", \($0) min" } ?? ""
        lines.append("\(step.n). day \(step.dayOffset) (\(step.due))\(minutes), \(step.ownerSide)")
        lines.append("   \(step.action)")
        if let asset = step.assetID { lines.append("   with: \(asset)") }
        lines.append("   done when there is: \(step.doneEvidence ?? "– (missing)")")
        if let reward = step.reward {
          lines.append("   reward: \(reward)\(Self.words(of: reward, library))")
        }
      }
      if let next = report.steps.first { lines += ["", "Next: \(next.action)"] }
      return lines.joined(separator: "\n")
    }

    private static func words(of reward: String, _ library: Library) -> String {
      guard case .incentive(let incentive)? = library.item(reward) else { return "" }
      let days = incentive.paysInDays.map { ", paid in \($0) days" } ?? ""
      return ", \(incentive.amountText)\(days)"
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks for what keeps a partner from running a play.",
      discussion: "Ends with 1 where something blocks. Days count from --start."
    )

    @Argument(help: "The play's id.")
    var id: String

    @Option(help: ArgumentHelp("The partner, by its id.", valueName: "id"))
    var partner: String?

    @OptionGroup var options: PlayOptions

    func run() throws {
      let session = try Session.open(options.workspace)
      let library = try session.library()
      let play = try library.named(id)
      let checks = PlayChecks(
        library: library,
        start: options.start ?? session.world.today,
        vendorOwner: session.settings.activationOwner.value,
        partner: try session.partner(partner)
      )
      let findings = checks.findings(in: play)
      let report = PlayFindings(
        version: 1,
        id: play.id,
        verdict: CheckReport(findings: findings, ledger: []).verdict,
        findings: findings
      )
      switch options.format {
      case .json: session.world.console.out(try JSONText.artifact(report))
      case .human:
        for finding in findings {
          let place = finding.path.map { $0.isEmpty ? "" : " \($0)" } ?? ""
          session.world.console.out(
            "\(finding.severity.rawValue)  \(finding.check)\(place)  \(finding.message)"
          )
        }
        let count = FindingCount(findings)
        session.world.console.out("\(play.id): \(report.verdict.rawValue), \(count.text).")
      }
      if report.verdict == .blocked { throw Blocked() }
    }
  }
}

/// What `play show` and `play check` take.
struct PlayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day on which the partner starts; else today.", valueName: "date"))
  var start: CivilDate?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption
}

/// `play list --format json`.
private struct PlayList: Encodable {
  var version: Int
  var plays: [PlayReport]
}

/// `play check --format json`.
private struct PlayFindings: Encodable {
  var version: Int
  var id: String
  var verdict: Verdict
  var findings: [Finding]
}

/// A play as JSON prints it.
private struct PlayReport: Encodable {
  struct Step: Encodable {
    var n: Int
    var action: String
    var ownerSide: String
    var dayOffset: Int
    var due: String
    var minutes: Int?
    var assetID: String?
    var doneEvidence: String?
    var reward: String?
  }

  var id: String
  var name: String?
  var goalMilestone: Int
  var verticalIDs: [String]
  var personaIDs: [String]
  var incentiveID: String?
  var owner: String?
  var steps: [Step]

  init(_ play: Play) { self.init(play, start: nil) }

  init(_ play: Play, start: CivilDate?) {
    id = play.id
    name = play.name
    goalMilestone = play.goalMilestone
    verticalIDs = play.verticalIDs.listed
    personaIDs = play.personaIDs.listed
    incentiveID = play.incentiveID
    owner = play.owner
    steps = play.steps.enumerated().map { index, step in
      Step(
        n: index + 1,
        action: step.action,
        ownerSide: step.ownerSide.rawValue,
        dayOffset: step.dayOffset,
        due: start.map { $0.adding(days: step.dayOffset).description } ?? "day \(step.dayOffset)",
        minutes: step.minutes,
        assetID: step.assetID,
        doneEvidence: step.doneEvidence,
        reward: step.reward
      )
    }
  }
}

extension Library {
  /// The play with an id.
  ///
  /// - Throws: with the ids that exist.
  fileprivate func named(_ id: String) throws -> Play {
    if let play = play(id) { return play }
    throw DraftingError.unknownID(kind: "play", id: id, known: content.plays.map(\.id))
  }
}

extension Selection<String> {
  /// The names in a line; `all` where nothing is named.
  fileprivate var words: String { isAll ? "all" : listed.joined(separator: ", ") }
}
