/// Comparing BCP 47 tags: a language covers its regional forms, `de` covers `de-AT`.
public enum LocaleTag {
  /// Whether an approval for one tag holds in another; case and underscores do not matter.
  public static func covers(_ approved: String, _ given: String) -> Bool {
    let approved = normalized(approved)
    let given = normalized(given)
    return given == approved || given.hasPrefix(approved + "-")
  }

  /// The text for a locale out of texts by locale.
  ///
  /// Taken is the tag itself, else the longest one that covers it. A text in another language is
  /// given only where no locale is asked for, and then the first in the order of the tags.
  public static func best(of texts: [String: String], for locale: String?) -> String? {
    guard let locale else {
      return texts.min { $0.key < $1.key }?.value
    }
    return
      texts
      .filter { $0.key.isEmpty || covers($0.key, locale) }
      .max { ($0.key.utf8.count, $1.key) < ($1.key.utf8.count, $0.key) }?
      .value
  }

  /// The language of a tag, in small letters.
  public static func language(of tag: String) -> String {
    String(normalized(tag).prefix { $0 != "-" })
  }

  /// The tag in small letters with hyphens.
  public static func normalized(_ tag: String) -> String {
    String(decoding: tag.utf8.map { $0 == 0x5F ? 0x2D : $0.asciiLowercased }, as: UTF8.self)
  }

  /// Whether text has the shape of a tag: a language and further parts of up to eight characters.
  public static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count) else { return false }
    guard language.utf8.allSatisfy(\.isASCIILetter) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(\.isASCIILetterOrDigit)
    }
  }
}
