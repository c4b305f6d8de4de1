/// A model's complete answer.
///
/// Something that is not an answer (a refusal, an empty text, a stream that broke off) is never a
/// reply but a ``ChatFailure``. One thing is left for the caller to look at: ``isTruncated``.
public struct ChatReply: Hashable, Sendable {
  /// Why the model stopped writing.
  public enum Finish: Hashable, Sendable {
    /// The answer was over.
    case stop
    /// The limit on tokens, or the model's context, was reached: the text is cut.
    case length
    /// The model wants tools to be called.
    case toolCalls
    /// The server did not say, though the body was whole or `[DONE]` was seen.
    case unsaid
    /// A word that only this server knows.
    case other(String)
  }

  /// The answer, without its reasoning.
  public var text: String
  /// What the model thought aloud before, if it did: reasoning fields and `<think>` blocks.
  public var reasoning: String
  /// Why the model stopped.
  public var finish: Finish
  /// What the answer cost in tokens.
  public var usage: Usage
  /// The tools that the model wants called, in the order it named them.
  public var toolCalls: [ToolCall]
  /// The model that the server says answered.
  public var model: String?
  /// The server's id of this answer.
  public var id: String?
  /// What was odd about the answer, though it is whole: one sentence each.
  public var warnings: [String]
  /// How many requests it took, the last one included.
  public var attempts: Int
  /// The schema step that was used in the end, if less than was asked for.
  public var formatUsed: FormatStep?

  /// The server that answered, where there was a choice of several.
  public var source: String?
  /// The requests that were sent for it, in order, those that failed included.
  public var exchanges: [ChatExchange] = []

  /// When the server says it answered, in seconds since 1970.
  var created: Int?

  /// An answer of `text`; everything else is as a plain server leaves it.
  public init(
    text: String,
    reasoning: String = "",
    finish: Finish = .stop,
    usage: Usage,
    toolCalls: [ToolCall] = [],
    model: String? = nil,
    id: String? = nil,
    warnings: [String] = [],
    attempts: Int = 1,
    formatUsed: FormatStep? = nil
  ) {
    self.text = text
    self.reasoning = reasoning
    self.finish = finish
    self.usage = usage
    self.toolCalls = toolCalls
    self.model = model
    self.id = id
    self.warnings = warnings
    self.attempts = attempts
    self.formatUsed = formatUsed
  }

  /// Whether the text was cut by a limit on its length.
  ///
  /// Such a text is shown and paid for, never used as an artifact or repaired into one.
  public var isTruncated: Bool { finish == .length }
}

/// A tool that the model wants called, with its arguments as it wrote them.
public struct ToolCall: Hashable, Sendable {
  /// The server's id of the call; empty if it gave none.
  public var id: String
  /// The tool's name.
  public var name: String
  /// The arguments, JSON if the model kept to it.
  public var arguments: String

  /// A call of `name` with `arguments`.
  public init(id: String, name: String, arguments: String) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}

/// The steps of the ladder by which an answer is held to a shape, strictest first.
public enum FormatStep: String, Hashable, Sendable, CaseIterable {
  /// The server gets the schema.
  case jsonSchema = "json_schema"
  /// The server is told to answer with some JSON object.
  case jsonObject = "json_object"
  /// Only the prompt asks for JSON.
  case promptOnly = "prompt"
}
