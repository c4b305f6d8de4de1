public import Messaging

/// The days on which somebody works: Monday to Friday, without the holidays of the settings.
public struct WorkingDays: Sendable, Hashable {
  private let holidays: Set<CivilDate>

  /// Makes a calendar.
  public init(holidays: Set<CivilDate>) {
    self.holidays = holidays
  }

  /// Whether somebody works on a day.
  public func contains(_ day: CivilDate) -> Bool { day.weekday <= 5 && !holidays.contains(day) }

  /// The day itself, or the next one on which somebody works.
  ///
  /// A calendar without any working day in a year gives the day itself.
  public func first(onOrAfter day: CivilDate) -> CivilDate {
    var candidate = day
    for _ in 0..<366 {
      if contains(candidate) { return candidate }
      candidate = candidate.adding(days: 1)
    }
    return day
  }

  /// The working day that lies `count` working days after the first one on or after `start`.
  public func day(_ count: Int, after start: CivilDate) -> CivilDate {
    var day = first(onOrAfter: start)
    for _ in 0..<max(0, count) { day = first(onOrAfter: day.adding(days: 1)) }
    return day
  }
}
