import Messaging

/// Writes days for people.
enum DayWords {
  private static let weekdays = [
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
  ]
  private static let months = [
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  ]

  /// The day with its weekday and year.
  static func long(_ day: CivilDate, german: Bool) -> String {
    let weekday = word(weekdays, day.weekday, german)
    let month = word(months, day.month, german)
    return german
      ? "\(weekday), \(day.day). \(month) \(day.year)"
      : "\(weekday) \(day.day) \(month) \(day.year)"
  }

  /// The day and its month.
  static func short(_ day: CivilDate, german: Bool) -> String {
    let month = word(months, day.month, german)
    return german ? "\(day.day). \(month)" : "\(day.day) \(month)"
  }

  private static func word(_ table: [String: String], _ number: Int, _ german: Bool) -> String {
    let words = (table[german ? "de" : "en"] ?? "").split(separator: " ")
    return words.indices.contains(number - 1) ? String(words[number - 1]) : ""
  }
}
