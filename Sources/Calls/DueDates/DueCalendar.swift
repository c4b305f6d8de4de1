import Messaging

/// The day of speaking and what a calendar has to know around it.
struct DueCalendar: Sendable {
  let reference: CivilDate
  let fiscalYearStart: Int
  let holidays: Set<CivilDate>

  init(reference: CivilDate, fiscalYearStart: Int, holidays: Set<CivilDate>) {
    self.reference = reference
    self.fiscalYearStart = (1...12).contains(fiscalYearStart) ? fiscalYearStart : 1
    self.holidays = holidays
  }

  /// Monday to Friday, and no holiday.
  func isWorkday(_ day: CivilDate) -> Bool {
    day.weekday <= 5 && !holidays.contains(day)
  }

  /// The day a number of working days after (or before) another.
  func adding(workdays: Int, to day: CivilDate) -> CivilDate {
    let step = workdays < 0 ? -1 : 1
    // More than ten years of working days are no deadline; the bound keeps the walk short.
    var left = min(abs(workdays), 4_000)
    var date = day
    while left > 0 {
      let next = date.adding(days: step)
      guard next != date else { break }
      date = next
      if isWorkday(date) { left -= 1 }
    }
    return date
  }

  /// The first such weekday on or after a day.
  func weekday(_ weekday: Int, onOrAfter day: CivilDate) -> CivilDate {
    day.adding(days: (weekday - day.weekday + 7) % 7)
  }

  /// The weekday in the week (Monday to Sunday) of a day.
  func weekday(_ weekday: Int, inWeekOf day: CivilDate) -> CivilDate {
    day.adding(days: weekday - day.weekday)
  }

  /// The first day of the fiscal year that a day lies in.
  func fiscalYear(of day: CivilDate) -> CivilDate {
    let back = (day.month - fiscalYearStart + 12) % 12
    return day.firstOfMonth.adding(months: -back)
  }

  /// The first day of the fiscal quarter that a day lies in.
  func fiscalQuarter(of day: CivilDate) -> CivilDate {
    let back = (day.month - fiscalYearStart + 12) % 3
    return day.firstOfMonth.adding(months: -back)
  }

  /// The first day of the fiscal year that is named after a year: the year in which it ends.
  func fiscalYear(named year: Int) -> CivilDate? {
    CivilDate(year: fiscalYearStart == 1 ? year : year - 1, month: fiscalYearStart, day: 1)
  }

  /// The last day of a stretch of whole months.
  func end(of first: CivilDate, months: Int) -> CivilDate {
    first.adding(months: months - 1).lastOfMonth
  }
}
