package import Patterns

/// A stretch of prose that no sentence crosses: a paragraph, a heading, an item, a cell.
package struct ProseBlock: Sendable {
  package enum Kind: Sendable {
    case paragraph, heading, listItem, tableCell
  }

  package var kind: Kind
  package var pieces: [TextPiece]
  /// Offsets into the source where a line ends for good, ascending.
  package var lineEnds: [Int] = []
  /// The level of a heading, from 1; 0 for everything else.
  package var level = 0
  /// True inside a quotation that Markdown or HTML marks as one.
  package var isQuoted = false
  /// True for a cell of a table's head.
  package var isTableHead = false
  /// True for a table's caption.
  package var isCaption = false
  /// Parts that markup sets apart, as they close.
  package var marks: [InlineMark] = []
}

/// A part of a block that inline markup sets apart.
package struct InlineMark: Sendable {
  package enum Kind: Sendable {
    case emphasis, strong, link
    /// A link whose text is its own address.
    case address
    /// The text that stands for a picture.
    case picture
  }

  package var kind: Kind
  /// The bytes of the source, without the markup around them.
  package var source: Range<Int>
}

/// What a reader of markup found in a text.
package struct Prose: Sendable {
  package var blocks: [ProseBlock] = []
  /// Code spans and blocks.
  package var code: [Range<Int>] = []
  package var comments: [Range<Int>] = []
  /// Merge tags inside the prose, which are read as their fallbacks.
  var mergeTags: [MergeTag] = []
  package var frontMatter: Range<Int>?
  /// Behind the last tag that ends a block of HTML; nothing before it belongs to an open block.
  var closedEnd: Int?

  package static func of(_ passage: Passage) -> Prose {
    let start = passage.frontMatter
    var prose: Prose
    let body = (start?.upperBound ?? 0)..<passage.bytes.count
    switch passage.markup {
    case .plain: prose = PlainTextReader(bytes: passage.bytes).prose(in: body)
    case .markdown: prose = MarkdownReader.prose(of: passage.bytes, in: body)
    case .html: prose = HTMLReader(bytes: passage.bytes).prose(in: body)
    }
    prose.frontMatter = start
    prose.readMergeTags(of: passage.bytes, in: body)
    return prose
  }
}
