extension AnswerBuilder {
  /// The answer, or the reason why this is none; call ``close(onDelta:)`` before.
  ///
  /// - Parameters:
  ///   - promptBytes: The size of the prompt, for a guess where the server gave no usage.
  ///   - warnings: What the reader noticed.
  /// - Returns: The answer or the reason.
  func result(promptBytes: Int, warnings: [String]) -> Result<ChatReply, ChatFailure> {
    if let failure { return .failure(failure) }
    var warnings = warnings
    if splitter.isOpen, !text.isEmpty { warnings.append("A block of reasoning was not closed.") }
    var reply = ChatReply(
      text: text,
      reasoning: reasoning,
      finish: finish,
      usage: usage ?? estimate(promptBytes: promptBytes),
      toolCalls: toolCalls,
      model: model,
      id: id,
      warnings: warnings
    )
    reply.created = created
    return .success(reply)
  }

  private var finish: ChatReply.Finish {
    switch finishWord {
    case nil: .unsaid
    case "stop", "eos", "eos_token", "stop_sequence", "end_turn", "complete", "completed", "STOP":
      .stop
    case "length", "max_tokens", "model_length", "MAX_TOKENS": .length
    case "tool_calls", "function_call", "tool_use": .toolCalls
    case .some(let word): .other(word)
    }
  }

  private var failure: ChatFailure? {
    if !refusal.isEmpty {
      return ChatFailure(
        .refusal,
        "The model declined to answer: \(refusal)",
        partial: text.isEmpty ? nil : text,
        serverMessage: refusal
      )
    }
    let partial = text.isEmpty ? nil : text
    switch finishWord {
    case "content_filter", "SAFETY", "PROHIBITED_CONTENT":
      return ChatFailure(
        .contentFilter,
        "The server's content filter cut the answer off. Reword the prompt or change the filter.",
        partial: partial
      )
    case "refusal":
      return ChatFailure(.refusal, "The model declined to answer.", partial: partial)
    case "insufficient_system_resource":
      return ChatFailure(
        .overloaded,
        "The server broke the answer off for want of resources. Try again later.",
        partial: partial
      )
    case "error", "abort", "aborted", "cancelled", "canceled":
      let word = finishWord ?? ""
      return ChatFailure(
        .upstream,
        "The server broke the answer off with the finish reason \"\(word)\".",
        partial: partial
      )
    default: break
    }
    return isBlank && toolCalls.isEmpty ? emptiness : nil
  }

  private var isBlank: Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private var emptiness: ChatFailure {
    let thought = !reasoning.isEmpty
    let why =
      switch (thought, finish == .length) {
      case (true, true):
        "The model used all its tokens for reasoning and never came to an answer. "
          + "Allow more tokens or less reasoning."
      case (true, false):
        "The model answered with reasoning only, and no text. "
          + "Check the server's reasoning parser, or ask for less reasoning."
      case (false, true):
        "The answer is empty: the limit on tokens was reached before the first one."
      case (false, false):
        "The answer is empty though the server reports success."
      }
    return ChatFailure(.emptyContent, why)
  }

  /// What the answer is likely to have taken, where the server does not say.
  func estimate(promptBytes: Int) -> Usage {
    Usage(
      inputTokens: Usage.estimatedTokens(ofBytes: promptBytes),
      outputTokens: Usage.estimatedTokens(ofBytes: text.utf8.count + reasoning.utf8.count),
      isEstimate: true
    )
  }
}
