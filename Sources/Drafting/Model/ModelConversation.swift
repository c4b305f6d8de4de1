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
  /// The model that answered last.
  private(set) var modelName: String

  init(model: any ChatModel, onProgress: (@Sendable (Int) -> Void)?) {
    self.model = model
    self.onProgress = onProgress
    modelName = model.name
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
      usage.inputTokens += reply.usage.inputTokens
      usage.outputTokens += reply.usage.outputTokens
      modelName = reply.model ?? modelName
      return reply
    } catch {
      attempts += error.attempts
      throw error
    }
  }
}
