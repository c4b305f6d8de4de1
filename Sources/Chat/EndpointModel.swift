/// A model behind an endpoint: puts requests as the server wants them, reads what comes back, and
/// alone decides what is sent again.
public struct EndpointModel: ChatModel {
  /// Rejections of one request by which its wording is changed, at most.
  private static let mostAdaptations = 5

  /// The server, the model and the key.
  public let endpoint: ChatEndpoint
  private let transport: any HTTPTransport
  private let limits: TransferLimits?
  private let retries: RetryPolicy
  private let memory: EndpointMemory
  private let clock: ChatClock

  /// A model.
  ///
  /// - Parameters:
  ///   - endpoint: The server, the model and the key.
  ///   - transport: What carries bytes.
  ///   - limits: How long each phase may take; nil for the standard limits.
  ///   - retries: When a request is sent again.
  ///   - memory: What is known of servers; share it between models.
  ///   - clock: Time and chance.
  public init(
    endpoint: ChatEndpoint,
    transport: any HTTPTransport,
    limits: TransferLimits? = nil,
    retries: RetryPolicy = RetryPolicy(),
    memory: EndpointMemory,
    clock: ChatClock
  ) {
    self.endpoint = endpoint
    self.transport = transport
    self.limits = limits
    self.retries = retries
    self.memory = memory
    self.clock = clock
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
    while true {
      tried.insert(dialect)
      let body = request.body(model: endpoint.model, in: dialect).encoded
      let result = await exchange(body, streaming: request.streams, onDelta)
      switch result {
      case .success(var reply):
        memory.remember(dialect, of: endpoint, model: model)
        reply.attempts += sent
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
  ///   - streaming: Whether it asks for a stream.
  ///   - onDelta: Called with each piece of the answer.
  /// - Returns: An answer, which may be cut by length.
  /// - Throws: The one reason why there is no answer.
  public func reply(
    toBody body: [UInt8],
    streaming: Bool,
    onDelta: @Sendable (ChatDelta) -> Void = { _ in }
  ) async throws(ChatFailure) -> ChatReply {
    try await exchange(body, streaming: streaming, onDelta).get()
  }
}

extension EndpointModel {
  /// Sends `body` until it is answered or the policy gives up.
  private func exchange(
    _ body: [UInt8],
    streaming: Bool,
    _ onDelta: @Sendable (ChatDelta) -> Void
  ) async -> Result<ChatReply, ChatFailure> {
    let request = endpoint.request(body: body, streaming: streaming)
    var number = 1
    while true {
      let (result, attempt) = await attempt(number, request, streaming: streaming, onDelta)
      guard let attempt else { return result }
      var failure = attempt.failure
      switch retries.decision(after: attempt, now: clock.now(), chance: clock.chance()) {
      case .giveUp(let reason):
        if let reason { failure.message += " (\(reason))" }
        return .failure(failure)
      case .wait(let duration):
        do {
          try await clock.sleep(duration)
        } catch {
          return .failure(
            ChatFailure(
              .cancelled,
              "Cancelled while waiting to ask \(endpoint.host) again.",
              attempts: number
            )
          )
        }
        number += 1
      }
    }
  }

  /// Sends `request` once; how it ended, if not well.
  private func attempt(
    _ number: Int,
    _ request: HTTPRequest,
    streaming: Bool,
    _ onDelta: @Sendable (ChatDelta) -> Void
  ) async -> (Result<ChatReply, ChatFailure>, RetryPolicy.Attempt?) {
    var reader = ReplyReader(
      host: endpoint.host,
      promptBytes: request.body.count,
      secrets: request.keyHeader.map { [$0.secret] } ?? []
    )
    var end: TransportFailure?
    do throws(TransportFailure) {
      try await transport.send(request, limits: limits ?? .standard(streaming: streaming)) {
        reader.receive($0, onDelta: onDelta)
      }
    } catch {
      end = error
    }
    switch reader.outcome(endedBy: end, onDelta: onDelta) {
    case .success(var reply):
      reply.attempts = number
      return (.success(reply), nil)
    case .failure(var failure):
      failure.attempts = number
      let attempt = RetryPolicy.Attempt(
        number: number,
        failure: failure,
        transport: end?.kind,
        head: reader.head,
        hasPassedOn: reader.hasPassedOn,
        isBodyless: !reader.hasBody
      )
      return (.failure(failure), attempt)
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
