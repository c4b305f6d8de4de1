/// Where the bytes of a derived text come from.
///
/// A list of runs, ascending in both texts. A linear run maps byte for byte; any other run maps
/// all of its bytes to all of its source. Source bytes in no run were dropped.
struct OffsetMap: Sendable, Hashable {
  struct Run: Sendable, Hashable {
    var start: Int32
    var source: Int32
    /// The end of the source, or -1 in a linear run.
    var sourceEnd: Int32

    var isLinear: Bool { sourceEnd < 0 }
  }

  private(set) var runs: [Run] = []
  /// The length of the derived text; set when it is complete.
  var count = 0

  /// A map of `count` bytes onto themselves.
  static func identity(_ count: Int) -> OffsetMap {
    var map = OffsetMap()
    map.appendLinear(at: 0, source: 0)
    map.count = count
    return map
  }

  /// Says that from `start` on bytes map one to one, until the next run.
  mutating func appendLinear(at start: Int, source: Int) {
    if let last = runs.last, last.isLinear,
      Int(last.source) - Int(last.start) == source - start
    {
      return
    }
    runs.append(Run(start: Int32(start), source: Int32(source), sourceEnd: -1))
  }

  /// Says that the bytes from `start` to the next run stand for all of `source`.
  mutating func appendWhole(at start: Int, source: Range<Int>) {
    let run = Run(
      start: Int32(start),
      source: Int32(source.lowerBound),
      sourceEnd: Int32(source.upperBound)
    )
    runs.append(run)
  }

  /// Forgets everything that is said of the bytes from `start` on.
  mutating func truncate(to start: Int) {
    while let last = runs.last, Int(last.start) >= start { runs.removeLast() }
  }

  func end(ofRun index: Int) -> Int {
    index + 1 < runs.count ? Int(runs[index + 1].start) : count
  }

  func sourceEnd(ofRun index: Int) -> Int {
    let run = runs[index]
    return run.isLinear ? Int(run.source) + end(ofRun: index) - Int(run.start) : Int(run.sourceEnd)
  }

  /// The run that holds the byte at `offset`, in logarithmic time.
  func run(at offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  func sourceStart(at offset: Int) -> Int {
    guard !runs.isEmpty else { return 0 }
    guard offset < count else { return sourceEnd(ofRun: runs.count - 1) }
    let run = runs[run(at: offset)]
    return run.isLinear ? Int(run.source) + offset - Int(run.start) : Int(run.source)
  }

  /// The source that the bytes of `range` come from; an empty range gives an empty range.
  func sourceRange(for range: Range<Int>) -> Range<Int> {
    let start = sourceStart(at: range.lowerBound)
    guard !range.isEmpty, !runs.isEmpty else { return start..<start }
    let index = run(at: range.upperBound - 1)
    let run = runs[index]
    let end =
      run.isLinear
      ? Int(run.source) + range.upperBound - Int(run.start) : Int(run.sourceEnd)
    return start..<max(start, end)
  }

  /// The derived bytes that come from any byte of `source`.
  func range(forSource source: Range<Int>) -> Range<Int> {
    let first = firstRun { self.sourceEnd(ofRun: $0) > source.lowerBound }
    guard first < runs.count else { return count..<count }
    let start = derived(source.lowerBound, in: first, roundingUp: false)
    guard !source.isEmpty else { return start..<start }
    let last = firstRun { Int(self.runs[$0].source) >= source.upperBound } - 1
    guard last >= first else { return start..<start }
    return start..<max(start, derived(source.upperBound, in: last, roundingUp: true))
  }

  /// This map followed by `inner`: from the derived text to what `inner` was derived from.
  func composed(with inner: OffsetMap) -> OffsetMap {
    var result = OffsetMap()
    result.count = count
    for index in runs.indices {
      let run = runs[index]
      let start = Int(run.start)
      let end = end(ofRun: index)
      guard start < end else { continue }
      guard run.isLinear else {
        let source = inner.sourceRange(for: Int(run.source)..<Int(run.sourceEnd))
        result.appendWhole(at: start, source: source)
        continue
      }
      var position = start
      var innerIndex = inner.run(at: Int(run.source))
      while position < end, innerIndex < inner.runs.count {
        let middle = Int(run.source) + position - start
        let innerRun = inner.runs[innerIndex]
        if innerRun.isLinear {
          let source = Int(innerRun.source) + middle - Int(innerRun.start)
          result.appendLinear(at: position, source: source)
        } else {
          let source = Int(innerRun.source)..<Int(innerRun.sourceEnd)
          result.appendWhole(at: position, source: source)
        }
        position = start + inner.end(ofRun: innerIndex) - Int(run.source)
        innerIndex += 1
      }
    }
    return result
  }
}

extension OffsetMap {
  private func derived(_ source: Int, in index: Int, roundingUp: Bool) -> Int {
    let run = runs[index]
    let start = Int(run.start)
    if run.isLinear {
      return min(max(start + source - Int(run.source), start), end(ofRun: index))
    }
    return roundingUp ? end(ofRun: index) : start
  }

  /// The first run for which `condition`, which must be monotone, holds.
  private func firstRun(where condition: (Int) -> Bool) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
