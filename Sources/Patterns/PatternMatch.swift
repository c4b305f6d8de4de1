/// One match of a pattern; every range counts UTF-8 bytes of the text.
public struct PatternMatch: Sendable, Hashable {
  /// What the whole pattern matched.
  public let range: Range<Int>

  /// What the numbered groups matched, the first group at index 0; nil for one that took no part.
  public let groups: [Range<Int>?]

  let names: [String: [Int]]

  /// What the group of that name matched, or nil if it took no part or does not exist.
  public subscript(name: String) -> Range<Int>? {
    for number in names[name] ?? [] {
      if let range = groups[number - 1] { return range }
    }
    return nil
  }
}
