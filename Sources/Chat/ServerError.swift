/// The words of a server that reports an error, in whichever of the known forms.
struct ServerError: Hashable, Sendable {
  /// What the server says.
  var message: String
  /// The server's code for it: a word, or a number in digits.
  var code: String?
  /// The server's kind of error.
  var type: String?
  /// The parameter that the server blames.
  var parameter: String?

  /// The code as an HTTP status, if it is one.
  var statusCode: Int? {
    guard let code, let number = Int(code), (400...599).contains(number) else { return nil }
    return number
  }
}

extension ServerError {
  /// What an object with an `error` in it says, or nil if there is none.
  ///
  /// `null`, `false` and an empty string are no error: some servers send the key always.
  init?(reportedBy value: JSONValue) {
    if case .array(let elements) = value {
      guard let first = elements.first, let error = ServerError(reportedBy: first) else {
        return nil
      }
      self = error
      return
    }
    guard let members = value.object else { return nil }
    switch members["error"] {
    case .some(.null), .some(.bool(false)), .some(.string("")), .none: break
    case .some(let error):
      self.init(describedBy: error, beside: members)
      return
    }
    let failed =
      members["success"] == .bool(false) || members["object"]?.string == "error"
      || members["type"]?.string == "error" || (members["error_code"]?.integer ?? 0) != 0
      || (members["choices"] == nil && Self.carriesErrorOnly(members))
    guard failed else { return nil }
    self.init(describedBy: value, beside: members)
  }

  /// What `body` says, whatever it is: the body of an answer whose status reports an error.
  init(body: [UInt8]) {
    if let value = Self.json(in: body) {
      self =
        ServerError(reportedBy: value)
        ?? ServerError(describedBy: value, beside: value.object ?? [:])
      return
    }
    if let title = HTMLPage.title(of: body) {
      self.init(message: "an HTML page, \"\(title)\"")
      return
    }
    self.init(message: Self.start(of: body))
  }

  private init(describedBy error: JSONValue, beside members: [String: JSONValue]) {
    let inner = error["error"]?.object == nil ? error : error["error"] ?? error
    self.init(
      message: Self.message(of: inner) ?? Self.message(of: .object(members))
        ?? Self.start(of: error.encoded),
      code: Self.word(inner["code"]) ?? Self.word(members["code"])
        ?? Self.word(inner["error_code"]) ?? Self.word(inner["status"])
        ?? Self.word(inner["errors"]?[0]?["code"]),
      type: Self.word(inner["type"]) ?? Self.word(members["type"]),
      parameter: Self.word(inner["param"])
    )
    if let raw = inner["metadata"]?["raw"]?.string {
      message += ": \(Self.start(of: Array(raw.utf8)))"
    }
    if let nested = Self.word(inner["innererror"]?["code"]) { type = type ?? nested }
  }

  private static func carriesErrorOnly(_ members: [String: JSONValue]) -> Bool {
    if members["errors"]?[0] != nil { return true }
    if members["detail"] != nil { return true }
    return members["message"]?.string != nil
      && (members["code"] != nil || members["status"] != nil || members["statusCode"] != nil)
  }

  private static func message(of error: JSONValue) -> String? {
    if let text = error.string { return text.isEmpty ? nil : text }
    for key in ["message", "detail", "error_message", "msg", "error"] {
      if let text = error[key]?.string, !text.isEmpty { return text }
    }
    if let details = error["detail"]?.array ?? error["message"]?.array {
      let lines = details.compactMap(detail)
      if !lines.isEmpty { return lines.joined(separator: "; ") }
    }
    if let nested = error["detail"] ?? error["message"], nested.object != nil {
      if let text = message(of: nested) { return text }
    }
    if let first = error["errors"]?[0] { return message(of: first) }
    return nil
  }

  /// One line of a validator's list: where, and what.
  private static func detail(_ value: JSONValue) -> String? {
    guard let text = message(of: value) else { return nil }
    let path = (value["loc"]?.array ?? []).compactMap(word)
    return path.isEmpty ? text : "\(path.joined(separator: ".")): \(text)"
  }

  private static func word(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text.isEmpty || text == "None" || text == "null" ? nil : text
    case .integer(let number): String(number)
    case .number(let number): String(Int(exactly: number) ?? 0)
    default: nil
    }
  }

  /// The JSON of a body, also of one that is dressed as an event stream.
  private static func json(in body: [UInt8]) -> JSONValue? {
    if let value = try? JSONValue(parsing: body, strictness: .wire) { return value }
    var stream = EventStream()
    guard let event = stream.push(body).first ?? stream.finish() else { return nil }
    return try? JSONValue(parsing: event.data, strictness: .wire)
  }

  /// The first 300 bytes of a body, cut where a character ends.
  private static func start(of body: [UInt8]) -> String {
    var end = min(body.count, 300)
    while end > 0, end < body.count, body[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: body[..<end], as: UTF8.self)
    return end < body.count ? text + "…" : text
  }
}

/// What an HTML page calls itself.
enum HTMLPage {
  /// Whether `body` looks like HTML or other mark-up.
  static func isLikely(_ body: [UInt8]) -> Bool {
    body.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) } == UInt8(ascii: "<")
  }

  /// The title of the page, or its first heading, or what it starts with; nil if it is none.
  static func title(of body: [UInt8]) -> String? {
    guard isLikely(body) else { return nil }
    let page = Array(body.prefix(65_536))
    let lowercase = page.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for tag in ["title", "h1", "body"] {
      if let text = content(of: tag, in: page, lowercase: lowercase) { return text }
    }
    return String(decoding: page.prefix(60), as: UTF8.self)
  }

  private static func content(of tag: String, in page: [UInt8], lowercase: [UInt8]) -> String? {
    guard let start = lowercase.firstRange(of: Array("<\(tag)".utf8)),
      let open = lowercase[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var text: [UInt8] = []
    var isInTag = false
    let closing = Array("</\(tag)".utf8)
    for index in (open + 1)..<max(open + 1, page.count) {
      if lowercase[index...].starts(with: closing) || text.count >= 120 { break }
      switch page[index] {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case 0x09...0x0D, 0x20:
        if text.last != 0x20, !text.isEmpty { text.append(0x20) }
      case let byte where !isInTag: text.append(byte)
      default: break
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
