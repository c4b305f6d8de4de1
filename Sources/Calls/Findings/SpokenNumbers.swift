/// Numbers as people say them: "forty", "twenty-five", "a hundred and eighteen", "22".
enum SpokenNumbers {
  private static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1000, "k": 1000, "grand": 1000, "million": 1_000_000,
  ]

  /// The value of one word, "twenty-five" and "42" included.
  static func value(of word: String) -> Double? {
    if let known = small[word] { return known }
    if word.contains("-") {
      let parts = word.split(separator: "-").map { small[String($0)] }
      guard parts.count == 2, let tens = parts[0], let ones = parts[1], tens >= 20, ones < 10 else {
        return nil
      }
      return tens + ones
    }
    guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return nil }
    return Double(word.filter { $0 != "," && $0 != "%" })
  }

  /// The numbers among words, with the range of words each takes.
  static func numbers(in words: [SpokenWord]) -> [(value: Double, range: Range<Int>)] {
    var found: [(Double, Range<Int>)] = []
    var position = 0
    while position < words.count {
      guard var total = value(of: words[position].folded) else {
        position += 1
        continue
      }
      let start = position
      position += 1
      if total >= 20, position < words.count, let ones = value(of: words[position].folded),
        ones < 10,
        ones > 0, !words[position - 1].breath, total.truncatingRemainder(dividingBy: 10) == 0,
        total < 100
      {
        total += ones
        position += 1
      }
      while position < words.count, let scale = scales[words[position].folded] {
        total *= scale
        position += 1
      }
      found.append((total, start..<position))
    }
    return found
  }
}
