// Dates and times of day.

extension QuantityReader {
  /// A day in digits or with its month in letters: `2026-03-12`, `12/03/2026`, `12 March 2026`.
  func date(at index: Int) -> Quantity? {
    let first = bytes[tokens[index].range]
    if let dotted = dottedDate(first) {
      return Quantity(tokens: index..<index + 1, value: dotted, unit: .date)
    }
    guard first.allSatisfy(\.isDigit), first.count <= 4 else { return nil }
    if let parts = separated(at: index) { return parts }
    guard first.count <= 2 else { return nil }
    var next = index + 1
    if next < tokens.count, !tokens[next].spaceBefore,
      tokens[next].first == UInt8(ascii: ".") || isOrdinalEnding(next)
    {
      next += 1
    }
    if next < tokens.count, tokens[next].key == Self.of { next += 1 }
    guard next < tokens.count, let month = month(at: next) else { return nil }
    let day = integer(first)
    guard (1...31).contains(day) else { return nil }
    let (year, end) = year(at: next + 1)
    return Quantity(
      tokens: index..<end,
      value: Double(year * 10_000 + month * 100 + day),
      unit: .date
    )
  }

  /// March 12, 2026; March 2026; a month alone is a name, not a number.
  func monthDate(at index: Int) -> Quantity? {
    guard let month = month(at: index), index + 1 < tokens.count,
      tokens[index + 1].kind == .number
    else { return nil }
    let digits = bytes[tokens[index + 1].range]
    guard digits.allSatisfy(\.isDigit) else { return nil }
    if digits.count == 4 {
      return Quantity(
        tokens: index..<index + 2,
        value: Double(integer(digits) * 10_000 + month * 100),
        unit: .date
      )
    }
    let day = integer(digits)
    guard digits.count <= 2, (1...31).contains(day), tokens[index].isCapitalised else { return nil }
    var next = index + 2
    if next < tokens.count, isOrdinalEnding(next) { next += 1 }
    let (year, end) = year(at: next)
    return Quantity(
      tokens: index..<end,
      value: Double(year * 10_000 + month * 100 + day),
      unit: .date
    )
  }

  /// Q3, Q3 2026, H1 2027.
  func quarter(at index: Int) -> Quantity? {
    let word = bytes[tokens[index].range]
    guard word.count == 2, tokens[index].isCapitalised, let letter = word.first,
      let digit = word.last
    else { return nil }
    let isQuarter = letter == UInt8(ascii: "q") && (0x31...0x34).contains(digit)
    let isHalf = letter == UInt8(ascii: "h") && (0x31...0x32).contains(digit)
    guard isQuarter || isHalf else { return nil }
    let (year, end) = year(at: index + 1)
    if isHalf, year == 0 { return nil }
    let part = Int(digit - 0x30) + (isHalf ? 30 : 20)
    return Quantity(
      tokens: index..<end,
      value: Double(year * 10_000 + part * 100),
      unit: .date
    )
  }

  /// 10:30, 9 am, 14 Uhr.
  func timeOfDay(at index: Int) -> Quantity? {
    let digits = bytes[tokens[index].range]
    guard digits.count <= 2, digits.allSatisfy(\.isDigit) else { return nil }
    let hour = integer(digits)
    guard hour <= 24, index + 1 < tokens.count else { return nil }
    var end = index + 1
    var minutes = 0
    var isTime = false
    if tokens[end].first == UInt8(ascii: ":"), !tokens[end].spaceBefore, end + 1 < tokens.count,
      tokens[end + 1].kind == .number, tokens[end + 1].range.count == 2,
      !tokens[end + 1].spaceBefore
    {
      minutes = integer(bytes[tokens[end + 1].range])
      end += 2
      isTime = minutes < 60
    }
    if end < tokens.count, Self.timeWords.contains(tokens[end].key) {
      if tokens[end].key == WordKey.of("pm"), hour < 12 { minutes += 12 * 60 }
      end += 1
      isTime = true
    }
    guard isTime else { return nil }
    return Quantity(tokens: index..<end, value: Double(hour * 60 + minutes), unit: .timeOfDay)
  }

  private static let timeWords: Set<UInt64> = [
    WordKey.of("am"), WordKey.of("pm"), WordKey.of("uhr"), WordKey.of("o'clock"),
  ]
  private static let of = WordKey.of("of")
  private static let months: [UInt64: Int] = {
    var months: [UInt64: Int] = [:]
    let names =
      "january,jan,januar february,feb,februar march,mar,marz april,apr may,mai june,jun,juni "
      + "july,jul,juli august,aug september,sep,sept october,oct,oktober,okt november,nov "
      + "december,dec,dezember,dez"
    for (index, list) in names.split(separator: " ").enumerated() {
      for name in list.split(separator: ",") { months[WordKey.hash(name.utf8)] = index + 1 }
    }
    return months
  }()

  private func month(at index: Int) -> Int? {
    tokens[index].kind == .word && tokens[index].isCapitalised
      ? Self.months[tokens[index].key] : nil
  }

  private func isOrdinalEnding(_ index: Int) -> Bool {
    guard !tokens[index].spaceBefore, tokens[index].kind == .word else { return false }
    let bytes = bytes[tokens[index].range]
    return bytes.count == 2
      && ["st", "nd", "rd", "th"].contains(String(decoding: bytes, as: UTF8.self))
  }

  private func year(at index: Int) -> (year: Int, end: Int) {
    var next = index
    if next < tokens.count, tokens[next].first == UInt8(ascii: ",") { next += 1 }
    guard next < tokens.count, tokens[next].kind == .number else { return (0, index) }
    let digits = bytes[tokens[next].range]
    guard digits.count == 4, digits.allSatisfy(\.isDigit) else { return (0, index) }
    let year = integer(digits)
    return (1900..<2100).contains(year) ? (year, next + 1) : (0, index)
  }

  private func separated(at index: Int) -> Quantity? {
    guard index + 4 < tokens.count else { return nil }
    let sign = tokens[index + 1].first
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"), tokens[index + 3].first == sign,
      tokens[index + 2].kind == .number, tokens[index + 4].kind == .number,
      !tokens[index + 2].spaceBefore, !tokens[index + 4].spaceBefore
    else { return nil }
    let parts = [index, index + 2, index + 4].map { bytes[tokens[$0].range] }
    guard parts.allSatisfy({ $0.allSatisfy(\.isDigit) && $0.count <= 4 }) else { return nil }
    let values = parts.map { integer($0) }
    let value: Int
    if parts[0].count == 4 {
      value = values[0] * 10_000 + values[1] * 100 + values[2]
    } else {
      guard parts[2].count == 4 else { return nil }
      value = values[2] * 10_000 + values[1] * 100 + values[0]
    }
    return Quantity(tokens: index..<index + 5, value: Double(value), unit: .date)
  }

  private func dottedDate(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    let parts = digits.split(separator: UInt8(ascii: "."))
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 || parts[2].count == 2
    else { return nil }
    let day = integer(parts[0])
    let month = integer(parts[1])
    var year = integer(parts[2])
    if year < 100 { year += 2000 }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    return Double(year * 10_000 + month * 100 + day)
  }

  private func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    for byte in digits where byte.isDigit { value = value * 10 + Int(byte - 0x30) }
    return value
  }
}
