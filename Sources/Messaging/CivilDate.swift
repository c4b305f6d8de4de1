/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Years run from 1 to 9999, so that every date has one ISO form and dates sort as their ISO
/// forms do. Arithmetic that would leave those years stops at the first or last of them.
public struct CivilDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 (January) to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists, or nil: the 30th of February is refused, not rolled over.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `YYYY-MM-DD` and nothing else: no time, no sign, no blanks.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day of the calendar, 0001-01-01.
  public static let earliest = CivilDate(unchecked: 1, 1, 1)
  /// The last day of the calendar, 9999-12-31.
  public static let latest = CivilDate(unchecked: 9999, 12, 31)

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CivilDate {
  /// The day of the week, from 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let shifted = (daysSince1970 + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The quarter of the calendar year, 1 to 4.
  public var quarter: Int { (month - 1) / 3 + 1 }

  /// The ISO 8601 week and the year that week belongs to, which may be a neighbouring one.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CivilDate(unchecked: thursday.year, 1, 1)
    return (thursday.year, first.days(until: thursday) / 7 + 1)
  }

  /// The Monday of an ISO week, or nil where that year has no such week.
  public static func monday(ofISOWeek week: Int, year: Int) -> CivilDate? {
    guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    return monday.isoWeek == (year, week) ? monday : nil
  }

  /// The Monday on or before this day.
  public var firstOfWeek: CivilDate { adding(days: 1 - weekday) }
  /// The first day of this month.
  public var firstOfMonth: CivilDate { CivilDate(unchecked: year, month, 1) }
  /// The last day of this month.
  public var lastOfMonth: CivilDate {
    CivilDate(unchecked: year, month, Self.length(ofMonth: month, year: year))
  }

  /// The number of days in a month of a year; 0 for a month that does not exist.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate {
  /// This day moved by a number of days, which may be negative.
  public func adding(days: Int) -> CivilDate {
    // Beyond ten thousand years in either direction the answer is an end of the calendar.
    let bounded = min(max(days, -4_000_000), 4_000_000)
    let moved = daysSince1970 + bounded
    if moved <= Self.earliest.daysSince1970 { return .earliest }
    if moved >= Self.latest.daysSince1970 { return .latest }
    return CivilDate(daysSince1970: moved)
  }

  /// This day moved by a number of months; the day is cut to the length of the month it lands in.
  ///
  /// One month after 31 January is 28 or 29 February.
  public func adding(months: Int) -> CivilDate {
    let bounded = min(max(months, -200_000), 200_000)
    let index = year * 12 + (month - 1) + bounded
    guard index >= 12 else { return .earliest }
    guard index < 10_000 * 12 else { return .latest }
    let newYear = index / 12
    let newMonth = index % 12 + 1
    return CivilDate(
      unchecked: newYear,
      newMonth,
      min(day, Self.length(ofMonth: newMonth, year: newYear))
    )
  }

  /// The days from this day to another: positive when the other is later.
  public func days(until other: CivilDate) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// The days since 1970-01-01, by Howard Hinnant's `days_from_civil`.
  private var daysSince1970: Int {
    // Years start in March here, so that the leap day comes last; 400 years are 146,097 days.
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

extension CivilDate: Comparable {
  /// The earlier day is the smaller one.
  public static func < (lhs: CivilDate, rhs: CivilDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The ISO form, `YYYY-MM-DD`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension CivilDate: Codable {
  /// Reads the ISO form and refuses a day that does not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\"\(text)\" is not a date; write YYYY-MM-DD."
      )
    }
    self = date
  }

  /// Writes the ISO form as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
