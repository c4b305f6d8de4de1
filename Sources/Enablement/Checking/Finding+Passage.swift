import Guardrails
import Messaging

extension Finding {
  /// A finding in a passage of an artifact.
  ///
  /// - Parameters:
  ///   - check: The id of the check.
  ///   - severity: How much it weighs.
  ///   - path: The JSON Pointer of the passage, or of the part of the artifact that is meant.
  ///   - text: The passage; empty where a part is meant as a whole.
  ///   - range: The offending bytes; `nil` where the passage is meant as a whole.
  ///   - message: What is wrong and what would be right.
  ///   - claim: The id of the library item that it refers to.
  ///   - suggestion: Words that may stand there instead.
  init(
    _ check: String,
    _ severity: Severity,
    at path: String,
    in text: String = "",
    range: Range<Int>? = nil,
    _ message: String,
    claim: String? = nil,
    suggestion: String? = nil
  ) {
    let place = TextPlace(of: range?.lowerBound ?? 0, in: text)
    self.init(
      check: check,
      severity: severity,
      span: ByteSpan(start: range?.lowerBound ?? 0, end: range?.upperBound ?? 0),
      line: place.line,
      column: place.column,
      text: range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? "",
      message: message,
      claim: claim,
      suggestion: suggestion,
      path: path
    )
  }
}

/// A line and a column, both from 1; columns count Unicode scalar values.
struct TextPlace: Sendable, Hashable {
  var line = 1
  var column = 1

  /// The place of a byte of a text.
  init(of offset: Int, in text: String) {
    for byte in text.utf8.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
  }
}
