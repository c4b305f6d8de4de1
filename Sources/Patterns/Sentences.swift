/// The sentences of a text, English or German.
///
/// A sentence ends after `.`, `!`, `?` or `…` and the quotes and brackets that close behind it, at
/// a blank line, and at a line end before or after a heading, a list item or a table row. It does
/// not end after an abbreviation or an initial, inside a number, a version, a domain or a URL, after
/// a German ordinal (`am 3. Mai`), or where the text goes on in lower case.
///
/// Offsets are UTF-8 bytes of the text as given; nothing needs to be folded first. Ranges ascend,
/// lie apart, hold no white space at their ends, and together cover all that is not white space.
public struct Sentences: Sendable, Hashable {
  /// The sentences as UTF-8 ranges.
  public let ranges: [Range<Int>]

  /// Splits a text.
  public init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// Splits UTF-8 bytes.
  public init(utf8: [UInt8]) {
    ranges = utf8.withUnsafeBufferPointer { text in
      var splitter = SentenceSplitter(text)
      return splitter.split()
    }
  }
}

extension Sentences: RandomAccessCollection {
  /// The first index.
  public var startIndex: Int { 0 }

  /// The index after the last sentence.
  public var endIndex: Int { ranges.count }

  /// The range of the sentence at `position`.
  public subscript(position: Int) -> Range<Int> { ranges[position] }
}
