/// German nouns that follow an ordinal written in figures.
enum OrdinalNouns {
  static func contains(_ lowercased: [UInt8]) -> Bool { nouns.contains(lowercased) }

  private static let nouns = WordList(
    """
    januar februar märz april mai juni juli august september oktober november dezember
    jänner feber jahrhundert jahr monat woche tag quartal halbjahr kalenderwoche
    platz auflage kapitel stock etage klasse stufe schritt punkt absatz generation
    """
  )
}
