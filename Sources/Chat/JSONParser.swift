/// A recursive descent over bytes that somebody else keeps alive.
struct JSONParser {
  private static let deepest = 256
  /// Members of a stream's events that no reader of ours looks at.
  static let unread = ["system_fingerprint", "logprobs", "service_tier", "obfuscation", "role"]
    .map { Array($0.utf8) }

  let bytes: UnsafeBufferPointer<UInt8>
  let strictness: JSONValue.Strictness
  private let skipping: [[UInt8]]
  var index = 0
  private var depth = 0

  init(
    bytes: UnsafeBufferPointer<UInt8>,
    strictness: JSONValue.Strictness,
    skipping: [[UInt8]]
  ) {
    self.bytes = bytes
    self.strictness = strictness
    self.skipping = skipping
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
    // Growing one by one would hash every key several times.
    members.reserveCapacity(6)
    while true {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw failure("a key in quotes is missing")
      }
      if let name = skippedName {
        index += name + 2
        try colon()
        try skipValue()
      } else {
        let key = try string()
        try colon()
        members[key] = try value()
      }
      skipSpace()
      if consume(UInt8(ascii: "}")) { return leave(.object(members)) }
      guard consume(UInt8(ascii: ",")) else { throw failure("a comma or a brace is missing") }
      skipSpace()
    }
  }

  private mutating func colon() throws(JSONError) {
    skipSpace()
    guard consume(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
    skipSpace()
  }

  /// The length of the name that starts here, if its member is to be skipped.
  private var skippedName: Int? {
    for name in skipping where index + name.count + 1 < bytes.count {
      let end = index + 1 + name.count
      if bytes[end] == UInt8(ascii: "\""), bytes[(index + 1)..<end].elementsEqual(name) {
        return name.count
      }
    }
    return nil
  }

  private mutating func skipValue() throws(JSONError) {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      _ = try value()
      return
    }
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    index = bytes.count
    throw failure("a string is not closed")
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
    if let value = Double(text), value.isFinite { return .number(value) }
    // On the wire one field that nobody reads shall not cost a whole answer.
    if strictness == .wire { return .null }
    throw failure("a number out of range")
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

  func failure(_ message: String) -> JSONError {
    JSONError(offset: index, message: message, isIncomplete: index >= bytes.count)
  }
}
