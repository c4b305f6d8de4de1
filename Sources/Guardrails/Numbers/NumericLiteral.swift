/// The value of digits with separators.
///
/// `1,200` is twelve hundred in English and one and a fifth in German; `1.200` is the other way
/// round. Where two kinds of separator stand, or one stands twice, the digits say it themselves.
enum NumericLiteral {
  static func value(of bytes: UnsafeBufferPointer<UInt8>, isGerman: Bool) -> Double {
    var separators: [(byte: UInt8, index: Int)] = []
    for (index, byte) in bytes.enumerated() where !byte.isDigit { separators.append((byte, index)) }
    var decimal: Int?
    if let last = separators.last {
      let kinds = Set(separators.map(\.byte))
      let tail = bytes.count - last.index - 1
      if kinds.count > 1 {
        decimal = last.index
      } else if separators.count == 1, last.byte != UInt8(ascii: "'") {
        let groups = isGerman ? UInt8(ascii: ".") : UInt8(ascii: ",")
        let isGroup = tail == 3 && last.byte == groups && last.index <= 3
        if !isGroup { decimal = last.index }
      }
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count + 1)
    for (index, byte) in bytes.enumerated() {
      if byte.isDigit { digits.append(byte) } else if index == decimal { digits.append(0x2E) }
    }
    return Double(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  /// Whether the digits are several numbers with points between: a version, a date, an address.
  static func hasManyPoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var points = 0
    var groupsOfThree = true
    var run = 0
    for byte in bytes {
      if byte.isDigit {
        run += 1
      } else {
        if points > 0, run != 3 { groupsOfThree = false }
        if byte == UInt8(ascii: ".") { points += 1 }
        run = 0
      }
    }
    if points > 0, run != 3 { groupsOfThree = false }
    return points >= 2 && !groupsOfThree
  }
}
