/// Where the values of an object's members stand in its text, byte for byte.
///
/// For texts whose parts have to be passed on exactly as they were written: reading and writing
/// them again would sort keys and change the form of numbers.
public struct JSONMembers: Hashable, Sendable {
  private let ranges: [String: Range<Int>]

  /// The members of the object that `text` is.
  ///
  /// - Parameter text: A JSON object that ``JSONValue`` reads; of anything else there are no members.
  public init(of text: some Collection<UInt8>) {
    let bytes = Array(text)
    var scanner = Scanner(bytes: bytes)
    ranges = scanner.members()
  }

  /// The bytes of the value of `key`, counted from the start of the text.
  public subscript(_ key: String) -> Range<Int>? { ranges[key] }

  private struct Scanner {
    let bytes: [UInt8]
    var at = 0

    mutating func members() -> [String: Range<Int>] {
      var found: [String: Range<Int>] = [:]
      skip { $0 != UInt8(ascii: "{") }
      at += 1
      while at < bytes.count {
        skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "}") }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return found }
        let start = at
        skipString()
        let key = try? JSONValue(parsing: bytes[start..<at], strictness: .wire)
        skip { $0 != UInt8(ascii: ":") }
        at += 1
        skip(Self.isSpace)
        guard at < bytes.count else { return found }
        let value = at
        skipValue()
        if let name = key?.string { found[name] = value..<at }
      }
      return found
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
      while at < bytes.count, isSkipped(bytes[at]) { at += 1 }
    }

    private mutating func skipString() {
      at += 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      at = min(at + 1, bytes.count)
    }

    private mutating func skipValue() {
      var depth = 0
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          skipString()
          if depth == 0 { return }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          at += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return }
          depth -= 1
          at += 1
          if depth == 0 { return }
        case let byte where depth == 0 && (byte == UInt8(ascii: ",") || Self.isSpace(byte)): return
        default: at += 1
        }
      }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || (0x09...0x0D).contains(byte)
    }
  }
}
