/// A text file as lines of valid UTF-8 without their line ends.
struct TextLines {
  let lines: [Bytes]

  /// Ends a line at LF, CRLF, CR, and at the CR CR LF that careless copying makes of CRLF.
  init(_ bytes: [UInt8]) {
    var lines: [Bytes] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case Byte.lineFeed:
        lines.append(bytes[start..<index])
        index += 1
        start = index
      case Byte.carriageReturn:
        lines.append(bytes[start..<index])
        index = Self.afterCarriageReturns(at: index, in: bytes)
        start = index
      default:
        index += 1
      }
    }
    if start < bytes.count {
      lines.append(bytes[start...])
    }
    self.lines = lines
  }

  /// The lines of a text that is in memory already, such as the paragraphs of a document.
  init(paragraphs: [String]) {
    let joined = paragraphs.joined(separator: "\n")
    self.init(Array(joined.utf8))
  }

  private init(lines: [Bytes]) {
    self.lines = lines
  }

  /// The beginning of the text, in which every format shows its marks: 2,000 lines.
  var head: TextLines {
    TextLines(lines: Array(lines.prefix(2000)))
  }

  /// The first lines that hold anything.
  func firstWords(_ count: Int) -> [Bytes] {
    Array(lines.lazy.filter { !$0.isBlank }.prefix(count))
  }

  private static func afterCarriageReturns(at index: Int, in bytes: [UInt8]) -> Int {
    var next = index
    while next < bytes.count, bytes[next] == Byte.carriageReturn {
      next += 1
    }
    if next < bytes.count, bytes[next] == Byte.lineFeed {
      return next + 1
    }
    return index + 1
  }
}
