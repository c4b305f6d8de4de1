import Foundation
import Messaging
import Testing

@Suite struct CivilDateTests {
  private func date(_ iso: String) throws -> CivilDate {
    try #require(CivilDate(iso: iso))
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "0000-01-01", "2026-1-01", "2026-01-01T00:00", " 2026-01-01", "2026/01/01", "", "+026-01-01",
  ])
  func `a day that does not exist or is not ISO is refused`(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `a day that exists round-trips through its ISO form`() throws {
    for iso in ["2000-02-29", "2024-02-29", "0001-01-01", "9999-12-31", "2026-03-10"] {
      #expect(try date(iso).description == iso)
    }
  }

  @Test func `stepping a day at a time passes every day of a century once`() throws {
    var day = try date("1960-01-01")
    var weekday = day.weekday
    #expect(weekday == 5)
    for _ in 0..<36_600 {
      let next = day.adding(days: 1)
      #expect(next > day)
      #expect(day.days(until: next) == 1)
      #expect(next.adding(days: -1) == day)
      #expect(next.weekday == weekday % 7 + 1)
      #expect(next.day == day.day + 1 || (next.day == 1 && day == day.lastOfMonth))
      (day, weekday) = (next, next.weekday)
    }
  }

  @Test func `weekdays count from Monday`() throws {
    #expect(try date("2026-03-09").weekday == 1)
    #expect(try date("2026-03-15").weekday == 7)
    #expect(try date("1969-12-29").weekday == 1)
  }

  @Test func `a month is cut to the length of where it lands`() throws {
    #expect(try date("2026-01-31").adding(months: 1).description == "2026-02-28")
    #expect(try date("2024-01-31").adding(months: 1).description == "2024-02-29")
    #expect(try date("2026-03-31").adding(months: -1).description == "2026-02-28")
    #expect(try date("2026-11-30").adding(months: 3).description == "2027-02-28")
    #expect(try date("2026-01-15").adding(months: -1).description == "2025-12-15")
  }

  @Test func `arithmetic stops at the ends of the calendar`() throws {
    let day = try date("2026-03-10")
    #expect(day.adding(days: .max) == .latest)
    #expect(day.adding(days: .min) == .earliest)
    #expect(day.adding(months: .max) == .latest)
    #expect(day.adding(months: .min) == .earliest)
  }

  @Test func `ISO weeks may belong to a neighbouring year`() throws {
    #expect(try date("2026-03-10").isoWeek == (2026, 11))
    #expect(try date("2027-01-01").isoWeek == (2026, 53))
    #expect(try date("2024-12-30").isoWeek == (2025, 1))
    #expect(CivilDate.monday(ofISOWeek: 12, year: 2026)?.description == "2026-03-16")
    #expect(CivilDate.monday(ofISOWeek: 53, year: 2026)?.description == "2026-12-28")
    #expect(CivilDate.monday(ofISOWeek: 53, year: 2025) == nil)
    #expect(CivilDate.monday(ofISOWeek: 0, year: 2025) == nil)
  }

  @Test func `quarters and the ends of months follow the calendar`() throws {
    let day = try date("2024-02-10")
    #expect(day.quarter == 1)
    #expect(try date("2024-12-01").quarter == 4)
    #expect(day.firstOfMonth.description == "2024-02-01")
    #expect(day.lastOfMonth.description == "2024-02-29")
    #expect(day.firstOfWeek.description == "2024-02-05")
  }

  @Test func `it is coded as one ISO string`() throws {
    let day = try date("2026-03-10")
    let data = try JSONEncoder().encode([day])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2026-03-10\"]")
    #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data("[\"2026-02-30\"]".utf8))
    }
  }
}
