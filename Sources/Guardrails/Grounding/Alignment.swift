/// How well a word of a draft fits a word of an approved wording.
enum Fit: Int32, Sendable {
  case none = 0
  /// The same in the built-in lists of synonyms.
  case synonym = 4
  /// The same by a list of the library.
  case listed = 5
  /// Another ending, or another way to write the same quantity.
  case inflected = 6
  case equal = 8
}

/// Words of a draft laid against an approved wording, in order.
struct Alignment: Sendable {
  /// For each lexeme of the draft the one of the wording, or -1.
  var draft: [Int]
  /// For each lexeme of the wording the one of the draft, or -1.
  var wording: [Int]
  var fits: [Fit]
  /// Pairs that stand in another order, found after the alignment.
  var moved: Set<Int> = []

  /// Aligns by dynamic programming, free at both ends of the draft: O(draft × wording).
  ///
  /// `fit` is asked once for each pair of places, by row and by column.
  init(draft a: [Lexeme], wording b: [Lexeme], fit: (_ draft: Int, _ wording: Int) -> Fit) {
    let rows = a.count
    let columns = b.count
    draft = [Int](repeating: -1, count: rows)
    wording = [Int](repeating: -1, count: columns)
    fits = [Fit](repeating: .none, count: rows)
    guard rows > 0, columns > 0 else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: (rows + 1) * (columns + 1)) { scores in
      withUnsafeTemporaryAllocation(of: Fit.self, capacity: rows * columns) { pairs in
        let best = Self.fill(scores, pairs, a, b, fit)
        trace(from: best, scores, pairs, a, b)
        pairMoved(a, b, pairs)
      }
    }
  }

  /// Fills the table of scores and returns its best cell, the first in reading order.
  private static func fill(
    _ scores: UnsafeMutableBufferPointer<Int32>,
    _ pairs: UnsafeMutableBufferPointer<Fit>,
    _ a: [Lexeme],
    _ b: [Lexeme],
    _ fit: (Int, Int) -> Fit
  ) -> (row: Int, column: Int) {
    let columns = b.count
    let width = columns + 1
    var found = (row: 0, column: 0)
    var highest: Int32 = 0
    scores[0..<width].update(repeating: 0)
    for row in 0..<a.count {
      let weight = weight(of: a[row])
      var left: Int32 = 0
      scores[(row + 1) * width] = 0
      for column in 0..<columns {
        let fit = fit(row, column)
        pairs[row * columns + column] = fit
        let at = row * width + column
        var best = max(left &- skip(b[column]), scores[at + 1] &- gap)
        if fit != .none { best = max(best, scores[at] &+ fit.rawValue &* weight) }
        left = max(best, 0)
        scores[at + width + 1] = left
        if left > highest {
          highest = left
          found = (row + 1, column + 1)
        }
      }
    }
    return found
  }

  /// Follows the best way back from a cell to where its score began.
  private mutating func trace(
    from best: (row: Int, column: Int),
    _ scores: UnsafeMutableBufferPointer<Int32>,
    _ pairs: UnsafeMutableBufferPointer<Fit>,
    _ a: [Lexeme],
    _ b: [Lexeme]
  ) {
    let columns = b.count
    var (row, column) = best
    while row > 0, column > 0 {
      let at = row * (columns + 1) + column
      guard scores[at] > 0 else { break }
      let fit = pairs[(row - 1) * columns + column - 1]
      if fit != .none,
        scores[at] == scores[at - columns - 2] &+ fit.rawValue &* Self.weight(of: a[row - 1])
      {
        draft[row - 1] = column - 1
        wording[column - 1] = row - 1
        fits[row - 1] = fit
        row -= 1
        column -= 1
      } else if scores[at] == scores[at - columns - 1] &- Self.gap {
        row -= 1
      } else {
        column -= 1
      }
    }
  }

  private static let gap: Int32 = 1
  private static func skip(_ lexeme: Lexeme) -> Int32 { lexeme.isStop ? 0 : 1 }
  private static func weight(of lexeme: Lexeme) -> Int32 { lexeme.isStop ? 1 : 3 }

  /// Content words that stand elsewhere in the other text are paired too, and marked as moved.
  private mutating func pairMoved(
    _ a: [Lexeme],
    _ b: [Lexeme],
    _ pairs: UnsafeMutableBufferPointer<Fit>
  ) {
    for row in a.indices where draft[row] < 0 && a[row].isContent {
      for column in b.indices {
        let found = pairs[row * b.count + column]
        guard found != .none, wording[column] < 0, b[column].isContent else { continue }
        draft[row] = column
        wording[column] = row
        fits[row] = found
        moved.insert(row)
        break
      }
    }
  }

  /// The draft's lexemes from the first to the last that found its like.
  var extent: Range<Int> {
    guard let first = draft.firstIndex(where: { $0 >= 0 }),
      let last = draft.lastIndex(where: { $0 >= 0 })
    else { return 0..<0 }
    return first..<last + 1
  }
}
