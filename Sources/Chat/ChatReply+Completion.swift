extension ChatReply {
  /// This answer as a `chat.completion` object, also when it came as a stream.
  ///
  /// The text is the answer alone: reasoning stands in `reasoning_content`, parts are joined,
  /// `usage` is null where the server gave none.
  public var completion: JSONValue {
    var message: [String: JSONValue] = ["role": "assistant"]
    message["content"] = text.isEmpty && !toolCalls.isEmpty ? .null : .string(text)
    if !reasoning.isEmpty { message["reasoning_content"] = .string(reasoning) }
    if !toolCalls.isEmpty { message["tool_calls"] = .array(toolCalls.map(\.json)) }
    let choice: JSONValue = .object([
      "index": 0, "message": .object(message), "finish_reason": finish.json,
    ])
    var members: [String: JSONValue] = [:]
    members["object"] = "chat.completion"
    members["choices"] = .array([choice])
    members["usage"] = usage.json
    if let created { members["created"] = .integer(created) }
    if let id { members["id"] = .string(id) }
    if let model { members["model"] = .string(model) }
    return .object(members)
  }
}

extension ChatReply.Finish {
  /// The word that servers use for it.
  public var word: String? {
    switch self {
    case .stop: "stop"
    case .length: "length"
    case .toolCalls: "tool_calls"
    case .unsaid: nil
    case .other(let word): word
    }
  }

  fileprivate var json: JSONValue { word.map(JSONValue.string) ?? .null }
}

extension Usage {
  fileprivate var json: JSONValue {
    if isEstimate { return .null }
    var members: [String: JSONValue] = [:]
    members["prompt_tokens"] = .integer(inputTokens)
    members["completion_tokens"] = .integer(outputTokens)
    members["total_tokens"] = .integer(inputTokens + outputTokens)
    if let cachedTokens {
      members["prompt_tokens_details"] = .object(["cached_tokens": .integer(cachedTokens)])
    }
    if let reasoningTokens {
      members["completion_tokens_details"] = .object([
        "reasoning_tokens": .integer(reasoningTokens)
      ])
    }
    return .object(members)
  }
}

extension ToolCall {
  fileprivate var json: JSONValue {
    let function: JSONValue = .object([
      "name": .string(name), "arguments": .string(arguments),
    ])
    return .object(["id": .string(id), "type": "function", "function": function])
  }
}
