/// A display name taken apart: `Dana Ruiz | Contoso`, `Dana Ruiz (she/her, Contoso)`.
struct DisplayName: Hashable {
  /// What stands before the first mark, white space trimmed.
  var person: String

  /// What stands behind it, unless that is pronouns or a note of the meeting service.
  var affiliation: String?

  init(_ name: String) {
    let bytes = Array(name.utf8)[...]
    guard let mark = Self.mark(in: bytes) else {
      person = bytes.folded
      return
    }
    person = bytes[..<mark.lowerBound].folded
    var rest = bytes[mark.upperBound...]
    let closers: [UInt8] = [Byte.closeParenthesis, Byte.closeBracket]
    if let last = rest.firstIndex(where: closers.contains) {
      rest = rest[..<last]
    }
    let parts = rest.folded.split(whereSeparator: { ",|;".contains($0) })
    affiliation = parts.map { Array($0.utf8)[...].folded }.first { !Self.isNoOrganisation($0) }
  }

  /// The first of `|`, `(`, `[`, ` - `, ` – `, ` @ ` that has words on both sides.
  private static func mark(in bytes: Bytes) -> Range<Int>? {
    let marks: [Range<Int>?] = [
      bytes.range(of: "|"), bytes.range(of: "("), bytes.range(of: "["), bytes.range(of: " - "),
      bytes.range(of: " – "), bytes.range(of: " @ "), bytes.range(of: " — "),
    ]
    let found = marks.compactMap(\.self).min { $0.lowerBound < $1.lowerBound }
    guard let found, !bytes[..<found.lowerBound].isBlank else { return nil }
    return found
  }

  private static func isNoOrganisation(_ text: String) -> Bool {
    let lower = text.lowercased()
    let notes: Set<String> = [
      "", "guest", "gast", "external", "extern", "unverified", "host", "co-host", "me", "you",
      "ich",
      "organizer", "presenter",
    ]
    if notes.contains(lower) {
      return true
    }
    let pronouns: Set<Substring> = [
      "he", "him", "his", "she", "her", "hers", "they", "them", "er", "ihm", "sie", "ihr",
    ]
    return lower.split(separator: "/").allSatisfy { part in
      pronouns.contains(part.drop(while: { $0 == " " }))
    }
  }
}
