// Numbers in unusual clothes: `x3`, `4O %`, `37 p.c.`.

extension QuantityReader {
  /// `x3`, `×3`.
  func leadingFactor(at index: Int) -> Quantity? {
    let token = tokens[index]
    if token.kind == .word {
      let word = bytes[token.range]
      guard word.count > 1, word.first == UInt8(ascii: "x"), word.dropFirst().allSatisfy(\.isDigit)
      else { return nil }
      let value = NumericLiteral.value(
        of: UnsafeBufferPointer(rebasing: word.dropFirst()),
        isGerman: false
      )
      return Quantity(tokens: index..<index + 1, value: value, unit: .multiple, form: .factor)
    }
    let isTimes = token.first == 0xC3 && bytes[token.range].last == 0x97
    guard isTimes, index + 1 < tokens.count, !tokens[index + 1].spaceBefore,
      tokens[index + 1].kind == .number, let amount = number(at: index + 1),
      index == 0 || tokens[index - 1].kind != .number
    else { return nil }
    return Quantity(
      tokens: index..<amount.end,
      value: amount.value,
      unit: .multiple,
      form: .factor
    )
  }

  /// Digits with letters that look like digits among them, before a unit: `4O %`, `l0 %`.
  ///
  /// Only a unit or a currency makes them a number; elsewhere they are a code or a word.
  func disguised(at start: Int) -> Quantity? {
    var value = 0.0
    var hasDigit = false
    var hasLetter = false
    var end = start
    while end < tokens.count, end == start || !tokens[end].spaceBefore {
      let token = tokens[end]
      guard token.kind == .word || token.kind == .number, token.range.count <= 9 else { break }
      var isReadable = true
      for byte in bytes[token.range] {
        guard let digit = Self.digit(byte) else {
          isReadable = false
          break
        }
        if byte.isDigit { hasDigit = true } else { hasLetter = true }
        value = value * 10 + digit
      }
      guard isReadable else { break }
      end += 1
    }
    guard hasDigit, hasLetter, let (unit, after) = unit(at: end) else { return nil }
    let isAmount: Bool
    switch unit {
    case .share, .percentagePoints, .basisPoints, .currency: isAmount = true
    default: isAmount = false
    }
    guard isAmount else { return nil }
    return Quantity(
      tokens: start..<after,
      value: unit == .share ? value / 100 : value,
      unit: unit,
      isDisguised: true
    )
  }

  private static func digit(_ byte: UInt8) -> Double? {
    switch byte {
    case 0x30...0x39: Double(byte - 0x30)
    case UInt8(ascii: "o"): 0
    case UInt8(ascii: "l"), UInt8(ascii: "i"): 1
    default: nil
    }
  }

  /// The token behind `p.c.` or `v.H.`.
  func pointedPercent(at index: Int) -> Int? {
    guard index + 2 < tokens.count, tokens[index].range.count == 1,
      tokens[index + 1].first == UInt8(ascii: "."), !tokens[index + 1].spaceBefore,
      tokens[index + 2].range.count == 1
    else { return nil }
    let letters = (tokens[index].first, tokens[index + 2].first)
    guard
      letters == (UInt8(ascii: "p"), UInt8(ascii: "c"))
        || letters == (UInt8(ascii: "v"), UInt8(ascii: "h"))
    else { return nil }
    let end = index + 3
    let hasPoint =
      end < tokens.count && tokens[end].first == UInt8(ascii: ".") && !tokens[end].spaceBefore
    return hasPoint && end + 1 < tokens.count ? end + 1 : end
  }
}
