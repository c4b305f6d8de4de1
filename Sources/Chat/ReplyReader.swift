/// Makes exactly one outcome of what a server sends: bytes in, a reply or a failure out.
///
/// Whether the body is a stream of events, one JSON value, HTML or something else is decided by
/// looking at it, not by what was asked for or what the headers say. The pieces in which the bytes
/// come change nothing. Give it every event of one transfer with ``receive(_:onDelta:)``, then ask
/// for the ``outcome(endedBy:)``.
public struct ReplyReader: Sendable {
  /// The forms a body takes.
  private enum Form { case undecided, json, events, markup, other }

  private static let largestBody = 64 << 20

  /// The head of the answer, once it has come.
  public private(set) var head: HTTPHead?
  /// Whether any piece of the answer was passed on.
  public var hasPassedOn: Bool { answer.hasPassedOn }
  /// Whether a byte of the body has come.
  public private(set) var hasBody = false

  private let host: String
  private let promptBytes: Int
  private let redaction: Redaction
  private var form = Form.undecided
  private var body: [UInt8] = []
  private var stream = EventStream()
  private var answer: AnswerBuilder
  private var failure: ChatFailure?
  private var warnings: [String] = []
  private var isDone = false

  /// A reader of one answer.
  ///
  /// - Parameters:
  ///   - host: Who answers, for messages.
  ///   - promptBytes: The size of the request, for a guess where the server gives no usage.
  ///   - secrets: The keys that no text may show.
  public init(host: String, promptBytes: Int, secrets: [Secret]) {
    self.host = host
    self.promptBytes = promptBytes
    redaction = Redaction(secrets: secrets)
    answer = AnswerBuilder(secrets: secrets)
  }

  /// Takes the next event of the transfer.
  ///
  /// - Parameters:
  ///   - event: What arrived.
  ///   - onDelta: Called with each new piece of the answer.
  /// - Returns: What it means for the transfer.
  public mutating func receive(
    _ event: TransferEvent,
    onDelta: (ChatDelta) -> Void
  ) -> TransferSignal {
    switch event {
    case .head(let head):
      self.head = head
      return .waiting
    case .bytes(let bytes):
      if isDone { return .done }
      hasBody = hasBody || !bytes.isEmpty
      return take(bytes, onDelta)
    }
  }

  /// The one outcome, when nothing more will come.
  ///
  /// - Parameters:
  ///   - end: What broke the transfer off, or nil if it ended well.
  ///   - onDelta: Called with what was held back, if anything was.
  /// - Returns: The reply, or why there is none; without any key in it.
  public mutating func outcome(
    endedBy end: TransportFailure?,
    onDelta: (ChatDelta) -> Void
  ) -> Result<ChatReply, ChatFailure> {
    conclude(end, onDelta).mapError { redacted($0) }
  }
}

// MARK: Reading

extension ReplyReader {
  private mutating func take(
    _ bytes: [UInt8],
    _ onDelta: (ChatDelta) -> Void
  ) -> TransferSignal {
    if let head, !(200..<300).contains(head.status) { return keep(bytes) }
    switch form {
    case .undecided:
      body.append(contentsOf: bytes)
      decide()
      guard form == .events else { return form == .undecided ? .waiting : .progress }
      let first = body
      body = []
      return take(events: first, onDelta)
    case .events: return take(events: bytes, onDelta)
    case .json, .markup, .other: return keep(bytes)
    }
  }

  /// Keeps a piece of a body that is read as a whole.
  private mutating func keep(_ bytes: [UInt8]) -> TransferSignal {
    body.append(contentsOf: bytes)
    let limit = form == .json ? Self.largestBody : 1 << 16
    if body.count > limit {
      isDone = true
      return .done
    }
    let isSpace = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return isSpace ? .waiting : .progress
  }

  /// Looks at the first bytes that are no white space.
  private mutating func decide() {
    var start = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if start == 0, body.count < 3, [0xEF, 0xBB, 0xBF].starts(with: body) { return }
    while start < body.count, body[start] == 0x20 || (0x09...0x0D).contains(body[start]) {
      start += 1
    }
    guard start < body.count else { return }
    switch body[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): form = .json
    case UInt8(ascii: "<"): form = .markup
    default:
      let rest = body[start...]
      let fields = ["data", "event", "error", "id", "retry", ":"]
      if fields.contains(where: { rest.starts(with: $0.utf8) }) || saysEventStream {
        form = .events
      } else if !fields.contains(where: { $0.utf8.starts(with: rest) }) {
        form = .other
      }
    }
  }

  private var saysEventStream: Bool {
    head?["content-type"]?.lowercased().hasPrefix("text/event-stream") ?? false
  }

  private mutating func take(
    events bytes: [UInt8],
    _ onDelta: (ChatDelta) -> Void
  ) -> TransferSignal {
    var signal = TransferSignal.waiting
    let events = stream.push(bytes)
    for event in events {
      if take(event, onDelta) { signal = .progress }
      if isDone { return .done }
    }
    return answer.isFinished && signal == .progress ? .answered : signal
  }

  /// Reads one event; whether it moved the answer on.
  private mutating func take(_ event: ServerEvent, _ onDelta: (ChatDelta) -> Void) -> Bool {
    var data = event.data[...]
    while let last = data.last, last == 0x20 || (0x09...0x0D).contains(last) {
      data = data.dropLast()
    }
    if data.isEmpty { return false }
    if data.elementsEqual("[DONE]".utf8) {
      isDone = true
      return true
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: data, strictness: .wire)
    } catch {
      return take(broken: event, error, onDelta)
    }
    return take(value, isError: event.name == "error", onDelta)
  }

  private mutating func take(
    _ value: JSONValue,
    isError: Bool,
    _ onDelta: (ChatDelta) -> Void
  ) -> Bool {
    if isError || value["error"] != nil || value["choices"] == nil {
      let reported =
        isError
        ? ServerError(reportedBy: value)
          ?? ServerError(reportedBy: .object(["error": value]))
        : ServerError(reportedBy: value)
      if let reported {
        fail(reported)
        return true
      }
    }
    return answer.add(chunk: value, onDelta: onDelta)
  }

  /// Reads an event that is no JSON value: several joined by missing blank lines, or broken.
  private mutating func take(
    broken event: ServerEvent,
    _ error: JSONError,
    _ onDelta: (ChatDelta) -> Void
  ) -> Bool {
    if event.name == "error" {
      fail(ServerError(body: event.data, status: 500))
      return true
    }
    let lines = event.data.split(separator: 0x0A)
    let values = lines.map { try? JSONValue(parsing: $0, strictness: .wire) }
    let isWhole = zip(lines, values).allSatisfy { line, value in
      value != nil || line.elementsEqual("[DONE]".utf8)
    }
    if lines.count > 1, isWhole {
      for case let (line, value) in zip(lines, values) where !isDone {
        guard let value else {
          isDone = line.elementsEqual("[DONE]".utf8)
          continue
        }
        _ = take(value, isError: false, onDelta)
      }
      return true
    }
    if answer.isFinished {
      warnings.append("A broken event followed the answer's end.")
      isDone = true
      return true
    }
    failure = ChatFailure(
      .malformedEvent,
      "\(host) sent an event that is no JSON, before byte \(event.end) of the stream: \(error). "
        + "A proxy between may cut lines; the answer was not used."
    )
    isDone = true
    return true
  }

  private mutating func fail(_ error: ServerError) {
    failure = ChatFailure(
      error.codeInSuccess,
      "\(host) reports an error inside a success: \(error.message)",
      serverMessage: error.message,
      parameter: error.parameter
    )
    isDone = true
  }
}

// MARK: Concluding

extension ReplyReader {
  private mutating func conclude(
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
    case .undecided:
      if end != nil { return .failure(broken(by: end)) }
      return .failure(nothing)
    case .json: return concludeJSON(end, onDelta)
    case .events: return concludeEvents(end, onDelta)
    case .markup:
      let title = HTMLPage.title(of: body) ?? "without a title"
      return .failure(
        ChatFailure(
          .notJSON,
          "\(host) answered with an HTML page, \"\(title)\", and not with JSON. "
            + "A sign-in page or a proxy may stand between; check the base URL."
        )
      )
    case .other:
      let error = ServerError(body: body, status: 200)
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
    let error = ServerError(body: redaction.cleaned(body), status: head.status)
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

  private func redacted(_ failure: ChatFailure) -> ChatFailure {
    var failure = failure
    failure.status = failure.status ?? head?.status
    failure.message = redaction(failure.message)
    failure.serverMessage = failure.serverMessage.map { redaction($0) }
    failure.parameter = failure.parameter.map { redaction($0) }
    failure.partial = failure.partial.map { redaction($0) }
    return failure
  }
}
