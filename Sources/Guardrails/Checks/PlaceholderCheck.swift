import Messaging
/// Places that somebody forgot to fill.
struct PlaceholderCheck: Rule {
  static let entry = CheckEntry(
    id: "text/placeholder",
    severity: .error,
    summary: "A placeholder, a filler text or a claim token that was not replaced."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let start = scene.document.prose.frontMatter?.upperBound ?? 0
    let code = scene.document.prose.code
    var scanner = PlaceholderScanner(bytes: scene.document.passage.bytes, start: start, code: code)
    scanner.scan()
    for span in scanner.found {
      let text = scene.document.text(span)
      report.add(
        Self.entry,
        at: span,
        text.hasPrefix("[[")
          ? "The token “\(text)” was not replaced by approved words."
          : "“\(text)” is a placeholder; fill it or take it out."
      )
    }
  }
}

/// Finds placeholders in bytes.
struct PlaceholderScanner {
  let bytes: [UInt8]
  let start: Int
  let code: [Range<Int>]
  private(set) var found: [ByteSpan] = []

  init(bytes: [UInt8], start: Int, code: [Range<Int>]) {
    self.bytes = bytes
    self.start = start
    self.code = code
  }

  mutating func scan() {
    var index = start
    var nextCode = 0
    while index < bytes.count {
      while nextCode < code.count, code[nextCode].upperBound <= index { nextCode += 1 }
      if nextCode < code.count, code[nextCode].contains(index) {
        index = code[nextCode].upperBound
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "["): index = bracket(at: index)
      case UInt8(ascii: "{"): index = brace(at: index)
      case UInt8(ascii: "<"): index = angle(at: index)
      case UInt8(ascii: "_"): index = blank(at: index)
      case UInt8(ascii: "%"), UInt8(ascii: "$"): index = variable(at: index)
      case UInt8(ascii: "("): index = note(at: index)
      case let byte where byte.isLetter && isWordStart(index): index = word(at: index)
      default: index += 1
      }
    }
  }

  func isWordStart(_ index: Int) -> Bool {
    index == start
      || !(bytes[index - 1].isLetter || bytes[index - 1].isDigit || bytes[index - 1] >= 0x80)
  }

  mutating func add(_ from: Int, _ to: Int) -> Int {
    found.append(ByteSpan(start: from, end: to))
    return to
  }

  /// `[[token]]`, `[Name]`, `[insert figure]`; no link, no task box, no footnote.
  private mutating func bracket(at index: Int) -> Int {
    if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") {
      guard let end = close(UInt8(ascii: "]"), from: index + 2, limit: 200), end + 1 < bytes.count,
        bytes[end + 1] == UInt8(ascii: "]")
      else { return index + 1 }
      return add(index, end + 2)
    }
    guard let end = close(UInt8(ascii: "]"), from: index + 1, limit: 80) else { return index + 1 }
    let inner = bytes[(index + 1)..<end]
    let isLink =
      end + 1 < bytes.count
      && (bytes[end + 1] == UInt8(ascii: "(") || bytes[end + 1] == UInt8(ascii: "[")
        || bytes[end + 1] == UInt8(ascii: ":"))
    let before = index > 0 ? bytes[index - 1] : 0x20
    let isImage = before == UInt8(ascii: "!")
    let isBox = inner.count <= 1 && inner.allSatisfy { $0 == 0x20 || ($0 | 0x20) == 0x78 }
    let isNote = inner.first == UInt8(ascii: "^") || inner.allSatisfy(\.isDigit)
    let isEscaped = before == UInt8(ascii: "\\")
    let isLabel = before == UInt8(ascii: "]")
    let hasLetters = inner.contains { $0.isLetter || $0 >= 0x80 }
    let isEllipsis = inner.allSatisfy { $0 == UInt8(ascii: ".") }
    if isLink || isImage || isBox || isNote || isEscaped || isLabel || !hasLetters || isEllipsis {
      return end + 1
    }
    return add(index, end + 1)
  }

  /// `{name}`; a merge tag has two braces, `{{#if}}` too, and `${…}` is none either.
  private mutating func brace(at index: Int) -> Int {
    if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
      var end = index + 2
      while end + 1 < bytes.count, end - index < 300 {
        if bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") {
          let inner = bytes[(index + 2)..<end]
          return inner.contains { $0 > 0x20 } ? end + 2 : add(index, end + 2)
        }
        end += 1
      }
      return index + 2
    }
    guard let end = close(UInt8(ascii: "}"), from: index + 1, limit: 80) else { return index + 1 }
    return add(index, end + 1)
  }

  /// `<Name>`, `<insert link>`: words that no tag is called.
  private mutating func angle(at index: Int) -> Int {
    guard let end = close(UInt8(ascii: ">"), from: index + 1, limit: 60) else { return index + 1 }
    let inner = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).lowercased()
    let first = inner.prefix { $0.isLetter }
    let names = [
      "name", "company", "insert", "date", "firstname", "lastname", "your", "customer", "partner",
      "placeholder", "todo",
    ]
    let isAttributed = inner.contains("=") || inner.contains("/") || inner.contains("@")
    return names.contains(String(first)) && !isAttributed ? add(index, end + 1) : index + 1
  }

  private mutating func blank(at index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "_") { end += 1 }
    let isRule = index == start || bytes[index - 1] == 0x0A
    return end - index >= 4 && !isRule ? add(index, end) : end
  }

  private func close(_ mark: UInt8, from start: Int, limit: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start <= limit {
      if bytes[index] == mark { return index }
      if bytes[index] == 0x0A { return nil }
      index += 1
    }
    return nil
  }

  /// TBD, TODO, XX %, lorem ipsum, "insert name here".
  private mutating func word(at index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    if let stop = mask(at: index, wordEnd: end) ?? request(at: index, wordEnd: end) {
      return add(index, stop)
    }
    switch bytes[index] | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "x"), UInt8(ascii: "l"),
      UInt8(ascii: "i"), UInt8(ascii: "e"):
      break
    default: return end
    }
    guard end - index <= 6 else { return end }
    let letters = bytes[index..<end]
    let word = String(decoding: letters, as: UTF8.self)
    switch word {
    case "TBD", "TBA", "TBC", "TODO", "FIXME", "TKTK", "TK": return add(index, end)
    default: break
    }
    // "X %", "X per cent"
    if letters.count == 1, letters.first == UInt8(ascii: "X"), let stop = percentEnd(after: end) {
      return add(index, stop)
    }
    let isCrosses = letters.count >= 2 && letters.allSatisfy { $0 == UInt8(ascii: "X") }
    if isCrosses {
      var stop = end
      while stop < bytes.count, bytes[stop] == 0x20 { stop += 1 }
      if stop < bytes.count, bytes[stop] == UInt8(ascii: "%") { return add(index, stop + 1) }
      return letters.count >= 3 || stop == end ? add(index, end) : end
    }
    let lower = word.lowercased()
    if lower == "lorem", follows(" ipsum", end) { return add(index, end + 6) }
    if lower == "insert" || lower == "enter" {
      for object in [" name here", " here", " link here", " date here", " text here", " number"] {
        if follows(object, end), lower == "insert" { return add(index, end + object.utf8.count) }
      }
    }
    return end
  }

  func follows(_ text: String, _ index: Int) -> Bool {
    guard index + text.utf8.count <= bytes.count else { return false }
    for (offset, byte) in text.utf8.enumerated()
    where (bytes[index + offset] | 0x20) != (byte | 0x20) {
      return false
    }
    return true
  }
}
