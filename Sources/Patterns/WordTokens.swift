/// The words of a folded text, in order.
///
/// A word is a run of letters, marks, digits and underscores. A single apostrophe or hyphen belongs
/// to it between two of these (`partner's`, `co-sell`), and so does a single full stop, comma or
/// colon between two digits (`1.5`, `1,200,000`, `14:30`). Everything else parts words.
public struct WordTokens: Sendable, Hashable {
  /// The words as UTF-8 ranges, ascending and apart.
  public let ranges: [Range<Int>]

  /// Splits a folded text.
  public init(_ text: FoldedText) {
    self.init(utf8: text.bytes)
  }

  /// Splits UTF-8 bytes; typographic apostrophes and hyphens count only once they are folded.
  public init(utf8: [UInt8]) {
    ranges = utf8.withUnsafeBufferPointer(Self.split)
  }

  private static func split(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.count / 6)
    var index = 0
    while index < text.count {
      guard text.hasWordCharacter(at: index) else {
        index += text.scalar(at: index).length
        continue
      }
      let start = index
      while index < text.count {
        if text.hasWordCharacter(at: index) {
          index += text.scalar(at: index).length
        } else if joins(text, at: index) {
          index += 1
        } else {
          break
        }
      }
      ranges.append(start..<index)
    }
    return ranges
  }

  /// True where the mark at `index`, which follows a word character, holds a word together.
  private static func joins(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"):
      text.hasWordCharacter(at: index + 1)
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      text[index - 1].isASCIIDigit && index + 1 < text.count && text[index + 1].isASCIIDigit
    default: false
    }
  }
}

extension WordTokens: RandomAccessCollection {
  /// The first index.
  public var startIndex: Int { 0 }

  /// The index after the last word.
  public var endIndex: Int { ranges.count }

  /// The range of the word at `position`.
  public subscript(position: Int) -> Range<Int> { ranges[position] }
}
