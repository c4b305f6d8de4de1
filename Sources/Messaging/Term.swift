/// A word or product name, how it is written and how it is not.
public struct Term: Hashable, Sendable {
  /// The form to write.
  public var preferred: String
  /// Forms that will do.
  public var admitted: [String]
  /// Forms to be replaced.
  public var deprecated: [String]
  /// How much a deprecated form weighs.
  public var level: Severity
  /// What it means.
  public var definition: String?
  /// Advice to writers.
  public var note: String?
  /// What a speech recogniser makes of it.
  public var soundsLike: [String]
  /// Whether capitals matter.
  public var caseSensitive: Bool
  /// The locale it belongs to; nil for all.
  public var locale: String?
  /// Whether it stays as it is in every language.
  public var doNotTranslate: Bool

  /// Puts one together; what is left out takes its default.
  public init(
    preferred: String,
    admitted: [String] = [],
    deprecated: [String] = [],
    level: Severity = .warning,
    definition: String? = nil,
    note: String? = nil,
    soundsLike: [String] = [],
    caseSensitive: Bool = false,
    locale: String? = nil,
    doNotTranslate: Bool = false
  ) {
    self.preferred = preferred
    self.admitted = admitted
    self.deprecated = deprecated
    self.level = level
    self.definition = definition
    self.note = note
    self.soundsLike = soundsLike
    self.caseSensitive = caseSensitive
    self.locale = locale
    self.doNotTranslate = doNotTranslate
  }
}
