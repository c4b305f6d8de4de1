/// A place in a text where approved words are to be put, such as `[[CLM-014#2]]`.
public struct Token: Hashable, Sendable {
  /// The id that it names.
  public var id: String
  /// The number of the approved variant, from 1; nil for the item's own words.
  public var variant: Int?
  /// Where it stands, brackets included, in UTF-8 bytes.
  public var range: Range<Int>

  /// The kinds of items that a token may name.
  public static let kinds: [ItemKind] = [.claim, .proof, .disclaimer, .callToAction, .reference]

  /// How the token is written.
  public var source: String {
    variant.map { "[[\(id)#\($0)]]" } ?? "[[\(id)]]"
  }

  /// Names a token.
  public init(id: String, variant: Int? = nil, range: Range<Int> = 0..<0) {
    self.id = id
    self.variant = variant
    self.range = range
  }
}

extension Token {
  /// Something in double brackets.
  enum Candidate {
    case token(Token)
    /// Double brackets around what is no token.
    case malformed(String, Range<Int>)
  }

  /// The well-formed tokens of a text in their order.
  public static func all(in text: String) -> [Token] {
    candidates(in: Array(text.utf8)).compactMap { candidate in
      guard case .token(let token) = candidate else { return nil }
      return token
    }
  }

  /// Everything in double brackets, in its order; pairs do not nest and do not span lines.
  static func candidates(in bytes: [UInt8]) -> [Candidate] {
    var found: [Candidate] = []
    var start = 0
    while let open = firstPair(UInt8(ascii: "["), in: bytes, from: start) {
      guard let close = closing(in: bytes, from: open + 2) else {
        start = open + 2
        continue
      }
      // "[[[CLM-1]]]" holds a token in single brackets.
      var inner = open + 2
      while inner < close, bytes[inner] == UInt8(ascii: "[") { inner += 1 }
      let range = (inner - 2)..<(close + 2)
      let content = String(decoding: bytes[inner..<close], as: UTF8.self)
      if let token = token(content, range) {
        found.append(.token(token))
      } else {
        found.append(.malformed(content, range))
      }
      start = close + 2
    }
    return found
  }

  private static func token(_ content: String, _ range: Range<Int>) -> Token? {
    let parts = EntityReader.trimmed(content).split(
      separator: "#",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let id = parts.first.map(String.init), EntityReader.isID(id) else { return nil }
    guard parts.count == 2 else { return Token(id: id, range: range) }
    guard let variant = Int(parts[1]), variant > 0, parts[1].utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return Token(id: id, variant: variant, range: range)
  }

  private static func firstPair(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == byte, bytes[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }

  private static func closing(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, bytes[index] != 0x0A {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "]") { return index }
      index += 1
    }
    return nil
  }
}
