import ArgumentParser
import Guardrails
import Messaging

struct LibraryTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Damages every approved claim on purpose and shows what the guardrails let through."
  )

  @Option(help: ArgumentHelp("The day to judge by; today without it.", valueName: "YYYY-MM-DD"))
  var on: CivilDate?

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let day = on ?? session.world.today
    let outcome = MutationTest(library: try session.library(), on: day).run()
    var lines: [String] = []
    for survivor in outcome.survivors {
      lines.append("let through  \(survivor.claim), \(survivor.field.rawValue): \(survivor.text)")
    }
    for flagged in outcome.flagged {
      lines.append(
        "flagged      \(flagged.claim), as approved: \(flagged.text) "
          + "(\(flagged.checks.joined(separator: ", ")))"
      )
    }
    let blocked = outcome.mutants.count - outcome.survivors.count
    lines.append(
      "\(blocked) of \(outcome.mutants.count) damaged claims blocked; \(outcome.flagged.count) of "
        + "\(outcome.approvedTexts) approved wordings flagged."
    )
    session.world.console.out(lines.joined(separator: "\n"))
    if !outcome.survivors.isEmpty || !outcome.flagged.isEmpty { throw Blocked() }
  }
}
