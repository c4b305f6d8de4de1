/// Turns the bytes of a file into valid UTF-8 without control characters.
///
/// A byte order mark decides; without one the text is UTF-8, UTF-16 where every other byte is zero,
/// and otherwise Windows-1252, each departure from UTF-8 with a warning.
struct TextDecoding {
  private(set) var bytes: [UInt8]
  private(set) var warnings: [String] = []

  /// Whether the text was UTF-16 that only its zeros gave away.
  private(set) var isUnmarkedUTF16 = false

  init(_ file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(file.dropFirst(3))
    } else if file.starts(with: [0xFF, 0xFE]) {
      bytes = Self.fromUTF16(file.dropFirst(2), littleEndian: true)
    } else if file.starts(with: [0xFE, 0xFF]) {
      bytes = Self.fromUTF16(file.dropFirst(2), littleEndian: false)
    } else if let littleEndian = Self.unmarkedUTF16(file) {
      bytes = Self.fromUTF16(file[...], littleEndian: littleEndian)
      isUnmarkedUTF16 = true
      warnings.append("the file is UTF-16 without a byte order mark")
    } else {
      bytes = file
    }
    repairInvalidUTF8()
    removeControls()
  }

  /// Bytes that no text holds, counted before anything is repaired.
  static func controlBytes(in bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { count, byte in isControl(byte) ? count + 1 : count }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || byte == 0x0B || byte >= 0x0E && byte < 0x20 || byte == 0x7F
  }
}

extension TextDecoding {
  private static func fromUTF16(_ bytes: Bytes, littleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Whether the first bytes alternate with zeros, and if so which byte of a pair comes first.
  private static func unmarkedUTF16(_ file: [UInt8]) -> Bool? {
    let head = file.prefix(512)
    guard head.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) {
        even += 1
      } else {
        odd += 1
      }
    }
    let half = head.count / 2
    if odd * 10 > half * 8, even == 0 {
      return true
    }
    if even * 10 > half * 8, odd == 0 {
      return false
    }
    return nil
  }

  private mutating func repairInvalidUTF8() {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + bytes.count / 8)
    var wide = 0
    var broken: [Int] = []
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(at: index, in: bytes)
      if length == 0 {
        broken.append(repaired.count)
        repaired.append(bytes[index])
        index += 1
      } else {
        wide += length > 1 ? 1 : 0
        repaired.append(contentsOf: bytes[index..<index + length])
        index += length
      }
    }
    let isWindows = wide <= broken.count
    warnings.append(
      isWindows
        ? "the file is not UTF-8; it was read as Windows-1252"
        : "\(broken.count) bytes are not valid UTF-8 and show as \u{FFFD}"
    )
    bytes = Self.replacing(broken, in: repaired) { byte in
      isWindows ? windows1252(byte) : "\u{FFFD}"
    }
  }

  /// Puts a scalar in the place of each broken byte.
  private static func replacing(
    _ broken: [Int],
    in text: [UInt8],
    with scalar: (UInt8) -> Unicode.Scalar
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 2 * broken.count)
    var start = 0
    for position in broken {
      result.append(contentsOf: text[start..<position])
      result.append(
        contentsOf: UTF8.encode(scalar(text[position])) ?? UTF8.encodedReplacementCharacter
      )
      start = position + 1
    }
    result.append(contentsOf: text[start...])
    return result
  }

  /// The length of a valid UTF-8 sequence at `index`, or zero.
  private static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int {
    let length: Int
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard index + length <= bytes.count else { return 0 }
    return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? 0 : length
  }

  /// Windows-1252 differs from Latin-1 between 0x80 and 0x9F only.
  private static let windows = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
  )

  private func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Self.windows[Int(byte) - 0x80]
  }

  private mutating func removeControls() {
    let controls = Self.controlBytes(in: bytes)
    guard controls > 0 else { return }
    bytes.removeAll(where: Self.isControl)
    warnings.append("\(controls) control characters were removed")
  }
}
