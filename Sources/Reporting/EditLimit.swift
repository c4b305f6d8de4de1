import Guardrails

/// Whether an edit stays so near to the words of the text that it cannot change what is meant.
///
/// Approved words may take the place of words that differ in one word of twenty-five and in
/// inflection; missing qualifiers may be put in, and nothing else may go. An edit that would cut a
/// compound in two is none.
struct EditLimit {
  let bytes: [UInt8]

  func allows(_ finding: Finding) -> Bool {
    guard let suggestion = finding.suggestion else { return false }
    guard finding.check.hasPrefix("claims/") else { return true }
    guard !cutsCompound(finding.span) else { return false }
    let own = Self.words(finding.text)
    let offered = Self.words(suggestion)
    guard !own.isEmpty, !offered.isEmpty else { return false }
    let change = Self.change(from: own, to: offered)
    let limit = 1 + (own.count - 1) / 25
    if finding.check == "claims/qualifier" { return change.lost <= limit }
    return max(change.lost, change.added) <= limit
  }

  /// Whether the word at either end of a span goes on behind a hyphen or as a word.
  private func cutsCompound(_ span: ByteSpan) -> Bool {
    let before = span.start > 0 ? bytes[span.start - 1] : 0x20
    let after = span.end < bytes.count ? bytes[span.end] : 0x20
    let next = span.end + 1 < bytes.count ? bytes[span.end + 1] : 0x20
    let last = span.start > 1 ? bytes[span.start - 2] : 0x20
    let hyphen = UInt8(ascii: "-")
    return Self.isWordByte(before) || Self.isWordByte(after)
      || (after == hyphen && Self.isWordByte(next)) || (before == hyphen && Self.isWordByte(last))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0xC3
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "%") }.map(String.init)
  }

  /// The words that go and those that come, by the longest common run of words in order.
  private static func change(from own: [String], to offered: [String]) -> (lost: Int, added: Int) {
    // Longer texts are no single statement.
    guard own.count <= 400, offered.count <= 400 else { return (own.count, offered.count) }
    var last = [Int](repeating: 0, count: offered.count + 1)
    for word in own {
      var row = [0]
      row.reserveCapacity(last.count)
      for (index, other) in offered.enumerated() {
        let kept = isSame(word, other) ? last[index] + 1 : max(last[index + 1], row[index])
        row.append(kept)
      }
      last = row
    }
    let common = last[offered.count]
    return (own.count - common, offered.count - common)
  }

  /// The same word, or forms of one: figures never.
  private static func isSame(_ word: String, _ other: String) -> Bool {
    if word == other { return true }
    guard !word.contains(where: \.isNumber), !other.contains(where: \.isNumber) else {
      return false
    }
    let shared = zip(word, other).prefix { $0 == $1 }.count
    return shared >= 4 && max(word.count, other.count) - shared <= 3
  }
}
