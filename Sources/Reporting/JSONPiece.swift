import Foundation

/// Parts of a JSON document that is written piece by piece.
enum JSONPiece {
  /// A value with sorted keys, each line behind the first one moved to the right.
  ///
  /// A line feed inside of a string is an escape in JSON, so that every line end is layout.
  static func text(of value: some Encodable, indent: Int = 0) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    guard indent > 0 else { return text }
    return text.replacing("\n", with: "\n" + String(repeating: " ", count: indent))
  }

  /// The members of an object without its braces, to go on with one that is open.
  static func members(of value: some Encodable) throws -> String {
    let text = try text(of: value)
    return String(text.dropFirst(2).dropLast(2))
  }
}
