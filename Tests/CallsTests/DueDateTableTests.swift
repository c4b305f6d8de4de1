import Calls
import Foundation
import Messaging
import Testing

/// The table of the design, said on Tuesday 10 March 2026.
@Suite struct DueDateTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var said: String
    var date: String?
    var certainty: DueDate.Certainty
    var range: [String] = []
    var candidates: [String] = []
    var condition: String?
    var on = "2026-03-10"
    var locale = "und"

    var testDescription: String { "\(said) on \(on)" }

    init(
      _ said: String,
      _ date: String?,
      _ certainty: DueDate.Certainty,
      range: [String] = [],
      candidates: [String] = [],
      condition: String? = nil,
      on: String = "2026-03-10",
      locale: String = "und"
    ) {
      self.said = said
      self.date = date
      self.certainty = certainty
      self.range = range
      self.candidates = candidates
      self.condition = condition
      self.on = on
      self.locale = locale
    }
  }

  static let table: [Case] = [
    Case("today", "2026-03-10", .exact),
    Case("EOD", "2026-03-10", .exact),
    Case("by close of business", "2026-03-10", .exact),
    Case("tomorrow", "2026-03-11", .exact),
    Case("by Thursday", "2026-03-12", .inferred),
    Case("on Thursday", "2026-03-12", .inferred),
    Case("this Thursday", "2026-03-12", .inferred),
    Case("next Thursday", nil, .ambiguous, candidates: ["2026-03-12", "2026-03-19"]),
    Case(
      "Thursday",
      nil,
      .ambiguous,
      candidates: ["2026-03-12", "2026-03-19"],
      on: "2026-03-12"
    ),
    Case("Thursday week", "2026-03-19", .inferred),
    Case("end of the week", "2026-03-13", .inferred),
    Case("by Friday", "2026-03-13", .inferred),
    Case("early next week", "2026-03-17", .inferred, range: ["2026-03-16", "2026-03-17"]),
    Case("next week", "2026-03-20", .inferred, range: ["2026-03-16", "2026-03-20"]),
    Case("end of next week", "2026-03-20", .inferred),
    Case("in two weeks", "2026-03-24", .exact),
    Case("within ten days", "2026-03-20", .exact),
    Case("end of month", "2026-03-31", .exact),
    Case("end of quarter", "2026-03-31", .exact),
    Case("the 15th", "2026-03-15", .inferred),
    Case("3/4", "2027-03-04", .exact, locale: "en-US"),
    Case("3/4", "2026-04-03", .exact, locale: "en-GB"),
    Case("3/4", nil, .ambiguous, candidates: ["2026-04-03", "2027-03-04"]),
    Case("after the board meets", nil, .none, condition: "after the board meets"),
    Case("once legal signs off", nil, .none, condition: "once legal signs off"),
    Case("soon", nil, .none),
    Case("ASAP", nil, .none),
    Case("shortly", nil, .none),
    Case("übermorgen", "2026-03-12", .exact),
    Case("bis Donnerstag", "2026-03-12", .inferred),
    Case("KW 12", "2026-03-20", .inferred, range: ["2026-03-16", "2026-03-20"]),
    Case("nächste Woche", "2026-03-20", .inferred, range: ["2026-03-16", "2026-03-20"]),
  ]

  @Test(arguments: table)
  func `the table of the design holds`(_ expected: Case) throws {
    try check(expected)
  }

  static let finePrint: [Case] = [
    // "next <weekday>" is ambiguous only while that day is still to come.
    Case("next Monday", "2026-03-16", .inferred),
    Case("next Tuesday", "2026-03-17", .inferred),
    Case("next Sunday", nil, .ambiguous, candidates: ["2026-03-15", "2026-03-22"]),
    // A weekday said on that weekday.
    Case("Tuesday", nil, .ambiguous, candidates: ["2026-03-10", "2026-03-17"]),
    Case("by Tuesday", nil, .ambiguous, candidates: ["2026-03-10", "2026-03-17"]),
    Case("end of the week", "2026-03-13", .inferred, on: "2026-03-13"),
    // Literal days stay literal on weekends and at month ends.
    Case("tomorrow", "2026-03-15", .exact, on: "2026-03-14"),
    Case("end of month", "2026-05-31", .exact, on: "2026-05-20"),
    // Before and by.
    Case("before Friday", "2026-03-12", .inferred),
    Case("before the 15th", "2026-03-14", .inferred),
    Case("before March 20", "2026-03-19", .inferred),
    Case("by March 20", "2026-03-20", .exact),
    // Mid-week.
    Case("mid-week", "2026-03-11", .inferred, range: ["2026-03-10", "2026-03-12"]),
    Case("midweek next week", "2026-03-18", .inferred, range: ["2026-03-17", "2026-03-19"]),
    Case("mid next week", "2026-03-18", .inferred, range: ["2026-03-17", "2026-03-19"]),
    // Exact and inferred.
    Case("15 March", "2026-03-15", .exact),
    Case("March 9", "2027-03-09", .exact),
    Case("in three working days", "2026-03-13", .exact),
    Case("in a couple of days", "2026-03-12", .inferred),
    Case("the 9th", "2026-04-09", .inferred),
    Case("the 31st", "2026-05-31", .inferred, on: "2026-04-10"),
    Case("KW 10", "2027-03-12", .inferred, range: ["2027-03-08", "2027-03-12"]),
    // A date inside a condition is kept.
    Case("if legal agrees, by Friday", "2026-03-13", .inferred, condition: "if legal agrees"),
    Case("by Friday if legal agrees", "2026-03-13", .inferred, condition: "if legal agrees"),
  ]

  @Test(arguments: finePrint)
  func `the fine print holds`(_ expected: Case) throws {
    try check(expected)
  }

  private func check(_ expected: Case) throws {
    let due = DueDateResolver(
      reference: try #require(CivilDate(iso: expected.on)),
      locale: DateLocale(tag: expected.locale)
    ).resolve(expected.said)
    #expect(due.date?.description == expected.date)
    #expect(due.certainty == expected.certainty)
    let range = due.range.map { [$0.lowerBound.description, $0.upperBound.description] } ?? []
    #expect(range == expected.range)
    #expect(due.candidates.map(\.description) == expected.candidates)
    #expect(due.condition == expected.condition)
    #expect(due.said == expected.said)
  }
}
