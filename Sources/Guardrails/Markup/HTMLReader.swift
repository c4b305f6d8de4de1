import Patterns

/// Splits HTML into prose, with the bytes of the file.
///
/// Tags are left out, block tags end a block, `script`, `style` and `code` are not prose, character
/// references are decoded. Broken HTML is read as far as it goes.
struct HTMLReader {
  let bytes: [UInt8]

  private static let blockTags: Set<String> = Set(
    ("p div br li ul ol table tr td th caption h1 h2 h3 h4 h5 h6 section article header footer blockquote "
      + "pre hr body html head title dd dt dl figure figcaption main nav aside form option")
      .split(separator: " ").map(String.init)
  )
  private static let hiddenTags: Set<String> = [
    "script", "style", "code", "pre", "template", "svg",
  ]

  private static let codeTags: Set<String> = ["code", "pre", "script", "style"]

  func prose(in body: Range<Int>) -> Prose {
    var prose = Prose()
    var block = ProseBlock(kind: .paragraph, pieces: [])
    var index = body.lowerBound
    var textStart = index
    var quoteDepth = 0
    func flushText(to end: Int) {
      if end > textStart { block.pieces.append(.verbatim(textStart..<end, of: bytes)) }
    }
    func closeBlock(next kind: ProseBlock.Kind) {
      let hasInk = block.pieces.contains { piece in piece.bytes.contains { $0 > 0x20 } }
      if hasInk { prose.blocks.append(block) }
      block = ProseBlock(kind: kind, pieces: [])
      block.isQuoted = quoteDepth > 0
    }
    while index < body.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"),
        let entity = Entity.decode(bytes, at: index, before: body.upperBound)
      {
        flushText(to: index)
        block.pieces.append(.replacement(entity.text, for: index..<index + entity.length))
        index += entity.length
        textStart = index
      } else if byte == UInt8(ascii: "<"), let tag = tag(at: index, before: body.upperBound) {
        flushText(to: index)
        if tag.isComment { prose.comments.append(index..<tag.end) }
        if Self.blockTags.contains(tag.name) {
          if tag.name == "blockquote" { quoteDepth = max(quoteDepth + (tag.isClosing ? -1 : 1), 0) }
          let kind: ProseBlock.Kind =
            switch tag.name {
            case "li" where !tag.isClosing: .listItem
            case "td", "th": tag.isClosing ? .paragraph : .tableCell
            case "h1", "h2", "h3", "h4", "h5", "h6", "title":
              tag.isClosing ? .paragraph : .heading
            default: .paragraph
            }
          closeBlock(next: kind)
          if tag.isComplete { prose.closedEnd = tag.end }
          if !tag.isClosing { Self.mark(&block, opening: tag.name) }
        }
        var end = tag.end
        if !tag.isClosing, Self.hiddenTags.contains(tag.name) {
          end = closing(of: tag.name, from: tag.end, before: body.upperBound)
          if Self.codeTags.contains(tag.name) { prose.code.append(index..<end) }
          prose.closedEnd = prose.closedEnd.map { min($0, index) }
        }
        index = end
        textStart = end
      } else {
        index += 1
      }
    }
    flushText(to: body.upperBound)
    closeBlock(next: .paragraph)
    return prose
  }

  private static func mark(_ block: inout ProseBlock, opening tag: String) {
    switch tag {
    case "h1", "h2", "h3", "h4", "h5", "h6": block.level = tag.last?.wholeNumberValue ?? 0
    case "th": block.isTableHead = true
    case "caption": block.isCaption = true
    default: break
    }
  }

  private struct Tag {
    var name = ""
    var isClosing = false
    var isComment = false
    /// Its end was found.
    var isComplete = false
    var end: Int
  }

  private func tag(at start: Int, before limit: Int) -> Tag? {
    var index = start + 1
    guard index < limit else { return nil }
    if bytes[index...].starts(with: "!--".utf8) {
      index += 3
      while index < limit {
        if bytes[index] == UInt8(ascii: "-"), index + 2 < limit,
          bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] == UInt8(ascii: ">")
        {
          return Tag(isComment: true, end: index + 3)
        }
        index += 1
      }
      return Tag(isComment: true, end: limit)
    }
    var tag = Tag(end: limit)
    if bytes[index] == UInt8(ascii: "/") {
      tag.isClosing = true
      index += 1
    }
    guard index < limit, bytes[index].isLetter || bytes[index] == UInt8(ascii: "!") else {
      return nil
    }
    let nameStart = index
    while index < limit, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
    tag.name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    var quote: UInt8?
    while index < limit {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        tag.end = index + 1
        tag.isComplete = true
        return tag
      }
      index += 1
    }
    return tag
  }

  /// Whether a tag's name starts at an index; only then is the tag worth reading to its end.
  private func isNamed(_ name: String, at start: Int, before limit: Int) -> Bool {
    let length = name.utf8.count
    guard start + length <= limit else { return false }
    return zip(bytes[start..<start + length], name.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private func closing(of name: String, from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < limit,
        bytes[index + 1] == UInt8(ascii: "/"), isNamed(name, at: index + 2, before: limit),
        let tag = tag(at: index, before: limit), tag.name == name
      {
        return tag.end
      }
      index += 1
    }
    return limit
  }
}
