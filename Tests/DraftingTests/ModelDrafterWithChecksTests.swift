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

  @Test func `an answer without fault needs no repair anywhere in the starter programme`()
    async throws
  {
    let library = try #require(LibraryLoader().load(workspace: Repository.root).library)
    let day = try #require(CivilDate(iso: "2026-11-25"))
    let context = DraftingContext(
      library: library,
      partner: nil,
      sender: SenderIdentity(name: "Kim Vale", company: "Vale"),
      now: "2026-11-25T09:00:00Z"
    )
    let checker = ArtifactChecker(guardrails: Guardrails(library: library), library: library)
    for vertical in library.verticals {
      for persona in library.personas {
        let brief = Brief(
          job: .talkTrack,
          verticalID: vertical.id,
          personaID: persona.id,
          useDate: day
        )
        let claim = try firstClaim(brief, context)
        let answer = InventedAnswers.talkTrack(
          hook: "The review list waits until the last evening."
        ).replacing("CLM-001", with: claim)
        let model = ScriptedModel(texts: [answer])
        let drafter = ModelDrafter(
          context: context,
          checker: checker,
          prompts: Repository.prompts.book,
          model: model
        )
        let draft = try await drafter.draft(brief)
        #expect(model.requests.count == 1, "\(vertical.id) \(persona.id)")
        #expect(draft.report.findings.filter { $0.severity == .error } == [])
      }
    }
  }

  /// The id of the first claim that the prompt of a brief shows.
  private func firstClaim(_ brief: Brief, _ context: DraftingContext) throws -> String {
    let preview = try PromptPreview(
      of: brief,
      context: context,
      prompts: Repository.prompts.book
    )
    let text = try #require(preview.request.messages.last?.text)
    let mark = try #require(text.firstRange(of: "- [["))
    return String(text[mark.upperBound...].prefix { $0 != "]" })
  }
}
