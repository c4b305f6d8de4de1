/// What is asked of a model, before it takes any server's dialect.
public struct ChatRequest: Hashable, Sendable {
  /// The model to ask, or nil for the one that the endpoint names.
  public var model: String?
  /// The conversation so far, first message first.
  public var messages: [ChatMessage]
  /// The sampling temperature; nil leaves the server's default.
  public var temperature: Double?
  /// The seed of the server's sampling; nil leaves it to chance.
  public var seed: Int?
  /// The most tokens the answer may have; nil leaves the server's default.
  public var maxTokens: Int?
  /// The shape that the answer should have.
  public var format: ResponseFormat
  /// Whether the answer should come in pieces, as it is written.
  ///
  /// A server may answer either way whatever is asked; the reader decides by what it sees.
  public var streams: Bool

  /// A request of `messages`.
  public init(
    messages: [ChatMessage],
    model: String? = nil,
    temperature: Double? = nil,
    seed: Int? = nil,
    maxTokens: Int? = nil,
    format: ResponseFormat = .text,
    streams: Bool = false
  ) {
    self.messages = messages
    self.model = model
    self.temperature = temperature
    self.seed = seed
    self.maxTokens = maxTokens
    self.format = format
    self.streams = streams
  }
}

/// The shape that an answer should have.
public enum ResponseFormat: Hashable, Sendable {
  /// Free text.
  case text
  /// Some JSON object.
  case jsonObject
  /// A JSON value that satisfies `schema`.
  ///
  /// Servers read the schema with very different care: validate the answer locally all the same.
  case jsonSchema(name: String, schema: JSONValue)
}
