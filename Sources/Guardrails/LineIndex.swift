/// Lines and columns of byte offsets.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLone = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isLone { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line from 1 and the column from 1 in Unicode scalar values.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[starts[low]..<max(starts[low], min(offset, bytes.count))]
    where byte & 0xC0 != 0x80 { column += 1 }
    return (low + 1, column)
  }
}
