/// Literal words to find in folded text.
public struct Phrase: Sendable, Hashable {
  /// Where and in which forms a phrase may stand.
  public struct Options: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: Int

    /// Options from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A match neither starts nor ends inside a word.
    ///
    /// Where the phrase itself starts or ends in something that is no word character, that end is
    /// free: `C++` is found in `C++17`.
    public static let wholeWord = Options(rawValue: 1)

    /// The last word may carry a regular English ending.
    ///
    /// The endings are -s, -es, 's, -d, -ed and -ing; a final e may drop before -ing, a final y
    /// become -ies or -ied, and a final consonant after a single vowel double before -ed and -ing.
    public static let inflected = Options(rawValue: 2)

    /// The phrase may be a part of a longer word, as `Garantie` is of `Preisgarantien`.
    public static let compounds = Options(rawValue: 4)

    /// Spaces and hyphens inside the phrase stand for each other.
    public static let hyphenation = Options(rawValue: 8)
  }

  /// The words as they are written in the rule or the library.
  public var text: String

  /// Where and in which forms they may stand.
  public var options: Options

  /// A phrase of whole words, unless the options say otherwise.
  public init(_ text: String, options: Options = .wholeWord) {
    self.text = text
    self.options = options
  }
}

/// A phrase found in a text.
public struct PhraseMatch: Sendable, Hashable {
  /// The phrase's position in the list that the index was made from.
  public let phrase: Int

  /// The folded bytes it covers, with its ending or as the whole of its compound.
  public let range: Range<Int>

  /// The folded bytes of the phrase itself, without ending or compound.
  public let core: Range<Int>
}

extension PhraseMatch: Comparable {
  /// Earlier starts come first, then longer matches, then lower phrases.
  public static func < (left: PhraseMatch, right: PhraseMatch) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    if left.phrase != right.phrase { return left.phrase < right.phrase }
    return left.core.lowerBound < right.core.lowerBound
  }
}
