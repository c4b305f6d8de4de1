// Placeholders of other tools and of people in a hurry.

extension PlaceholderScanner {
  /// The claim tokens of a text that nobody replaced: `[[CLM-999]]`.
  static func tokens(in document: Document) -> [ByteSpan] {
    let bytes = document.passage.bytes
    guard bytes.contains(UInt8(ascii: "[")) else { return [] }
    let start = document.prose.frontMatter?.upperBound ?? 0
    var scanner = PlaceholderScanner(bytes: bytes, start: start, code: document.prose.code)
    scanner.scan()
    return scanner.found.filter { bytes[$0.range].starts(with: "[[".utf8) }
  }

  /// `%FIRSTNAME%`, `$NAME`: a variable of a shell or of a mailing tool.
  mutating func variable(at index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, bytes[end].isCapitalLetter || bytes[end] == UInt8(ascii: "_") {
      end += 1
    }
    let length = end - index - 1
    guard length >= 3 else { return index + 1 }
    if bytes[index] == UInt8(ascii: "%") {
      guard end < bytes.count, bytes[end] == UInt8(ascii: "%") else { return end }
      return add(index, end + 1)
    }
    let isClosed = end == bytes.count || !(bytes[end].isLetter || bytes[end].isDigit)
    return isClosed ? add(index, end) : end
  }

  /// "(insert proof point)", "(add date)", "(hier Namen einfügen)".
  mutating func note(at index: Int) -> Int {
    var end = index + 1
    while end < bytes.count, end - index <= 80, bytes[end] != UInt8(ascii: ")") {
      if bytes[end] == 0x0A || bytes[end] == UInt8(ascii: "(") { return index + 1 }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return index + 1 }
    let inner = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).lowercased()
    let first = inner.prefix { $0.isLetter }
    let isRequest =
      ["insert", "placeholder", "tbd", "tbc", "todo"].contains(String(first))
      || Self.endings.contains { inner.hasSuffix($0) }
    return isRequest ? add(index, end + 1) : index + 1
  }

  /// A date, a time or a name that is still a mask: `DD/MM/YYYY`, `TT.MM.JJJJ`, `HH:MM`, `N.N.`.
  func mask(at index: Int, wordEnd: Int) -> Int? {
    guard isWordStart(index) else { return nil }
    for mask in Self.masks where matches(mask, at: index) {
      let end = index + mask.count
      if end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { continue }
      return end
    }
    return nil
  }

  /// "Insert customer name here", "Hier Namen einfügen": an order to whoever writes the text.
  func request(at index: Int, wordEnd: Int) -> Int? {
    switch bytes[index] | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "h"),
      UInt8(ascii: "p"):
      break
    default: return nil
    }
    let word = String(decoding: bytes[index..<wordEnd], as: UTF8.self).lowercased()
    guard Self.orders.contains(word) else { return nil }
    var end = wordEnd
    var words = 0
    while end < bytes.count, words < 5 {
      guard bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "'") else { return nil }
      var stop = end + 1
      while stop < bytes.count, bytes[stop].isLetter || bytes[stop] >= 0x80 { stop += 1 }
      let next = String(decoding: bytes[(end + 1)..<stop], as: UTF8.self).lowercased()
      if word == "hier" {
        if Self.endings.contains(next) { return stop }
      } else if next == "here" {
        return words > 0 || word == "insert" ? stop : nil
      }
      guard stop > end + 1 else { return nil }
      end = stop
      words += 1
    }
    return nil
  }

  /// The end of a percent sign or word behind a lone X.
  func percentEnd(after end: Int) -> Int? {
    var stop = end
    while stop < bytes.count, bytes[stop] == 0x20 { stop += 1 }
    if stop < bytes.count, bytes[stop] == UInt8(ascii: "%") { return stop + 1 }
    for word in ["percent", "per cent", "prozent"] where follows(word, stop) {
      return stop + word.utf8.count
    }
    return nil
  }

  private func matches(_ mask: [UInt8], at index: Int) -> Bool {
    index + mask.count <= bytes.count && bytes[index..<index + mask.count].elementsEqual(mask)
  }

  private static let orders: Set<String> = ["insert", "add", "enter", "paste", "put", "hier"]
  private static let endings = ["einfügen", "einsetzen", "ergänzen", "eintragen"]
  private static let masks: [[UInt8]] =
    "DD/MM/YYYY MM/DD/YYYY DD.MM.YYYY TT.MM.JJJJ YYYY-MM-DD DD/MM/YY DD.MM.YY TT.MM.JJ HH:MM N.N."
    .split(separator: " ").map { Array($0.utf8) }
}

extension UInt8 {
  fileprivate var isCapitalLetter: Bool { self >= 0x41 && self <= 0x5A }
}
