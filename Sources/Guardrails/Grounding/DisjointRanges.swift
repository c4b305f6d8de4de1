/// Ranges that lie apart, ascending, asked whether anything overlaps them.
struct DisjointRanges: Sendable {
  private(set) var ranges: [Range<Int>]

  /// The stretches that some ranges cover together.
  init(covering ranges: [Range<Int>] = []) {
    self.ranges = []
    let filled = ranges.filter { !$0.isEmpty }
    for range in filled.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, last.upperBound >= range.lowerBound {
        let end = Swift.max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound..<end
      } else {
        self.ranges.append(range)
      }
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// Adds a range that starts behind all others.
  mutating func append(_ range: Range<Int>) {
    if !range.isEmpty { ranges.append(range) }
  }

  /// Whether a range shares a place with one of these, found by halving.
  func overlaps(_ range: Range<Int>) -> Bool {
    guard !ranges.isEmpty, !range.isEmpty else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return low < ranges.count && ranges[low].lowerBound < range.upperBound
  }
}
