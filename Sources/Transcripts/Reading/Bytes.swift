/// A piece of a file as UTF-8; every scanner here works on these and never on characters.
typealias Bytes = ArraySlice<UInt8>

/// The ASCII bytes that the syntaxes are made of.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let greater: UInt8 = 0x3E
  static let openBracket: UInt8 = 0x5B
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == tab
  }
}

extension Bytes {
  /// Without spaces, tabs and no-break spaces at either end.
  var trimmed: Bytes {
    var rest = self
    while let width = rest.leadingBlankWidth {
      rest = rest.dropFirst(width)
    }
    while let width = rest.trailingBlankWidth {
      rest = rest.dropLast(width)
    }
    return rest
  }

  var isBlank: Bool {
    trimmed.isEmpty
  }

  /// Whether there is nothing but white space and line ends.
  var isBlankText: Bool {
    trimmed.allSatisfy { Byte.isBlank($0) || $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
  }

  /// The text with every run of white space as one space and none at the ends.
  var folded: String {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var rest = trimmed
    while let byte = rest.first {
      if let width = rest.leadingBlankWidth {
        rest = rest.dropFirst(width)
        if result.last != Byte.space {
          result.append(Byte.space)
        }
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text as it stands.
  var string: String {
    String(decoding: self, as: UTF8.self)
  }

  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { prefix in self.starts(with: prefix) }
  }

  func hasSuffix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return false }
    return text.withUTF8Buffer { suffix in self.suffix(length).elementsEqual(suffix) }
  }

  /// Where `text` first occurs, or `nil`.
  func range(of text: StaticString) -> Range<Int>? {
    let length = text.utf8CodeUnitCount
    guard length > 0, count >= length else { return nil }
    return text.withUTF8Buffer { needle in
      let last = endIndex - length
      var index = startIndex
      while index <= last {
        if self[index] == needle[0], self[index..<index + length].elementsEqual(needle) {
          return index..<index + length
        }
        index += 1
      }
      return nil
    }
  }

  func contains(_ text: StaticString) -> Bool {
    range(of: text) != nil
  }

  /// The number of bytes of the white space at the front; `nil` if there is none.
  private var leadingBlankWidth: Int? {
    guard let first else { return nil }
    if Byte.isBlank(first) || first == Byte.lineFeed {
      return 1
    }
    if first == 0xC2, count >= 2, self[startIndex + 1] == 0xA0 {
      return 2
    }
    guard count >= 3 else { return nil }
    return Self.isWideBlank(first, self[startIndex + 1], self[startIndex + 2]) ? 3 : nil
  }

  private var trailingBlankWidth: Int? {
    guard let last else { return nil }
    if Byte.isBlank(last) || last == Byte.lineFeed {
      return 1
    }
    if last == 0xA0, count >= 2, self[endIndex - 2] == 0xC2 {
      return 2
    }
    guard count >= 3 else { return nil }
    return Self.isWideBlank(self[endIndex - 3], self[endIndex - 2], last) ? 3 : nil
  }

  /// U+2000–U+200B, U+202F, U+3000 and U+FEFF: spaces that exports put between name and time.
  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third >= 0x80 && third <= 0x8B || third == 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
