/// Lines and columns of byte offsets.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The scalars before each multiple of `stride`, so that a column deep in a line is found at once.
  private let scalars: [Int32]

  private static let stride = 512

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLone = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isLone { starts.append(index + 1) }
    }
    self.starts = starts
    var scalars: [Int32] = [0]
    scalars.reserveCapacity(bytes.count / Self.stride + 1)
    var index = 0
    var total: Int32 = 0
    while index + Self.stride <= bytes.count {
      total += Int32(Self.scalars(in: bytes[index..<index + Self.stride]))
      scalars.append(total)
      index += Self.stride
    }
    self.scalars = scalars
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The scalars that start before an offset.
  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    return Int(scalars[block]) + Self.scalars(in: bytes[block * Self.stride..<offset])
  }

  /// The line from 1 and the column from 1 in Unicode scalar values.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let end = max(starts[low], min(offset, bytes.count))
    let column =
      end - starts[low] <= Self.stride
      ? Self.scalars(in: bytes[starts[low]..<end])
      : scalars(before: end) - scalars(before: starts[low])
    return (low + 1, column + 1)
  }
}
