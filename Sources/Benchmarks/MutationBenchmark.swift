import Guardrails
import Messaging

/// How many damaged claims of the starter library the guardrails block.
struct MutationBenchmark {
  func run() throws {
    let day = try required(CivilDate(iso: "2026-11-02"), "a day")
    let outcome = MutationTest(library: try starterLibrary(on: day), on: day).run()
    let blocked = outcome.mutants.count - outcome.survivors.count
    Report.heading("Damaged claims of the starter library")
    Report.line("blocked", "\(blocked) of \(outcome.mutants.count)", goal: "≥ 98 %")
    Report.line(
      "approved wordings flagged",
      "\(outcome.flagged.count) of \(outcome.approvedTexts)",
      goal: "0"
    )
  }
}
