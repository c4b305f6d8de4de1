/// Phrases as runs of folded words, found at a position.
///
/// Written as one text, a phrase a line or parted by `|`. `*` stands for any one word.
struct PhraseList: Sendable {
  private var byFirst: [String: [[String]]] = [:]

  /// Reads the phrases of a text.
  init(_ text: String) {
    for phrase in text.split(whereSeparator: { $0 == "\n" || $0 == "|" }) {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(words)
    }
    for key in byFirst.keys {
      byFirst[key]?.sort { $0.count > $1.count }
    }
  }

  /// The length in words of the longest phrase that starts at `position`, 0 where none does.
  func match(in words: [SpokenWord], at position: Int) -> Int {
    guard position < words.count, let candidates = byFirst[words[position].folded] else { return 0 }
    for phrase in candidates where position + phrase.count <= words.count {
      var fits = true
      for offset in stride(from: 1, to: phrase.count, by: 1)
      where phrase[offset] != "*" && words[position + offset].folded != phrase[offset] {
        fits = false
        break
      }
      if fits { return phrase.count }
    }
    return 0
  }

  /// The first match in a range of words.
  func firstMatch(in words: [SpokenWord], from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
    let limit = min(end ?? words.count, words.count)
    var position = start
    while position < limit {
      let length = match(in: words, at: position)
      if length > 0 { return position..<position + length }
      position += 1
    }
    return nil
  }

  /// Whether any phrase occurs.
  func occurs(in words: [SpokenWord], from start: Int = 0, to end: Int? = nil) -> Bool {
    firstMatch(in: words, from: start, to: end) != nil
  }
}
