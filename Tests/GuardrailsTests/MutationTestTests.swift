import Guardrails
import Messaging
import Testing
import Workspace

/// The mutation test that users run on their own libraries.
struct MutationTestTests {
  static let outcome = MutationTest(
    guardrails: SampleLibrary.guardrails,
    on: SampleLibrary.day("2026-02-02")
  ).run()

  @Test func `approved words pass and changed ones do not`() {
    #expect(Self.outcome.flagged == [])
    #expect(
      Self.outcome.blockedShare >= 0.98,
      "\(Self.outcome.survivors.map { "\($0.field) \($0.text)" })"
    )
  }

  @Test(arguments: MutatedField.allCases)
  func `every field is changed somewhere`(field: MutatedField) {
    #expect(Self.outcome.mutants.contains { $0.field == field })
  }

  @Test func `a suggestion for a lost qualifier settles it in one step`() throws {
    let context = SampleLibrary.context(on: "2026-02-02")
    var settled = 0
    for mutant in Self.outcome.mutants where mutant.field == .qualifier {
      for text in [mutant.text + ".", "As we said, \(mutant.text)."] {
        let report = SampleLibrary.guardrails.check(text, in: context)
        for finding in report.findings where finding.check == "claims/qualifier" {
          let mended = SampleLibrary.applied(finding, to: text)
          let again = SampleLibrary.guardrails.check(mended, in: context)
          #expect(again.verdict != .blocked, "\(mended) \(again.findings.map(\.message))")
          settled += 1
        }
      }
    }
    #expect(settled > 0)
  }

  @Test func `a mutant differs from its original and runs agree`() {
    #expect(Self.outcome.mutants.allSatisfy { $0.text != $0.original })
    let again = MutationTest(
      library: SampleLibrary.guardrails.library,
      on: SampleLibrary.day("2026-02-02")
    ).run()
    #expect(again == Self.outcome)
  }

  @Test func `an empty library has nothing to change`() {
    let outcome = MutationTest(
      library: Library(LibraryContent()),
      on: SampleLibrary.day("2026-02-02")
    ).run()
    #expect(outcome.mutants.isEmpty && outcome.blockedShare == 1)
  }
}
