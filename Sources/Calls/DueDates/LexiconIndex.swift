/// A list of phrases, found by their first word.
struct LexiconIndex {
  private let byFirstWord: [String: [String]]

  /// The phrases of a list, their words separated by one blank.
  init(_ phrases: [String]) {
    byFirstWord = Dictionary(grouping: phrases) { phrase in
      String(phrase.prefix { $0 != " " })
    }
  }

  /// The phrases that begin with a word.
  subscript(word: String) -> [String] { byFirstWord[word] ?? [] }
}
