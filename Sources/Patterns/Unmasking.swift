extension FoldedText {
  /// The text with disguises undone, or nil where there are none.
  ///
  /// Look-alikes become Latin in a word that mixes scripts or that consists of look-alikes only, so
  /// that Russian and Greek prose stays what it is. Letters set apart (`b e s t`, `b.e.s.t`), four
  /// or more, are joined; a wider gap among them stays a space. Offsets lead to the same source as
  /// before, and ``isObfuscated(_:)`` tells what was undone.
  public func revealed() -> FoldedText? {
    let latin = bytes.withUnsafeBufferPointer { LookAlikes.replaced(in: $0) }
    let plain = latin.map { applied($0) } ?? self
    let joined = plain.bytes.withUnsafeBufferPointer { text in
      SpacedLetters.joined(in: text) { plain.sourceRange(for: $0).count }
    }
    if let joined { return plain.applied(joined) }
    return latin == nil ? nil : plain
  }

  /// This text changed once more.
  private func applied(_ step: Unmasked) -> FoldedText {
    var marks = disguised.map { step.map.range(forSource: $0) }
    marks += step.changed
    marks.sort { $0.lowerBound < $1.lowerBound }
    return FoldedText(
      bytes: step.bytes,
      map: step.map.composed(with: map),
      disguised: marks.filter { !$0.isEmpty },
      spacedRuns: spacedRuns + step.ambiguous
    )
  }
}

/// What one step of unmasking made of a text.
struct Unmasked {
  var bytes: [UInt8] = []
  /// From these bytes to the bytes before the step.
  var map = OffsetMap()
  /// The bytes that were something else before.
  var changed: [Range<Int>] = []
  /// Those of the changed ranges in which the gaps between words are lost.
  var ambiguous: [Range<Int>] = []

  /// Copies bytes that stay as they are.
  mutating func keep(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    guard !range.isEmpty else { return }
    map.appendLinear(at: bytes.count, source: range.lowerBound)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    map.count = bytes.count
  }

  /// Writes one byte in place of `range`.
  mutating func put(_ byte: UInt8, for range: Range<Int>) {
    map.appendWhole(at: bytes.count, source: range)
    bytes.append(byte)
    map.count = bytes.count
  }
}
