/// What one answer cost in tokens.
public struct Usage: Hashable, Sendable {
  /// Tokens of the prompt.
  public var inputTokens: Int
  /// Tokens of the answer, its reasoning included.
  public var outputTokens: Int
  /// Those of the prompt that the server had in its cache, if it says so.
  public var cachedTokens: Int?
  /// Those of the answer that went into reasoning, if the server says so.
  public var reasoningTokens: Int?
  /// Whether the server gave no figures and these are guesses from the lengths of the texts.
  public var isEstimate: Bool

  /// A count of tokens.
  public init(
    inputTokens: Int,
    outputTokens: Int,
    cachedTokens: Int? = nil,
    reasoningTokens: Int? = nil,
    isEstimate: Bool = false
  ) {
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.cachedTokens = cachedTokens
    self.reasoningTokens = reasoningTokens
    self.isEstimate = isEstimate
  }

  /// The tokens that a text of `bytes` UTF-8 bytes has, by the rule of thumb of four bytes each.
  public static func estimatedTokens(ofBytes bytes: Int) -> Int { (bytes + 3) / 4 }
}
