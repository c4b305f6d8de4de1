/// The marks that Markdown puts around the text of a line.
enum Markup {
  /// The line without heading marks, list marks, quotation marks and emphasis.
  static func stripped(_ line: Bytes) -> Bytes {
    var text = line.trimmed
    while let mark = mark(of: text) {
      text = text.dropFirst(mark).trimmed
    }
    guard text.contains("**") || text.contains("__") else { return text }
    var plain: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let isPair = byte == Byte.asterisk || byte == UInt8(ascii: "_")
      if isPair, index + 1 < text.endIndex, text[index + 1] == byte {
        index += 2
      } else {
        plain.append(byte)
        index += 1
      }
    }
    return plain[...].trimmed
  }

  /// The number of `#` in front of a heading; zero for any other line.
  static func headingLevel(_ line: Bytes) -> Int {
    line.trimmed.prefix { $0 == Byte.hash }.count
  }

  private static func mark(of text: Bytes) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case Byte.hash, Byte.greater:
      return text.prefix { $0 == first }.count
    case Byte.dash, Byte.asterisk:
      let next = text.dropFirst().first
      return next.map(Byte.isBlank) ?? false ? 1 : nil
    default:
      return text.hasPrefix("• ") ? 3 : nil
    }
  }
}
