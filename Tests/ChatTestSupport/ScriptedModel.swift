public import Chat
import Synchronization

/// A model that says what a test tells it to, one answer per request.
public final class ScriptedModel: ChatModel {
  private struct State {
    var answers: [Result<ChatReply, ChatFailure>]
    var requests: [ChatRequest] = []
  }

  private let state: Mutex<State>

  /// A model that gives `answers` in order; the last one again and again.
  public init(_ answers: [Result<ChatReply, ChatFailure>]) {
    state = Mutex(State(answers: answers))
  }

  /// A model that says `texts` in order; the last one again and again.
  public convenience init(saying texts: String...) {
    self.init(
      texts.map { text in
        let tokens = Usage.estimatedTokens(ofBytes: text.utf8.count)
        return .success(
          ChatReply(text: text, usage: Usage(inputTokens: 10, outputTokens: tokens))
        )
      }
    )
  }

  /// The model's name.
  public var name: String { "scripted" }

  /// The host that provenance shows.
  public var source: String { "script.example" }

  /// All requests so far.
  public var requests: [ChatRequest] { state.withLock { $0.requests } }

  /// The next answer of the script.
  ///
  /// - Parameters:
  ///   - request: What is asked; it is recorded.
  ///   - onDelta: Gets the text in one piece.
  /// - Returns: The scripted reply.
  /// - Throws: The scripted failure.
  public func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    let answer = state.withLock { state in
      state.requests.append(request)
      return state.answers.count > 1 ? state.answers.removeFirst() : state.answers.first
    }
    guard let answer else { throw ChatFailure(.transport, "The script is empty.") }
    let reply = try answer.get()
    onDelta(.text(reply.text))
    return reply
  }
}
