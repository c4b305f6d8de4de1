import Patterns

/// Cuts plain text into paragraphs and list items.
///
/// A line break inside a paragraph is soft where the next word would not have fitted any more, as
/// wrapped text has it; a line that ends early, such as a greeting or a line of a signature, ends a
/// sentence.
struct PlainTextReader {
  let bytes: [UInt8]

  func prose(in body: Range<Int>) -> Prose {
    var prose = Prose()
    var lines: [Range<Int>] = []
    var start = body.lowerBound
    func flush() {
      if let block = block(of: lines) { prose.blocks.append(block) }
      lines.removeAll(keepingCapacity: true)
    }
    while start < body.upperBound {
      var end = start
      while end < body.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = start..<end
      if isBlank(line) {
        flush()
      } else {
        if !lines.isEmpty, startsItem(line) { flush() }
        lines.append(line)
      }
      start = end + 1
      if end + 1 < body.upperBound, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    flush()
    return prose
  }

  private func block(of lines: [Range<Int>]) -> ProseBlock? {
    guard let first = lines.first, let last = lines.last else { return nil }
    let start = contentStart(of: first)
    guard start < last.upperBound else { return nil }
    let isItem = start != first.lowerBound && startsItem(first)
    var block = ProseBlock(
      kind: isItem ? .listItem : .paragraph,
      pieces: [.verbatim(start..<last.upperBound, of: bytes)]
    )
    let width = max(lines.map(\.count).max() ?? 0, 50)
    for (line, next) in zip(lines, lines.dropFirst()) {
      var wordEnd = next.lowerBound
      while wordEnd < next.upperBound, bytes[wordEnd] != 0x20 { wordEnd += 1 }
      let fits = line.count + 1 + (wordEnd - next.lowerBound) <= width - 8
      if fits { block.lineEnds.append(line.upperBound) }
    }
    return block
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func startsItem(_ line: Range<Int>) -> Bool { contentStart(of: line) != firstInk(line) }

  private func firstInk(_ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// Where the text of a line starts, behind its bullet or number.
  private func contentStart(of line: Range<Int>) -> Int {
    let ink = firstInk(line)
    guard ink < line.upperBound else { return ink }
    var index = ink
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: ">"):
      while index < line.upperBound, bytes[index] == bytes[ink] { index += 1 }
    case 0xE2
    where index + 2 < line.upperBound && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA2 || bytes[index + 2] == 0x93):
      index += 3
    case 0x30...0x39:
      while index < line.upperBound, bytes[index].isDigit { index += 1 }
      guard index < line.upperBound, index - ink <= 3,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return ink }
      index += 1
    default: return ink
    }
    guard index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 else { return ink }
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }
}
