import Calls
import Messaging
import Testing

/// Families of German phrases, said on Tuesday 10 March 2026.
@Suite struct DueDateGermanTests {
  private let resolver = DueDateResolver(
    reference: CivilDate(iso: "2026-03-10") ?? .earliest,
    locale: DateLocale(tag: "de-DE")
  )

  static let table = DueDateCase.table(
    """
    noch heute                        | 2026-03-10 | - | e
    bis Feierabend                    | 2026-03-10 | - | e
    bis morgen früh                   | 2026-03-11 | - | e
    übermorgen                        | 2026-03-12 | - | e
    bis zum Donnerstag                | 2026-03-12 | - | i
    diesen Freitag                    | 2026-03-13 | - | i
    nächsten Donnerstag               | - | - | a | 2026-03-12 2026-03-19
    nächsten Montag                   | 2026-03-16 | - | i
    kommenden Donnerstag              | 2026-03-12 | - | i
    übernächsten Freitag              | 2026-03-27 | - | i
    Freitag nächster Woche            | 2026-03-20 | - | i
    nächste Woche Freitag             | 2026-03-20 | - | i
    Donnerstag in einer Woche         | 2026-03-19 | - | i
    Donnerstag in acht Tagen          | 2026-03-19 | - | i
    bis Freitagmittag                 | 2026-03-13 | - | i
    bis Do.                           | 2026-03-12 | - | i
    Mittwoch, den 18. März            | 2026-03-18 | - | e
    Mi., 18.3.                        | 2026-03-18 | - | e
    diese Woche                       | 2026-03-13 | 2026-03-10..2026-03-13 | i
    bis Ende der Woche                | 2026-03-13 | - | i
    bis Ende nächster Woche           | 2026-03-20 | - | i
    Anfang nächster Woche             | 2026-03-17 | 2026-03-16..2026-03-17 | i
    Mitte nächster Woche              | 2026-03-18 | 2026-03-17..2026-03-19 | i
    übernächste Woche                 | 2026-03-27 | 2026-03-23..2026-03-27 | i
    im Laufe der nächsten Woche       | 2026-03-20 | 2026-03-16..2026-03-20 | i
    KW12                              | 2026-03-20 | 2026-03-16..2026-03-20 | i
    12. KW                            | 2026-03-20 | 2026-03-16..2026-03-20 | i
    Anfang KW 13                      | 2026-03-24 | 2026-03-23..2026-03-24 | i
    Mittwoch KW 12                    | 2026-03-18 | - | i
    bis Ende des Monats               | 2026-03-31 | - | e
    bis zum Monatsende                | 2026-03-31 | - | e
    Mitte nächsten Monats             | 2026-04-15 | 2026-04-11..2026-04-20 | i
    Ende April                        | 2026-04-30 | - | e
    bis Ende des Quartals             | 2026-03-31 | - | e
    im zweiten Quartal                | 2026-06-30 | 2026-04-01..2026-06-30 | i
    Ende Q2                           | 2026-06-30 | - | e
    im zweiten Halbjahr               | 2026-12-31 | 2026-07-01..2026-12-31 | i
    bis Jahresende                    | 2026-12-31 | - | e
    erste Aprilwoche                  | 2026-04-03 | 2026-03-30..2026-04-03 | i
    letzter Freitag im Monat          | 2026-03-27 | - | e
    in zwei Wochen                    | 2026-03-24 | - | e
    in 14 Tagen                       | 2026-03-24 | - | e
    heute in 14 Tagen                 | 2026-03-24 | - | e
    in zwei bis drei Wochen           | 2026-03-31 | 2026-03-24..2026-03-31 | i
    in ein paar Tagen                 | 2026-03-15 | 2026-03-13..2026-03-15 | i
    innerhalb von zehn Tagen          | 2026-03-20 | - | e
    in drei Werktagen                 | 2026-03-13 | - | e
    am 15.                            | 2026-03-15 | - | i
    bis zum 15.                       | 2026-03-15 | - | i
    bis zum fünfzehnten               | 2026-03-15 | - | i
    am 15. März                       | 2026-03-15 | - | e
    15.03.                            | 2026-03-15 | - | e
    3.4.                              | 2026-04-03 | - | e
    3/4                               | 2026-04-03 | - | e
    vom 10. bis 12. April             | 2026-04-12 | 2026-04-10..2026-04-12 | e
    zwischen dem 10. und 12. April    | 2026-04-12 | 2026-04-10..2026-04-12 | e
    spätestens bis zum 20. März       | 2026-03-20 | - | e
    vor Ostern                        | 2026-04-04 | - | i
    vor dem 15.                       | 2026-03-14 | - | i
    bis Heiligabend                   | 2026-12-24 | - | e
    bis 15 Uhr                        | 2026-03-10 | - | i
    morgen um 10 Uhr                  | 2026-03-11 | - | e
    naechste Woche                    | 2026-03-20 | 2026-03-16..2026-03-20 | i
    zeitnah                           | - | - | n
    bald                              | - | - | n
    so schnell wie möglich            | - | - | n
    vor zwei Wochen                   | - | - | n
    letzte Woche                      | - | - | n
    jeden Montag                      | - | - | n
    nach Ostern                       | - | - | n
    guten Morgen                      | - | - | n
    """
  )

  @Test(arguments: table)
  func `German phrases come to their days`(_ expected: DueDateCase) {
    expected.check(resolver)
  }

  @Test(arguments: [
    ("sobald die Freigabe da ist", "sobald die Freigabe da ist"),
    ("nach der Vorstandssitzung", "nach der Vorstandssitzung"),
    ("wenn der Vorstand zustimmt, bis Freitag", "wenn der Vorstand zustimmt"),
    ("zwei Wochen nach Vertragsabschluss", "zwei Wochen nach Vertragsabschluss"),
  ])
  func `German conditions are kept in the words that were said`(_ said: String, _ condition: String)
  {
    #expect(resolver.resolve(said).condition == condition)
  }
}
