/// A merge tag in the canonical form, `{{contact.first_name | "there"}}`.
public struct MergeTag: Sendable, Hashable {
  /// The field, such as `contact.first_name`.
  public var field: String
  /// The words for a record without a value; `nil` where none are given.
  public var fallback: String?
  /// Where the tag stands, in UTF-8 bytes of the text.
  public var range: Range<Int>

  /// Whether the tag stands for the sender, whom the sending tool always knows.
  public var isOfSender: Bool { field.hasPrefix("sender.") }

  /// Every tag of a text, in order.
  ///
  /// A tag is `{{`, a dotted lower-case name, optionally `|` and a quoted fallback, and `}}`.
  /// Anything else in double braces is none: it is a placeholder that a check reports.
  public static func tags(in text: String) -> [MergeTag] {
    let bytes = Array(text.utf8)
    var tags: [MergeTag] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == openBrace, bytes[index + 1] == openBrace,
        let end = closing(in: bytes, from: index + 2)
      else {
        index += 1
        continue
      }
      let inner = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      if let (field, fallback) = parts(of: inner) {
        tags.append(MergeTag(field: field, fallback: fallback, range: index..<end + 2))
      }
      index = end + 2
    }
    return tags
  }

  /// The text with every tag replaced.
  public static func replacing(
    in text: String,
    with value: (MergeTag) -> String
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for tag in tags(in: text) {
      result += bytes[position..<tag.range.lowerBound]
      result += Array(value(tag).utf8)
      position = tag.range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }

  private static let openBrace = UInt8(ascii: "{")
  private static let closeBrace = UInt8(ascii: "}")

  private static func closing(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, index - start < 200 {
      if bytes[index] == closeBrace, bytes[index + 1] == closeBrace { return index }
      if bytes[index] == openBrace || bytes[index] == UInt8(ascii: "\n") { return nil }
      index += 1
    }
    return nil
  }

  private static func parts(of inner: String) -> (field: String, fallback: String?)? {
    let halves = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first else { return nil }
    let field = first.trimmingSpaces
    let names = field.split(separator: ".", omittingEmptySubsequences: false)
    guard names.count >= 2, names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isNameCharacter) })
    else { return nil }
    guard halves.count == 2 else { return (field, nil) }
    let quoted = halves[1].trimmingSpaces
    guard quoted.count >= 2, quoted.hasPrefix("\""), quoted.hasSuffix("\"") else { return nil }
    return (field, String(quoted.dropFirst().dropLast()))
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber || character == "_")
  }
}

extension Substring {
  /// The words without spaces at either end.
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
