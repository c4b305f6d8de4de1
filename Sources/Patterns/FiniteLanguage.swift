/// The texts that a regular expression can match, where these are few.
///
/// Most rules in public rule packs are literals or small variations of one (`utili[sz]e[sd]?`,
/// `(?:cutting|bleeding)[- ]edge`). Their texts go into a ``PhraseIndex`` with thousands of others
/// and cost nothing of their own.
///
/// Meant for folded text: case is ignored, and white space of any length is one space.
public struct FiniteLanguage: Sendable, Hashable {
  /// The texts, each once, in the order in which the expression would try them at one place.
  public let texts: [String]

  /// True where the expression starts with `\b`.
  public let startsWithBoundary: Bool

  /// True where the expression ends with `\b`.
  public let endsWithBoundary: Bool

  /// Reads an expression, or gives nil where it is not finite, not plain, or matches too much.
  ///
  /// Understood are literals, escaped punctuation, `\s` and `\s+`, groups, alternatives, sets of
  /// ASCII letters and digits or punctuation, `?` and `{n,m}`; a `(?i)` in front says nothing new.
  ///
  /// - Parameters:
  ///   - source: The regular expression.
  ///   - limit: How many texts at most.
  public init?(_ source: String, limit: Int = 64) {
    var scalars = Array(source.unicodeScalars)
    if scalars.starts(with: "(?i)".unicodeScalars) { scalars.removeFirst(4) }
    let boundary = Array(#"\b"#.unicodeScalars)
    let starts = scalars.starts(with: boundary)
    if starts { scalars.removeFirst(2) }
    let ends = scalars.count >= 2 && Array(scalars.suffix(2)) == boundary && !endsInEscape(scalars)
    if ends { scalars.removeLast(2) }
    var reader = FiniteReader(scalars, limit: limit)
    guard let texts = reader.alternatives(), reader.isAtEnd, !texts.contains("") else { return nil }
    // A boundary belongs to the nearest alternative only.
    if (starts || ends) && reader.hasTopLevelBar { return nil }
    var seen: Set<[UInt8]> = []
    self.texts = texts.filter { seen.insert(Array($0.utf8)).inserted }
    startsWithBoundary = starts
    endsWithBoundary = ends
  }
}

/// True where the last two scalars are an escaped backslash's second half and a letter.
private func endsInEscape(_ scalars: [Unicode.Scalar]) -> Bool {
  let slashes = scalars.dropLast().reversed().prefix { $0 == "\\" }.count
  return slashes.isMultiple(of: 2)
}
