import Messaging
import Patterns

/// Finds names of ours that are nearly right: a letter too many or too few, another one, or two in
/// the wrong order.
///
/// Only words with a capital are looked at, and of a name of several words each has to stand near
/// its own place. The first letter has to be right.
struct NameSpelling: Sendable {
  struct Slip: Sendable {
    var tokens: Range<Int>
    var name: String
  }

  private struct Name: Sendable {
    var text: String
    var words: [[UInt8]]
  }

  /// Names by the first byte of their first word, the longest first.
  private var names: [UInt8: [Name]] = [:]

  init(_ content: LibraryContent) {
    var all = [content.vendor.name] + content.vendor.products.map(\.name)
    all += content.terms.filter { $0.doNotTranslate || $0.caseSensitive }.map(\.preferred)
    var seen: Set<String> = []
    for name in all where seen.insert(name).inserted {
      let folded = FoldedText(name).bytes
      let words = folded.split(separator: 0x20).map { Array($0) }
      // Short names are near too many words.
      guard let first = words.first, first.count >= 5, let letter = first.first,
        words.allSatisfy({ $0.allSatisfy(\.isLetter) })
      else { continue }
      names[letter, default: []].append(Name(text: name, words: words))
    }
    for key in names.keys {
      names[key]?.sort { ($1.words.count, $0.text) < ($0.words.count, $1.text) }
    }
  }

  /// The misspelt names of a block.
  func slips(in block: Block, mentions: [Mention]) -> [Slip] {
    guard !names.isEmpty else { return [] }
    var slips: [Slip] = []
    var index = 0
    while index < block.tokens.count {
      let token = block.tokens[index]
      if token.kind == .word, token.isCapitalised, token.range.count >= 4,
        let candidates = names[token.first],
        let slip = slip(at: index, of: candidates, in: block, mentions)
      {
        slips.append(slip)
        index = slip.tokens.upperBound
      } else {
        index += 1
      }
    }
    return slips
  }

  private func slip(
    at start: Int,
    of candidates: [Name],
    in block: Block,
    _ mentions: [Mention]
  ) -> Slip? {
    // "Mr Lakefield" is a person.
    if start > 0, Self.titles.contains(block.tokens[start - 1].key) { return nil }
    for name in candidates {
      let end = start + name.words.count
      guard end <= block.tokens.count else { continue }
      var total = 0
      var fits = true
      for (offset, word) in name.words.enumerated() {
        let token = block.tokens[start + offset]
        guard token.kind == .word, token.isCapitalised || word.count < 4,
          offset == 0 || token.spaceBefore,
          let distance = Self.distance(Self.plain(block.folded.bytes[token.range]), word)
        else {
          fits = false
          break
        }
        total += distance
      }
      guard fits else { continue }
      let tokens = start..<end
      // Right as it stands, or a known name of its own.
      if total == 0 || mentions.contains(where: { Self.carries($0, tokens) }) { return nil }
      return Slip(tokens: tokens, name: name.text)
    }
    return nil
  }

  private static let titles: Set<UInt64> = Set(
    "mr ms mrs miss dr prof herr frau herrn".split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  /// A known name that covers all the words; the vendor's alone does not cover a product's.
  private static func carries(_ mention: Mention, _ tokens: Range<Int>) -> Bool {
    mention.tokens.lowerBound <= tokens.lowerBound && mention.tokens.upperBound >= tokens.upperBound
  }

  /// Without the ending of a genitive.
  private static func plain(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.suffix(2).elementsEqual("'s".utf8) ? word.dropLast(2) : word
  }

  /// The letters put in, taken out, changed or swapped, if they are few for the word's length.
  static func distance(_ found: ArraySlice<UInt8>, _ word: [UInt8]) -> Int? {
    let most = word.count >= 10 ? 2 : word.count >= 5 ? 1 : 0
    if found.elementsEqual(word) { return 0 }
    guard most > 0, abs(found.count - word.count) <= most, found.first == word.first else {
      return nil
    }
    let left = Array(found)
    var before = [Int](repeating: 0, count: word.count + 1)
    var last = Array(0...word.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: word.count)
      for column in 1...word.count {
        let isSame = left[row - 1] == word[column - 1]
        var best = min(
          last[column] + 1,
          current[column - 1] + 1,
          last[column - 1] + (isSame ? 0 : 1)
        )
        if row > 1, column > 1, left[row - 1] == word[column - 2], left[row - 2] == word[column - 1]
        {
          best = min(best, before[column - 2] + 1)
        }
        current[column] = best
      }
      before = last
      last = current
    }
    let distance = last[word.count]
    return distance <= most ? distance : nil
  }
}
