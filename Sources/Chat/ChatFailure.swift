/// Why a request has no answer: exactly one of a closed list of reasons, in plain words.
public struct ChatFailure: Error, Hashable, Sendable {
  /// The reasons; the raw values are the `error.code` strings of `runway batch run`.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The model declined to answer.
    case refusal
    /// The server's filter suppressed the prompt or the answer.
    case contentFilter = "content_filter"
    /// The body is HTML or something else that is no JSON.
    case notJSON = "not_json"
    /// The server reports an error of its own.
    case upstream
    /// The account has no money or allowance left; trying again is useless.
    case quota
    /// Too many requests or tokens at the moment.
    case rateLimit = "rate_limit"
    /// The key is missing, wrong, or may not do this.
    case auth
    /// The server knows no such `response_format`.
    case unsupportedResponseFormat = "unsupported_response_format"
    /// The prompt and the answer do not fit into the model's context.
    case contextLength = "context_length"
    /// The server does not have the model.
    case modelNotFound = "model_not_found"
    /// The server cannot accept the request for another reason; redirects too.
    case badRequest = "bad_request"
    /// A success without any choice in it.
    case noChoices = "no_choices"
    /// A success without text.
    case emptyContent = "empty_content"
    /// A stream that ended with neither `[DONE]` nor a finish reason.
    case truncatedStream = "truncated_stream"
    /// An event of the stream, or a body, that is broken JSON.
    case malformedEvent = "malformed_event"
    /// The connection could not be made, or broke.
    case transport
    /// The server went quiet for longer than is allowed.
    case stall
    /// The server has too much to do.
    case overloaded
    /// The caller gave up.
    case cancelled
  }

  /// Which of the reasons it is.
  public var code: Code
  /// What happened, to what, and what to do, with the server's own words where it gave any.
  public var message: String
  /// The text that had arrived before; never to be taken for an answer.
  public var partial: String?
  /// The status of the HTTP answer, if there was one.
  public var status: Int?
  /// The server's own words, if it gave any.
  public var serverMessage: String?
  /// The parameter of the request that the server blames, if it names one.
  public var parameter: String?
  /// How many requests were sent, the last one included.
  public var attempts: Int
  /// The requests that were sent, in order.
  public var exchanges: [ChatExchange] = []

  /// A failure of `code` that `message` explains.
  public init(
    _ code: Code,
    _ message: String,
    partial: String? = nil,
    status: Int? = nil,
    serverMessage: String? = nil,
    parameter: String? = nil,
    attempts: Int = 1
  ) {
    self.code = code
    self.message = message
    self.partial = partial
    self.status = status
    self.serverMessage = serverMessage
    self.parameter = parameter
    self.attempts = attempts
  }
}

extension ChatFailure: CustomStringConvertible {
  /// The sentence that a person reads.
  public var description: String { message }
}

extension ChatFailure {
  /// Adds why nothing more was tried, inside the last sentence.
  mutating func add(reason: String) {
    let hasEnd = message.hasSuffix(".") && !message.hasSuffix("..")
    let words = hasEnd ? String(message.dropLast()) : message
    message = "\(words) (\(reason))."
  }

  /// Whether no other request to the same endpoint can succeed either: a batch stops here.
  public var endsBatch: Bool { code == .quota || code == .auth }
}
