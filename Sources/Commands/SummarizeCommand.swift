import ArgumentParser
import Calls
import Drafting
import Enablement
import Foundation
import Messaging
import Transcripts
import Workspace

struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract:
      "Turns a joint call into next steps with an owner, a date and the words that were said.",
    discussion:
      "Example: runway summarize call.vtt --date 2026-10-27 --attendees attendees.csv --partner brightmoor"
  )

  @Argument(help: "The transcripts; - is standard input.")
  var files: [String]

  @Option(help: ArgumentHelp("The day of the call.", valueName: "YYYY-MM-DD"))
  var date: CivilDate?

  @Option(help: ArgumentHelp("The partner on the call, by its id.", valueName: "id"))
  var partner: String?

  @Option(
    help: ArgumentHelp(
      "Who was there: CSV or JSON with name, display_name, email, org, side.",
      valueName: "file"
    )
  )
  var attendees: String?

  @Option(help: "Print one view: internal, partner, customer or crm.")
  var view: CallView?

  @Option(help: "Which template qualifies the deal: meddpicc, bant, spiced or none.")
  var qualification: QualificationChoice = .meddpicc

  @OptionGroup var options: GenerationOptions

  func run() async throws {
    let session = try Session.open(options.workspace)
    try options.requireFreeFile(in: session.world, for: files.count)
    let flags = CallInput.Flags(date: date, partner: partner, attendees: attendees)
    let plan = try EnginePlan(
      choice: options.engine,
      baseURL: options.baseURL,
      model: options.model,
      session: session
    )
    session.world.console.note("runway: engine: \(plan.explanation)")
    // Every transcript is read before the first is summarised: a bad one costs no model call.
    let calls = try files.map { try CallInput($0, flags: flags, session: session) }
    var blocked = false
    for call in calls {
      do {
        let generation = try Generation(options, session: session, partner: call.partnerID)
        try await CallGeneration(
          generation: generation,
          call: call,
          view: view,
          template: qualification.template
        ).make(by: plan)
      } catch is Blocked {
        blocked = true
      }
    }
    if blocked { throw Blocked() }
  }
}

/// One of the four readers of a summary.
enum CallView: String, ExpressibleByArgument, CaseIterable {
  case `internal`, partner, customer, crm
}

/// A qualification template, or none.
enum QualificationChoice: String, ExpressibleByArgument, CaseIterable {
  case meddpicc, bant, spiced, none

  init?(argument: String) {
    self.init(rawValue: argument.lowercased())
  }

  var template: Qualification.Template? {
    switch self {
    case .meddpicc: .meddpicc
    case .bant: .bant
    case .spiced: .spiced
    case .none: nil
    }
  }
}
