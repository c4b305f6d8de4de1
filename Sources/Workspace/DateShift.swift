import Messaging

/// Moves date fields by whole weeks.
///
/// A date field is a value that is a date and nothing else: after a colon, an opening
/// bracket or a comma within brackets, or at the start of a line, and before white space, a comma, a closing bracket or the
/// end. A date inside a sentence or in quotes is left alone.
struct DateShift {
  var weeks: Int
  /// Whether the text is a table, where a comma ends a value wherever it stands.
  var isTable = false

  func apply(to text: String) -> String {
    guard weeks != 0 else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let date = date(in: bytes, at: index) {
        result += Array(date.adding(days: weeks * 7).description.utf8)
        index += 10
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func date(in bytes: [UInt8], at index: Int) -> CivilDate? {
    guard index + 10 <= bytes.count, isDigit(bytes[index]), begins(bytes, index),
      ends(bytes, index + 10)
    else { return nil }
    return CivilDate(iso: String(decoding: bytes[index..<index + 10], as: UTF8.self))
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a value begins here: blanks, and before them a colon, comma, bracket or line start.
  private func begins(_ bytes: [UInt8], _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    guard before >= 0 else { return true }
    switch bytes[before] {
    case UInt8(ascii: ":"): return before < index - 1
    case UInt8(ascii: "["), UInt8(ascii: "\n"): return true
    case UInt8(ascii: ","), UInt8(ascii: ";"): return isTable || isInBrackets(bytes, before)
    case UInt8(ascii: "-"): return startsLine(bytes, before)
    default: return false
    }
  }

  /// Whether a bracket of YAML is open here: only there does a comma end a value.
  private func isInBrackets(_ bytes: [UInt8], _ index: Int) -> Bool {
    var depth = 0
    var position = index
    while position >= 0, bytes[position] != UInt8(ascii: "\n") {
      switch bytes[position] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      position -= 1
    }
    return depth > 0
  }

  private func startsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before < 0 || bytes[before] == UInt8(ascii: "\n")
  }

  /// Whether the value ends here: only blanks before a comma, a bracket, a comment or line end.
  private func ends(_ bytes: [UInt8], _ index: Int) -> Bool {
    var after = index
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    guard after < bytes.count else { return true }
    switch bytes[after] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\n"),
      UInt8(ascii: "\r"), UInt8(ascii: ";"):
      return true
    case UInt8(ascii: "#"): return after > index
    default: return false
    }
  }
}
