import Chat
import Drafting
import Enablement
import Guardrails
import Messaging
import Testing
import Workspace

/// The drafter with the checks that Runway has, not with those of a test.
@Suite struct ModelDrafterWithChecksTests {
  private func draft(_ texts: [String], _ brief: Brief) async throws -> (Draft, ScriptedModel) {
    let model = ScriptedModel(texts: texts)
    let checker = ArtifactChecker(
      guardrails: Guardrails(library: SmallLibrary.library),
      library: SmallLibrary.library
    )
    let drafter = ModelDrafter(
      context: SmallLibrary.context(),
      checker: checker,
      prompts: Repository.prompts.book,
      model: model
    )
    return (try await drafter.draft(brief), model)
  }

  private func carried(_ draft: Draft) -> [String] {
    draft.report.findings.filter { $0.severity == .error && $0.check.hasPrefix("claims/") }
      .map { "\($0.path ?? "") \($0.check) \($0.text)" }
  }

  @Test func `approved words in place of tokens carry what they assert`() async throws {
    let (draft, _) = try await draft([InventedAnswers.talkTrack()], SmallLibrary.talkTrack)
    #expect(carried(draft) == [])
  }

  @Test func `an invented figure is found, quoted and, when it stays, blocks`() async throws {
    let faulty = InventedAnswers.talkTrack(
      hook: "Bakeries close the month 41 % sooner with {{product.name}}."
    )
    let (draft, model) = try await draft([faulty, faulty], SmallLibrary.talkTrack)
    #expect(draft.report.verdict == .blocked)
    #expect(carried(draft).contains { $0.hasPrefix("/opener/hook_line claims/number") })
    #expect(model.requests.count == 2)
    #expect(model.requests[1].messages.last?.text.contains("41 %") == true)
  }
}
