/// Takes keys out of words that a server said, before anybody sees them.
///
/// Servers quote the key they refuse, whole or in part. Besides the secrets it is given, it knows
/// what keys look like: `sk-…` and what follows `Bearer`.
struct Redaction: Sendable {
  private static let shown = "[key]"

  var secrets: [Secret]

  /// `text` without any key.
  func callAsFunction(_ text: String) -> String {
    Self.withoutKeyShapes(exactly(text))
  }

  /// `text` without any of the secrets; what only looks like a key stays.
  func exactly(_ text: String) -> String {
    secrets.isEmpty ? text : String(decoding: cleaned(Array(text.utf8)), as: UTF8.self)
  }

  /// `bytes` without any of the secrets, so that a cut through them leaves no half of a key.
  func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for secret in secrets {
      let key = secret.withText { Array($0.utf8) }
      guard key.count >= 4 else { continue }
      while let range = bytes.firstRange(of: key) {
        bytes.replaceSubrange(range, with: Self.shown.utf8)
      }
    }
    return bytes
  }

  private static func withoutKeyShapes(_ text: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    var previous: UInt8 = 0x20
    while let byte = rest.first {
      let isInWord = isKeyByte(previous)
      if !isInWord, let length = keyLength(at: rest) {
        result.append(contentsOf: shown.utf8)
        previous = 0x5D
        rest = rest.dropFirst(length)
      } else {
        result.append(byte)
        previous = byte
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How long the key is that starts here, if one does.
  private static func keyLength(at rest: ArraySlice<UInt8>) -> Int? {
    if rest.starts(with: "sk-".utf8) {
      let length = rest.prefix { isKeyByte($0) }.count
      return length >= 11 ? length : nil
    }
    if rest.starts(with: "Bearer ".utf8) || rest.starts(with: "bearer ".utf8) {
      // "Bearer authentication" is no key: keys have digits in them.
      let word = rest.dropFirst(7).prefix { isKeyByte($0) }
      let isKey = word.count >= 8 && word.contains { (0x30...0x39).contains($0) }
      return isKey ? 7 + word.count : nil
    }
    return nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
