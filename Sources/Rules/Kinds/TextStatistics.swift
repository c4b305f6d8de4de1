import Guardrails
import Patterns

/// Counts that readability formulas are made of.
struct TextStatistics {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var paragraphs = 0
  /// Letters and digits.
  private(set) var characters = 0
  private(set) var syllables = 0
  /// Words of more than two syllables.
  private(set) var polysyllabicWords = 0
  /// The same, the syllable of -es, -ed and -ing not counted.
  private(set) var complexWords = 0
  /// Words of more than six letters.
  private(set) var longWords = 0

  /// Counts a text whose paragraphs are parted by blank lines.
  init(_ text: [UInt8]) {
    sentences = Sentences(utf8: text).count
    let folded = FoldedText(utf8: text)
    for range in WordTokens(folded) {
      let word = folded.bytes[range]
      guard word.contains(where: { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 })
      else { continue }
      add(word)
    }
    var isBlank = true
    for (index, byte) in text.enumerated() {
      if byte > 0x20, isBlank {
        paragraphs += 1
        isBlank = false
      }
      if byte == 0x0A, index + 1 < text.count, text[index + 1] == 0x0A { isBlank = true }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    let count = ReadingStatistics.syllables(in: word)
    let letters = word.count {
      $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'")
    }
    words += 1
    syllables += count
    characters += letters
    if letters > 6 { longWords += 1 }
    if count > 2 { polysyllabicWords += 1 }
    let hasEnding = ["es", "ed", "ing"].contains {
      word.count > $0.utf8.count && word.hasSuffix($0)
    }
    if count - (hasEnding ? 1 : 0) > 2 { complexWords += 1 }
  }

  /// The counts under the names that formulas use.
  var values: [String: Double] {
    [
      "words": Double(words), "sentences": Double(sentences), "paragraphs": Double(paragraphs),
      "characters": Double(characters), "syllables": Double(syllables),
      "polysyllabic_words": Double(polysyllabicWords), "complex_words": Double(complexWords),
      "long_words": Double(longWords),
    ]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
