import Patterns

/// A merge tag of a text, such as `{{contact.first_name | "there"}}`.
struct MergeTag: Sendable {
  /// Where it stands in the source.
  var range: Range<Int>
  /// The field, such as `contact.first_name`, or nil for `{{#if …}}` and its like.
  var field: String?
  /// The bytes of the words for a record without a value; nil where none are given.
  var fallback: Range<Int>?
}

extension MergeTag {
  /// What the field puts into a text, as far as its name tells.
  var kind: AssertionKind? {
    guard let last = field?.split(whereSeparator: { $0 == "." || $0 == "_" }).last else {
      return nil
    }
    let word = last.lowercased()
    if Self.namesEndings.contains(where: { word.hasSuffix($0) }) { return .name }
    return Self.numberEndings.contains { word.hasSuffix($0) } ? .number : nil
  }

  private static let namesEndings = ["name", "company", "account", "email", "lname", "fname"]
  private static let numberEndings = [
    "count", "number", "size", "seats", "users", "amount", "date", "value", "employees", "total",
  ]
}

/// Finds merge tags, and reads them as their fallbacks.
///
/// A tag is `{{`, a name, optionally `|` and a quoted fallback, and `}}`; the forms that mail tools
/// take are read too: `{{first_name}}`, `{{#if x}}`, `*|FNAME|*`. The words of a fallback are prose,
/// the tag itself is none. Anything else in braces stays what it is.
struct MergeTagScanner {
  let bytes: [UInt8]

  func tags(in body: Range<Int>) -> [MergeTag] {
    var tags: [MergeTag] = []
    var index = body.lowerBound
    while index + 3 < body.upperBound {
      let tag: MergeTag?
      switch bytes[index] {
      case UInt8(ascii: "{"): tag = braced(at: index, before: body.upperBound)
      case UInt8(ascii: "*"): tag = starred(at: index, before: body.upperBound)
      default: tag = nil
      }
      if let tag { tags.append(tag) }
      index = tag?.range.upperBound ?? index + 1
    }
    return tags
  }

  private func braced(at start: Int, before limit: Int) -> MergeTag? {
    guard bytes[start + 1] == UInt8(ascii: "{") else { return nil }
    var index = skippingSpaces(from: start + 2, before: limit)
    let isControl =
      index < limit && (bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: "/"))
    if isControl { index += 1 }
    let name = index
    while index < limit, isNamePart(bytes[index]) || (isControl && bytes[index] == 0x20) {
      index += 1
    }
    guard index > name, bytes[name].isLetter else { return nil }
    let field = String(decoding: bytes[name..<index], as: UTF8.self)
    index = skippingSpaces(from: index, before: limit)
    var fallback: Range<Int>?
    if !isControl, index < limit, bytes[index] == UInt8(ascii: "|") {
      index = skippingSpaces(from: index + 1, before: limit)
      guard let quoted = quoted(at: index, before: limit) else { return nil }
      fallback = quoted.inner
      index = skippingSpaces(from: quoted.end, before: limit)
    }
    guard index + 1 < limit, bytes[index] == UInt8(ascii: "}"),
      bytes[index + 1] == UInt8(ascii: "}")
    else { return nil }
    return MergeTag(
      range: start..<index + 2,
      field: isControl ? nil : field,
      fallback: fallback
    )
  }

  /// `*|FNAME|*`.
  private func starred(at start: Int, before limit: Int) -> MergeTag? {
    guard bytes[start + 1] == UInt8(ascii: "|") else { return nil }
    var index = start + 2
    while index < limit, index - start < 60,
      bytes[index].isDigit || (bytes[index] >= 0x41 && bytes[index] <= 0x5A)
        || bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: ":")
    {
      index += 1
    }
    guard index > start + 2, index + 1 < limit, bytes[index] == UInt8(ascii: "|"),
      bytes[index + 1] == UInt8(ascii: "*")
    else { return nil }
    let field = String(decoding: bytes[(start + 2)..<index], as: UTF8.self)
    return MergeTag(range: start..<index + 2, field: field, fallback: nil)
  }

  /// Words between straight quotes, written as such or as a character reference.
  private func quoted(at start: Int, before limit: Int) -> (inner: Range<Int>, end: Int)? {
    guard let open = quoteLength(at: start, before: limit) else { return nil }
    var index = start + open
    while index < limit, index - start < 200, bytes[index] != 0x0A, bytes[index] != 0x7B {
      if let close = quoteLength(at: index, before: limit) {
        return (start + open..<index, index + close)
      }
      index += 1
    }
    return nil
  }

  private func quoteLength(at index: Int, before limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == UInt8(ascii: "\"") { return 1 }
    let reference = "&quot;".utf8
    let isReference =
      index + reference.count <= limit
      && bytes[index..<index + reference.count].elementsEqual(reference)
    return isReference ? reference.count : nil
  }

  private func skippingSpaces(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == 0x20 { index += 1 }
    return index
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
}

extension Prose {
  /// Reads every merge tag of the prose as its fallback, or as a mark that is no word.
  mutating func readMergeTags(of bytes: [UInt8], in body: Range<Int>) {
    let tags = MergeTagScanner(bytes: bytes).tags(in: body)
    guard !tags.isEmpty else { return }
    for index in blocks.indices {
      guard let first = blocks[index].pieces.first, let last = blocks[index].pieces.last else {
        continue
      }
      let span = first.source.lowerBound..<last.source.upperBound
      let inside = tags[tags.partition(behind: span.lowerBound)...].prefix {
        $0.range.lowerBound < span.upperBound
      }
      guard !inside.isEmpty else { continue }
      var reading = TagReading(bytes: bytes, tags: inside)
      for piece in blocks[index].pieces { reading.add(piece) }
      blocks[index].pieces = reading.pieces
      mergeTags += reading.seen
    }
  }
}

extension [MergeTag] {
  /// The first tag that ends behind an offset.
  fileprivate func partition(behind offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Cuts the tags out of the pieces of a block.
private struct TagReading {
  let bytes: [UInt8]
  var tags: ArraySlice<MergeTag>
  var pieces: [TextPiece] = []
  var seen: [MergeTag] = []
  init(bytes: [UInt8], tags: ArraySlice<MergeTag>) {
    self.bytes = bytes
    self.tags = tags
  }

  mutating func add(_ piece: TextPiece) {
    var rest = piece
    while let tag = tags.first {
      if tag.range.upperBound <= rest.source.lowerBound {
        tags = tags.dropFirst()
        continue
      }
      guard tag.range.lowerBound < rest.source.upperBound else { break }
      if rest.isVerbatim, tag.range.lowerBound > rest.source.lowerBound {
        pieces.append(.verbatim(rest.source.lowerBound..<tag.range.lowerBound, of: bytes))
      }
      if seen.last?.range != tag.range {
        seen.append(tag)
        pieces.append(.replacement(words(of: tag), for: tag.range))
      }
      guard rest.isVerbatim, rest.source.upperBound > tag.range.upperBound else { return }
      rest = .verbatim(tag.range.upperBound..<rest.source.upperBound, of: bytes)
    }
    pieces.append(rest)
  }

  /// A value that nobody knows is read as one mark, so that no two words meet over it.
  private func words(of tag: MergeTag) -> String {
    guard let fallback = tag.fallback else { return tag.field == nil ? "" : "\u{FFFC}" }
    return String(decoding: bytes[fallback], as: UTF8.self)
  }
}
