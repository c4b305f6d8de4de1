import Messaging

/// The checks in force, in the order of the manual.
public enum CheckCatalog {
  /// Every check's page.
  public static var entries: [CheckEntry] { rules.map { type(of: $0).entry } }

  /// The page of one check.
  public static func entry(_ id: String) -> CheckEntry? { entries.first { $0.id == id } }

  static let rules: [any Rule] = [
    NumberCheck(), NameCheck(), UnsupportedCheck(), StateCheck(), QualifierCheck(),
    NearMatchCheck(), ForbiddenCheck(), TermCheck(), CompetitorCheck(), LeakCheck(),
    DisclaimerCheck(), ConflictCheck(), PlaceholderCheck(), ChatterCheck(), HiddenTextCheck(),
    SecretCheck(), PersonalDataCheck(), LanguageCheck(), ReadingGradeCheck(), NearDuplicateCheck(),
    LongSentenceCheck(),
  ]
}
