extension JSONValue {
  /// How closely a text has to keep to the grammar of JSON.
  public enum Strictness: Hashable, Sendable {
    /// To the letter.
    case strict
    /// As servers write it: raw control characters in strings, `NaN` and `Infinity` (read as
    /// null), a byte order mark in front.
    case wire
  }

  /// Reads one JSON value, with nothing but white space around it.
  ///
  /// Invalid UTF-8 and lone surrogate escapes become U+FFFD. Of a key that occurs twice the last
  /// value counts. Values nested deeper than 256 levels are refused, so that no text can exhaust
  /// the stack. Costs one pass over the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - strictness: How closely it has to keep to the grammar.
  /// - Throws: Where and why it is not JSON.
  public init(
    parsing bytes: some Sequence<UInt8>,
    strictness: Strictness = .strict
  ) throws(JSONError) {
    let result = bytes.withContiguousStorageIfAvailable { Self.parse($0, strictness) }
    if let result {
      self = try result.get()
    } else {
      self = try Array(bytes).withUnsafeBufferPointer { Self.parse($0, strictness) }.get()
    }
  }

  /// Reads one JSON value from a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - strictness: How closely it has to keep to the grammar.
  /// - Throws: Where and why it is not JSON.
  public init(parsing text: String, strictness: Strictness = .strict) throws(JSONError) {
    self = try JSONValue(parsing: text.utf8, strictness: strictness)
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ strictness: Strictness
  ) -> Result<JSONValue, JSONError> {
    var parser = JSONParser(bytes: bytes, strictness: strictness)
    return Result { () throws(JSONError) in try parser.document() }
  }
}

/// Where and why a text is not JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset of the first byte that does not fit.
  public var offset: Int
  /// What is wrong there.
  public var message: String
  /// Whether the text ended before the value did.
  public var isIncomplete: Bool

  /// What is wrong, and where.
  public var description: String { "\(message) at byte \(offset)" }
}

/// A recursive descent over bytes that somebody else keeps alive.
struct JSONParser {
  private static let deepest = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private let strictness: JSONValue.Strictness
  private var index = 0
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, strictness: JSONValue.Strictness) {
    self.bytes = bytes
    self.strictness = strictness
  }

  mutating func document() throws(JSONError) -> JSONValue {
    if strictness == .wire, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
    let value = try value()
    skipSpace()
    if index < bytes.count { throw failure("text after the value") }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard index < bytes.count else { throw failure("a value is missing") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "N") where strictness == .wire: return try word("NaN", .null)
    case UInt8(ascii: "I") where strictness == .wire: return try word("Infinity", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try enter()
    var members: [String: JSONValue] = [:]
    index += 1
    skipSpace()
    if consume(UInt8(ascii: "}")) { return leave(.object(members)) }
    while true {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw failure("a key in quotes is missing")
      }
      let key = try string()
      skipSpace()
      guard consume(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      skipSpace()
      members[key] = try value()
      skipSpace()
      if consume(UInt8(ascii: "}")) { return leave(.object(members)) }
      guard consume(UInt8(ascii: ",")) else { throw failure("a comma or a brace is missing") }
      skipSpace()
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    index += 1
    skipSpace()
    if consume(UInt8(ascii: "]")) { return leave(.array(elements)) }
    while true {
      elements.append(try value())
      skipSpace()
      if consume(UInt8(ascii: "]")) { return leave(.array(elements)) }
      guard consume(UInt8(ascii: ",")) else { throw failure("a comma or a bracket is missing") }
      skipSpace()
    }
  }

  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return String(
          decoding: UnsafeBufferPointer(rebasing: bytes[start..<(index - 1)]),
          as: UTF8.self
        )
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      if byte < 0x20, strictness == .strict { throw failure("a raw control character in a string") }
      index += 1
    }
    throw failure("a string is not closed")
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var text = [UInt8](bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      default:
        if byte < 0x20, strictness == .strict {
          throw failure("a raw control character in a string")
        }
        text.append(byte)
        index += 1
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    index += 1
    guard index < bytes.count else { throw failure("a string is not closed") }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): append(try scalar(), to: &text)
    default:
      index -= 1
      throw failure("an unknown escape in a string")
    }
  }

  /// The scalar of an escape whose `\u` has been read, U+FFFD for half a surrogate pair.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let afterFirst = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw failure("a string is not closed") }
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw failure("four hexadecimal digits are missing")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { text.append(unit) }
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    let isNegative = consume(UInt8(ascii: "-"))
    if isNegative, strictness == .wire, index < bytes.count, bytes[index] == UInt8(ascii: "I") {
      return try word("Infinity", .null)
    }
    let firstDigit = index
    try digits(orElse: isNegative ? "a digit is missing" : "not a JSON value")
    if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 {
      index = firstDigit + 1
      throw failure("a number with a leading zero")
    }
    var isWhole = true
    if consume(UInt8(ascii: ".")) {
      isWhole = false
      try digits(orElse: "a digit is missing")
    }
    if consume(UInt8(ascii: "e")) || consume(UInt8(ascii: "E")) {
      isWhole = false
      if !consume(UInt8(ascii: "+")) { _ = consume(UInt8(ascii: "-")) }
      try digits(orElse: "a digit is missing")
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    if isWhole, let whole = Int(text) { return .integer(whole) }
    guard let value = Double(text), value.isFinite else { throw failure("a number out of range") }
    return .number(value)
  }

  private mutating func digits(orElse message: String) throws(JSONError) {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    if index == start { throw failure(message) }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for letter in letters {
      guard index < bytes.count else { throw failure("the text ends inside a word") }
      guard bytes[index] == letter else { throw failure("not a JSON value") }
      index += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > Self.deepest { throw failure("nested too deeply") }
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    depth -= 1
    return value
  }

  private func failure(_ message: String) -> JSONError {
    JSONError(offset: index, message: message, isIncomplete: index >= bytes.count)
  }
}
