public import Chat

/// What would be sent for a prompt, and about how much it is.
public struct PromptPreview: Sendable, Hashable {
  /// A bound on a number of tokens.
  public struct Estimate: Sendable, Hashable {
    /// At least, in all likelihood: five bytes a token.
    public var low: Int
    /// At most, in all likelihood: three bytes a token.
    public var high: Int

    /// The bounds for so many bytes.
    ///
    /// English prose has four to five bytes a token with today's tokenizers; German, code and JSON
    /// have less, so that three is a careful bound.
    init(bytes: Int) {
      low = (bytes + 4) / 5
      high = (bytes + 2) / 3
    }
  }

  /// The request; its messages are exactly those that would be sent first.
  public var request: ChatRequest
  /// `sha256:` and the digest of the prompt with its partials.
  public var digest: String
  /// The version of the prompt.
  public var version: Int
  /// Tokens of the messages and the schema.
  public var inputTokens: Estimate
  /// The bytes at the beginning that are the same for every partner.
  public var sharedPrefixBytes: Int

  init(rendered: RenderedPrompt, request: ChatRequest) {
    self.request = request
    digest = rendered.digest
    version = rendered.version
    sharedPrefixBytes = rendered.sharedPrefixBytes
    var bytes = 0
    // A message costs a few tokens beyond its words.
    for message in request.messages { bytes += message.text.utf8.count + 16 }
    if case .jsonSchema(_, let schema) = request.format { bytes += schema.encoded.count }
    inputTokens = Estimate(bytes: bytes)
  }

  /// The messages as a person reads them: a line with the role, then the words.
  public var text: String {
    request.messages.map { "--- \($0.role.rawValue)\n\($0.text)\n" }.joined(separator: "\n")
  }
}
