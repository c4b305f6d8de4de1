import Patterns

/// Words and phrases to look for in a passage, whatever their case and typography.
struct WordList: Sendable {
  private let index: PhraseIndex

  /// A list from lines with one phrase each.
  init(_ lines: String, inflected: Bool = false) {
    let phrases = lines.split(separator: "\n").map { $0.trimming(while: { $0 == " " }) }
    self.init(phrases: phrases.filter { !$0.isEmpty }, inflected: inflected)
  }

  /// A list of phrases.
  init(phrases: [String], inflected: Bool = false) {
    var options: Phrase.Options = [.wholeWord, .hyphenation]
    if inflected { options.insert(.inflected) }
    index = PhraseIndex(phrases.map { Phrase($0, options: options) })
  }

  /// Where a phrase of the list stands, in bytes of the text, the longest first at each place.
  func ranges(in text: String) -> [Range<Int>] {
    let folded = FoldedText(text)
    return index.longestNonOverlapping(in: folded).map { folded.sourceRange(for: $0.range) }
  }

  /// Whether any phrase of the list stands in the text.
  func occurs(in text: String) -> Bool { !ranges(in: text).isEmpty }
}

extension StringProtocol {
  /// The words without the characters at either end for which something holds.
  func trimming(while holds: (Character) -> Bool) -> String {
    String(drop(while: holds).reversed().drop(while: holds).reversed())
  }
}

/// Whether words stand in a text after folding case, spaces and typography.
func folds(_ words: String, into text: String) -> Bool {
  let needle = FoldedText(words).string.trimming { $0 == " " || $0 == "." }
  return !needle.isEmpty && FoldedText(text).string.contains(needle)
}
