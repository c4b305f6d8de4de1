extension Passage {
  /// The HTML comments of a Markdown or HTML text, in order; a plain text has none.
  ///
  /// Reads the markup anew: ask only where the text holds `<!--`.
  public var comments: [Range<Int>] { Prose.of(self).comments }
}

/// Comments that set findings aside: `<!-- runway-ignore CHECK: reason -->`.
///
/// Whoever reports findings reads what they say; here they are only told from comments that nobody
/// should send.
public enum IgnoreMark {
  /// The word that such a comment begins with.
  public static let word = "runway-ignore"

  /// What stands in the comment behind the word, or nil where it is another comment.
  public static func body(of comment: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard comment.starts(with: "<!--".utf8) else { return nil }
    var inner = comment.dropFirst(4)
    if inner.suffix(3).elementsEqual("-->".utf8) { inner = inner.dropLast(3) }
    inner = inner.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard inner.starts(with: word.utf8) else { return nil }
    let rest = inner.dropFirst(word.utf8.count)
    guard let next = rest.first else { return rest }
    let goesOn = next.isLetter || next.isDigit || next == UInt8(ascii: "-") || next >= 0x80
    return goesOn ? nil : rest
  }
}
