/// Something that answers requests: an endpoint on the network, a cassette, a script in a test.
public protocol ChatModel: Sendable {
  /// The name of the model that answers requests which name none.
  var name: String { get }

  /// Where the answers come from, for provenance: a host, never a whole URL or a key.
  var source: String { get }

  /// The answer to `request`, once it is whole.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - onDelta: Called with each piece of the answer in order, before this returns, in the
  ///     caller's task; a slow closure slows the server down and nothing else. Only answers that
  ///     come as a stream have more than one piece. A failure may follow pieces.
  /// - Returns: An answer, which may be cut by length (``ChatReply/isTruncated``).
  /// - Throws: The one reason why there is no answer.
  func reply(
    to request: ChatRequest,
    onDelta: @Sendable (ChatDelta) -> Void
  ) async throws(ChatFailure) -> ChatReply
}

extension ChatModel {
  /// The answer to `request`, for callers that do not look at its pieces.
  ///
  /// - Parameter request: What is asked.
  /// - Returns: An answer, which may be cut by length.
  /// - Throws: The one reason why there is no answer.
  public func reply(to request: ChatRequest) async throws(ChatFailure) -> ChatReply {
    try await reply(to: request) { _ in }
  }
}

/// A piece of an answer, as it arrives.
public enum ChatDelta: Hashable, Sendable {
  /// More of the text.
  case text(String)
  /// More of what the model thinks aloud.
  case reasoning(String)
}
