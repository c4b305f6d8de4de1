import Chat

/// An answer that fits its schema, or what does not fit.
enum ModelAnswer {
  case fitting(JSONValue)
  case unfit([String])

  /// Reads the answer of a reply that was not cut.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - schemas: What the answer has to satisfy.
  ///   - check: What else has to hold, looked at where the schemas are satisfied.
  init(_ text: String, schemas: [JSONValue], check: (JSONValue) -> [SchemaViolation]) {
    let value: JSONValue
    do throws(JSONError) {
      value = try AnswerRepair(text).value
    } catch {
      self = .unfit(["It is not one JSON object: \(error)."])
      return
    }
    var problems: [SchemaViolation] = []
    for schema in schemas { problems += JSONSchema(schema).violations(in: value) }
    if problems.isEmpty { problems = check(value) }
    self = problems.isEmpty ? .fitting(value) : .unfit(problems.prefix(20).map(\.description))
  }
}

extension ChatFailure {
  /// What happened and what to do, for somebody who wanted a draft.
  func draftingMessage(source: String) -> String {
    let words = message.hasSuffix(".") ? message : message + "."
    return "\(words) \(remedy)"
  }

  private var remedy: String {
    switch code {
    case .refusal, .contentFilter:
      "Nothing was written. Try another model, or --engine offline."
    case .emptyContent, .noChoices:
      "No text came. Check --base-url, raise config.max_tokens in the prompt file, or try another model."
    case .quota: "Top up the account, or use --engine offline."
    case .rateLimit, .overloaded: "Try again later, or use --engine offline."
    case .auth: "Check the key, and the variable, file or command that runway.yaml names for it."
    case .unsupportedResponseFormat, .badRequest:
      "Try another model or endpoint, or --engine offline."
    case .contextLength: "Use a model with a larger context."
    case .modelNotFound: "Check --model against the models that the server has."
    case .notJSON, .malformedEvent, .upstream:
      "Check --base-url, or try again. Everything offline still works."
    case .truncatedStream, .transport, .stall:
      "Try again; nothing of the cut answer was used. Everything offline still works."
    case .cancelled: "Nothing was saved."
    }
  }
}
