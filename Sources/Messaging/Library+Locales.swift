extension Library {
  /// Whether texts without a locale of their own are in the language of a tag.
  ///
  /// The first of the library's locales is the language in which its texts are written.
  public func isOwnLanguage(_ locale: String?) -> Bool {
    guard let locale, let own = content.locales.first else { return true }
    return LocaleTag.language(of: own) == LocaleTag.language(of: locale)
  }

  /// A vertical in the words of a language, or `nil` where the library has none in it.
  ///
  /// Ids, parent, regions and regulations are the same in every language.
  public func worded(_ vertical: Vertical, in locale: String?) -> Vertical? {
    guard !isOwnLanguage(locale) else { return vertical }
    guard var words = Self.best(of: vertical.localised, for: locale) else { return nil }
    words.id = vertical.id
    words.parent = vertical.parent
    words.regions = vertical.regions
    words.regulations = vertical.regulations
    words.localised = [:]
    return words
  }

  /// A persona in the words of a language, or `nil` where the library has none in it.
  public func worded(_ persona: Persona, in locale: String?) -> Persona? {
    guard !isOwnLanguage(locale) else { return persona }
    guard var words = Self.best(of: persona.localised, for: locale) else { return nil }
    words.id = persona.id
    return words
  }

  /// A pain in the words of a language, or `nil` where the library has none in it.
  public func worded(_ pain: Pain, in locale: String?) -> Pain? {
    guard !isOwnLanguage(locale) else { return pain }
    guard let words = Self.best(of: pain.localised, for: locale) else { return nil }
    var result = pain
    result.line = words.line
    result.consequence = words.consequence
    return result
  }

  /// A trigger in the words of a language, or `nil` where the library has none in it.
  public func worded(_ trigger: Trigger, in locale: String?) -> Trigger? {
    guard !isOwnLanguage(locale) else { return trigger }
    guard let text = Self.best(of: trigger.localised, for: locale) else { return nil }
    var result = trigger
    result.text = text
    return result
  }

  /// Whether a forbidden phrase is meant for texts of a language.
  ///
  /// A phrase without a locale is written in the library's own language.
  public func concerns(_ phrase: ForbiddenPhrase, locale: String?) -> Bool {
    guard let locale else { return true }
    guard let own = phrase.locale else { return isOwnLanguage(locale) }
    return LocaleTag.covers(own, locale)
  }

  /// The words whose tag fits best: the longest that covers the locale.
  private static func best<Words>(of words: [String: Words], for locale: String?) -> Words? {
    guard let locale else { return nil }
    return words.filter { LocaleTag.covers($0.key, locale) }
      .max { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }?
      .value
  }
}
