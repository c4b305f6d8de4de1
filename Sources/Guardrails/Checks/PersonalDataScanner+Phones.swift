// Telephone numbers: by their shape where it is their own, else by the words around them.

extension PersonalDataScanner {
  func isPhone(_ range: Range<Int>, _ digits: [UInt8], _ groups: [Int]) -> Bool {
    guard (7...18).contains(digits.count) else { return false }
    if digits.count >= 8 {
      switch bytes[range.lowerBound] {
      case UInt8(ascii: "+"): return true
      case UInt8(ascii: "("): if groups.count >= 2 { return true }
      case UInt8(ascii: "0"): if digits.count >= 9, groups.count >= 2 { return true }
      default: if digits.count == 10, groups == [3, 3, 4] { return true }
      }
    }
    guard groups.count >= 2 || digits.count >= 8, !isDate(groups) else { return false }
    return isCalledPhone(range)
  }

  /// 2026-11-12, 12.11.2026: three groups, one of them a year.
  private func isDate(_ groups: [Int]) -> Bool {
    guard groups.count == 3, let first = groups.first, let last = groups.last else { return false }
    return (first == 4 || last == 4) && groups.filter { $0 <= 2 }.count == 2
  }

  /// The end of an extension behind a number: `x1234`.
  func phoneExtension(at end: Int) -> Int? {
    guard end + 1 < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "x"), bytes[end + 1].isDigit
    else { return nil }
    var stop = end + 1
    while stop < bytes.count, bytes[stop].isDigit { stop += 1 }
    guard stop - end <= 7, stop == bytes.count || !isWord(bytes[stop]) else { return nil }
    return stop
  }

  /// "Call her on", "Mobile:", or "office" and "fax" right behind.
  private func isCalledPhone(_ range: Range<Int>) -> Bool {
    let before = words(max(0, range.lowerBound - 32)..<range.lowerBound).suffix(5)
    if before.contains(where: { Self.phoneWords.contains($0) }) { return true }
    let after = words(range.upperBound..<min(bytes.count, range.upperBound + 10)).prefix(1)
    return after.contains { Self.phoneKinds.contains($0) }
  }

  /// "Credit card", "card number".
  func isCalledCard(_ range: Range<Int>) -> Bool {
    words(max(0, range.lowerBound - 48)..<range.lowerBound).suffix(8).contains {
      ["card", "visa", "mastercard", "amex", "karte", "kreditkarte", "kartennummer"].contains($0)
    }
  }

  private func words(_ range: Range<Int>) -> [String] {
    String(decoding: bytes[range], as: UTF8.self).lowercased().split { !$0.isLetter }
      .map(String.init)
  }

  private static let phoneWords: Set<String> = [
    "call", "calling", "phone", "telephone", "tel", "mobile", "cell", "fax", "answering", "ring",
    "dial", "desk", "telefon", "telefonnummer", "handy", "mobil", "anrufen", "rufnummer",
  ]
  private static let phoneKinds: Set<String> = ["office", "fax", "mobile", "cell", "mobil"]
}
