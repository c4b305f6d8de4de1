import Guardrails

/// A text with its lines, to show a span in its place.
struct SourceLines {
  /// A line, or the part of a long line, that holds a span.
  struct Excerpt {
    /// What stands before the span, without control characters.
    var before: String
    /// The span, or its beginning.
    var words: String
    /// What stands behind it.
    var after: String
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line that a span begins in; of a long one about eighty characters around the span.
  func excerpt(of span: ByteSpan) -> Excerpt {
    let start = min(span.start, bytes.count)
    let end = min(max(span.end, start), bytes.count)
    var from = start
    // A line may be a whole book: what is shown lies within a few hundred bytes of the span.
    let first = max(0, start - 400)
    while from > first, bytes[from - 1] != 0x0A { from -= 1 }
    while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
    var to = start
    let last = min(bytes.count, start + 800)
    while to < last, bytes[to] != 0x0A { to += 1 }
    while to > start, to < bytes.count, bytes[to] & 0xC0 == 0x80 { to -= 1 }
    let middle = Array(Self.shown(bytes[start..<min(end, to)]))
    guard middle.count <= 60 else {
      // A long span stands alone: what is around it would hide what is meant.
      let body = middle.count > 92 ? middle.prefix(91) + Array("…") : middle[...]
      return Excerpt(before: "", words: String(body), after: "")
    }
    let before = Array(Self.shown(bytes[from..<start]))
    let after = Array(Self.shown(bytes[min(end, to)..<to]))
    let lead = before.count > 48 ? Array("…") + before.suffix(44) : before
    let room = max(8, 92 - lead.count - middle.count)
    let rest = after.count > room ? after.prefix(room) + Array("…") : after[...]
    return Excerpt(before: String(lead), words: String(middle), after: String(rest))
  }

  /// Words as characters that cannot disturb a terminal, on one line.
  static func shown(_ text: String) -> String {
    shown(Array(text.utf8)[...])
  }

  /// Bytes as characters that cannot disturb a terminal.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        if scalar.value != 0x0D { result += scalar == "\t" ? " " : "␦" }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
