import Calls
import Foundation
import Messaging
import Testing

/// What settings change, and what the report looks like.
@Suite struct DueDateSettingsTests {
  private let tuesday = CivilDate(iso: "2026-03-10") ?? .earliest

  @Test(arguments: [
    ("en-US", DateLocale.monthFirst), ("en_US", .monthFirst), ("en-GB", .dayFirst),
    ("en-AU", .dayFirst), ("de", .german), ("de-AT", .german), ("und", .undetermined),
    ("", .undetermined), ("en", .undetermined), ("fr-FR", .dayFirst), ("es-US", .monthFirst),
  ])
  func `a tag names a locale`(_ tag: String, _ locale: DateLocale) {
    #expect(DateLocale(tag: tag) == locale)
  }

  @Test func `quarters follow the fiscal year`() {
    let february = DueDateResolver(reference: tuesday, fiscalYearStart: 2)
    #expect(february.resolve("end of quarter").date?.description == "2026-04-30")
    #expect(february.resolve("next quarter").date?.description == "2026-07-31")
    #expect(february.resolve("end of Q1").date?.description == "2026-04-30")
    #expect(february.resolve("Q1 FY27").date?.description == "2026-04-30")
    #expect(february.resolve("end of the year").date?.description == "2027-01-31")
    #expect(february.resolve("calendar Q1").date?.description == "2026-03-31")
    let nonsense = DueDateResolver(reference: tuesday, fiscalYearStart: 13)
    #expect(nonsense.resolve("end of quarter").date?.description == "2026-03-31")
  }

  @Test func `working days step over weekends and holidays`() {
    let holidays = Set(["2026-03-12", "2026-03-16"].compactMap { CivilDate(iso: $0) })
    let resolver = DueDateResolver(reference: tuesday, holidays: holidays)
    #expect(resolver.resolve("in two working days").date?.description == "2026-03-13")
    #expect(resolver.resolve("in 3 business days").date?.description == "2026-03-17")
    #expect(resolver.resolve("in two days").date?.description == "2026-03-12")
  }

  @Test(arguments: [
    ("by Thursday", "2026-03-12"), ("end of the week", "2026-03-13"), ("this week", "2026-03-13"),
  ])
  func `no working day moves a literal day`(_ said: String, _ date: String) {
    let holidays = Set(["2026-03-12", "2026-03-13"].compactMap { CivilDate(iso: $0) })
    let resolver = DueDateResolver(reference: tuesday, holidays: holidays)
    #expect(resolver.resolve(said).date?.description == date)
  }

  private func json(_ due: DueDate) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(DueDateReport(due, on: tuesday)), as: UTF8.self)
  }

  @Test func `the report is the contract`() throws {
    let resolver = DueDateResolver(reference: tuesday)
    #expect(
      try json(resolver.resolve("by Thursday")) == """
        {"candidates":[],"certainty":"inferred","date":"2026-03-12","on":"2026-03-10",\
        "range":null,"rule":"weekday-this-or-next","said":"by Thursday","version":1}
        """
    )
    #expect(
      try json(resolver.resolve("next week")) == """
        {"candidates":[],"certainty":"inferred","date":"2026-03-20","on":"2026-03-10",\
        "range":["2026-03-16","2026-03-20"],"rule":"week-relative","said":"next week","version":1}
        """
    )
    #expect(
      try json(resolver.resolve("next Thursday")) == """
        {"candidates":["2026-03-12","2026-03-19"],"certainty":"ambiguous","date":null,\
        "on":"2026-03-10","range":null,"rule":"weekday-next-ambiguous","said":"next Thursday",\
        "version":1}
        """
    )
    #expect(
      try json(resolver.resolve("after the board meets")) == """
        {"candidates":[],"certainty":"none","condition":"after the board meets","date":null,\
        "on":"2026-03-10","range":null,"rule":"condition","said":"after the board meets",\
        "version":1}
        """
    )
  }
}
