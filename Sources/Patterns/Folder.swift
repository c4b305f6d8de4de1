/// One pass that folds bytes and writes down where they came from.
struct Folder {
  private var out: [UInt8] = []
  private var map = OffsetMap()
  private var disguised: [Range<Int>] = []
  private var folding = ScalarFolding()
  /// The last unit that was written, unless it is a space: where it starts in `out` and the source.
  private var lastUnit: (out: Int, source: Int)?
  /// Where in the source the space at the end of `out` started.
  private var spaceStart: Int?

  init(capacity: Int) {
    out.reserveCapacity(capacity + 16)
  }

  /// Folds all of `source`.
  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      index = foldASCII(source, from: index)
      guard index < source.count else { break }
      index = foldScalar(source, at: index)
    }
  }

  /// The result; the folder is spent.
  mutating func finish() -> FoldedText {
    map.count = out.count
    return FoldedText(bytes: out, map: map, disguised: disguised)
  }
}

extension Folder {
  /// Folds ASCII up to the first byte that needs more thought, and returns its index.
  private mutating func foldASCII(
    _ source: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    let before = out.count
    var index = start
    var afterSpace = spaceStart != nil
    ScalarFolding.ascii.withUnsafeBufferPointer { table in
      while index < source.count {
        let folded = table[Int(source[index])]
        guard folded > 0x20 || folded == 0x20 && !afterSpace else { break }
        afterSpace = folded == 0x20
        index += 1
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
      out.withUnsafeMutableBufferPointer { bytes in
        for position in before..<bytes.count { bytes[position] = table[Int(bytes[position])] }
      }
    }
    guard index > start else { return index }
    map.appendLinear(at: before, source: start)
    spaceStart = afterSpace ? index - 1 : nil
    lastUnit = afterSpace ? nil : (out.count - 1, index - 1)
    return index
  }

  /// Folds what starts at `index`, with the marks that belong to it, and returns where it ends.
  private mutating func foldScalar(
    _ source: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> Int {
    let read = source.scalar(at: index)
    let end = index + read.length
    switch ScalarFolding.role(of: read.scalar) {
    case .space: foldSpace(index..<end)
    case .ignorable: break
    case .extender: return foldCluster(source, extendedAt: index)
    case .plain: foldPlain(read, at: index)
    }
    return end
  }

  private mutating func foldSpace(_ range: Range<Int>) {
    lastUnit = nil
    if let spaceStart {
      map.truncate(to: out.count - 1)
      map.appendWhole(at: out.count - 1, source: spaceStart..<range.upperBound)
      return
    }
    map.appendWhole(at: out.count, source: range)
    out.append(0x20)
    spaceStart = range.lowerBound
  }

  private mutating func foldPlain(_ read: ScalarRead, at index: Int) {
    let start = out.count
    let scalar = read.scalar
    if ScalarFolding.isSuperscriptDigit(scalar), endsInLetters(3) {
      out.append(contentsOf: String(scalar).utf8)
    } else {
      folding.append(scalar, to: &out)
    }
    guard out.count > start else { return }
    let length = out.count - start
    if length == read.length, ScalarFolding.length(ofScalarStartingWith: out[start]) == length {
      map.appendLinear(at: start, source: index)
    } else {
      map.appendWhole(at: start, source: index..<index + read.length)
    }
    if ScalarFolding.isDisguisedLetter(scalar) { markDisguised(start..<out.count) }
    lastUnit = (start, index)
    spaceStart = nil
  }

  /// Folds the last unit again, together with everything from `index` on that extends it.
  private mutating func foldCluster(
    _ source: UnsafeBufferPointer<UInt8>,
    extendedAt index: Int
  ) -> Int {
    let base = lastUnit ?? (out.count, index)
    let end = Self.clusterEnd(source, extendedAt: index)
    var scalars = String.UnicodeScalarView()
    var position = base.source
    while position < end {
      let read = source.scalar(at: position)
      scalars.append(read.scalar)
      position += read.length
    }
    let folded = folding.folded(cluster: scalars)
    guard !folded.isEmpty || lastUnit != nil else { return end }
    out.removeSubrange(base.out...)
    map.truncate(to: base.out)
    map.appendWhole(at: base.out, source: base.source..<end)
    out.append(contentsOf: folded)
    lastUnit = base
    spaceStart = nil
    return end
  }

  /// The end of the last extender in a row of extenders and ignorable scalars.
  private static func clusterEnd(
    _ source: UnsafeBufferPointer<UInt8>,
    extendedAt index: Int
  ) -> Int {
    var position = index
    var end = index
    var afterJoiner = false
    while position < source.count {
      let read = source.scalar(at: position)
      let role = ScalarFolding.role(of: read.scalar)
      let joins = afterJoiner && role == .plain && ScalarFolding.isPictograph(read.scalar)
      guard role == .extender || role == .ignorable || joins else { break }
      position += read.length
      if role != .ignorable { end = position }
      afterJoiner = read.scalar.value == 0x200D
    }
    return end
  }

  private func endsInLetters(_ count: Int) -> Bool {
    out.count >= count && out.suffix(count).allSatisfy { $0 >= 0x80 || $0.isASCIILetter }
  }

  private mutating func markDisguised(_ range: Range<Int>) {
    if let last = disguised.last, last.upperBound == range.lowerBound {
      disguised[disguised.count - 1] = last.lowerBound..<range.upperBound
    } else {
      disguised.append(range)
    }
  }
}
