import Chat
import Enablement

/// The requests of one draft: what they cost, and which model answered.
struct ModelConversation {
  let model: any ChatModel
  let onProgress: (@Sendable (Int) -> Void)?
  /// The requests that were sent.
  private(set) var attempts = 0
  /// What they took.
  private(set) var usage = Provenance.Usage()
  /// Every request that was sent.
  private(set) var calls: [Provenance.Call] = []
  /// The model that answered last.
  private(set) var modelName: String
  /// The server that answered last.
  private(set) var source: String
  private let prices: PriceList

  init(
    model: any ChatModel,
    prices: PriceList = PriceList(),
    onProgress: (@Sendable (Int) -> Void)?
  ) {
    self.model = model
    self.prices = prices
    self.onProgress = onProgress
    modelName = model.name
    source = model.source
  }

  /// The whole answer to a request.
  ///
  /// - Throws: `ChatFailure` where there is none.
  mutating func ask(_ request: ChatRequest) async throws(ChatFailure) -> ChatReply {
    let counter = TokenCounter()
    let onProgress = onProgress
    do {
      let reply = try await model.reply(to: request) { delta in
        guard let onProgress else { return }
        onProgress(counter.count(delta))
      }
      attempts += reply.attempts
      if reply.exchanges.isEmpty {
        usage.inputTokens += reply.usage.inputTokens
        usage.outputTokens += reply.usage.outputTokens
      }
      note(reply.exchanges)
      modelName = reply.model ?? modelName
      source = reply.source ?? source
      return reply
    } catch {
      attempts += error.attempts
      note(error.exchanges)
      throw error
    }
  }

  /// Adds up requests, those that failed included; one unknown price makes the sum unknown.
  private mutating func note(_ exchanges: [ChatExchange]) {
    for exchange in exchanges {
      let cost = prices.cost(of: exchange)
      usage.inputTokens += exchange.usage?.inputTokens ?? 0
      usage.outputTokens += exchange.usage?.outputTokens ?? 0
      calls.append(
        Provenance.Call(
          endpoint: exchange.host,
          model: exchange.answeredBy ?? exchange.model,
          outcome: exchange.code?.rawValue ?? "answered",
          status: exchange.status,
          inputTokens: exchange.usage?.inputTokens ?? 0,
          outputTokens: exchange.usage?.outputTokens ?? 0,
          isEstimate: exchange.usage?.isEstimate ?? false,
          cost: cost
        )
      )
    }
    let costs = calls.map(\.cost)
    let isKnown = !costs.isEmpty && costs.allSatisfy { $0 != nil }
    usage.cost = isKnown ? costs.reduce(0) { $0 + ($1 ?? 0) } : nil
  }

  /// Notes in a record what the requests of this conversation were.
  func note(in provenance: inout Provenance) {
    provenance.attempts = attempts
    provenance.usage = usage
    provenance.calls = calls.isEmpty ? nil : calls
    provenance.model = modelName
    provenance.endpoint = source
  }
}
