import CCurl
import Chat

/// A transfer that libcurl works on; used on the loop's thread only.
final class ActiveTransfer {
  let transfer: Transfer
  let handle: UnsafeMutableRawPointer
  private(set) var usesProxies = true
  private let started = ContinuousClock.now
  private var headerLines: UnsafeMutablePointer<curl_slist>?
  private var status = 0
  private var headers: [HTTPHeader] = []
  private var hasHead = false
  private var hasByte = false
  private var drainUntil: ContinuousClock.Instant?

  init(transfer: Transfer, handle: UnsafeMutableRawPointer) {
    self.transfer = transfer
    self.handle = handle
  }

  /// Tells libcurl everything about the request.
  func configure(_ settings: CurlTransport.Settings) throws(TransportFailure) {
    let request = transfer.request
    guard runway_curl_set_string(handle, CURLOPT_URL, request.url) == CURLE_OK else {
      throw TransportFailure(.configuration, "libcurl cannot take the URL of \(host).")
    }
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    set(CURLOPT_TCP_NODELAY, 1)
    // A model may think for minutes; what forgets silent connections on the way must not.
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    _ = runway_curl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = runway_curl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
    _ = runway_curl_set_string(handle, CURLOPT_USERAGENT, "runway")
    if let file = settings.certificateFile {
      _ = runway_curl_set_string(handle, CURLOPT_CAINFO, file)
    }
    usesProxies = settings.usesProxies
    if !settings.usesProxies { _ = runway_curl_set_string(handle, CURLOPT_NOPROXY, "*") }
    if let connect = transfer.limits.connect {
      set(CURLOPT_CONNECTTIMEOUT_MS, max(1, connect.milliseconds))
    }
    if request.method == .post { setBody(request.body) }
    try setHeaders(request)
    let context = Unmanaged.passUnretained(self).toOpaque()
    _ = runway_curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION, receiveBody)
    _ = runway_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    _ = runway_curl_set_data_callback(handle, CURLOPT_HEADERFUNCTION, receiveHeader)
    _ = runway_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
  }

  /// Frees what belongs to the request and makes the handle like new.
  func release() {
    curl_easy_reset(handle)
    curl_slist_free_all(headerLines)
    headerLines = nil
  }

  /// Goes on where the transfer paused because its reader was behind.
  func resume() { curl_easy_pause(handle, 0) }

  /// Lets what still comes run out unread until `end`.
  func drain(until end: ContinuousClock.Instant) {
    drainUntil = end
    resume()
  }

  /// The host, as messages name it.
  var host: String { (try? BaseURL(transfer.request.url))?.hostAndPort ?? "the server" }
}

// MARK: Clocks

extension ActiveTransfer {
  /// When the next limit is reached, and which; no phase where that is no failure.
  func deadline(
    now: ContinuousClock.Instant,
    tail: Duration
  ) -> (ContinuousClock.Instant, TransferPhase?)? {
    if let drainUntil { return (drainUntil, nil) }
    let limits = transfer.limits
    let clocks = transfer.clocks
    var nearest: (ContinuousClock.Instant, TransferPhase?)?
    func consider(_ start: ContinuousClock.Instant, _ limit: Duration?, _ phase: TransferPhase) {
      guard let limit else { return }
      let deadline = start + limit
      if nearest.map({ deadline < $0.0 }) ?? true { nearest = (deadline, phase) }
    }
    consider(started, limits.total, .total)
    if clocks.isReaderBusy {
      // Silence is the reader's: look again in a moment.
      let soon = now + .milliseconds(100)
      return nearest.map { $0.0 < soon ? $0 : (soon, nil) } ?? (soon, nil)
    }
    if let answer = clocks.answer {
      consider(answer, min(limits.gap ?? tail, tail), .gap)
    } else if let progress = clocks.progress {
      consider(progress, limits.gap, .gap)
    } else {
      if !hasByte { consider(started, limits.firstByte, .firstByte) }
      consider(started, limits.firstToken, .firstToken)
    }
    return nearest
  }

  /// The failure of a transfer that reached the limit of `phase`.
  func stall(in phase: TransferPhase) -> TransportFailure {
    let limits = transfer.limits
    let message =
      switch phase {
      case .connect: "No connection to \(host) within \(limits.connect.words)."
      case .firstByte: "\(host) sent nothing within \(limits.firstByte.words)."
      case .firstToken:
        "\(host) sent no part of an answer within \(limits.firstToken.words); "
          + "it may still be loading the model."
      case .gap: "\(host) stopped in mid-answer: nothing new for \(limits.gap.words)."
      case .total: "\(host) did not finish its answer within \(limits.total.words)."
      }
    return TransportFailure(
      .stalled(phase),
      message + " Allow more time, or check the server's load."
    )
  }
}

// MARK: What arrives

extension ActiveTransfer {
  fileprivate func take(header line: UnsafeBufferPointer<UInt8>) {
    hasByte = true
    if hasHead { return }
    var end = line.count
    while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
    let line = UnsafeBufferPointer(rebasing: line[..<end])
    if line.isEmpty {
      guard status >= 200 else { return }
      hasHead = true
      _ = transfer.offer(.head(HTTPHead(status: status, headers: headers)))
    } else if line.starts(with: "HTTP/".utf8) {
      headers = []
      let digits = line.drop { $0 != 0x20 }.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
      status = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    } else if let colon = line.firstIndex(of: 0x3A) {
      let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      headers.append(
        HTTPHeader(
          String(decoding: line[..<colon], as: UTF8.self),
          String(decoding: value, as: UTF8.self)
        )
      )
    }
  }

  /// Takes a piece of the body; false if the reader is behind and it has to come again.
  fileprivate func take(body: UnsafeBufferPointer<UInt8>) -> Bool {
    if drainUntil != nil || transfer.isEnded { return true }
    return transfer.offer(.bytes(Array(body)))
  }
}

private func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let one = Unmanaged<ActiveTransfer>.fromOpaque(context).takeUnretainedValue()
  let start = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self)
  one.take(header: UnsafeBufferPointer(start: start, count: size * count))
  return size * count
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let bytes, let context else { return 0 }
  let one = Unmanaged<ActiveTransfer>.fromOpaque(context).takeUnretainedValue()
  let start = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self)
  let isTaken = one.take(body: UnsafeBufferPointer(start: start, count: size * count))
  return isTaken ? size * count : Int(CURL_WRITEFUNC_PAUSE)
}

// MARK: What is sent

extension ActiveTransfer {
  private func set(_ option: CURLoption, _ value: Int) {
    _ = runway_curl_set_long(handle, option, value)
  }

  private func setBody(_ body: [UInt8]) {
    set(CURLOPT_POST, 1)
    _ = runway_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    var body = body
    body.withUnsafeMutableBytes {
      // libcurl copies it at once.
      _ = runway_curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
    }
  }

  private func setHeaders(_ request: HTTPRequest) throws(TransportFailure) {
    // No body waits for a server's permission.
    headerLines = curl_slist_append(headerLines, "Expect:")
    for header in request.headers {
      guard !"\(header.name)\(header.value)".utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else {
        throw TransportFailure(
          .configuration,
          "The header \"\(header.name)\" has a control character in it."
        )
      }
      headerLines = curl_slist_append(headerLines, "\(header.name): \(header.value)")
    }
    if let key = request.keyHeader {
      let isSendable = key.secret.withText { text in
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        headerLines = curl_slist_append(headerLines, "\(key.name): \(key.prefix)\(text)")
        return true
      }
      guard isSendable else {
        throw TransportFailure(.configuration, "The key has a control character in it.")
      }
    }
    _ = runway_curl_set_list(handle, CURLOPT_HTTPHEADER, headerLines)
  }
}

extension Duration {
  /// In milliseconds, rounded down.
  fileprivate var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

extension Duration? {
  /// As a message says it.
  fileprivate var words: String {
    guard let self else { return "the limit" }
    let milliseconds = self.milliseconds
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
  }
}
