import ArgumentParser
import Calls
import Messaging
import Workspace

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Shows how a phrase resolves to a due date.",
    discussion: "Example: runway due \"by next Thursday\" --on 2026-03-10"
  )

  @Argument(help: "The words, such as \"by Thursday\".")
  var phrase: String

  @Option(
    help: ArgumentHelp("The day on which it was said; today without it.", valueName: "YYYY-MM-DD")
  )
  var on: CivilDate?

  @Option(help: ArgumentHelp("How numeric dates are written there: en-GB, en-US, de, und …"))
  var locale: String?

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard let locale else { return }
    let language = locale.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init)
    guard let language, ["en", "de", "und"].contains(language),
      LocaleTag.isWellFormed(locale.replacing("_", with: "-"))
    else {
      throw ValidationError(
        "due dates are read in en and de, with a region where it matters (en-GB, en-US, de-AT), or "
          + "und where the language is not known; not in “\(locale)”."
      )
    }
  }

  func run() throws {
    let world = World.current
    let day = on ?? world.today
    // The phrase can be tried anywhere; in a workspace its settings count.
    let settings = try settingsOfWorkspace()
    let resolver = DueDateResolver(
      reference: day,
      locale: DateLocale(tag: locale ?? settings?.dateLocale ?? "und"),
      fiscalYearStart: settings?.fiscalYearStart.value ?? 1,
      holidays: settings?.holidays.value ?? []
    )
    let due = resolver.resolve(phrase)
    switch format {
    case .json: world.console.out(try JSONText.pretty(DueDateReport(due, on: day)))
    case .human: world.console.out(Self.sentence(due, on: day))
    }
  }

  /// The settings, or `nil` where there is no workspace; a broken one is an error.
  private func settingsOfWorkspace() throws -> Settings? {
    do {
      return try Session.open(workspace).settings
    } catch is WorkspaceError where workspace.workspace == nil {
      return nil
    }
  }

  private static func sentence(_ due: DueDate, on day: CivilDate) -> String {
    var lines = ["“\(due.said)”, said on \(named(day)):"]
    if let date = due.date {
      lines.append("  due \(named(date))  (\(due.certainty.rawValue), \(due.rule))")
    } else if !due.candidates.isEmpty {
      let days = due.candidates.map(named).joined(separator: " or ")
      lines.append("  \(days)  (ambiguous, \(due.rule)): ask which")
    } else {
      lines.append("  no date  (\(due.rule))")
    }
    if let range = due.range {
      lines.append("  covers \(named(range.lowerBound)) to \(named(range.upperBound))")
    }
    if let condition = due.condition { lines.append("  condition: \(condition)") }
    return lines.joined(separator: "\n")
  }

  private static func named(_ day: CivilDate) -> String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "\(names[day.weekday - 1]) \(day)"
  }
}
