import Chat
import Synchronization

/// A model whose replies were written by hand for a test, one after the other.
final class ScriptedModel: ChatModel {
  let name = "scripted-1"
  let source = "scripted.example"
  private let state: Mutex<State>

  private struct State {
    var replies: [Result<ChatReply, ChatFailure>]
    var requests: [ChatRequest] = []
  }

  init(_ replies: [Result<ChatReply, ChatFailure>]) {
    state = Mutex(State(replies: replies))
  }

  convenience init(texts: [String]) {
    self.init(
      texts.map { text in
        .success(
          ChatReply(
            text: text,
            usage: Usage(inputTokens: 100, outputTokens: 20),
            model: "scripted-1-large"
          )
        )
      }
    )
  }

  /// What was asked, in order.
  var requests: [ChatRequest] { state.withLock { $0.requests } }

  func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply {
    let result = state.withLock { state -> Result<ChatReply, ChatFailure>? in
      state.requests.append(request)
      return state.replies.isEmpty ? nil : state.replies.removeFirst()
    }
    guard let result else { throw ChatFailure(.transport, "The script has no further reply.") }
    let reply = try result.get()
    onDelta(.text(reply.text))
    return reply
  }
}
