import CCMark
import Patterns

/// Reads Markdown through cmark-gfm and finds each piece of prose in the source again.
///
/// cmark's inline positions are off behind indented lines, escapes and entities, so only the blocks'
/// lines are taken from it; the text of an inline is then looked for in the block's bytes, with
/// escapes and entities read as cmark reads them.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let offset: Int
  private var lineStarts: [Int] = []
  private var prose = Prose()
  private var block: ProseBlock?
  private var cursor = 0
  private var blockEnd = 0
  private var listDepth = 0
  private var quoteDepth = 0
  private var isInTableHead = false
  /// The number of pieces where each open inline began.
  private var openMarks: [(pieces: Int, kind: InlineMark.Kind)] = []

  static func prose(of bytes: [UInt8], in body: Range<Int>) -> Prose {
    var reader = MarkdownReader(bytes: bytes, body: body)
    reader.read(body)
    return reader.prose
  }

  private init(bytes: [UInt8], body: Range<Int>) {
    self.bytes = bytes
    offset = body.lowerBound
    lineStarts.append(body.lowerBound)
    var index = body.lowerBound
    while index < body.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < body.upperBound, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { lineStarts.append(index) }
    }
  }

  private mutating func read(_ body: Range<Int>) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    bytes[body].withUnsafeBytes { buffer in
      cmark_parser_feed(
        parser,
        buffer.bindMemory(to: CChar.self).baseAddress,
        buffer.count
      )
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(walk) else { break }
      visit(node, isEnter: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func visit(_ node: OpaquePointer, isEnter: Bool) {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_ITEM: listDepth += isEnter ? 1 : -1
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += isEnter ? 1 : -1
    case CMARK_NODE_PARAGRAPH:
      isEnter ? open(node, listDepth > 0 ? .listItem : .paragraph) : close()
    case CMARK_NODE_HEADING: isEnter ? open(node, .heading) : close()
    case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: skipBlock(node, type)
    case CMARK_NODE_TEXT: if isEnter { text(node) }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      lineBreak(isHard: type == CMARK_NODE_LINEBREAK)
    case CMARK_NODE_CODE: if isEnter { codeSpan() }
    case CMARK_NODE_HTML_INLINE: if isEnter { inlineHTML(node) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      isEnter ? openMark(targetKind(node, type)) : closeMark()
      if !isEnter { skipTarget() }
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      isEnter ? openMark(type == CMARK_NODE_EMPH ? .emphasis : .strong) : closeMark()
    default:
      guard let name = cmark_node_get_type_string(node) else { return }
      switch String(cString: name) {
      case "table_header": isInTableHead = isEnter
      case "table_cell": isEnter ? open(node, .tableCell) : close()
      default: break
      }
    }
  }
}

// MARK: - Blocks

extension MarkdownReader {
  private func lineStart(_ line: Int32) -> Int {
    let index = Int(line) - 1
    if index < 0 { return offset }
    return index < lineStarts.count ? lineStarts[index] : bytes.count
  }

  private mutating func open(_ node: OpaquePointer, _ kind: ProseBlock.Kind) {
    let first = lineStart(cmark_node_get_start_line(node))
    let column = max(Int(cmark_node_get_start_column(node)) - 1, 0)
    cursor = max(cursor, min(kind == .tableCell ? first : first + column, bytes.count))
    blockEnd = max(cursor, lineStart(cmark_node_get_end_line(node) + 1))
    var opened = ProseBlock(kind: kind, pieces: [])
    opened.isQuoted = quoteDepth > 0
    opened.isTableHead = kind == .tableCell && isInTableHead
    if kind == .heading { opened.level = Int(cmark_node_get_heading_level(node)) }
    block = opened
    openMarks = []
  }

  private mutating func close() {
    if let block, !block.pieces.isEmpty { prose.blocks.append(block) }
    block = nil
  }

  private mutating func skipBlock(
    _ node: OpaquePointer,
    _ type: cmark_node_type
  ) {
    let start = lineStart(cmark_node_get_start_line(node))
    var end = max(start, lineStart(cmark_node_get_end_line(node) + 1))
    if type == CMARK_NODE_HTML_BLOCK, let literal = cmark_node_get_literal(node) {
      // cmark ends a comment a line too early; its content has a line feed for each line.
      let lines = (0..<strlenBounded(literal)).count { literal[$0] == 0x0A }
      end = max(end, lineStart(cmark_node_get_start_line(node) + Int32(clamping: lines)))
    }
    cursor = max(cursor, end)
    if type == CMARK_NODE_CODE_BLOCK {
      prose.code.append(start..<end)
      return
    }
    // What stands between tags of an HTML block is still read by people.
    let inner = HTMLReader(bytes: bytes).prose(in: start..<end)
    prose.blocks += inner.blocks
    prose.comments += inner.comments
  }
}

// MARK: - Inlines

extension MarkdownReader {
  private mutating func text(_ node: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node), block != nil else { return }
    let wanted = UnsafeBufferPointer(start: literal, count: Int(strlenBounded(literal)))
    guard !wanted.isEmpty else { return }
    let text = wanted.map { UInt8(bitPattern: $0) }
    guard let (pieces, end) = find(text) else {
      // Never lost: the words are kept and point at the rest of the block.
      block?.pieces.append(
        .replacement(String(decoding: text, as: UTF8.self), for: cursor..<max(cursor, blockEnd))
      )
      return
    }
    block?.pieces += pieces
    cursor = end
  }

  private func strlenBounded(_ pointer: UnsafePointer<CChar>) -> Int {
    var count = 0
    while pointer[count] != 0 { count += 1 }
    return count
  }

  /// The first place from the cursor on where the source reads as the text.
  private func find(_ text: [UInt8]) -> ([TextPiece], Int)? {
    let limit = min(blockEnd, cursor + text.count * 8 + 4096)
    var start = cursor
    while start < limit {
      if let found = match(text, at: start) { return found }
      start += 1
    }
    return nil
  }

  private func match(_ text: [UInt8], at start: Int) -> ([TextPiece], Int)? {
    var pieces: [TextPiece] = []
    var source = start
    var index = 0
    var run = start
    func flush(_ pieces: inout [TextPiece], to end: Int) {
      if end > run { pieces.append(.verbatim(run..<end, of: bytes)) }
    }
    while index < text.count {
      guard source < blockEnd else { return nil }
      let byte = bytes[source]
      if byte == UInt8(ascii: "\\"), source + 1 < blockEnd, bytes[source + 1] == text[index],
        !(text[index].isLetter || text[index].isDigit || text[index] >= 0x80)
      {
        flush(&pieces, to: source)
        pieces.append(
          .replacement(
            String(decoding: CollectionOfOne(text[index]), as: UTF8.self),
            for: source..<source + 2
          )
        )
        source += 2
        index += 1
        run = source
      } else if byte == UInt8(ascii: "&"),
        let entity = Entity.decode(bytes, at: source, before: blockEnd),
        text[index...].starts(with: entity.text.utf8)
      {
        flush(&pieces, to: source)
        pieces.append(.replacement(entity.text, for: source..<source + entity.length))
        source += entity.length
        index += entity.text.utf8.count
        run = source
      } else if byte == text[index] {
        source += 1
        index += 1
      } else {
        return nil
      }
    }
    flush(&pieces, to: source)
    return (pieces, source)
  }

  private mutating func lineBreak(isHard: Bool) {
    guard block != nil else { return }
    var index = cursor
    while index < blockEnd, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let end = min(index + 1, bytes.count)
    if index < end { block?.pieces.append(.replacement(" ", for: index..<end)) }
    if isHard { block?.lineEnds.append(index) }
    cursor = end
  }

  private mutating func codeSpan() {
    let tick = UInt8(ascii: "`")
    var start = cursor
    while start < blockEnd, bytes[start] != tick { start += 1 }
    var ticks = 0
    while start + ticks < blockEnd, bytes[start + ticks] == tick { ticks += 1 }
    guard ticks > 0 else { return }
    var index = start + ticks
    while index < blockEnd {
      guard bytes[index] == tick else {
        index += 1
        continue
      }
      var run = 0
      while index + run < blockEnd, bytes[index + run] == tick { run += 1 }
      index += run
      if run == ticks { break }
    }
    prose.code.append(start..<index)
    block?.pieces.append(.replacement(" ", for: start..<index))
    cursor = index
  }

  private mutating func inlineHTML(_ node: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node) else { return }
    let tag = (0..<strlenBounded(literal)).map { UInt8(bitPattern: literal[$0]) }
    var start = cursor
    while start + tag.count <= blockEnd {
      if bytes[start] == tag.first, bytes[start..<start + tag.count].elementsEqual(tag) {
        if tag.starts(with: Array("<!--".utf8)) { prose.comments.append(start..<start + tag.count) }
        cursor = start + tag.count
        return
      }
      start += 1
    }
  }

  private func targetKind(_ node: OpaquePointer, _ type: cmark_node_type) -> InlineMark.Kind {
    if type == CMARK_NODE_IMAGE { return .picture }
    guard let address = cmark_node_get_url(node), let child = cmark_node_first_child(node),
      cmark_node_next(child) == nil, let text = cmark_node_get_literal(child),
      String(cString: address).hasSuffix(String(cString: text))
    else { return .link }
    return .address
  }

  private mutating func openMark(_ kind: InlineMark.Kind) {
    guard let block else { return }
    openMarks.append((block.pieces.count, kind))
  }

  /// Notes what of the source the inline that ends here takes.
  private mutating func closeMark() {
    guard let opened = openMarks.popLast(), let pieces = block?.pieces,
      opened.pieces < pieces.count, let last = pieces.last
    else { return }
    let range = pieces[opened.pieces].source.lowerBound..<last.source.upperBound
    block?.marks.append(InlineMark(kind: opened.kind, source: range))
  }

  /// Moves behind `](target)`, `][label]` or the `>` of an autolink.
  private mutating func skipTarget() {
    guard cursor < blockEnd else { return }
    if bytes[cursor] == UInt8(ascii: ">") {
      cursor += 1
      return
    }
    guard bytes[cursor] == UInt8(ascii: "]"), cursor + 1 < blockEnd else { return }
    let opener = bytes[cursor + 1]
    guard opener == UInt8(ascii: "(") || opener == UInt8(ascii: "[") else {
      cursor += 1
      return
    }
    let closer = opener == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    var index = cursor + 1
    while index < blockEnd {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == opener {
        depth += 1
      } else if bytes[index] == closer {
        depth -= 1
        if depth == 0 { break }
      }
      index += 1
    }
    cursor = min(index + 1, blockEnd)
  }
}
