/// The character references that captions use: `&amp;`, `&lt;`, `&#39;`, `&#x2019;` and their like.
enum Entities {
  /// The text with each known reference replaced; anything else that begins with `&` stays.
  static func decoded(_ bytes: Bytes) -> Bytes {
    guard bytes.contains(Byte.ampersand) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.first {
      if byte == Byte.ampersand, let (scalar, length) = reference(at: rest) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        rest = rest.dropFirst(length)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result[...]
  }

  private static func reference(at bytes: Bytes) -> (Unicode.Scalar, length: Int)? {
    guard let end = bytes.prefix(12).firstIndex(of: Byte.semicolon) else { return nil }
    let name = bytes[bytes.startIndex + 1..<end]
    let length = end - bytes.startIndex + 1
    if name.first == Byte.hash {
      return numeric(name.dropFirst()).map { ($0, length) }
    }
    return named(name.string).map { ($0, length) }
  }

  private static func named(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": " "
    case "lrm": "\u{200E}"
    case "rlm": "\u{200F}"
    case "hellip": "…"
    default: nil
    }
  }

  /// Control characters and surrogates have no place in a transcript and are left as they stand.
  private static func numeric(_ digits: Bytes) -> Unicode.Scalar? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = (isHex ? digits.dropFirst() : digits).string
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value >= 0x20, value != 0x7F,
      !(0x80..<0xA0).contains(value)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
