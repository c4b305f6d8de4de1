import Patterns

/// Wordings as a tree of their words: those that stand in a text are found word by word, whatever
/// their number.
struct WordingTrie: Sendable {
  /// The node behind a node and a word.
  private var steps = KeyTable<Int32>()
  /// For each node the wordings that end there, ascending.
  private var endings: [[Int32]] = [[]]

  /// Adds a wording; the longer it is the more nodes it takes.
  mutating func insert(_ lexemes: [Lexeme], as wording: Int) {
    guard !lexemes.isEmpty else { return }
    var node: Int32 = 0
    for (offset, lexeme) in lexemes.enumerated() {
      let next = steps[Self.step(node, lexeme, isFirst: offset == 0)]
      if let next {
        node = next
      } else {
        let new = Int32(endings.count)
        endings.append([])
        steps[Self.step(node, lexeme, isFirst: offset == 0)] = new
        node = new
      }
    }
    endings[Int(node)].append(Int32(wording))
  }

  /// The longest wordings that stand at a lexeme, or nil where none does.
  func longestMatches(_ lexemes: [Lexeme], at start: Int) -> (wordings: [Int32], length: Int)? {
    var node: Int32 = 0
    var best: (node: Int32, length: Int)?
    var index = start
    while index < lexemes.count,
      let next = steps[Self.step(node, lexemes[index], isFirst: index == start)]
    {
      node = next
      index += 1
      if !endings[Int(node)].isEmpty { best = (node, index - start) }
    }
    return best.map { (endings[Int($0.node)], $0.length) }
  }

  /// A sentence that ends inside a wording has to end there in the text too.
  private static func step(_ node: Int32, _ lexeme: Lexeme, isFirst: Bool) -> UInt64 {
    let opens = !isFirst && lexeme.breakBefore == .sentence
    return WordKey.combined(UInt64(node) << 1 | (opens ? 1 : 0), lexeme.key)
  }
}
