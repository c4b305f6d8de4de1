/// Dates as HTTP writes them.
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The seconds since 1970 of a date in one of HTTP's three forms, or nil if it is none.
  ///
  /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
  static func seconds(_ text: String) -> Double? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    guard words.count >= 5, let time = words.first(where: { $0.contains(":") }) else { return nil }
    let clock = time.split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    let monthName = words.first { months.contains($0.lowercased()) }
    guard let monthName, let month = months.firstIndex(of: monthName.lowercased()) else {
      return nil
    }
    let numbers = words.filter { $0 != time }.compactMap { Int($0) }
    guard numbers.count >= 2, let day = numbers.first, (1...31).contains(day) else { return nil }
    var year = numbers[1]
    if year < 70 { year += 2000 } else if year < 100 { year += 1900 }
    guard (1970...9999).contains(year) else { return nil }
    let days = daysSince1970(year: year, month: month + 1, day: day)
    return Double(days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
  }

  /// Days of the proleptic Gregorian calendar, counted in eras of 400 years from March.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
