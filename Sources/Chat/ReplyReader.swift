/// Makes exactly one outcome of what a server sends: bytes in, a reply or a failure out.
///
/// Whether the body is a stream of events, one JSON value, HTML or something else is decided by
/// looking at it, not by what was asked for or what the headers say. The pieces in which the bytes
/// come change nothing. Give it every event of one transfer with ``receive(_:onDelta:)``, then ask
/// for the ``outcome(endedBy:)``.
public struct ReplyReader: Sendable {
  private static let largestBody = 64 << 20

  /// The head of the answer, once it has come.
  public private(set) var head: HTTPHead?
  /// Whether any piece of the answer was passed on.
  public var hasPassedOn: Bool { answer.hasPassedOn }
  /// Whether a byte of the body has come.
  public private(set) var hasBody = false

  let host: String
  let promptBytes: Int
  let redaction: Redaction
  var form: BodyForm?
  var body: [UInt8] = []
  var stream = EventStream()
  var answer: AnswerBuilder
  var failure: ChatFailure?
  var warnings: [String] = []
  var isDone = false

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

  /// What the answer so far took in tokens, by the server's word or guessed; nil where the server
  /// gave none, so that it charges for none.
  public var spent: Usage? {
    guard let head, (200..<300).contains(head.status), hasBody, form != .markup, form != .other
    else { return nil }
    return answer.usage ?? answer.estimate(promptBytes: promptBytes)
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
    conclude(end, onDelta).map { redacted($0) }.mapError { redacted($0) }
  }
}

extension ReplyReader {
  private mutating func take(
    _ bytes: [UInt8],
    _ onDelta: (ChatDelta) -> Void
  ) -> TransferSignal {
    if let head, !(200..<300).contains(head.status) { return keep(bytes) }
    switch form {
    case nil:
      body.append(contentsOf: bytes)
      form = BodyForm(ofBodyStarting: body, saysEventStream: saysEventStream)
      guard form == .events else { return form == nil ? .waiting : .progress }
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

  /// Whether the headers call the body a stream of events.
  var saysEventStream: Bool {
    head?["content-type"]?.lowercased().hasPrefix("text/event-stream") ?? false
  }
}
