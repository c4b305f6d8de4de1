import Patterns

/// A stretch of prose that no sentence crosses: a paragraph, a heading, an item, a cell.
struct ProseBlock: Sendable {
  enum Kind: Sendable {
    case paragraph, heading, listItem, tableCell
  }

  var kind: Kind
  var pieces: [TextPiece]
  /// Offsets into the source where a line ends for good, ascending.
  var lineEnds: [Int] = []
}

/// What a reader of markup found in a text.
struct Prose: Sendable {
  var blocks: [ProseBlock] = []
  /// Code spans and blocks.
  var code: [Range<Int>] = []
  var comments: [Range<Int>] = []
  /// Merge tags inside the prose, which are read as their fallbacks.
  var mergeTags: [MergeTag] = []
  var frontMatter: Range<Int>?
  /// Behind the last tag that ends a block of HTML; nothing before it belongs to an open block.
  var closedEnd: Int?

  static func of(_ passage: Passage) -> Prose {
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
