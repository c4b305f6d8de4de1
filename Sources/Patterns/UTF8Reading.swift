/// A scalar read from UTF-8 and the number of bytes it takes there.
struct ScalarRead {
  var scalar: Unicode.Scalar
  var length: Int

  /// What a byte that is not part of valid UTF-8 reads as.
  static let invalid = ScalarRead(scalar: "\u{FFFD}", length: 1)
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that starts at `index`; a byte that starts none reads as U+FFFD of length 1.
  func scalar(at index: Int) -> ScalarRead {
    let first = self[index]
    if first < 0x80 { return ScalarRead(scalar: Unicode.Scalar(first), length: 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first <= 0xF4, index + length <= count else { return .invalid }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return .invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if length == 3 && value < 0x800 || length == 4 && value < 0x10000 { return .invalid }
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return ScalarRead(scalar: scalar, length: length)
  }

  /// The scalar that ends before `index`, or nil at the start.
  func scalar(before index: Int) -> ScalarRead? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let read = scalar(at: start)
    return start + read.length == index ? read : .invalid
  }

  /// True where `index` does not lie inside a scalar.
  func isScalarBoundary(_ index: Int) -> Bool {
    index <= 0 || index >= count || self[index] & 0xC0 != 0x80
  }

  /// True where a word character starts at `index`.
  func hasWordCharacter(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = self[index]
    return byte < 0x80 ? byte.isASCIIWord : scalar(at: index).scalar.isWordScalar
  }

  /// True where a word character ends before `index`.
  func hasWordCharacter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = self[index - 1]
    if byte < 0x80 { return byte.isASCIIWord }
    return scalar(before: index)?.scalar.isWordScalar ?? false
  }
}

extension UInt8 {
  /// A letter, a digit or the underscore.
  var isASCIIWord: Bool {
    isASCIIDigit || isASCIILetter || self == UInt8(ascii: "_")
  }

  /// `0` to `9`.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// A letter of either case.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// `A` to `Z`.
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }

  /// Space, tab and the line ends.
  var isASCIISpace: Bool { self == 0x20 || self &- 9 < 5 }
}

extension Unicode.Scalar {
  /// A letter, a mark, a decimal digit or a connector such as the underscore.
  var isWordScalar: Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIIWord }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      return true
    default: return false
    }
  }
}
