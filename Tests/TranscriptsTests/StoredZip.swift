/// Writes zip archives whose entries are stored without compression.
enum StoredZip {
  /// An archive of named contents; without checksums it is only good to be refused early.
  static func archive(
    _ entries: [(name: String, content: [UInt8])],
    checksums: Bool = true
  ) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let name = Array(entry.name.utf8)
      var fields = little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0))
      fields += little(UInt16(0)) + little(UInt16(0x21))
      fields += little(checksums ? checksum(entry.content) : 0)
      fields += little(UInt32(entry.content.count)) + little(UInt32(entry.content.count))
      fields += little(UInt16(name.count)) + little(UInt16(0))
      file += [0x50, 0x4B, 0x03, 0x04] + fields + name + entry.content
      directory += [0x50, 0x4B, 0x01, 0x02] + little(UInt16(20)) + fields
      directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
      directory += little(offset) + name
    }
    let count = little(UInt16(entries.count))
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0] + count + count
    end += little(UInt32(directory.count)) + little(UInt32(file.count)) + little(UInt16(0))
    return file + directory + end
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as zip wants it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var table: [UInt32] = []
    for index in 0..<256 {
      var entry = UInt32(index)
      for _ in 0..<8 {
        let shifted = entry >> 1
        entry = entry & 1 == 1 ? shifted ^ 0xEDB8_8320 : shifted
      }
      table.append(entry)
    }
    var value = UInt32.max
    for byte in bytes {
      value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8
    }
    return ~value
  }
}
