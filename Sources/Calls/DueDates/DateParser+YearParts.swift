import Messaging

extension DateParser {
  /// "Q2", "2nd quarter of 2026", "18q4", "zweites Quartal", "FY26 Q3".
  func quarter(at index: Int) -> Match? {
    var start = skippingArticle(at: index)
    var year: Int?
    var isCalendar = false
    if text(start) == "calendar" { (isCalendar, start) = (true, start + 1) }
    if text(start) == "fiscal" || text(start) == "financial" { start += 1 }
    if text(start) == "fy", let short = digits(start + 1, upTo: 4) {
      year = fullYear(short)
      start = skipping(["-"], at: start + 2)
    } else if let number = digits(start, upTo: 4), text(start + 1) == "q" {
      guard tokens[start].digits == 2 || tokens[start].digits == 4 else { return nil }
      year = fullYear(number)
      start += 1
    }
    var number = 0
    var end = 0
    if text(start) == "q", let value = digits(start + 1, upTo: 1) {
      (number, end) = (value, start + 2)
    } else if let ordinal = ordinal(at: start), case .unit(.quarter) = lexeme(ordinal.end) {
      (number, end) = (ordinal.value, ordinal.end + 1)
    } else if let cardinal = digits(start, upTo: 1), case .unit(.quarter) = lexeme(start + 1),
      strict == false || text(start + 1) == "quartal"
    {
      (number, end) = (cardinal, start + 2)
    } else if case .unit(.quarter) = lexeme(start), let value = digits(start + 1, upTo: 1) {
      (number, end) = (value, start + 2)
    } else {
      return nil
    }
    guard (1...4).contains(number) else { return nil }
    let named = namedYear(at: end)
    return fiscalPart(
      month: 3 * (number - 1),
      length: 3,
      year: year ?? named?.value,
      end: named?.end ?? end,
      rule: "quarter",
      grain: .quarter,
      calendarYear: isCalendar
    )
  }

  /// "H1", "first half of next year", "zweites Halbjahr".
  func half(at index: Int, depth: Int) -> Match? {
    let start = skippingArticle(at: index)
    var number = 0
    var end = 0
    if text(start) == "h", let value = digits(start + 1, upTo: 1), isGlued(start + 1) {
      guard !strict || tokens[start].capital else { return nil }
      (number, end) = (value, start + 2)
    } else if let ordinal = ordinal(at: start) {
      if case .unit(.half) = lexeme(ordinal.end) {
        (number, end) = (ordinal.value, ordinal.end + 1)
      } else if text(ordinal.end) == "half" || text(ordinal.end) == "haelfte" {
        return halfOfPeriod(ordinal.value, at: ordinal.end + 1, depth: depth)
      } else {
        return nil
      }
    } else {
      return nil
    }
    guard (1...2).contains(number) else { return nil }
    let named = namedYear(at: end)
    return fiscalPart(
      month: 6 * (number - 1),
      length: 6,
      year: named?.value,
      end: named?.end ?? end,
      rule: "half",
      grain: .half,
      calendarYear: false
    )
  }

  func halfOfPeriod(_ number: Int, at index: Int, depth: Int) -> Match? {
    guard (1...2).contains(number), depth < 5 else { return nil }
    let position = skipping(["of", "in"], at: index)
    guard
      let whole = relativePeriod(at: position, inContext: true)
        ?? period(at: position, depth: depth + 2)
    else { return nil }
    let reading = whole.reading
    switch reading.grain {
    case .week:
      let monday = reading.last.firstOfWeek
      let days = number == 1 ? (0, 2) : (2, 4)
      return Match(
        Reading(
          from: monday.adding(days: days.0),
          to: monday.adding(days: days.1),
          .inferred,
          "half-of-period",
          grain: .day
        ),
        whole.end
      )
    case .month:
      let first = reading.last.firstOfMonth
      let middle = first.adding(days: 14)
      return Match(
        Reading(
          from: number == 1 ? first : middle.adding(days: 1),
          to: number == 1 ? middle : reading.last,
          .inferred,
          "half-of-period",
          grain: .day
        ),
        whole.end
      )
    case .quarter, .half, .year:
      let months = reading.grain == .quarter ? 3 : reading.grain == .half ? 6 : 12
      let first = reading.last.adding(days: 1).adding(months: -months)
      let middle = first.adding(months: months / 2)
      guard months > 3 else {
        let center = first.adding(months: 1).adding(days: 14)
        return Match(
          Reading(
            from: number == 1 ? first : center.adding(days: 1),
            to: number == 1 ? center : reading.last,
            .inferred,
            "half-of-period",
            grain: .day
          ),
          whole.end
        )
      }
      return Match(
        Reading(
          from: number == 1 ? first : middle,
          to: number == 1 ? middle.adding(days: -1) : reading.last,
          .inferred,
          "half",
          grain: months == 12 ? .half : .quarter
        ),
        whole.end
      )
    default:
      return nil
    }
  }

  /// A part of a fiscal year: the named one, or the next that is not over.
  func fiscalPart(
    month: Int,
    length: Int,
    year: Int?,
    end: Int,
    rule: String,
    grain: Reading.Grain,
    calendarYear: Bool
  ) -> Match? {
    func part(of start: CivilDate) -> (CivilDate, CivilDate) {
      let first = start.adding(months: month)
      return (first, calendar.end(of: first, months: length))
    }
    if let year {
      let named =
        calendarYear
        ? CivilDate(year: year, month: 1, day: 1) : calendar.fiscalYear(named: year)
      guard let start = named else { return nil }
      let (first, last) = part(of: start)
      guard last >= reference else {
        return Match(Reading(nothing: "past", grain: .past, on: reference), end)
      }
      return Match(Reading(from: first, to: last, .inferred, rule, grain: grain), end)
    }
    var start = calendar.fiscalYear(of: reference)
    if calendarYear { start = CivilDate(year: reference.year, month: 1, day: 1) ?? start }
    var (first, last) = part(of: start)
    if last < reference { (first, last) = part(of: start.adding(months: 12)) }
    return Match(Reading(from: first, to: last, .inferred, rule, grain: grain), end)
  }

  /// A year after a period: "2026", "of 2026", "FY26", "next year", "this year".
  func namedYear(at index: Int) -> (value: Int, end: Int)? {
    var position = index
    if isMark(position, ",") || isMark(position, "/") || isMark(position, "-") { position += 1 }
    position = skipping(["of", "in"], at: position)
    if text(position) == "fy", let short = digits(position + 1, upTo: 4) {
      return (fullYear(short), position + 2)
    }
    if let year = year(at: position), !isClockTime(at: position) { return year }
    if let match = relativePeriod(at: position, inContext: true), match.reading.grain == .year {
      return (match.reading.last.year, match.end)
    }
    return nil
  }

  /// "2027", "FY27", "fiscal year 2027", where the context makes it a year.
  func yearAlone(at index: Int) -> Match? {
    let start = skippingArticle(at: index)
    let prefix = anyPhrase(
      ["fy", "fiscal year", "financial year", "calendar year", "year", "geschaeftsjahr", "jahr"],
      at: start
    )
    if let prefix, let value = digits(prefix, upTo: 4) {
      guard tokens[prefix].digits == 4 || tokens[prefix].digits == 2 && text(start) == "fy",
        let first = calendar.fiscalYear(named: fullYear(value))
      else { return nil }
      return yearReading(from: first, to: calendar.end(of: first, months: 12), prefix + 1)
    }
    guard let year = year(at: start), let first = CivilDate(year: year.value, month: 1, day: 1)
    else { return nil }
    if strict || index > 0 {
      let before = text(index - 1)
      guard
        [
          "in", "by", "until", "till", "before", "of", "end", "ende", "anfang", "mitte", "early",
          "late",
          "mid", "bis", "ab", "during", "through", "beginning",
        ].contains(before), (reference.year...(reference.year + 30)).contains(year.value)
      else { return nil }
    }
    return yearReading(from: first, to: calendar.end(of: first, months: 12), year.end)
  }

  func yearReading(from first: CivilDate, to last: CivilDate, _ end: Int) -> Match {
    guard last >= reference else {
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    return Match(Reading(from: first, to: last, .inferred, "year", grain: .year), end)
  }

  /// Spring to winter: nobody agrees on their days, so none is given.
  func season(at index: Int) -> Match? {
    var position = skippingArticle(at: index)
    var marked = ["in", "by", "im", "this", "next", "before", "after", "until"].contains(
      text(index - 1)
    )
    if case .which = lexeme(position) { (position, marked) = (position + 1, true) }
    guard Self.periodsSeasons.contains(text(position)), marked || !strict else { return nil }
    if text(position) == "fall", strict, text(index - 1) == "in", lexeme(position - 1) != .article {
      return nil
    }
    return Match(Reading(nothing: "season", grain: .vague, on: reference), position + 1)
  }
}
