/// How one server wants a request to be put.
///
/// Servers agree on the format and differ in its corners. A dialect starts where most servers are
/// and moves, one rejection at a time, to what this one accepts; ``EndpointMemory`` keeps it.
public struct Dialect: Hashable, Sendable {
  /// The name under which a server takes the limit on tokens.
  public enum TokenLimit: String, Hashable, Sendable {
    case maxTokens = "max_tokens"
    case maxCompletionTokens = "max_completion_tokens"
  }

  /// A parameter that a server may refuse and an answer can do without.
  public enum Parameter: String, Hashable, Sendable, CaseIterable {
    case temperature, seed
    case streamOptions = "stream_options"
  }

  /// The name of the limit on tokens.
  public var tokenLimit: TokenLimit
  /// The strictest step of the ladder that the server takes.
  public var strictest: FormatStep
  /// What is left out because the server refuses it.
  public var omitted: Set<Parameter>

  /// A dialect; by default the one that most servers speak.
  public init(
    tokenLimit: TokenLimit = .maxTokens,
    strictest: FormatStep = .jsonSchema,
    omitted: Set<Parameter> = []
  ) {
    self.tokenLimit = tokenLimit
    self.strictest = strictest
    self.omitted = omitted
  }

  /// The step at which `format` is asked for, or nil for plain text.
  ///
  /// - Parameter format: What the request wants.
  /// - Returns: The wanted step, or the strictest that the server takes.
  public func step(for format: ResponseFormat) -> FormatStep? {
    switch (format, strictest) {
    case (.text, _): nil
    case (.jsonSchema, .jsonSchema): .jsonSchema
    case (.jsonSchema, .jsonObject), (.jsonObject, .jsonSchema), (.jsonObject, .jsonObject):
      .jsonObject
    case (_, .promptOnly): .promptOnly
    }
  }

  /// The dialect to try after `failure`, or nil if another way of putting it cannot help.
  ///
  /// - Parameters:
  ///   - failure: How the server answered.
  ///   - request: What was asked in this dialect.
  /// - Returns: This dialect with one thing changed.
  public func adapted(after failure: ChatFailure, to request: ChatRequest) -> Dialect? {
    guard failure.status.map({ $0 >= 400 }) ?? false else { return nil }
    var next = self
    let error = ServerError(
      message: failure.serverMessage ?? failure.message,
      parameter: failure.parameter
    )
    switch failure.code {
    case .unsupportedResponseFormat:
      guard let step = step(for: request.format) else { return nil }
      switch step {
      case .jsonSchema: next.strictest = .jsonObject
      case .jsonObject: next.strictest = .promptOnly
      case .promptOnly: return nil
      }
      return next
    case .badRequest, .upstream:
      if request.maxTokens != nil, error.rejects(tokenLimit.rawValue) {
        next.tokenLimit = tokenLimit == .maxTokens ? .maxCompletionTokens : .maxTokens
        return next
      }
      let refused = Parameter.allCases.first {
        request.sends($0, in: self) && error.rejects($0.rawValue)
      }
      guard let refused else { return nil }
      next.omitted.insert(refused)
      return next
    default: return nil
    }
  }
}
