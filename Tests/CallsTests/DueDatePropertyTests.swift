import Calls
import Foundation
import Messaging
import Testing

/// What holds whatever is said and whenever.
@Suite struct DueDatePropertyTests {
  private static let phrases = """
    today; tomorrow; by Monday; by Thursday; next Friday; this Sunday; coming Saturday; Thursday week
    end of the week; early next week; early this week; midweek; late this week; this weekend
    next weekend; end of month; mid-month; early March; late October; the 29th; the 31st; 29 February
    30 June; 3/4; 13/4; 4.3.; end of quarter; Q1; early Q3; next quarter; H1; this year; early this year
    KW 1; KW 53; week 10; in two weeks; within three working days; in a few days; in a month
    before Friday; before the 1st; before tomorrow; before next week; by Christmas; Easter; Good Friday
    the first Monday of the month; last working day of March; the second Friday; first week of January
    last week of the year; the Friday before Easter; a week from Tuesday; Monday to Wednesday
    from March 20 to April 2; Thursday or Friday; next Tuesday the 17th; Wed 22 January; later this month
    bis Donnerstag; Anfang der Woche; Mitte des Monats; nächste Woche Freitag; bis zum 15.; Ende KW 12
    vor Ostern; am Wochenende; diese Woche Montag; Monday of this week; the beginning of this month
    """.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map {
      $0.trimmingCharacters(in: .whitespaces)
    }

  @Test func `over five years no phrase goes back, and every answer is of one piece`() throws {
    var reference = try #require(CivilDate(iso: "2023-12-28"))
    let end = reference.adding(days: 5 * 366)
    let holidays = Set([reference.adding(days: 4), reference.adding(days: 100)])
    while reference <= end {
      let locale = reference.day % 2 == 0 ? DateLocale.undetermined : .german
      let resolver = DueDateResolver(
        reference: reference,
        locale: locale,
        fiscalYearStart: reference.month,
        holidays: holidays
      )
      for phrase in Self.phrases {
        check(resolver.resolve(phrase), on: reference)
      }
      // A prime step meets every weekday, month end and leap day pattern without 150,000 cases.
      reference = reference.adding(days: 23)
    }
  }

  private func check(_ due: DueDate, on reference: CivilDate) {
    let isFuture = (due.date ?? reference) >= reference
    let candidatesHold =
      due.candidates == Set(due.candidates).sorted()
      && due.candidates.allSatisfy { $0 >= reference }
    let rangeHolds = (due.range?.lowerBound ?? reference) >= reference
    let dateInRange =
      due.range.map { range in due.date.map { range.contains($0) } ?? false } ?? true
    let shape: Bool
    switch due.certainty {
    case .exact, .inferred: shape = due.date != nil && due.candidates.isEmpty
    case .ambiguous: shape = due.date == nil && due.candidates.count > 1 && due.range == nil
    case .none: shape = due.date == nil && due.candidates.isEmpty && due.range == nil
    }
    let holds = isFuture && candidatesHold && rangeHolds && dateInRange && shape
    if !holds { Issue.record("\(due.said) on \(reference): \(due)") }
  }

  @Test func `through five years weekdays keep the design's promise`() throws {
    var reference = try #require(CivilDate(iso: "2024-01-01"))
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    for _ in 0..<610 {
      let resolver = DueDateResolver(reference: reference)
      for (index, name) in names.enumerated() {
        let weekday = index + 1
        let by = resolver.resolve("by \(name)")
        let next = resolver.resolve("next \(name)")
        if weekday == reference.weekday {
          #expect(by.candidates == [reference, reference.adding(days: 7)])
          #expect(next.date == reference.adding(days: 7))
        } else {
          let date = try #require(by.date)
          #expect(date.weekday == weekday)
          #expect((1...6).contains(reference.days(until: date)))
          if weekday > reference.weekday {
            #expect(next.candidates == [date, date.adding(days: 7)])
          } else {
            #expect(next.date == date)
          }
        }
      }
      reference = reference.adding(days: 3)
    }
  }

  @Test func `the same words on the same day always come to the same answer`() throws {
    let resolver = DueDateResolver(reference: try #require(CivilDate(iso: "2026-03-10")))
    for phrase in Self.phrases {
      #expect(resolver.resolve(phrase) == resolver.resolve(phrase))
      #expect(resolver.resolve(phrase.uppercased()).date == resolver.resolve(phrase).date)
    }
  }
}
