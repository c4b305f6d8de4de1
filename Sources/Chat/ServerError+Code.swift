extension ServerError {
  /// Which of the closed list an answer with an error status is.
  ///
  /// Decided by the server's code and type first, then by the families of words that servers use,
  /// and by the status last: a status is right more often than wrong, but says little.
  func code(status: Int) -> ChatFailure.Code {
    switch status {
    case 300..<400: return .badRequest
    case 402: return .quota
    case 401, 407: return .auth
    case 429: return isAboutQuota ? .quota : .rateLimit
    case 503, 529: return has("model_not_found") ? .modelNotFound : .overloaded
    case 408, 409, 425, 502, 504, 520...528: return .upstream
    default: break
    }
    if let family { return family }
    if status == 403 { return .auth }
    return status >= 500 && !blamesRequest ? .upstream : .badRequest
  }

  /// Which of the closed list an error inside a success is.
  ///
  /// A numeric code that is an HTTP status counts as that status. Without any such hint it is the
  /// server's own fault: `upstream`.
  var codeInSuccess: ChatFailure.Code {
    if let statusCode { return code(status: statusCode) }
    if let family { return family }
    if has("overloaded") || says("overloaded") { return .overloaded }
    return has("invalid_request") ? .badRequest : .upstream
  }

  /// Whether a server that answers 5xx in truth complains about the request.
  var blamesRequest: Bool {
    guard family == nil else { return true }
    return says("parse error") || says("invalid json") || says("json schema") || says("grammar")
      || says("failed to parse") || says("json_schema") || says("validation error")
      || has("invalid_request_error")
  }

  /// Whether the server rejects `name` as a parameter, by its field or by its words.
  func rejects(_ name: String) -> Bool {
    if parameter == name { return true }
    guard says(name) else { return false }
    return says("unsupported") || says("not supported") || says("does not support")
      || says("unrecognized") || says("unknown") || says("not permitted") || says("unexpected")
      || says("not allowed") || says("extra inputs") || says("extra fields")
  }

  private var family: ChatFailure.Code? {
    if isAboutFilter { return .contentFilter }
    if isAboutContext { return .contextLength }
    if isAboutQuota { return .quota }
    if isAboutRate { return .rateLimit }
    if isAboutKey { return .auth }
    if isAboutFormat { return .unsupportedResponseFormat }
    if isAboutModel { return .modelNotFound }
    return nil
  }

  private var isAboutFilter: Bool {
    has("content_filter") || has("content_policy") || has("responsibleai") || has("moderation")
      || says("content management policy") || says("content filter") || says("content policy")
      || says("safety system") || (says("flagged") && says("moderation"))
  }

  private var isAboutContext: Bool {
    has("context_length") || has("exceed_context") || has("string_above_max_length")
      || says("context length") || says("context size") || says("context window")
      || says("maximum context") || says("max_model_len") || says("prompt is too long")
      || says("input is too long") || says("too many tokens") || says("prompt too long")
      || says("reduce the length") || says("maximum prompt length")
      || says("maximum model length") || says("context_length") || says("exceeds the context")
      || (says("tokens") && says("exceed") && (says("maximum") || says("context")))
      || (says("max_new_tokens") && says("must be"))
  }

  private var isAboutQuota: Bool {
    if has("rate_limit") { return false }
    return has("insufficient_quota") || has("quota_exceeded") || has("billing")
      || has("insufficient_balance") || has("insufficient_credit") || has("payment_required")
      || says("current quota") || says("insufficient balance") || says("insufficient credit")
      || says("not enough credit") || says("credit balance") || says("out of credit")
      || says("requires more credits") || says("insufficient_quota")
      || says("insufficient quota") || says("spending limit") || says("payment required")
  }

  private var isAboutRate: Bool {
    has("rate_limit") || has("too_many_requests") || has("ratelimit")
  }

  private var isAboutKey: Bool {
    if has("invalid_api_key") || has("authentication") || has("unauthorized") { return true }
    if has("api_key_invalid") || has("permission") { return true }
    let saysKey = says("api key") || says("api_key") || says("apikey") || says("credentials")
    return saysKey
      && (says("invalid") || says("incorrect") || says("not valid") || says("missing")
        || says("expired") || says("no ") || says("required") || says("provide"))
  }

  private var isAboutFormat: Bool {
    if let parameter, parameter.hasPrefix("response_format") { return true }
    return says("response_format") || says("json_schema") || says("json_object")
      || says("structured output") || says("guided_json") || says("response format")
      || (says("schema") && (says("grammar") || says("unsupported") || says("not supported")))
  }

  private var isAboutModel: Bool {
    if has("model_not_found") || has("deploymentnotfound") || has("modelnotfound") { return true }
    if has("model_not_available") || has("invalid_model") { return true }
    guard says("model") || says("deployment") else { return false }
    return says("not found") || says("not exist") || says("no such model")
      || says("unknown model") || says("invalid model") || says("not a valid model")
      || says("not loaded") || says("no model") || says("try pulling")
      || says("not have access to model") || says("not available")
      || says("no endpoints found") || says("unavailable model")
  }

  /// Whether the code or the type has `word` in it, whatever its case.
  private func has(_ word: String) -> Bool {
    (code ?? "").asciiContains(word) || (type ?? "").asciiContains(word)
  }

  /// Whether the message has `words` in it, whatever their case.
  private func says(_ words: String) -> Bool { message.asciiContains(words) }
}

extension String {
  /// Whether this has `words`, given in lower case, in it; ASCII letters match in either case.
  fileprivate func asciiContains(_ words: String) -> Bool {
    let pattern = Array(words.utf8)
    let text = utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return text.firstRange(of: pattern) != nil
  }
}
