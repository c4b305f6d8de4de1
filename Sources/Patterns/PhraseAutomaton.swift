/// An Aho–Corasick automaton over bytes.
///
/// States are numbered breadth first. The first states, where a walk spends nearly all its time,
/// have a full row of transitions; the others have their few edges and a state to fall back to.
/// That keeps hundreds of thousands of states in a few megabytes and the busy rows in cache.
struct PhraseAutomaton: Sendable {
  /// Set in a target whose state, or one it falls back to, ends a literal.
  private static let endsLiteral: UInt32 = 1 << 31
  /// Entries of the full rows at most: a megabyte.
  private static let rowBudget = 1 << 18

  /// The class of each byte; class 0 occurs in no literal.
  private let classes: [UInt8]
  private let classCount: Int
  private let rows: [UInt32]
  private let rowCount: Int
  /// Where each state's edges start; one more than there are states.
  private let edgeStarts: [UInt32]
  private let edgeClasses: [UInt8]
  private let edgeTargets: [UInt32]
  private let fallback: [UInt32]
  /// The nearest state on the way of fallbacks that ends a literal; 0 for none.
  private let nextEnding: [UInt32]
  /// Where each state's literals start in `endings`; one more than there are states.
  private let endingStarts: [UInt32]
  private let endings: [UInt32]

  /// An automaton for literals, which are told apart by their position in the list.
  ///
  /// Empty literals are never found. Time and memory grow with the sum of the lengths.
  init(_ literals: [[UInt8]]) {
    let alphabet = Self.alphabet(of: literals)
    let trie = Trie(literals, classes: alphabet.classes)
    let states = trie.ordered()
    let classCount = alphabet.count
    let rowCount = min(states.count, max(1, Self.rowBudget / classCount))

    var fallback = [UInt32](repeating: 0, count: states.count)
    var nextEnding = [UInt32](repeating: 0, count: states.count)
    var rows = [UInt32](repeating: 0, count: rowCount * classCount)
    func target(_ from: UInt32, _ byteClass: UInt8) -> UInt32 {
      var state = Int(from)
      while true {
        if state < rowCount { return rows[state * classCount + Int(byteClass)] }
        if let next = states.target(from: state, byteClass) { return next }
        state = Int(fallback[state])
      }
    }
    for state in 0..<states.count {
      let isRoot = state == 0
      let back = Int(fallback[state])
      if state < rowCount, !isRoot {
        for column in 0..<classCount {
          rows[state * classCount + column] = rows[back * classCount + column]
        }
      }
      for edge in states.edges(of: state) {
        let child = states.edgeTargets[edge]
        let byteClass = states.edgeClasses[edge]
        let childBack = isRoot ? 0 : target(UInt32(back), byteClass)
        fallback[Int(child)] = childBack
        nextEnding[Int(child)] =
          states.ends(Int(childBack)) ? childBack : nextEnding[Int(childBack)]
        if state < rowCount { rows[state * classCount + Int(byteClass)] = child }
      }
    }
    func marked(_ state: UInt32) -> UInt32 {
      let ends = states.ends(Int(state)) || nextEnding[Int(state)] != 0
      return ends ? state | Self.endsLiteral : state
    }
    self.classes = alphabet.classes
    self.classCount = classCount
    self.rows = rows.map(marked)
    self.rowCount = rowCount
    edgeStarts = states.edgeStarts
    edgeClasses = states.edgeClasses
    edgeTargets = states.edgeTargets.map(marked)
    self.fallback = fallback
    self.nextEnding = nextEnding
    endingStarts = states.endingStarts
    endings = states.endings
  }

  /// Calls `found` with each literal and the offset where it ends, in the order of the ends.
  ///
  /// Linear in the text, whatever the number of literals.
  func search(_ text: UnsafeBufferPointer<UInt8>, found: (_ literal: Int, _ end: Int) -> Void) {
    guard edgeClasses.count > 0 else { return }
    classes.withUnsafeBufferPointer { classes in
      rows.withUnsafeBufferPointer { rows in
        var state = 0
        for index in 0..<text.count {
          let byteClass = classes[Int(text[index])]
          let next =
            state < rowCount
            ? rows[state &* classCount &+ Int(byteClass)]
            : deepTarget(from: state, byteClass, rows)
          state = Int(next & ~Self.endsLiteral)
          if next & Self.endsLiteral != 0 { report(state, at: index + 1, found) }
        }
      }
    }
  }
}

extension PhraseAutomaton {
  private func deepTarget(
    from start: Int,
    _ byteClass: UInt8,
    _ rows: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var state = start
    while state >= rowCount {
      var edge = Int(edgeStarts[state])
      let end = Int(edgeStarts[state + 1])
      while edge < end {
        if edgeClasses[edge] == byteClass { return edgeTargets[edge] }
        edge += 1
      }
      state = Int(fallback[state])
    }
    return rows[state * classCount + Int(byteClass)]
  }

  private func report(_ start: Int, at end: Int, _ found: (Int, Int) -> Void) {
    var state = start
    repeat {
      for ending in Int(endingStarts[state])..<Int(endingStarts[state + 1]) {
        found(Int(endings[ending]), end)
      }
      state = Int(nextEnding[state])
    } while state != 0
  }

  /// One class for each byte that occurs, and class 0 for the others.
  private static func alphabet(of literals: [[UInt8]]) -> (classes: [UInt8], count: Int) {
    var occurs = [Bool](repeating: false, count: 256)
    for literal in literals {
      for byte in literal { occurs[Int(byte)] = true }
    }
    var classes = [UInt8](repeating: 0, count: 256)
    var count = 1
    // Valid UTF-8 never has 0xFF, so there are at most 255 classes besides class 0.
    for byte in 0..<255 where occurs[byte] {
      classes[byte] = UInt8(count)
      count += 1
    }
    return (classes, count)
  }
}
