/// Where a model answers, and with which key.
///
/// Every mistake that can be seen without sending anything is refused here, in words that say what
/// to change.
public struct ChatEndpoint: Hashable, Sendable {
  /// How the key is sent.
  public enum KeyStyle: Hashable, Sendable {
    /// As Azure wants it on Azure's hosts, else as everybody does.
    case automatic
    /// `Authorization: Bearer KEY`.
    case bearer
    /// `api-key: KEY`.
    case apiKeyHeader
  }

  /// The base URL in its parts.
  public let base: BaseURL
  /// The model that is asked where a request names none.
  public let model: String
  /// The header with the key, if there is one.
  public let keyHeader: SecretHeader?
  /// Further headers of every request.
  public let headers: [HTTPHeader]

  /// An endpoint.
  ///
  /// - Parameters:
  ///   - baseURL: With or without a slash at its end, and with the version, as in
  ///     `https://api.example.com/v1`. A URL without any path gets `/v1`; one that goes on to
  ///     `/chat/completions`, or has a query, is taken as it is.
  ///   - model: The model's name.
  ///   - key: The key, or nil for a server that wants none.
  ///   - keyStyle: How the key is sent.
  ///   - headers: Further headers, without any secret.
  ///   - allowsInsecureHTTP: Whether `http` may lead to another machine.
  /// - Throws: `bad_request` or `auth` for what cannot work.
  public init(
    baseURL: String,
    model: String,
    key: Secret?,
    keyStyle: KeyStyle = .automatic,
    headers: [HTTPHeader] = [],
    allowsInsecureHTTP: Bool = false
  ) throws(ChatFailure) {
    base = try BaseURL(baseURL)
    if base.scheme == "http", !base.isLoopback, !allowsInsecureHTTP {
      throw ChatFailure(
        .badRequest,
        "The base URL is plain http to \(base.host): prompts and key could be read on the way. "
          + "Use https, or set allow_insecure_http for this endpoint.",
        attempts: 0
      )
    }
    guard !model.isEmpty, model.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw ChatFailure(
        .badRequest,
        "No model is named for \(base.host). Name one, such as with --model.",
        attempts: 0
      )
    }
    self.model = model
    self.headers = headers
    guard let key, !key.isEmpty else {
      if base.host == "api.openai.com" {
        throw ChatFailure(
          .auth,
          "\(base.host) wants a key and none is set. Set OPENAI_API_KEY.",
          attempts: 0
        )
      }
      keyHeader = nil
      return
    }
    if let fault = key.withText({ Self.fault(inKey: $0) }) {
      throw ChatFailure(.auth, "The key for \(base.host) \(fault).", attempts: 0)
    }
    let isAzure = Self.isAzure(base.host)
    keyHeader =
      keyStyle == .apiKeyHeader || (keyStyle == .automatic && isAzure)
      ? SecretHeader(name: "api-key", prefix: "", secret: key)
      : SecretHeader(name: "Authorization", prefix: "Bearer ", secret: key)
  }

  /// The host, with its port if that is unusual; what messages and provenance show.
  public var host: String { base.hostAndPort }

  /// The request that carries `body`.
  ///
  /// - Parameters:
  ///   - body: A JSON object in UTF-8.
  ///   - streaming: Whether the answer is wanted as a stream.
  /// - Returns: A POST to `chat/completions`.
  public func request(body: [UInt8], streaming: Bool) -> HTTPRequest {
    let accept = streaming ? "text/event-stream, application/json" : "application/json"
    let own = [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Accept", accept)]
    return HTTPRequest(
      method: .post,
      url: base.url(for: "/chat/completions"),
      headers: own + headers,
      keyHeader: keyHeader,
      body: body
    )
  }

  /// The request for the list of models that the server has.
  public var modelsRequest: HTTPRequest {
    HTTPRequest(
      method: .get,
      url: base.url(for: "/models"),
      headers: [HTTPHeader("Accept", "application/json")] + headers,
      keyHeader: keyHeader
    )
  }

  private static func isAzure(_ host: String) -> Bool {
    [".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"]
      .contains { host.hasSuffix($0) }
  }

  /// Why `key` cannot be one, or nil if it may.
  private static func fault(inKey key: String) -> String? {
    if !key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
      return "has white space or characters in it that no header can carry: copy it anew"
    }
    let lowercase = key.lowercased()
    let placeholders: Set = [
      "your-api-key", "your_api_key", "your-key", "your-key-here", "your-api-key-here",
      "your_api_key_here", "yourapikey", "api-key", "api_key", "changeme", "change-me", "todo",
      "openai_api_key", "secret", "key", "replace-me", "replace_me", "insert-key-here",
    ]
    let isPlaceholder =
      placeholders.contains(lowercase) || lowercase.contains("...") || lowercase.contains("<")
      || lowercase.contains("your-") || lowercase.contains("your_") || lowercase.hasPrefix("$")
      || lowercase.hasPrefix("${") || lowercase.hasPrefix("xxxx")
      || lowercase.hasPrefix("sk-xxx")
    return isPlaceholder ? "is a placeholder: put the real key in its place" : nil
  }
}
