/// The part of a sentence around some words: from breath to breath, no longer than asked for.
struct Clause {
  private static let openers: Set<String> = [
    "and", "but", "so", "because", "well", "yeah", "okay", "oh", "also", "then", "that", "which",
    "und", "aber", "weil", "dass", "denn", "ja", "also", "right", "like", "honestly", "basically",
    "um", "no",
  ]

  private static let joints: Set<String> = ["and", "but", "because", "so", "und", "aber", "weil"]

  /// The words around `match`, at most `most` of them.
  static func words(in sentence: SpokenSentence, around match: Range<Int>, most: Int) -> Range<Int>
  {
    let words = sentence.words
    var start = match.lowerBound
    while start > 0, !words[start - 1].breath { start -= 1 }
    var end = match.upperBound
    while end < words.count, !words[end - 1].breath { end += 1 }
    if end - start < 4, end < words.count {
      end += 1
      while end < words.count, !words[end - 1].breath { end += 1 }
    }
    if end - start > most {
      start = max(start, match.upperBound - most)
      // A cut in front is moved to where a clause begins.
      if let joint = (start..<match.lowerBound).last(where: { joints.contains(words[$0].folded) }) {
        start = joint + 1
      }
      end = min(end, max(match.upperBound, start + most))
    }
    while start < match.lowerBound, openers.contains(words[start].folded) { start += 1 }
    return start..<end
  }

  /// The words as a value: with a capital, without what only joins.
  static func text(of sentence: SpokenSentence, around match: Range<Int>, most: Int = 14) -> String
  {
    let text = sentence.rendered(words(in: sentence, around: match, most: most))
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
