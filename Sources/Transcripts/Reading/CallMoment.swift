/// When a call began, as far as a file says so: a day, perhaps a time, perhaps an offset.
struct CallMoment: Hashable {
  var year: Int
  var month: Int
  var day: Int

  /// `HH:MM:SS`, or `nil` where only the day is known.
  var time: String?

  /// `Z` or `±HH:MM`, or empty where the file does not say.
  var offset = ""

  /// A day of the Gregorian calendar between 1990 and 2100, or `nil`.
  init?(year: Int, month: Int, day: Int, time: String? = nil, offset: String = "") {
    guard (1990...2100).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.offset = offset
  }

  /// The moment so many milliseconds after 1970 began, in UTC.
  init?(millisecondsSince1970 milliseconds: Int) {
    guard milliseconds >= 0, milliseconds < 4_200_000_000_000 else { return nil }
    let seconds = milliseconds / 1000
    var days = seconds / 86_400
    var year = 1970
    while days >= (Self.isLeap(year) ? 366 : 365) {
      days -= Self.isLeap(year) ? 366 : 365
      year += 1
    }
    var month = 1
    while days >= Self.days(inMonth: month, of: year) {
      days -= Self.days(inMonth: month, of: year)
      month += 1
    }
    let clock = seconds % 86_400
    self.init(
      year: year,
      month: month,
      day: days + 1,
      time: Self.time(clock / 3600, clock / 60 % 60, clock % 60),
      offset: "Z"
    )
  }

  /// `YYYY-MM-DD`.
  var date: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// ISO 8601: the date, and the time where it is known.
  var iso: String {
    guard let time else { return date }
    return "\(date)T\(time)\(offset)"
  }

  /// Whether the moment is in UTC so near to midnight that offices elsewhere had another day.
  ///
  /// Office hours (8 to 18) from UTC−8 to UTC+12 fall on the UTC day between 3:00 and 20:00 UTC.
  var mayBeAnotherDayLocally: Bool {
    guard offset == "Z", let time, let hour = Int(time.prefix(2)) else { return false }
    return hour < 3 || hour >= 20
  }

  static func time(_ hour: Int, _ minute: Int, _ second: Int) -> String? {
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
