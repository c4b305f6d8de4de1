import Calls
import Foundation
import Messaging
import Testing

/// Input that nobody means well: bounded, never a trap.
@Suite struct DueDateHostileTests {
  private let resolver = DueDateResolver(
    reference: CivilDate(iso: "2026-03-10") ?? .earliest,
    locale: .undetermined
  )

  static let phrases: [String] = [
    "", " ", "\u{0}", "\r\n", "🙂", "🙂🙂 by 🙂", "by", "in", "the", "next", "end of", "on the",
    "in 99999999999999999999 days", "in 99999999 days", "in 4000000 weeks", "in 99999 decades",
    "99999999999999999999999", "00000000", "99999999", "0/0", "0.0.0", "32.13.2026", "2026-13-45",
    "0000-00-00", "9999-12-31", "in 9999 years", "KW 0", "KW 54", "KW 99", "week 00", "Q0", "Q9",
    "the 0th", "the 99th", "the 32nd of March", "31 February 2026", "29 February 2026",
    "by Thursday\u{0} week", "next next next next Thursday", "bis bis bis bis Freitag",
    "the day after the day after the day after the day after the day after tomorrow",
    "a week after a week after a week after a week after a week after Monday",
    "before before before Friday", "between between 3 and", "from to to to", "3/4/5/6/7/8/9",
    "1.2.3.4.5", "2026-03-10-11-12", "'''''", "’s ’s", "Thursday’s", "e\u{301}nd of March",
    "u\u{308}bermorgen", "\u{202E}Thursday", "\u{FEFF}tomorrow", "tomorrow\u{200B}",
    "-5 days", "in -5 days", "in minus five days", "in 0 days", "in zero weeks", "in 1e9 days",
    "January 1, 1", "1/1/1", "Jan 0", "last last last week", "Easter 0001", "Easter 9999",
    "5 sundays from now", "99999 sundays from now", "the 366th day of the year", "in 3..5 days",
  ]

  @Test(arguments: phrases)
  func `odd phrases have an answer that is not in the past`(_ phrase: String) {
    let due = resolver.resolve(phrase)
    #expect((due.date ?? .latest) >= (CivilDate(iso: "2026-03-10") ?? .latest))
    #expect((due.certainty == .none) == (due.date == nil && due.candidates.isEmpty))
    for expression in resolver.expressions(in: phrase) {
      #expect(expression.range.lowerBound < expression.range.upperBound)
      #expect(expression.range.upperBound <= phrase.utf8.count)
    }
  }

  @Test(arguments: [
    "the day after ", "1/", "if ", "twenty-",
    "a week after ", "the first half of ", "the week after ", "(", "ä",
  ])
  func `very long phrases are read in bounded time`(_ unit: String) {
    let long = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(resolver.resolve(long).rule == "too-long")
      let found = resolver.expressions(in: long)
      #expect(found.allSatisfy { $0.range.upperBound <= DueDateResolver.longestPhrase })
    }
    // Far above what it takes; a quadratic reader would need minutes.
    #expect(time < .seconds(20))
  }

  @Test func `a decomposed umlaut reads like a composed one`() {
    #expect(resolver.resolve("u\u{308}bermorgen").date == resolver.resolve("übermorgen").date)
  }

  @Test func `an offset beyond the calendar stops at its end`() {
    #expect((resolver.resolve("in 9999 years").date ?? .earliest) == .latest)
  }
}
