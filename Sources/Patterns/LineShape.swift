/// What the start of a line says about its place in the text.
enum LineShape {
  /// True where the end of `line` also ends a sentence.
  static func breaks(
    _ text: UnsafeBufferPointer<UInt8>,
    line: Range<Int>,
    next: Int
  ) -> Bool {
    var following = next
    while following < text.count, text[following] == 0x20 || text[following] == 0x09 {
      following += 1
    }
    guard following < text.count else { return true }
    if text[following] == 0x0A || text[following] == 0x0D { return true }
    return isHeading(text, at: firstInk(text, line)) || opensBlock(text, at: following)
      || isRow(text, at: firstInk(text, line)) || isUnderline(text, at: firstInk(text, line))
  }

  /// True where a heading, a list item, a quotation or a table row starts.
  private static func opensBlock(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "#"): return isHeading(text, at: index)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return isSpace(text, at: index + 1) || isRule(text, at: index)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isNumbered(text, at: index)
    case 0xE2: return isBullet(text, at: index)
    default: return false
    }
  }

  private static func firstInk(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, text[index].isASCIISpace { index += 1 }
    return index
  }

  private static func isHeading(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index
    while end < text.count, text[end] == UInt8(ascii: "#") { end += 1 }
    return end > index && end - index <= 6 && isSpace(text, at: end)
  }

  private static func isRow(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < text.count && text[index] == UInt8(ascii: "|")
  }

  private static func isNumbered(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index
    while end < text.count, end - index < 4, text[end].isASCIIDigit { end += 1 }
    guard end < text.count, end - index < 4 else { return false }
    let isMark = text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
    return isMark && isSpace(text, at: end + 1)
  }

  /// `---`, `***` and the like.
  private static func isRule(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index
    while end < text.count, text[end] == text[index] { end += 1 }
    return end - index >= 3 && (end == text.count || text[end].isASCIISpace)
  }

  /// A rule, or what underlines a heading.
  private static func isUnderline(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return isRule(text, at: index)
    default: return false
    }
  }

  private static func isBullet(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let read = text.scalar(at: index)
    switch read.scalar.value {
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x2043, 0x2013:
      return isSpace(text, at: index + read.length)
    default: return false
    }
  }

  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < text.count && text[index].isASCIISpace
  }
}
