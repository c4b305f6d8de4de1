/// Finds e-mail addresses, telephone numbers and chosen names in a text.
struct PersonalData {
  /// The kinds of what is found; the raw value is the placeholder's word.
  enum Kind: String, CaseIterable {
    case email = "EMAIL"
    case phone = "PHONE"
    case name = "NAME"
  }

  /// One place.
  struct Place {
    var range: Range<Int>
    var kind: Kind
  }

  private let names: [[UInt8]]

  /// - Parameter names: Names to find, as whole words and as they are written; longer ones first.
  init(names: [String]) {
    let all = Set(names.filter { $0.utf8.count >= 2 }).sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
    self.names = all.map { Array($0.utf8) }
  }

  /// The places in `text`, in order, none overlapping another.
  func places(in text: [UInt8]) -> [Place] {
    var places: [Place] = []
    var index = 0
    while index < text.count {
      if let place = place(at: index, in: text) {
        // An address begins before the sign that gives it away.
        while let last = places.last, last.range.upperBound > place.range.lowerBound {
          places.removeLast()
        }
        places.append(place)
        index = max(index + 1, place.range.upperBound)
      } else {
        index += 1
      }
    }
    return places
  }

  private func place(at index: Int, in text: [UInt8]) -> Place? {
    let byte = text[index]
    if byte == UInt8(ascii: "@"), let range = Self.email(around: index, in: text) {
      return Place(range: range, kind: .email)
    }
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || Self.isDigit(byte),
      let range = Self.phone(from: index, in: text)
    {
      return Place(range: range, kind: .phone)
    }
    for name in names where name[0] == byte && text[index...].starts(with: name) {
      let end = index + name.count
      if !Self.isLetter(before: index, in: text), !Self.isLetter(at: end, in: text) {
        return Place(range: index..<end, kind: .name)
      }
    }
    return nil
  }

  /// Whether a letter or a digit begins at `index`; a typographic apostrophe is none.
  private static func isLetter(at index: Int, in text: [UInt8]) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return isWord(text[index]) }
    let scalar = String(decoding: text[index..<min(text.count, index + 4)], as: UTF8.self)
      .unicodeScalars.first
    return scalar.map { $0.properties.isAlphabetic } ?? false
  }

  private static func isLetter(before index: Int, in text: [UInt8]) -> Bool {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isLetter(at: start, in: text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "_")
  }
}

// MARK: Addresses

extension PersonalData {
  /// The address around the `@` at `sign`.
  private static func email(around sign: Int, in text: [UInt8]) -> Range<Int>? {
    var start = sign
    while start > 0, isLocal(text[start - 1]) { start -= 1 }
    while start < sign, text[start] == UInt8(ascii: ".") { start += 1 }
    var end = sign + 1
    while end < text.count, isDomain(text[end]) { end += 1 }
    while end > sign + 1, !isWord(text[end - 1]) { end -= 1 }
    let labels = text[(sign + 1)..<end].split(
      separator: UInt8(ascii: "."),
      omittingEmptySubsequences: false
    )
    guard start < sign, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }),
      let last = labels.last, last.count >= 2, last.allSatisfy({ !isDigit($0) })
    else { return nil }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isWord(byte) || ".!#$%&'*+/=?^`{|}~-".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

// MARK: Telephone numbers

extension PersonalData {
  /// The telephone number that starts at `start`.
  ///
  /// A number is one if it starts with `+`, with `0` or with an area code in brackets, or is written
  /// in groups of 3, 3 and 4 digits. Dates, prices, ids and times are none.
  private static func phone(from start: Int, in text: [UInt8]) -> Range<Int>? {
    if start > 0 {
      let before = text[start - 1]
      // Inside a word, a longer number, an id or a decimal.
      if isWord(before) || before == UInt8(ascii: "-") || before == UInt8(ascii: "+") { return nil }
      if before == UInt8(ascii: "."), start > 1, isDigit(text[start - 2]) { return nil }
    }
    var groups: [Int] = []
    var digits = 0
    var index = start
    var end = start
    var separators = 0
    var sawSlash = false
    while index < text.count {
      let byte = text[index]
      if isDigit(byte) {
        digits += 1
        if groups.isEmpty || separators > 0 { groups.append(0) }
        groups[groups.count - 1] += 1
        separators = 0
        index += 1
        end = index
      } else if " -./()".utf8.contains(byte) || (byte == UInt8(ascii: "+") && index == start) {
        if byte == UInt8(ascii: "/") { sawSlash = true }
        separators += 1
        if separators > 3 { break }
        index += 1
      } else if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        separators += 1
        index += 2
      } else {
        break
      }
    }
    guard (7...15).contains(digits), end == text.count || !isWord(text[end]) else { return nil }
    let first = text[start]
    if first == UInt8(ascii: "+") { return start..<end }
    if first == UInt8(ascii: "(") {
      return (2...5).contains(groups[0]) && digits >= 9 ? start..<end : nil
    }
    if groups == [3, 3, 4] || groups == [1, 3, 3, 4] { return start..<end }
    let isNational = first == UInt8(ascii: "0") && groups[0] >= 2 && digits >= 9
    return isNational && !(sawSlash && groups.count == 3 && groups[2] == 4) ? start..<end : nil
  }
}
