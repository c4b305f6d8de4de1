/// Several models in order of preference: the next is asked where one cannot answer at all.
///
/// Never silent: every change is reported as it happens, and the reply names the server that
/// answered. A refusal, a filter, a bad request or too long a prompt is an answer to the request and
/// goes to nobody else; nor does a request of which pieces were already passed on.
public struct FallbackModel: ChatModel {
  private let models: [any ChatModel]
  private let onChange: @Sendable (_ failure: ChatFailure, _ next: any ChatModel) -> Void

  /// Models in order.
  ///
  /// - Parameters:
  ///   - first: The model that is asked first.
  ///   - others: Those that are asked in turn.
  ///   - onChange: Called before another one is asked.
  public init(
    _ first: any ChatModel,
    others: [any ChatModel],
    onChange: @escaping @Sendable (_ failure: ChatFailure, _ next: any ChatModel) -> Void
  ) {
    models = [first] + others
    self.onChange = onChange
  }

  /// The first model's name.
  public var name: String { models[0].name }

  /// The first model's source.
  public var source: String { models[0].source }

  /// The answer of the first model that can give one.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - onDelta: Called with each piece of the answer.
  /// - Returns: An answer, with the requests of the models before in its records.
  /// - Throws: The last model's reason, with what happened at the others.
  public func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    var before: [ChatFailure] = []
    for (index, model) in models.enumerated() {
      var own = request
      // A model that a prompt names is a model of the first server.
      if index > 0 { own.model = nil }
      do throws(ChatFailure) {
        var reply = try await model.reply(to: own, onDelta: onDelta)
        reply.source = reply.source ?? model.source
        reply.attempts += before.reduce(0) { $0 + $1.attempts }
        reply.exchanges = before.flatMap(\.exchanges) + reply.exchanges
        return reply
      } catch {
        guard index + 1 < models.count, error.mayBeOtherElsewhere else {
          throw Self.joined(error, before)
        }
        onChange(error, models[index + 1])
        before.append(error)
      }
    }
    throw ChatFailure(.cancelled, "There is no model to ask.", attempts: 0)
  }

  private static func joined(_ last: ChatFailure, _ before: [ChatFailure]) -> ChatFailure {
    guard !before.isEmpty else { return last }
    var failure = last
    failure.attempts += before.reduce(0) { $0 + $1.attempts }
    failure.exchanges = before.flatMap(\.exchanges) + last.exchanges
    failure.message =
      before.map(\.message).joined(separator: " Then: ") + " Then: " + last.message
    return failure
  }
}

extension ChatFailure {
  /// Whether another server may well answer the same request.
  var mayBeOtherElsewhere: Bool {
    guard partial == nil else { return false }
    switch code {
    case .transport, .stall, .overloaded, .rateLimit, .quota, .auth, .upstream, .notJSON,
      .modelNotFound, .noChoices, .emptyContent, .malformedEvent, .truncatedStream:
      return true
    case .refusal, .contentFilter, .unsupportedResponseFormat, .contextLength, .badRequest,
      .cancelled:
      return false
    }
  }
}
