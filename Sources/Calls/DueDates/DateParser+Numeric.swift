import Messaging

extension DateParser {
  /// A date in digits: `2026-03-04`, `3/4`, `3.4.26`, `20260304`.
  func numericDate(at index: Int) -> Match? {
    guard tokens.indices.contains(index), tokens[index].digits > 0 else { return nil }
    if tokens[index].digits == 8, let compact = compactDate(at: index) { return compact }
    guard let first = digits(index, upTo: 4) else { return nil }
    guard let (mark, position) = separator(at: index + 1),
      let second = digits(position, upTo: 2)
    else { return nil }
    if tokens[index].digits == 4 {
      guard let (again, last) = separator(at: position + 1), again == mark,
        let third = digits(last, upTo: 2)
      else { return nil }
      // `2024-13-01` can only be the 1st of a 13th month or the 13th of a first.
      return dated(third, second, first, withClock(last + 1))
        ?? dated(second, third, first, withClock(last + 1))
    }
    guard tokens[index].digits <= 2 else { return nil }
    if let (again, last) = separator(at: position + 1), again == mark || again == ",",
      let third = digits(last, upTo: 4), tokens[last].digits == 4 || tokens[last].digits == 2
    {
      let year = tokens[last].digits == 4 ? third : fullYear(third)
      return ordered(first, second, year, mark, withClock(last + 1))
    }
    return withoutYear(first, second, mark, at: index, secondAt: position)
  }

  private func withoutYear(
    _ first: Int,
    _ second: Int,
    _ mark: String,
    at index: Int,
    secondAt position: Int
  ) -> Match? {
    var end = position + 1
    // "15:30", "1.5 hours", "24/7", "50-60 people" are none.
    if first == 24, second == 7 { return nil }
    if isMark(end, "%") || isMark(end, ":") && isGlued(end) && digits(end + 1) != nil { return nil }
    if mark == "." {
      if isMark(end, "."), isGlued(end) {
        end += 1
      } else if strict && !hasDatePreposition(before: index) {
        return nil
      }
    } else if strict, !hasDatePreposition(before: index) {
      return nil
    }
    if !isGlued(end - 1), clock(at: end - 1, bareAllowed: false) != nil { return nil }
    if strict, let unit = lexeme(end), case .unit = unit { return nil }
    if ["am", "pm", "h", "uhr", "hours", "of", "percent", "prozent"].contains(text(end)) {
      return nil
    }
    if mark == "-", strict,
      !["on", "by", "am", "until", "before", "bis"].contains(text(index - 1)),
      weekdayBefore(index) == false
    {
      return nil
    }
    return ordered(first, second, nil, mark, end)
  }

  /// A date of two numbers in the order of the locale, or in the only order that exists.
  private func ordered(
    _ first: Int,
    _ second: Int,
    _ year: Int?,
    _ mark: String,
    _ end: Int
  ) -> Match? {
    let dayFirst = dated(first, second, year, end)
    let monthFirst = dated(second, first, year, end)
    guard let day = dayFirst, let month = monthFirst else {
      return numeric(dayFirst ?? monthFirst)
    }
    // The final dot of `03.04.` is German wherever it is written.
    let isGerman = mark == "." && isMark(end - 1, ".")
    switch locale {
    case .dayFirst, .german: return numeric(day)
    case .monthFirst: return numeric(isGerman ? day : month)
    case .undetermined:
      // Dots are day first nearly everywhere that uses them.
      if mark == "." || first == second { return numeric(day) }
      let dates = [day, month].filter { $0.reading.certainty != .none }.map(\.reading.due)
      guard dates.count == 2 else { return numeric(dates.isEmpty ? day : nil) ?? numeric(day) }
      return Match(Reading(either: dates, "numeric-either-order", grain: .day), end)
    }
  }

  private func numeric(_ match: Match?) -> Match? {
    guard var match else { return nil }
    if match.reading.certainty != .none { match.reading.rule = "numeric-date" }
    return match
  }

  private func compactDate(at index: Int) -> Match? {
    guard let number = tokens[index].number else { return nil }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    guard (1990...2100).contains(year) else { return nil }
    return numeric(dated(day, month, year, index + 1))
  }

  private func separator(at index: Int) -> (String, Int)? {
    for mark in ["-", "/", ".", ","] where isMark(index, mark) {
      if mark == "," {
        return digits(index + 1) != nil && isGlued(index + 1) ? (mark, index + 1) : nil
      }
      let glued = isGlued(index) && isGlued(index + 1)
      // "3. 4." has a blank in German; "2 / 15" and "2 - 15" are written too.
      guard glued || mark == "." && isGlued(index) || !strict && mark != "." else { return nil }
      return (mark, index + 1)
    }
    return nil
  }

  /// The index after the time of an ISO timestamp.
  private func withClock(_ index: Int) -> Int {
    guard text(index) == "t", isGlued(index), digits(index + 1, upTo: 2) != nil else {
      return index
    }
    var position = index + 2
    while isGlued(position),
      isMark(position, ":") || isMark(position, ".") || isMark(position, "+")
        || digits(position) != nil || text(position) == "z"
    {
      position += 1
    }
    return position
  }

  /// A word in front that only a day can follow.
  func hasDatePreposition(before index: Int) -> Bool {
    Self.numericWords.contains(text(index - 1)) || weekdayBefore(index)
  }

  func weekdayBefore(_ index: Int) -> Bool {
    var position = index - 1
    if isMark(position, ",") || isMark(position, ".") { position -= 1 }
    if lexeme(position) == .article { position -= 1 }
    if isMark(position, ",") { position -= 1 }
    switch lexeme(position) {
    case .weekday, .weekdayShort, .weekdayGerman: return true
    default: return false
    }
  }
}

extension DateParser {
  fileprivate static let numericWords: Set<String> = [
    "on", "by", "until", "till", "before", "due", "deadline", "bis", "am", "zum", "vom", "ab",
    "vor",
    "den", "dem", "from", "after", "nach", "since", "around", "um", "spaetestens", "between",
    "to",
    "for", "and", "than",
  ]
}
