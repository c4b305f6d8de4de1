// National numbers: by their shape where it is their own, else by the words before them.

extension PersonalDataScanner {
  /// A British national insurance number (`QQ 12 34 56 C`) or a German pension insurance number
  /// (`65 170839 J 003` has digits first and is found among the digits).
  mutating func letteredIdentity(at index: Int) -> Int? {
    guard index + 9 <= bytes.count, bytes[index].isUpper, bytes[index + 1].isUpper else {
      return nil
    }
    var end = index + 2
    var digits = 0
    while end < bytes.count, digits < 6 {
      if bytes[end].isDigit {
        digits += 1
      } else if bytes[end] != 0x20 || digits % 2 != 0 {
        return nil
      }
      end += 1
    }
    guard digits == 6 else { return nil }
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    guard end < bytes.count, (0x41...0x44).contains(bytes[end]),
      end + 1 == bytes.count || !isWord(bytes[end + 1])
    else { return nil }
    found.append(Found(kind: .identity, range: index..<end + 1))
    return end + 1
  }

  /// Digits that the words before them call somebody's number.
  func isNamedIdentity(_ range: Range<Int>, _ digits: [UInt8]) -> Bool {
    guard (8...13).contains(digits.count) else { return false }
    let before = bytes[max(0, range.lowerBound - 48)..<range.lowerBound]
    let words = String(decoding: before, as: UTF8.self).lowercased()
      .split { !$0.isLetter }.suffix(6)
    let isNamed =
      words.contains { Self.identityWords.contains(String($0)) }
      || words.joined(separator: " ").contains("social security")
    guard isNamed else { return false }
    // Health numbers of the NHS carry their own proof.
    return words.contains("nhs") ? Self.isHealthNumber(digits) : true
  }

  /// Ten digits, the last of which follows from the others (modulo 11).
  private static func isHealthNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    var sum = 0
    for place in 0..<9 { sum += Int(digits[place]) * (10 - place) }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == Int(digits[9])
  }

  private static let identityWords: Set<String> = [
    "nhs", "ssn", "passport", "reisepass", "personalausweis", "ausweisnummer",
    "steueridentifikationsnummer", "steuernummer", "sozialversicherungsnummer",
    "rentenversicherungsnummer", "licence", "license", "driver's", "führerschein",
  ]
}

extension UInt8 {
  fileprivate var isUpper: Bool { self >= 0x41 && self <= 0x5A }
}
