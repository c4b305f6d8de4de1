import Synchronization

/// What has been learned about servers, shared by all who ask them.
///
/// Each endpoint and model is learned once: the requests after the first are put right at once.
public final class EndpointMemory: Sendable {
  private let dialects = Mutex<[String: Dialect]>([:])

  /// A memory of nothing.
  public init() {}

  /// The dialect that `model` at `endpoint` was last found to accept, or the usual one.
  ///
  /// - Parameters:
  ///   - endpoint: The server.
  ///   - model: The model.
  /// - Returns: How to put a request.
  public func dialect(of endpoint: ChatEndpoint, model: String) -> Dialect {
    let known = dialects.withLock { $0[Self.key(endpoint, model)] }
    // OpenAI's own newer models refuse the older name, and all of them take the newer one.
    return known
      ?? Dialect(
        tokenLimit: endpoint.base.host == "api.openai.com" ? .maxCompletionTokens : .maxTokens
      )
  }

  /// Keeps what `model` at `endpoint` accepted.
  ///
  /// - Parameters:
  ///   - dialect: How the request was put.
  ///   - endpoint: The server.
  ///   - model: The model.
  public func remember(_ dialect: Dialect, of endpoint: ChatEndpoint, model: String) {
    dialects.withLock { $0[Self.key(endpoint, model)] = dialect }
  }

  /// Everything that is known.
  var known: [String: Dialect] { dialects.withLock { $0 } }

  /// Keeps a dialect under the name of its place.
  func keep(_ dialect: Dialect, at place: String) {
    dialects.withLock { $0[place] = dialect }
  }

  private static func key(_ endpoint: ChatEndpoint, _ model: String) -> String {
    endpoint.base.url(for: "") + " " + model
  }
}
