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
  init(draft a: [Lexeme], wording b: [Lexeme], fit: (Lexeme, Lexeme) -> Fit) {
    let rows = a.count
    let columns = b.count
    draft = [Int](repeating: -1, count: rows)
    wording = [Int](repeating: -1, count: columns)
    fits = [Fit](repeating: .none, count: rows)
    guard rows > 0, columns > 0 else { return }
    var scores = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    var pairs = [Fit](repeating: .none, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let fit = fit(a[row], b[column])
        pairs[row * columns + column] = fit
        let at = row * (columns + 1) + column
        var best = max(scores[at + columns + 1] &- Self.skip(b[column]), scores[at + 1] &- Self.gap)
        if fit != .none {
          let weight: Int32 = a[row].isStop ? 1 : 3
          best = max(best, scores[at] &+ fit.rawValue &* weight)
        }
        scores[at + columns + 2] = max(best, 0)
      }
    }
    var row = 0
    var column = 0
    var best: Int32 = 0
    for r in 1...rows {
      for c in 1...columns where scores[r * (columns + 1) + c] > best {
        best = scores[r * (columns + 1) + c]
        row = r
        column = c
      }
    }
    while row > 0, column > 0 {
      let at = row * (columns + 1) + column
      guard scores[at] > 0 else { break }
      let fit = pairs[(row - 1) * columns + column - 1]
      let weight: Int32 = a[row - 1].isStop ? 1 : 3
      if fit != .none,
        scores[at] == scores[at - columns - 2] &+ fit.rawValue &* weight
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
    pairMoved(a, b, fit)
  }

  private static let gap: Int32 = 1
  private static func skip(_ lexeme: Lexeme) -> Int32 { lexeme.isStop ? 0 : 1 }

  /// Content words that stand elsewhere in the other text are paired too, and marked as moved.
  private mutating func pairMoved(_ a: [Lexeme], _ b: [Lexeme], _ fit: (Lexeme, Lexeme) -> Fit) {
    for row in a.indices where draft[row] < 0 && a[row].isContent {
      for column in b.indices where wording[column] < 0 && b[column].isContent {
        let found = fit(a[row], b[column])
        guard found != .none else { continue }
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
