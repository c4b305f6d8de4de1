extension ReplyReader {
  /// The outcome with the server's words as they are.
  mutating func conclude(
    _ end: TransportFailure?,
    _ onDelta: (ChatDelta) -> Void
  ) -> Result<ChatReply, ChatFailure> {
    if end?.kind == .cancelled {
      answer.close(onDelta: { _ in })
      return .failure(broken(by: end))
    }
    guard let head else { return .failure(broken(by: end)) }
    if !(200..<300).contains(head.status) { return .failure(refused(head)) }
    switch form {
    case nil:
      if end != nil { return .failure(broken(by: end)) }
      return .failure(nothing)
    case .json: return concludeJSON(end, onDelta)
    case .events: return concludeEvents(end, onDelta)
    case .markup:
      let title = HTMLPage.title(of: redaction.cleaned(body)) ?? "without a title"
      return .failure(
        ChatFailure(
          .notJSON,
          "\(host) answered with an HTML page, \"\(title)\", and not with JSON. "
            + "A sign-in page or a proxy may stand between; check the base URL."
        )
      )
    case .other:
      let error = ServerError(body: redaction.cleaned(body))
      return .failure(
        ChatFailure(
          .notJSON,
          "\(host) answered with something that is no JSON: \(error.message)"
        )
      )
    }
  }

  private mutating func concludeJSON(
    _ end: TransportFailure?,
    _ onDelta: (ChatDelta) -> Void
  ) -> Result<ChatReply, ChatFailure> {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: body, strictness: .wire)
    } catch {
      if end != nil { return .failure(broken(by: end)) }
      let hint =
        error.isIncomplete
        ? "The body ends too early." : "Check that the base URL leads to a chat completions API."
      return .failure(
        ChatFailure(.notJSON, "\(host) answered with broken JSON: \(error). \(hint)")
      )
    }
    if let error = ServerError(reportedBy: value) {
      fail(error)
      if let failure { return .failure(failure) }
    }
    answer.add(completion: value, onDelta: onDelta)
    answer.close(onDelta: onDelta)
    guard answer.hasChoices else {
      return .failure(
        ChatFailure(.noChoices, "\(host) answered with JSON that has no choices in it.")
      )
    }
    if let end { warnings.append("The connection broke after the answer: \(end.message)") }
    return answer.result(promptBytes: promptBytes, warnings: warnings)
  }

  private mutating func concludeEvents(
    _ end: TransportFailure?,
    _ onDelta: (ChatDelta) -> Void
  ) -> Result<ChatReply, ChatFailure> {
    if !isDone, end == nil, let last = stream.finish() {
      let before = failure
      _ = take(last, onDelta)
      // What was cut in the middle of its last event is cut, not malformed.
      if before == nil, failure?.code == .malformedEvent { failure = nil; isDone = false }
    }
    answer.close(onDelta: onDelta)
    let partial = answer.text.isEmpty ? nil : answer.text
    if var failure {
      failure.partial = partial
      return .failure(failure)
    }
    if isDone || answer.isFinished {
      if !isDone, let end {
        warnings.append("The connection broke after the answer: \(end.message)")
      }
      return answer.result(promptBytes: promptBytes, warnings: warnings)
    }
    if end != nil { return .failure(broken(by: end)) }
    return .failure(
      ChatFailure(
        .truncatedStream,
        "The stream from \(host) ended before the answer did: "
          + "neither a finish reason nor [DONE] was sent.",
        partial: partial
      )
    )
  }

  private var nothing: ChatFailure {
    saysEventStream
      ? ChatFailure(.truncatedStream, "The stream from \(host) ended without a single event.")
      : ChatFailure(.emptyContent, "\(host) reports success but sent an empty body.")
  }

  /// The failure for a transfer that broke off.
  private func broken(by end: TransportFailure?) -> ChatFailure {
    let partial = answer.text.isEmpty ? nil : answer.text
    let end = end ?? TransportFailure(.interrupted, "\(host) closed the connection unanswered.")
    let code: ChatFailure.Code =
      switch end.kind {
      case .unreachable, .untrusted, .interrupted: .transport
      case .stalled(.connect): .transport
      case .stalled: .stall
      case .cancelled: .cancelled
      case .configuration: .badRequest
      }
    return ChatFailure(code, end.message, partial: partial)
  }

  /// The failure for an answer whose status reports one.
  private func refused(_ head: HTTPHead) -> ChatFailure {
    if (300..<400).contains(head.status) {
      let target = head["location"].map { " to \($0)" } ?? ""
      return ChatFailure(
        .badRequest,
        "\(host) redirects\(target) (HTTP \(head.status)). A redirect is not followed, so that "
          + "the key goes to no other host: put the final address into the base URL."
      )
    }
    let error = ServerError(body: redaction.cleaned(body))
    let code = error.code(status: head.status)
    let said = error.message.isEmpty ? "no reason given" : error.message
    return ChatFailure(
      code,
      "\(host) answered HTTP \(head.status): \(said)\(Self.remedy(for: code))",
      serverMessage: error.message.isEmpty ? nil : error.message,
      parameter: error.parameter
    )
  }

  private static func remedy(for code: ChatFailure.Code) -> String {
    switch code {
    case .auth: " — check the key and what it may do."
    case .quota: " — the account has no allowance left; check its plan and billing."
    case .modelNotFound: " — check the model's name and that the server has it."
    case .contextLength: " — shorten the prompt or choose a model with a larger context."
    case .rateLimit: " — too many requests at the moment."
    case .overloaded: " — the server has too much to do."
    default: ""
    }
  }

  /// `failure` with its status and without any key.
  func redacted(_ failure: ChatFailure) -> ChatFailure {
    var failure = failure
    failure.status = failure.status ?? head?.status
    failure.message = Self.bounded(redaction(failure.message))
    failure.serverMessage = failure.serverMessage.map { Self.bounded(redaction($0)) }
    failure.parameter = failure.parameter.map { redaction($0) }
    failure.partial = failure.partial.map { redaction($0) }
    return failure
  }

  /// `reply` without any key in what is not the model's own text, which is filtered as it comes.
  func redacted(_ reply: ChatReply) -> ChatReply {
    var reply = reply
    reply.id = reply.id.map { redaction.exactly($0) }
    reply.model = reply.model.map { redaction.exactly($0) }
    reply.warnings = reply.warnings.map { redaction($0) }
    for index in reply.toolCalls.indices {
      reply.toolCalls[index].arguments = redaction.exactly(reply.toolCalls[index].arguments)
    }
    return reply
  }

  /// `text`, cut where it is longer than anybody reads.
  private static func bounded(_ text: String) -> String {
    text.utf8.count <= 2000
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(1000))) + "…"
  }
}
