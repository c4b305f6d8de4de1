import Patterns

/// Where a text that goes on is settled, and where not.
struct HoldBack: Sendable {
  private var lineStart = 0
  private var scanned = 0
  private var settled = 0

  /// The end of the last block that nothing can be added to; 0 where there is none.
  ///
  /// The text is the one of the last call and perhaps more.
  mutating func settledEnd(of bytes: [UInt8], markup: Markup) -> Int {
    switch markup {
    case .plain, .markdown: behindBlankLine(bytes)
    case .html: HTMLReader(bytes: bytes).prose(in: 0..<bytes.count).closedEnd ?? 0
    }
  }

  /// Behind the last blank line and its line end; each byte is looked at once.
  private mutating func behindBlankLine(_ bytes: [UInt8]) -> Int {
    while scanned < bytes.count {
      defer { scanned += 1 }
      guard bytes[scanned] == 0x0A else { continue }
      let isBlank = bytes[lineStart..<scanned].allSatisfy {
        $0 == 0x20 || $0 == 0x09 || $0 == 0x0D
      }
      if isBlank { settled = scanned + 1 }
      lineStart = scanned + 1
    }
    return settled
  }

  /// The first bracket that what follows may still close or turn into a link.
  static func openBracket(in bytes: [UInt8], markup: Markup) -> Int? {
    var open: [(mark: UInt8, at: Int)] = []
    for index in max(0, bytes.count - 400)..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open.append((byte, index))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        // The marks of a pair lie two apart.
        if let last = open.lastIndex(where: { $0.mark == byte - 2 }) {
          open.removeSubrange(last...)
        }
      case 0x0A: open.removeAll { $0.mark == UInt8(ascii: "[") }
      default: break
      }
    }
    let unclosed = open.first?.at
    guard markup == .markdown else { return unclosed }
    guard let reference = possibleReference(in: bytes) else { return unclosed }
    return min(reference, unclosed ?? reference)
  }

  /// The first `[` that is not the start of a link with its target beside it, a task box or a pair.
  private static func possibleReference(in bytes: [UInt8]) -> Int? {
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
      var end = start + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "[") {
        end += 1
      }
      guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]"),
        bytes[end + 1] == UInt8(ascii: "(")
      else { return start }
      index = end + 1
    }
    return nil
  }

  /// The start of the block that holds a byte, or the byte where none does.
  static func blockStart(before offset: Int, in document: Document) -> Int {
    for block in document.prose.blocks {
      guard let first = block.pieces.first, let last = block.pieces.last else { continue }
      if first.source.lowerBound <= offset, offset < last.source.upperBound {
        return first.source.lowerBound
      }
      if first.source.lowerBound > offset { break }
    }
    return offset
  }
}
