public import Chat
public import Enablement
public import Guardrails
import Messaging

/// Drafts written by a model with tokens in the place of facts, checked as everybody's words are.
///
/// An answer that does not fit its schema is asked for once more; a draft with findings at error
/// level gets one repair round that quotes them. What still has errors is returned as it is, with
/// the verdict `blocked`: nothing is mended silently, and the provenance says what became of a
/// repair that was not taken. With the same replies, the same draft.
public struct ModelDrafter: Drafter {
  /// What checks an artifact.
  public typealias Check = @Sendable (Artifact, Brief, [Gap]) -> CheckReport

  private let context: DraftingContext
  private let prompts: PromptBook
  private let model: any ChatModel
  private let prices: PriceList
  private let streams: Bool
  private let onProgress: (@Sendable (Int) -> Void)?
  private let check: Check

  /// Makes a drafter for one library, sender and partner.
  ///
  /// - Parameters:
  ///   - context: What drafts are made from besides the brief.
  ///   - checker: What checks them.
  ///   - prompts: The prompts of the workspace.
  ///   - model: What answers.
  ///   - prices: What models cost.
  ///   - streams: Whether answers should come in pieces.
  ///   - onProgress: Called with about how many tokens of the present answer have come.
  public init(
    context: DraftingContext,
    checker: ArtifactChecker,
    prompts: PromptBook,
    model: any ChatModel,
    prices: PriceList = PriceList(),
    streams: Bool = true,
    onProgress: (@Sendable (Int) -> Void)? = nil
  ) {
    let partner = context.partner
    let sender = context.sender
    let base = context.base
    self.init(
      context: context,
      prompts: prompts,
      model: model,
      prices: prices,
      streams: streams,
      onProgress: onProgress
    ) { artifact, brief, gaps in
      checker.report(
        on: artifact,
        brief: brief,
        gaps: gaps,
        partner: partner,
        sender: sender,
        base: base
      )
    }
  }

  /// Makes a drafter whose artifacts are checked by a function.
  public init(
    context: DraftingContext,
    prompts: PromptBook,
    model: any ChatModel,
    prices: PriceList = PriceList(),
    streams: Bool = true,
    onProgress: (@Sendable (Int) -> Void)? = nil,
    check: @escaping Check
  ) {
    self.context = context
    self.prompts = prompts
    self.model = model
    self.prices = prices
    self.streams = streams
    self.onProgress = onProgress
    self.check = check
  }

  /// The checked draft of a talk track or of outbound variants.
  ///
  /// - Throws: `DraftingError` where no draft can be made, `PromptError` where a prompt is wrong,
  ///   `CancellationError` where the caller gave up.
  public func draft(_ brief: Brief) async throws -> Draft {
    let prompted = try PromptedBrief(brief, context: context, prompts: prompts, streams: streams)
    var conversation = ModelConversation(
      model: model,
      prices: prices,
      onProgress: onProgress
    )
    let answer = try await firstAnswer(prompted, &conversation)
    var draft = try finished(answer, prompted)
    let findings = repairable(draft, prompted)
    if !findings.isEmpty {
      switch try await repaired(answer, findings, prompted, &conversation) {
      case .failure(let failure):
        draft.provenance.repairFailure = failure.reason
      case .success(let repaired) where Self.errors(of: repaired) > Self.errors(of: draft):
        draft.provenance.repairFailure =
          "The repaired draft had \(Self.errors(of: repaired)) errors instead of "
          + "\(Self.errors(of: draft)) and was put aside."
      case .success(let repaired):
        draft = repaired
      }
    }
    conversation.note(in: &draft.provenance)
    return draft
  }
}

extension ModelDrafter {
  /// The first answer that fits, after at most one re-ask.
  private func firstAnswer(
    _ prompted: PromptedBrief,
    _ conversation: inout ModelConversation
  ) async throws -> JSONValue {
    var request = prompted.request
    var problems: [String] = []
    for round in 0...1 {
      let text = try await text(request, prompted, &conversation)
      switch ModelAnswer(text, schemas: prompted.schemas, check: prompted.problems) {
      case .fitting(let answer): return answer
      case .unfit(let found):
        problems = found
        guard round == 0 else { break }
        request.messages += [.assistant(text), RepairRequest.reask(found)]
      }
    }
    throw DraftingError.model(
      "The answer of \(conversation.modelName) was not of the shape asked for, and neither was the "
        + "second one: \(problems.prefix(3).joined(separator: "; ")) Nothing of it was used. Try "
        + "another model, or --engine offline."
    )
  }

  /// The whole text of an answer.
  private func text(
    _ request: ChatRequest,
    _ prompted: PromptedBrief,
    _ conversation: inout ModelConversation
  ) async throws -> String {
    let reply: ChatReply
    do throws(ChatFailure) {
      reply = try await conversation.ask(request)
    } catch {
      if error.code == .cancelled { throw CancellationError() }
      throw DraftingError.outage(error.draftingMessage(source: model.source))
    }
    guard !reply.isTruncated else {
      throw DraftingError.model(
        "The answer of \(conversation.modelName) was cut off after \(reply.usage.outputTokens) "
          + "tokens; nothing of it was used. Raise config.max_tokens in "
          + "\(prompted.rendered.file.path), or use a model with a larger context."
      )
    }
    return reply.text
  }

  /// Why the repair round gave no draft; the first one stands, with its errors.
  private struct RepairFailure: Error {
    var reason: String
  }

  /// The draft after the one repair round.
  private func repaired(
    _ answer: JSONValue,
    _ findings: [Finding],
    _ prompted: PromptedBrief,
    _ conversation: inout ModelConversation
  ) async throws -> Result<Draft, RepairFailure> {
    let ids = prompted.offer.ids
    let usable = Set(ids.claims + ids.proofs + ids.calls)
    let quoted = try PromptRenderer(book: prompts)
      .render("repair", inputs: RepairRequest.inputs(findings, usable: usable))
    var request = prompted.request
    request.messages += [.assistant(answer.text)] + quoted.messages
    do {
      let text = try await text(request, prompted, &conversation)
      switch ModelAnswer(text, schemas: prompted.schemas, check: prompted.problems) {
      case .fitting(let second):
        return .success(try finished(second, prompted))
      case .unfit(let problems):
        let shown = problems.prefix(3).joined(separator: "; ")
        return .failure(RepairFailure(reason: "The repaired answer had another shape: \(shown)"))
      }
    } catch let error as DraftingError {
      // The first draft stands, with its errors, and cannot be approved.
      return .failure(RepairFailure(reason: error.description))
    }
  }

  /// The draft of a fitting answer, expanded and checked.
  private func finished(_ answer: JSONValue, _ prompted: PromptedBrief) throws -> Draft {
    let (artifact, gaps) = try prompted.artifact(answer)
    let expanded = ExpandedArtifact(
      artifact,
      library: context.library,
      use: prompted.offer.choice.use
    )
    let report = check(expanded.artifact, prompted.brief, gaps)
    return Draft(
      brief: prompted.brief,
      artifact: expanded.artifact,
      spans: expanded.spans,
      gaps: gaps,
      report: expanded.report(report),
      provenance: Provenance(
        engine: .model,
        model: model.name,
        endpoint: model.source,
        library: context.library.digest,
        prompt: prompted.rendered.digest,
        seed: context.seed,
        at: context.now
      )
    )
  }

  private func repairable(_ draft: Draft, _ prompted: PromptedBrief) -> [Finding] {
    draft.report.findings.filter { finding in
      finding.severity == .error && prompted.isModelWritten(finding.path)
    }
  }

  private static func errors(of draft: Draft) -> Int {
    draft.report.findings.count { $0.severity == .error }
  }
}
