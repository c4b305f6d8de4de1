/// Finds out whether bytes are a text in UTF-8, and says what they are where they are none.
enum TextEncodingCheck {
  /// What is wrong, beginning with the place where there is one; nil where nothing is.
  static func problem(of bytes: [UInt8], path: String) -> String? {
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      return "\(path): it is empty; there is nothing to check."
    }
    if let name = signature(of: bytes) {
      return "\(path): it is \(name), not a text. Save the text as .md, .txt, .html or .docx."
    }
    if let encoding = wideEncoding(of: bytes) {
      return "\(path): it is \(encoding), not UTF-8. Save it as UTF-8, or: "
        + "iconv -f \(encoding) -t UTF-8 \(path) > NEW-FILE"
    }
    if let offset = bytes.firstIndex(of: 0) {
      return "\(place(of: offset, in: bytes, path)): it holds a zero byte and is not a text."
    }
    if let offset = firstInvalidByte(in: bytes) {
      let code = String(bytes[offset], radix: 16, uppercase: true)
      return "\(place(of: offset, in: bytes, path)): it is not UTF-8 from the byte 0x\(code) on. "
        + "Save it as UTF-8; from an older Windows program: "
        + "iconv -f WINDOWS-1252 -t UTF-8 \(path) > NEW-FILE"
    }
    return nil
  }

  /// Files of other kinds that are named by mistake, by their first bytes.
  private static func signature(of bytes: [UInt8]) -> String? {
    let known: [(String, [UInt8])] = [
      ("a PDF", Array("%PDF-".utf8)), ("a picture", [0x89, 0x50, 0x4E, 0x47]),
      ("a picture", [0xFF, 0xD8, 0xFF]), ("a picture", Array("GIF8".utf8)),
      ("a zip archive (a Word file has to end in .docx)", [0x50, 0x4B, 0x03, 0x04]),
      ("a compressed file", [0x1F, 0x8B]), ("an old Word file", [0xD0, 0xCF, 0x11, 0xE0]),
      ("a program", [0x7F, 0x45, 0x4C, 0x46]), ("a database", Array("SQLite format 3".utf8)),
    ]
    return known.first { bytes.starts(with: $0.1) }?.0
  }

  /// The encoding of text in units of two or four bytes, with its mark or without.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF])
    {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    // Without a mark: Latin text has a zero in every other byte.
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 2 > half, zeros[0] * 10 < half { return "UTF-16LE" }
    if zeros[0] * 2 > half, zeros[1] * 10 < half { return "UTF-16BE" }
    return nil
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return min(offset, bytes.count - 1)
      }
    }
  }

  /// `path:line:column`, the column in characters that could be read.
  private static func place(of offset: Int, in bytes: [UInt8], _ path: String) -> String {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return "\(path):\(line):\(column)"
  }
}
