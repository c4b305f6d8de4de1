/// A model behind an endpoint: puts requests as the server wants them, reads what comes back, and
/// alone decides what is sent again.
public struct EndpointModel: ChatModel {
  /// Rejections of one request by which its wording is changed, at most.
  private static let mostAdaptations = 5

  /// The server, the model and the key.
  public let endpoint: ChatEndpoint
  private let transport: any HTTPTransport
  private let limits: @Sendable (_ streaming: Bool) -> TransferLimits
  private let retries: RetryPolicy
  private let memory: EndpointMemory
  private let clock: ChatClock
  private let pacer: Pacer?
  private let observe: (@Sendable (ChatExchange) -> Void)?

  /// A model.
  ///
  /// - Parameters:
  ///   - endpoint: The server, the model and the key.
  ///   - transport: What carries bytes.
  ///   - limits: How long each phase may take, for a stream or for a whole answer.
  ///   - retries: When a request is sent again.
  ///   - memory: What is known of servers; share it between models.
  ///   - clock: Time and chance.
  ///   - pacer: Where requests queue; share it between all that ask the same server.
  ///   - observe: Called after each request that was sent.
  public init(
    endpoint: ChatEndpoint,
    transport: any HTTPTransport,
    limits: @escaping @Sendable (_ streaming: Bool) -> TransferLimits = {
      TransferLimits.standard(streaming: $0)
    },
    retries: RetryPolicy = RetryPolicy(),
    memory: EndpointMemory,
    clock: ChatClock,
    pacer: Pacer? = nil,
    observe: (@Sendable (ChatExchange) -> Void)? = nil
  ) {
    self.endpoint = endpoint
    self.transport = transport
    self.limits = limits
    self.retries = retries
    self.memory = memory
    self.clock = clock
    self.pacer = pacer
    self.observe = observe
  }

  /// The model's name.
  public var name: String { endpoint.model }

  /// The server's host.
  public var source: String { endpoint.host }

  /// The answer to `request`, put in the server's dialect.
  ///
  /// A dialect that had to be found is remembered for all later requests. What was left out for
  /// the server's sake is said in the reply's warnings.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - onDelta: Called with each piece of the answer.
  /// - Returns: An answer, which may be cut by length.
  /// - Throws: The one reason why there is no answer.
  public func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    let model = request.model ?? endpoint.model
    var dialect = memory.dialect(of: endpoint, model: model)
    var tried: Set<Dialect> = []
    var sent = 0
    var exchanges: [ChatExchange] = []
    while true {
      tried.insert(dialect)
      let question = Question(
        request: endpoint.request(
          body: request.body(model: endpoint.model, in: dialect).encoded,
          streaming: request.streams
        ),
        model: model,
        streams: request.streams,
        parameters: ChatExchange.Parameters(request)
      )
      let result = await exchange(question, onDelta)
      switch result {
      case .success(var reply):
        memory.remember(dialect, of: endpoint, model: model)
        reply.attempts += sent
        reply.exchanges = exchanges + reply.exchanges
        reply.source = endpoint.host
        if let step = dialect.step(for: request.format), step != request.format.step {
          reply.formatUsed = step
        }
        for parameter in dialect.omitted.sorted(by: { $0.rawValue < $1.rawValue })
        where request.sends(parameter, in: Dialect()) && parameter != .streamOptions {
          reply.warnings.append("\(endpoint.host) does not take \"\(parameter.rawValue)\".")
        }
        return reply
      case .failure(var failure):
        failure.attempts += sent
        sent = failure.attempts
        failure.exchanges = exchanges + failure.exchanges
        exchanges = failure.exchanges
        guard tried.count <= Self.mostAdaptations,
          let next = dialect.adapted(after: failure, to: request), !tried.contains(next)
        else { throw failure }
        dialect = next
      }
    }
  }

  /// The answer to a body that is sent as it is: no ladder, no renamed parameter.
  ///
  /// - Parameters:
  ///   - body: A JSON object in UTF-8.
  ///   - value: The same object, read.
  ///   - onDelta: Called with each piece of the answer.
  /// - Returns: An answer, which may be cut by length.
  /// - Throws: The one reason why there is no answer.
  public func reply(
    toBody body: [UInt8],
    reading value: JSONValue,
    onDelta: @Sendable (ChatDelta) -> Void = { _ in }
  ) async throws(ChatFailure) -> ChatReply {
    let streams = value["stream"]?.bool ?? false
    let question = Question(
      request: endpoint.request(body: body, streaming: streams),
      model: value["model"]?.string ?? endpoint.model,
      streams: streams,
      parameters: ChatExchange.Parameters(body: value)
    )
    return try await exchange(question, onDelta).get()
  }
}

/// What is sent, with what has to be known about it.
private struct Question {
  /// What an answer is taken to cost where the request sets no limit on it.
  static let usualAnswer = 300

  var request: HTTPRequest
  var model: String
  var streams: Bool
  var parameters: ChatExchange.Parameters

  /// About how many tokens it takes, its answer included.
  var tokens: Int {
    let answer = min(parameters.maxTokens ?? Self.usualAnswer, 1 << 20)
    return Usage.estimatedTokens(ofBytes: request.body.count) + max(0, answer)
  }
}

extension EndpointModel {
  /// Sends a question until it is answered or the policy gives up.
  private func exchange(
    _ question: Question,
    _ onDelta: @Sendable (ChatDelta) -> Void
  ) async -> Result<ChatReply, ChatFailure> {
    var number = 1
    var exchanges: [ChatExchange] = []
    while true {
      let ended = await attempt(number, question, onDelta)
      if let exchange = ended.exchange {
        exchanges.append(exchange)
        observe?(exchange)
      }
      switch ended.result {
      case .success(var reply):
        reply.exchanges = exchanges
        return .success(reply)
      case .failure(var failure):
        failure.exchanges = exchanges
        guard let attempt = ended.attempt else { return .failure(failure) }
        switch retries.decision(after: attempt, now: clock.now(), chance: clock.chance()) {
        case .giveUp(let reason):
          if let reason { failure.add(reason: reason) }
          return .failure(failure)
        case .wait(let duration):
          do {
            try await clock.sleep(duration)
          } catch {
            var cancelled = cancelled("Cancelled while waiting to ask \(endpoint.host) again.")
            cancelled.attempts = number
            cancelled.exchanges = exchanges
            return .failure(cancelled)
          }
          number += 1
        }
      }
    }
  }

  /// How one attempt ended.
  private struct Ended {
    var result: Result<ChatReply, ChatFailure>
    /// What the policy needs to know; nil where it is over.
    var attempt: RetryPolicy.Attempt?
    /// The record; nil where nothing was sent.
    var exchange: ChatExchange?
  }

  private func cancelled(_ message: String) -> ChatFailure {
    ChatFailure(.cancelled, message, attempts: 0)
  }

  /// Sends a question once.
  private func attempt(
    _ number: Int,
    _ question: Question,
    _ onDelta: @Sendable (ChatDelta) -> Void
  ) async -> Ended {
    let ticket: Pace.Ticket?
    do {
      ticket = try await pacer?.enter(tokens: question.tokens)
    } catch {
      var failure = cancelled("Cancelled before \(endpoint.host) was asked.")
      failure.attempts = number - 1
      return Ended(result: .failure(failure))
    }
    let request = question.request
    var reader = ReplyReader(
      host: endpoint.host,
      promptBytes: request.body.count,
      secrets: request.keyHeader.map { [$0.secret] } ?? []
    )
    let (startedAt, started) = (clock.now(), clock.ticks())
    var firstPiece: Double?
    var end: TransportFailure?
    do throws(TransportFailure) {
      try await transport.send(request, limits: limits(question.streams)) { event in
        if case .head(let head) = event, let ticket { pacer?.hear(head, of: ticket) }
        let signal = reader.receive(event, onDelta: onDelta)
        if firstPiece == nil, signal != .waiting { firstPiece = clock.ticks() - started }
        return signal
      }
    } catch {
      end = error
    }
    let result = reader.outcome(endedBy: end, onDelta: onDelta)
    var exchange = ChatExchange(
      host: endpoint.host,
      model: question.model,
      number: number,
      startedAt: startedAt,
      seconds: clock.ticks() - started,
      streams: question.streams,
      parameters: question.parameters
    )
    exchange.secondsToFirstPiece = firstPiece
    exchange.status = reader.head?.status
    exchange.usage = reader.spent
    switch result {
    case .success(var reply):
      if let ticket { pacer?.leave(ticket, head: reader.head, code: nil) }
      reply.attempts = number
      exchange.answeredBy = reply.model
      exchange.id = reply.id
      exchange.finish = reply.finish.word
      return Ended(result: .success(reply), exchange: exchange)
    case .failure(var failure):
      if let ticket { pacer?.leave(ticket, head: reader.head, code: failure.code) }
      failure.attempts = number
      exchange.code = failure.code
      let attempt = RetryPolicy.Attempt(
        number: number,
        failure: failure,
        transport: end?.kind,
        head: reader.head,
        hasPassedOn: reader.hasPassedOn,
        isBodyless: !reader.hasBody
      )
      return Ended(result: .failure(failure), attempt: attempt, exchange: exchange)
    }
  }
}

extension ResponseFormat {
  /// The step of the ladder that this asks for.
  var step: FormatStep? {
    switch self {
    case .text: nil
    case .jsonObject: .jsonObject
    case .jsonSchema: .jsonSchema
    }
  }
}
