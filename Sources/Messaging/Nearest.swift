/// What somebody probably meant.
public enum Nearest {
  /// The candidate that a misspelt word comes closest to, or nil where none is close.
  ///
  /// Distance counts letters inserted, dropped, changed or swapped with a neighbour, without
  /// regard to case, hyphens and underscores; a third of the word may differ, nothing of two letters. A candidate that
  /// begins with the word, or the other way round, is close too. Of equals the first is taken.
  public static func match(for word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = folded(candidate)
      guard !other.isEmpty, other.count <= 64 else { continue }
      let longer = max(wanted.count, other.count)
      let allowed = longer < 3 ? 0 : max(1, longer / 3)
      var distance = distance(wanted, other, atMost: allowed)
      if distance > allowed, isPrefix(wanted, other) { distance = allowed }
      guard distance <= allowed, distance < min(other.count, wanted.count) else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.utf8.compactMap { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
        ? nil : byte.asciiLowercased
    }
  }

  private static func isPrefix(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count >= 4 && long.starts(with: short)
  }

  /// The optimal-string-alignment distance, or more than the limit where it is more.
  private static func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int {
    guard abs(first.count - second.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row]
      current.reserveCapacity(second.count + 1)
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
