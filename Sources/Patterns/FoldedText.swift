/// Text in the one form in which it is matched, with a way back to where each byte came from.
///
/// Folded are case (fully: `ß` is `ss`), compatibility forms (full width, ligatures, superscripts,
/// mathematical alphabets, Roman numerals), accents written as one or two scalars, apostrophes to
/// `'`, double quotes to `"`, every hyphen, dash and minus to `-`, and every run of white space,
/// line ends included, to one space. Soft hyphens, joiners, bidirectional and other invisible
/// controls are dropped. Two exceptions keep word boundaries where a reader sees them: `™` and `℠`
/// stay symbols, and so does a superscript digit after three or more letters (a footnote's mark).
///
/// Offsets are UTF-8 bytes. Folding costs one pass; ASCII takes a quick path.
public struct FoldedText: Sendable, Hashable {
  /// The folded text, valid UTF-8.
  public let bytes: [UInt8]

  let map: OffsetMap

  /// Folded ranges that only unmasking made readable, ascending and apart.
  let disguised: [Range<Int>]

  /// Ranges of joined letters in which the gaps between words are lost.
  let spacedRuns: [Range<Int>]

  init(
    bytes: [UInt8],
    map: OffsetMap,
    disguised: [Range<Int>],
    spacedRuns: [Range<Int>] = []
  ) {
    self.bytes = bytes
    self.map = map
    self.disguised = disguised
    self.spacedRuns = spacedRuns
  }

  /// Folds a text.
  ///
  /// - Parameters:
  ///   - text: The text; source offsets count its UTF-8 bytes.
  ///   - revealing: Whether to undo disguises too; see ``revealed()``.
  public init(_ text: String, revealing: Bool = false) {
    self.init(utf8: Array(text.utf8), revealing: revealing)
  }

  /// Folds UTF-8 bytes; a byte that is not valid UTF-8 folds to U+FFFD.
  ///
  /// - Parameters:
  ///   - utf8: The bytes.
  ///   - revealing: Whether to undo disguises too; see ``revealed()``.
  public init(utf8: [UInt8], revealing: Bool = false) {
    var folder = Folder(capacity: utf8.count)
    utf8.withUnsafeBufferPointer { folder.fold($0) }
    let folded = folder.finish()
    self = revealing ? folded.revealed() ?? folded : folded
  }

  /// Folds text that lies scattered in a source, as if its pieces stood side by side.
  ///
  /// - Parameters:
  ///   - pieces: The pieces in the order of the source.
  ///   - revealing: Whether to undo disguises too; see ``revealed()``.
  public init(_ pieces: [TextPiece], revealing: Bool = false) {
    var flat: [UInt8] = []
    var layout = OffsetMap()
    for piece in pieces where !piece.bytes.isEmpty {
      if piece.isVerbatim {
        layout.appendLinear(at: flat.count, source: piece.source.lowerBound)
      } else {
        layout.appendWhole(at: flat.count, source: piece.source)
      }
      flat.append(contentsOf: piece.bytes)
    }
    layout.count = flat.count
    var folded = FoldedText(utf8: flat)
    folded = FoldedText(
      bytes: folded.bytes,
      map: folded.map.composed(with: layout),
      disguised: folded.disguised
    )
    self = revealing ? folded.revealed() ?? folded : folded
  }

  /// The folded text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The source bytes that a folded range came from.
  ///
  /// The result holds whole characters: both ends are widened to the scalars, and to what folding
  /// merged, that the range touches. Invisible characters at either end stay outside.
  ///
  /// - Parameter foldedRange: Offsets into ``bytes``; an empty range gives an empty range.
  /// - Returns: Offsets into the source.
  public func sourceRange(for foldedRange: Range<Int>) -> Range<Int> {
    map.sourceRange(for: snapped(foldedRange))
  }

  /// The folded bytes that any byte of a source range turned into.
  ///
  /// - Parameter source: Offsets into the source; where nothing of it was kept, the result is empty.
  /// - Returns: Offsets into ``bytes``.
  public func foldedRange(forSource source: Range<Int>) -> Range<Int> {
    snapped(map.range(forSource: source))
  }

  /// True where letters in the range were written in a disguise.
  ///
  /// A mathematical or enclosed alphabet counts always; look-alikes of another script and letter
  /// spacing in a text that was folded with `revealing`.
  public func isObfuscated(_ foldedRange: Range<Int>) -> Bool {
    guard !disguised.isEmpty, !foldedRange.isEmpty else { return false }
    var low = 0
    var high = disguised.count
    while low < high {
      let middle = (low + high) / 2
      if disguised[middle].upperBound > foldedRange.lowerBound {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low < disguised.count && disguised[low].overlaps(foldedRange)
  }
}

extension FoldedText {
  /// The range widened to scalar boundaries and kept inside the text.
  private func snapped(_ range: Range<Int>) -> Range<Int> {
    var start = min(max(range.lowerBound, 0), bytes.count)
    var end = min(max(range.upperBound, start), bytes.count)
    let isEmpty = start == end
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if isEmpty { return start..<start }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
