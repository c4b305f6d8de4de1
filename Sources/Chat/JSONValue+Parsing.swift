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

  /// Reads the data of one event of a stream, without the members that nobody looks at.
  ///
  /// A stream repeats them in every event.
  init(parsingEvent bytes: ArraySlice<UInt8>) throws(JSONError) {
    let result = bytes.withUnsafeBufferPointer {
      Self.parse($0, .wire, skipping: JSONParser.unread)
    }
    self = try result.get()
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ strictness: Strictness,
    skipping: [[UInt8]] = []
  ) -> Result<JSONValue, JSONError> {
    var parser = JSONParser(bytes: bytes, strictness: strictness, skipping: skipping)
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
