extension ChatRequest {
  /// The body that is sent, the keys sorted: equal requests have equal bytes.
  ///
  /// - Parameters:
  ///   - model: The model to ask if the request names none.
  ///   - dialect: How the server wants it put.
  /// - Returns: A JSON object.
  public func body(model: String, in dialect: Dialect = Dialect()) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members["model"] = .string(self.model ?? model)
    members["messages"] = .array(messages.map(\.json))
    if let maxTokens { members[dialect.tokenLimit.rawValue] = .integer(maxTokens) }
    if let temperature, sends(.temperature, in: dialect) {
      members["temperature"] = .number(temperature)
    }
    if let seed, sends(.seed, in: dialect) { members["seed"] = .integer(seed) }
    if let format = responseFormat(in: dialect) { members["response_format"] = format }
    if streams { members["stream"] = true }
    if sends(.streamOptions, in: dialect) {
      members["stream_options"] = .object(["include_usage": true])
    }
    return .object(members)
  }

  /// Whether the body has `parameter` in `dialect`.
  func sends(_ parameter: Dialect.Parameter, in dialect: Dialect) -> Bool {
    if dialect.omitted.contains(parameter) { return false }
    return switch parameter {
    case .temperature: temperature != nil
    case .seed: seed != nil
    case .streamOptions: streams
    }
  }

  private func responseFormat(in dialect: Dialect) -> JSONValue? {
    switch (format, dialect.step(for: format)) {
    case (.jsonSchema(let name, let schema), .jsonSchema):
      let sent = JSONSchema.commonSubset(of: schema)
      let description: JSONValue = .object([
        "name": .string(name), "schema": sent, "strict": .bool(JSONSchema.isStrict(sent)),
      ])
      return .object(["type": "json_schema", "json_schema": description])
    case (_, .jsonObject), (.jsonObject, .jsonSchema):
      return .object(["type": "json_object"])
    default: return nil
    }
  }
}

extension ChatMessage {
  fileprivate var json: JSONValue {
    .object(["role": .string(role.rawValue), "content": .string(text)])
  }
}
