/// What one request and its answers looked like on the wire, without any key.
public struct Cassette: Hashable, Sendable {
  /// One answer: its head, its body in the pieces in which it came, and what broke it off.
  public struct Answer: Hashable, Sendable {
    /// Status and the headers that matter.
    public var head: HTTPHead?
    /// The pieces of the body.
    public var pieces: [[UInt8]]
    /// What broke the transfer off.
    public var failure: TransportFailure?

    /// An answer.
    public init(head: HTTPHead?, pieces: [[UInt8]] = [], failure: TransportFailure? = nil) {
      self.head = head
      self.pieces = pieces
      self.failure = failure
    }
  }

  /// What was asked, for people and for the comparison with what is asked later.
  public var request: JSONValue
  /// The answers, in the order in which the same was asked.
  public var answers: [Answer]

  /// A cassette.
  public init(request: JSONValue, answers: [Answer] = []) {
    self.request = request
    self.answers = answers
  }

  /// What two requests have to have in common to be the same.
  ///
  /// That is the operation and the body, however its keys were ordered; the server may be another.
  ///
  /// - Parameter request: A request.
  /// - Returns: JSON with the keys sorted.
  public static func identity(of request: HTTPRequest) -> JSONValue {
    let path = request.url.split(separator: "?")[0].split(separator: "/")
    let operation = path.suffix(request.method == .post ? 2 : 1).joined(separator: "/")
    let body =
      (try? JSONValue(parsing: request.body))
      ?? .string(String(decoding: request.body, as: UTF8.self))
    return .object([
      "operation": .string("\(request.method.rawValue) \(operation)"),
      "body": request.body.isEmpty ? .null : body,
    ])
  }

  /// Where two requests differ first, as a path and the words there; nil if they are the same.
  public static func difference(_ left: JSONValue, _ right: JSONValue, at path: String = "")
    -> String?
  {
    switch (left, right) {
    case (.object(let one), .object(let other)):
      for key in Set(one.keys).union(other.keys).sorted() {
        let (a, b) = (one[key] ?? .null, other[key] ?? .null)
        if let found = difference(a, b, at: "\(path)/\(key)") { return found }
      }
      return nil
    case (.array(let one), .array(let other)):
      for (index, pair) in zip(one, other).enumerated() {
        if let found = difference(pair.0, pair.1, at: "\(path)/\(index)") { return found }
      }
      return one.count == other.count
        ? nil : "\(path) has \(one.count) elements, not \(other.count)"
    case (.string(let one), .string(let other)) where one != other:
      let (a, b) = (Array(one.utf8), Array(other.utf8))
      let common = zip(a, b).prefix { $0 == $1 }.count
      let words = String(
        decoding: b[max(0, common - 10)..<min(b.count, common + 30)],
        as: UTF8.self
      )
      return "\(path) from byte \(common): \"\(words)\""
    default:
      return left == right
        ? nil : "\(path): \(right.text.prefix(60)) in place of \(left.text.prefix(60))"
    }
  }
}

// MARK: As a file

extension Cassette {
  /// The file's JSON.
  public var json: JSONValue {
    .object([
      "version": 1, "request": request, "answers": .array(answers.map(\.json)),
    ])
  }

  /// Reads a file's JSON; nil if it is no cassette.
  public init?(json: JSONValue) {
    guard json["version"]?.integer == 1, let request = json["request"],
      let answers = json["answers"]?.array
    else { return nil }
    self.request = request
    self.answers = answers.compactMap(Answer.init(json:))
    guard self.answers.count == answers.count, !answers.isEmpty else { return nil }
  }

  /// This cassette without any of `secrets`, and without what looks like a key in what servers say
  /// of errors.
  public func redacted(_ secrets: [Secret]) -> Cassette {
    let redaction = Redaction(secrets: secrets)
    var clean = self
    clean.request =
      (try? JSONValue(parsing: redaction.cleaned(request.encoded))) ?? .string("[not readable]")
    clean.answers = answers.map { answer in
      var answer = answer
      let isError = answer.head.map { $0.status >= 400 } ?? false
      answer.pieces = redaction.cleaned(pieces: answer.pieces, keyShapes: isError)
      let headers = (answer.head?.headers ?? []).filter { Self.isKept($0.name) }
      answer.head?.headers = headers.map { HTTPHeader($0.name, redaction($0.value)) }
      let message = redaction(answer.failure?.message ?? "")
      answer.failure?.message = message
      return answer
    }
    return clean
  }

  /// The headers that mean something to a reader; cookies and the like are left out.
  private static func isKept(_ name: String) -> Bool {
    let name = name.lowercased()
    let kept = ["content-type", "location", "x-should-retry", "x-request-id"]
    return kept.contains(name) || name.contains("retry-after") || name.hasPrefix("x-ratelimit-")
  }
}

extension Redaction {
  /// The pieces of a body without keys, also of those that a border between pieces cuts; every
  /// border stays where it was, or moves to the end of the key's sign.
  func cleaned(pieces: [[UInt8]], keyShapes: Bool) -> [[UInt8]] {
    var result = pieces
    let whole = Array(pieces.joined())
    let before = Self.text(whole)
    let after = keyShapes ? self(before) : exactly(before)
    // Most answers hold no key: then nothing is touched, not even what is no UTF-8.
    guard before != after else { return pieces }
    let bytes = Array(after.utf8)
    var end = 0
    for index in result.indices {
      let isLast = index + 1 == result.count
      let next = isLast ? bytes.count : min(bytes.count, end + pieces[index].count)
      result[index] = Array(bytes[end..<next])
      end = next
    }
    return result
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Cassette.Answer {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [:]
    if let head {
      members["status"] = .integer(head.status)
      members["headers"] = .array(
        head.headers.map { .array([.string($0.name), .string($0.value)]) }
      )
    }
    members["pieces"] = .array(pieces.map(Self.json))
    if let failure {
      members["failure"] = .object([
        "kind": .string(failure.kind.word), "message": .string(failure.message),
      ])
    }
    return .object(members)
  }

  fileprivate init?(json: JSONValue) {
    guard let pieces = json["pieces"]?.array else { return nil }
    head = json["status"]?.integer.map { status in
      let headers = (json["headers"]?.array ?? []).compactMap { pair -> HTTPHeader? in
        guard let name = pair[0]?.string, let value = pair[1]?.string else { return nil }
        return HTTPHeader(name, value)
      }
      return HTTPHead(status: status, headers: headers)
    }
    self.pieces = pieces.map(Self.bytes)
    failure = json["failure"].flatMap { failure in
      TransportFailure.Kind(word: failure["kind"]?.string ?? "").map {
        TransportFailure($0, failure["message"]?.string ?? "")
      }
    }
  }

  /// A piece as text, or as numbers where a border cuts a character.
  private static func json(_ piece: [UInt8]) -> JSONValue {
    let text = String(decoding: piece, as: UTF8.self)
    if text.utf8.elementsEqual(piece) { return .string(text) }
    return .array(piece.map { .integer(Int($0)) })
  }

  private static func bytes(_ value: JSONValue) -> [UInt8] {
    if let text = value.string { return Array(text.utf8) }
    return (value.array ?? []).compactMap { $0.integer.flatMap(UInt8.init(exactly:)) }
  }
}

extension TransportFailure.Kind {
  fileprivate var word: String {
    switch self {
    case .unreachable: "unreachable"
    case .untrusted: "untrusted"
    case .interrupted: "interrupted"
    case .stalled(let phase): "stalled:\(phase.rawValue)"
    case .cancelled: "cancelled"
    case .configuration: "configuration"
    }
  }

  fileprivate init?(word: String) {
    let kinds: [TransportFailure.Kind] = [
      .unreachable, .untrusted, .interrupted, .cancelled, .configuration, .stalled(.connect),
      .stalled(.firstByte), .stalled(.firstToken), .stalled(.gap), .stalled(.total),
    ]
    guard let kind = kinds.first(where: { $0.word == word }) else { return nil }
    self = kind
  }
}
