/// Carries one HTTP request and its answer; declared here because this module is its user.
public protocol HTTPTransport: Sendable {
  /// Sends `request` and hands everything that comes back to `receive`, in order.
  ///
  /// `receive` runs in the caller's task. What it returns steers the transfer: it says whether
  /// the clocks of `limits` start anew and whether the rest is of interest. While it runs nothing
  /// else of the answer is held in memory than a bounded buffer; the server has to wait.
  /// Redirects are not followed. Cancelling the task ends the transfer.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - limits: How long each phase may take.
  ///   - receive: Called with the head once, then with each piece of the body.
  /// - Throws: Why the answer did not arrive as a whole.
  func send(
    _ request: HTTPRequest,
    limits: TransferLimits,
    receive: (TransferEvent) -> TransferSignal
  ) async throws(TransportFailure)
}

/// A request as it goes on the wire.
public struct HTTPRequest: Hashable, Sendable {
  /// The method.
  public enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// The method.
  public var method: Method
  /// The whole URL.
  public var url: String
  /// Names and values, without those that name the key.
  public var headers: [HTTPHeader]
  /// The header that carries the key, kept apart so that nothing prints it.
  public var keyHeader: SecretHeader?
  /// The body.
  public var body: [UInt8]

  /// A request.
  public init(
    method: Method,
    url: String,
    headers: [HTTPHeader] = [],
    keyHeader: SecretHeader? = nil,
    body: [UInt8] = []
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.keyHeader = keyHeader
    self.body = body
  }
}

/// A header's name and value.
public struct HTTPHeader: Hashable, Sendable {
  /// The name, as written.
  public var name: String
  /// The value, without the white space around it.
  public var value: String

  /// A header.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A header whose value holds a key.
public struct SecretHeader: Hashable, Sendable {
  /// The header's name.
  public var name: String
  /// What stands before the key, such as `Bearer `.
  public var prefix: String
  /// The key.
  public var secret: Secret

  /// A header `name: prefix secret`.
  public init(name: String, prefix: String, secret: Secret) {
    self.name = name
    self.prefix = prefix
    self.secret = secret
  }
}

/// The status and headers of an answer.
public struct HTTPHead: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The headers in the order they came.
  public var headers: [HTTPHeader]

  /// The head of an answer.
  public init(status: Int, headers: [HTTPHeader] = []) {
    self.status = status
    self.headers = headers
  }

  /// The value of the first header called `name`, whatever its case.
  public subscript(_ name: String) -> String? {
    headers.first { Self.equal($0.name, name) }?.value
  }

  private static func equal(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.lowercased() == right.lowercased()
  }
}

/// What arrives of an answer.
public enum TransferEvent: Hashable, Sendable {
  /// Status and headers; comes once and first.
  case head(HTTPHead)
  /// The next piece of the body, decoded from any transfer or content coding.
  case bytes([UInt8])
}

/// What the receiver makes of an event.
public enum TransferSignal: Hashable, Sendable {
  /// Nothing that counts: a comment, a ping, half an event. The clocks run on.
  case waiting
  /// The answer moved on: the clock for gaps starts anew.
  case progress
  /// The answer is whole, and only trifles such as the usage may follow within a short time.
  case answered
  /// Nothing more is wanted; the transfer ends well.
  case done
}
