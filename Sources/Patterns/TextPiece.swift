/// A stretch of text to fold, and where it stands in the source.
///
/// Readers of markup hand over what is prose, in order, and leave out what is not: `**best** in`
/// becomes a verbatim `best` and a verbatim ` in`; an entity becomes one piece that stands for all
/// of its source.
public struct TextPiece: Sendable, Hashable {
  /// The text in UTF-8.
  public var bytes: ArraySlice<UInt8>

  /// The bytes of the source that it stands for.
  public var source: Range<Int>

  /// True where the text is the source, byte for byte.
  public var isVerbatim: Bool

  /// A piece that is the source's own bytes from `offset` on.
  public static func verbatim(_ bytes: ArraySlice<UInt8>, at offset: Int) -> TextPiece {
    TextPiece(bytes: bytes, source: offset..<offset + bytes.count, isVerbatim: true)
  }

  /// The bytes of `source` that lie in `range`.
  public static func verbatim(_ range: Range<Int>, of source: [UInt8]) -> TextPiece {
    TextPiece(bytes: source[range], source: range, isVerbatim: true)
  }

  /// Text that stands for `source` as a whole, as `&` stands for `&amp;`.
  public static func replacement(_ text: String, for source: Range<Int>) -> TextPiece {
    TextPiece(bytes: ArraySlice(text.utf8), source: source, isVerbatim: false)
  }
}
