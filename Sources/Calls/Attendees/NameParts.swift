import Patterns

/// A display name taken apart: the person, and the organisation or handle beside it.
///
/// "Dana Okafor (Larkfield)", "Priya Nair | Brightmoor", "Sheila @ Tully Chilled", "Ottmar,
/// Hans-Peter", "Owen Hale 🚲".
struct NameParts: Sendable, Hashable {
  /// The person's name without affiliation, emoji and titles.
  var person: String
  /// What stands beside it.
  var affiliation: String?

  private static let roomWords: Set<String> = [
    "room", "meeting", "conf", "conference", "rm", "boardroom", "huddle", "zimmer", "raum",
    "besprechungsraum", "saal", "iphone", "ipad", "guest",
  ]

  /// Takes a display name apart.
  init(_ display: String) {
    var rest = display
    var beside: String?
    func cut(at range: Range<String.Index>, closing: Character?) {
      var after = String(rest[range.upperBound...])
      if let closing, let end = after.firstIndex(of: closing) { after = String(after[..<end]) }
      let before = String(rest[..<range.lowerBound])
      guard !NameParts.words(before).isEmpty else { return }
      beside = NameParts.trimmed(after)
      rest = before
    }
    let marks: [(String, Character?)] = [
      (" (", ")"), (" [", "]"), (" | ", nil), ("|", nil), (" @ ", nil), (" - ", nil), (" – ", nil),
      (" — ", nil), (" / ", nil), (" // ", nil), (" from ", nil),
    ]
    for (mark, closing) in marks {
      guard beside == nil, let range = Self.range(of: mark, in: rest) else { continue }
      cut(at: range, closing: closing)
    }
    if let comma = rest.firstIndex(of: ","), beside == nil {
      let family = Self.trimmed(String(rest[..<comma]))
      let given = Self.trimmed(String(rest[rest.index(after: comma)...]))
      if Self.words(family).count == 1, (1...2).contains(Self.words(given).count) {
        rest = given + " " + family
      }
    }
    person = Self.trimmed(rest)
    if let beside, !beside.isEmpty,
      !["guest", "gast", "external", "host"].contains(beside.lowercased())
    {
      affiliation = beside
    }
  }

  /// Whether the name is a room's or a device's rather than a person's.
  var isRoom: Bool {
    Self.words(person).contains { Self.roomWords.contains($0) }
  }

  /// The folded words of a name.
  static func words(_ name: String) -> [String] {
    let folded = FoldedText(name)
    return WordTokens(folded).map { String(decoding: folded.bytes[$0], as: UTF8.self) }
  }

  private static func range(of mark: String, in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(mark) {
        return index..<text.index(index, offsetBy: mark.count)
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// Without white space and symbols at the ends; emoji are symbols.
  static func trimmed(_ text: String) -> String {
    func keeps(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "." || character == ")"
    }
    var slice = Substring(text)
    while let first = slice.first, !keeps(first) { slice.removeFirst() }
    while let last = slice.last, !keeps(last) || last == ")" { slice.removeLast() }
    return String(slice)
  }
}
