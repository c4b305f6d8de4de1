/// The different words of a text, for telling how alike two texts are.
///
/// Words are runs of letters and digits without regard to case; a percent sign is a word.
struct WordSet: Sendable {
  /// The words, sorted.
  let words: [String]

  init(_ text: String) {
    words = Set(WordSet.words(of: text)).sorted()
  }

  /// The words of a text in their order.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII {
        return UInt8(truncatingIfNeeded: scalar.value).isASCIILetterOrDigit
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    func close() {
      guard !current.isEmpty else { return }
      words.append(String(current).lowercased())
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        current.append(scalar)
      } else {
        close()
        if scalar == "%" { words.append("%") }
      }
    }
    close()
    return words
  }

  /// The share of common words among all words of both, from 0 to 1.
  func likeness(to other: WordSet) -> Double {
    var common = 0
    var left = 0
    var right = 0
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] {
        common += 1
        left += 1
        right += 1
      } else if words[left] < other.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let all = words.count + other.words.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

extension WordSet {
  /// Whether the words of a phrase stand in a text's words one after the other.
  static func occurs(_ phrase: String, in words: [String]) -> Bool {
    let wanted = self.words(of: phrase)
    guard let first = wanted.first, wanted.count <= words.count else { return false }
    for start in 0...(words.count - wanted.count) where words[start] == first {
      if words[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }
}
