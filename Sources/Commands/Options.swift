public import ArgumentParser
public import Enablement
public import Exporting
public import Guardrails
public import Messaging

/// How a result is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json, markdown
}

/// The formats of commands that print a list or a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case human, json
}

/// Which engine writes.
enum EngineChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, model, offline
}

/// The workspace that a command works on.
struct WorkspaceOption: ParsableArguments {
  @Option(help: ArgumentHelp("The workspace folder.", valueName: "dir"))
  var workspace: String?
}

/// Who acts.
struct ActorOption: ParsableArguments {
  @Option(help: ArgumentHelp("Who acts; else RUNWAY_USER or git's user.email.", valueName: "name"))
  var by: String?
}

extension CivilDate: ExpressibleByArgument {
  /// A day as the command line writes it, `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Channel: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ConsentBasis: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension TextKind: ExpressibleByArgument {}
extension OnePager.Kind: ExpressibleByArgument {}
extension MergeTarget: ExpressibleByArgument {}
