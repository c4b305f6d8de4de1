public import Calls
public import Chat
public import Enablement
import Messaging
public import Transcripts

/// Summaries of calls for which a model reads the transcript and code decides.
///
/// The rules' summary comes first and stands. A model then reads the whole transcript, stretch by
/// stretch, and proposes; what can be found in the transcript is taken in, the rest is parked. Every
/// cue is read at least once, or there is no summary.
public struct ModelCallSummarizer: Sendable {
  /// A summary, and how it was made.
  public struct Outcome: Sendable, Hashable {
    /// The summary.
    public var summary: CallSummary
    /// How it was made.
    public var provenance: Provenance
    /// The stretches that were read, as the first and last cue of each.
    public var chunks: [String]
  }

  private let summarizer: CallSummarizer
  private let prompts: PromptBook
  private let model: any ChatModel
  private let prices: PriceList
  private let chunkTokens: Int
  private let streams: Bool
  private let seed: Int
  private let onProgress: (@Sendable (Int) -> Void)?

  /// Makes a summariser.
  ///
  /// - Parameters:
  ///   - summarizer: The rules.
  ///   - prompts: The prompts of the workspace.
  ///   - model: What answers.
  ///   - prices: What models cost.
  ///   - chunkTokens: About how many tokens of transcript go into one request.
  ///   - streams: Whether answers should come in pieces.
  ///   - seed: The seed of the model's sampling.
  ///   - onProgress: Called with about how many tokens of the present answer have come.
  public init(
    summarizer: CallSummarizer,
    prompts: PromptBook,
    model: any ChatModel,
    prices: PriceList = PriceList(),
    chunkTokens: Int = 8_000,
    streams: Bool = true,
    seed: Int = 0,
    onProgress: (@Sendable (Int) -> Void)? = nil
  ) {
    self.summarizer = summarizer
    self.prompts = prompts
    self.model = model
    self.prices = prices
    self.chunkTokens = max(chunkTokens, 200)
    self.streams = streams
    self.seed = seed
    self.onProgress = onProgress
  }

  /// The summary with the model's proposals taken in.
  ///
  /// - Parameters:
  ///   - base: What the rules made of the transcript.
  ///   - transcript: What was said.
  ///   - listed: The attendee list that the rules had.
  ///   - library: The digest of the library, for the provenance.
  ///   - now: The time to note, ISO 8601 in UTC.
  /// - Returns: The summary and how it was made.
  /// - Throws: `DraftingError` where a stretch could not be read, `PromptError` where the prompt is
  ///   wrong, `CancellationError` where the caller gave up. `base` is then as good as before.
  public func summary(
    from base: CallSummary,
    transcript: Transcript,
    attendees listed: [ListedAttendee] = [],
    library: String,
    now: String
  ) async throws -> Outcome {
    let chunks = CallChunks(transcript, summary: base)
    var waiting = chunks.chunks(of: chunks.all, tokens: chunkTokens)
    var conversation = ModelConversation(
      model: model,
      prices: prices,
      onProgress: onProgress
    )
    var proposals = CallProposals()
    var read: [String] = []
    var digest: String?
    var tokens = chunkTokens
    while !waiting.isEmpty {
      let chunk = waiting.removeFirst()
      let prompt = try prompt(
        chunk,
        number: read.count + 1,
        of: read.count + waiting.count + 1,
        base
      )
      digest = prompt.digest
      switch try await answer(prompt, schema: schema(base), &conversation) {
      case .read(let answer):
        var found = CallProposals(answer)
        found.cuesRead = Set(transcript.cues[chunk.cues].map(\.id))
        proposals.add(found)
        read.append(
          "\(transcript.cues[chunk.cues.lowerBound].id)–"
            + "\(transcript.cues[chunk.cues.upperBound - 1].id)"
        )
      case .tooLarge(let message):
        // The model's context, or its answer, is smaller than the stretch: halve it.
        guard chunk.cues.count > 1 else { throw DraftingError.model(message) }
        tokens = max(1, min(tokens, Usage.estimatedTokens(ofBytes: chunk.text.utf8.count)) / 2)
        let rest = chunk.cues.lowerBound..<(waiting.last?.cues.upperBound ?? chunk.cues.upperBound)
        waiting = chunks.chunks(of: rest, tokens: tokens)
      }
    }
    var summary = summarizer.adopting(
      proposals,
      into: base,
      transcript: transcript,
      attendees: listed
    )
    summary.coverage.cuesRead = proposals.cuesRead.count
    var provenance = Provenance(
      engine: .model,
      library: library,
      prompt: digest,
      seed: seed,
      at: now
    )
    conversation.note(in: &provenance)
    return Outcome(summary: summary, provenance: provenance, chunks: read)
  }

  /// The prompts of all stretches, as they would be sent.
  ///
  /// - Throws: `PromptError` where the prompt is wrong.
  public func previews(from base: CallSummary, transcript: Transcript) throws -> [PromptPreview] {
    let chunks = CallChunks(transcript, summary: base)
    let all = chunks.chunks(of: chunks.all, tokens: chunkTokens)
    return try all.enumerated().map { index, chunk in
      let prompt = try prompt(chunk, number: index + 1, of: all.count, base)
      return PromptPreview(
        rendered: prompt,
        request: prompt.request(schema: schema(base), seed: seed, streams: streams)
      )
    }
  }
}

extension ModelCallSummarizer {
  private enum Reading {
    case read(JSONValue)
    case tooLarge(String)
  }

  private func schema(_ base: CallSummary) -> AnswerSchema {
    AnswerSchema.callSummary(attendees: base.attendees.map(\.id))
  }

  private func prompt(
    _ chunk: CallChunks.Chunk,
    number: Int,
    of total: Int,
    _ base: CallSummary
  ) throws -> RenderedPrompt {
    let people = base.attendees.map { attendee in
      let name = (attendee.name ?? attendee.displayName).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      return "\(attendee.id) | \(attendee.side.rawValue) | \(name)"
    }
    return try PromptRenderer(book: prompts).render(
      "call-summary",
      inputs: [
        "attendees": .string(people.joined(separator: "\n")),
        "call_date": .optional(base.call.date?.description),
        "language": .string(base.call.language),
        "part": .integer(number), "parts": .integer(total),
        "transcript": .string(chunk.text),
      ]
    )
  }

  /// The fitting answer to one stretch, after at most one re-ask.
  private func answer(
    _ prompt: RenderedPrompt,
    schema: AnswerSchema,
    _ conversation: inout ModelConversation
  ) async throws -> Reading {
    var request = prompt.request(schema: schema, seed: seed, streams: streams)
    var schemas = [schema.document]
    if case .inline(let own)? = prompt.file.outputSchema { schemas.append(own) }
    var problems: [String] = []
    for round in 0...1 {
      let reply: ChatReply
      do throws(ChatFailure) {
        reply = try await conversation.ask(request)
      } catch {
        if error.code == .cancelled { throw CancellationError() }
        let message = error.draftingMessage(source: model.source)
        if error.code == .contextLength { return .tooLarge(message) }
        throw DraftingError.outage(message)
      }
      if reply.isTruncated {
        return .tooLarge(
          "The answer of \(conversation.modelName) was cut off after \(reply.usage.outputTokens) "
            + "tokens; nothing of it was used. Raise config.max_tokens in \(prompt.file.path)."
        )
      }
      switch ModelAnswer(reply.text, schemas: schemas, check: { _ in [] }) {
      case .fitting(let answer): return .read(answer)
      case .unfit(let found):
        problems = found
        if round == 0 {
          request.messages += [.assistant(reply.text), RepairRequest.reask(found)]
        }
      }
    }
    throw DraftingError.model(
      "The answer of \(conversation.modelName) was not of the shape asked for, and neither was the "
        + "second one: \(problems.prefix(3).joined(separator: "; ")) Nothing of it was used. Try "
        + "another model, or --engine offline."
    )
  }
}
