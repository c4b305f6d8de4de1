import Guardrails

/// Where a finding stands: lines and columns from 1, columns in Unicode scalar values, the end
/// exclusive.
struct TextPlace: Sendable, Hashable {
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var endColumn: Int
  /// Whether it lies in one line.
  var isInOneLine: Bool { startLine == endLine }
}

/// The lines of a text, to turn offsets into places.
struct TextLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      let isLone = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isLone { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The place of a span.
  func place(of span: ByteSpan) -> TextPlace {
    let start = position(of: span.start)
    let end = position(of: span.end)
    return TextPlace(
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column
    )
  }

  /// The column behind the last character of a line, without its line end.
  func endColumn(ofLine line: Int) -> Int {
    guard starts.indices.contains(line - 1) else { return 1 }
    var end = line < starts.count ? starts[line] : bytes.count
    while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return position(of: end).column
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[starts[low]..<max(starts[low], offset)] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return (low + 1, column)
  }
}
