import Messaging

extension DateParser {
  /// A whole number in digits or words: "14", "twenty-two", "einundzwanzig".
  func cardinal(at index: Int) -> (value: Int, end: Int)? {
    if let number = digits(index, upTo: 5) {
      // "15th" is an ordinal, "3.5" no whole number.
      if isGlued(index + 1), ["st", "nd", "rd", "th"].contains(text(index + 1)) { return nil }
      return (number, index + 1)
    }
    guard case .cardinal(let ten) = lexeme(index) else { return nil }
    if ten >= 20, ten % 10 == 0 {
      let next = isMark(index + 1, "-") ? index + 2 : index + 1
      if case .cardinal(let one) = lexeme(next), (1...9).contains(one), text(next) != "ein",
        !text(next).hasPrefix("eine")
      {
        return (ten + one, next + 1)
      }
    }
    return (ten, index + 1)
  }

  /// A place in an order: "15th", "twenty-second", "15.", "fünfzehnten".
  func ordinal(at index: Int) -> (value: Int, end: Int, isWord: Bool)? {
    if let number = digits(index, upTo: 3) {
      if isGlued(index + 1), ["st", "nd", "rd", "th"].contains(text(index + 1)) {
        return (number, index + 2, false)
      }
      if isMark(index + 1, "."), isGlued(index + 1), !isGluedNumber(index + 2) {
        return (number, index + 2, false)
      }
      return nil
    }
    if case .ordinal(let value) = lexeme(index) { return (value, index + 1, true) }
    guard case .cardinal(let ten) = lexeme(index), ten >= 20, ten % 10 == 0 else { return nil }
    let next = isMark(index + 1, "-") ? index + 2 : index + 1
    guard case .ordinal(let one) = lexeme(next), one < 10 else { return nil }
    return (ten + one, next + 1, true)
  }

  private func isGluedNumber(_ index: Int) -> Bool {
    isGlued(index) && digits(index) != nil
  }

  /// A year: "2026", "'26", "two thousand and twenty six", "twenty twenty-six".
  func year(at index: Int, twoDigits: Bool = false) -> (value: Int, end: Int)? {
    if tokens.indices.contains(index), let number = tokens[index].number {
      if tokens[index].digits == 4, (1000...2999).contains(number) {
        guard !["am", "pm", "h"].contains(text(index + 1)) || !isGlued(index + 1) else {
          return nil
        }
        return (number, index + 1)
      }
      if twoDigits, tokens[index].digits == 2 { return (fullYear(number), index + 1) }
      return nil
    }
    if isMark(index, "'"), let number = digits(index + 1, upTo: 2), tokens[index + 1].digits == 2 {
      return (fullYear(number), index + 2)
    }
    if let end = phrase("two thousand", at: index) ?? phrase("zweitausend", at: index) {
      let next = text(end) == "and" || text(end) == "und" ? end + 1 : end
      if let rest = cardinal(at: next), rest.value < 100, digits(next) == nil {
        return (2000 + rest.value, rest.end)
      }
      return (2000, end)
    }
    if text(index) == "twenty", let rest = cardinal(at: index + 1), (10..<100).contains(rest.value),
      digits(index + 1) == nil
    {
      return (2000 + rest.value, rest.end)
    }
    return nil
  }

  /// The year of two digits: up to 68 in this century, as POSIX has it.
  func fullYear(_ short: Int) -> Int {
    short >= 100 ? short : short < 69 ? 2000 + short : 1900 + short
  }
}
