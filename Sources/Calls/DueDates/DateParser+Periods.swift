import Messaging

extension DateParser {
  /// A week, month, quarter, half, year or weekend, by name, by number or by "this" and "next".
  func period(at index: Int, depth: Int) -> Match? {
    longest([
      relativePeriod(at: index),
      weekOf(at: index, depth: depth),
      numberedWeek(at: index),
      monthAlone(at: index),
      quarter(at: index),
      half(at: index, depth: depth),
      yearAlone(at: index),
      season(at: index),
    ])
  }

  // MARK: This and next

  /// "next week", "this month", "the week after next", "nächsten Monats", "the year".
  func relativePeriod(at index: Int, inContext: Bool = false) -> Match? {
    let start = skippingArticle(at: index)
    var position = start
    var steps = 0
    var named = false
    if case .which(let which) = lexeme(position) {
      // "this coming week"
      var last = which
      position += 1
      if which == .this, case .which(let second) = lexeme(position) {
        last = second
        position += 1
      }
      named = true
      switch last {
      case .this: steps = 0
      case .next, .coming, .following: steps = 1
      case .afterNext: steps = 2
      case .last: steps = -1
      }
    }
    if ["calendar", "financial", "fiscal", "whole", "full", "entire", "ganze", "ganzen"]
      .contains(text(position)), position > start || inContext || start > index
    {
      position += 1
    }
    guard let (unit, named2, end) = periodUnit(at: position) else { return nil }
    var after = end
    if !named, steps == 0 {
      if let twice = anyPhrase(["after next", "after the next"], at: after) {
        (steps, after, named) = (2, twice, true)
      } else if let once = phrase("after", at: after), !strict, start > index, once == tokens.count
      {
        (steps, after, named) = (1, once, true)
      }
    } else if steps == 1, let twice = anyPhrase(["but one"], at: after) {
      (steps, after) = (2, twice)
    }
    guard named || inContext || named2 || !strict && start > index else { return nil }
    if steps < 0 { return Match(Reading(nothing: "past", grain: .past, on: reference), after) }
    return Match(reading(of: unit, steps: steps), after)
  }

  /// A unit that makes a period; the flag says that the word is one by itself ("Wochenende").
  private func periodUnit(at index: Int) -> (TimeUnit, Bool, Int)? {
    if let end = anyPhrase(["week end", "week - end"], at: index) {
      // "by week end" is a period, "next week end of day" is not.
      if text(end) != "of" || text(end + 1) != "day" { return (.weekend, false, end) }
    }
    if let end = anyPhrase(["half year", "half - year", "half of the year"], at: index) {
      return (.half, false, end)
    }
    if ["geschaeftsjahr", "geschaeftsjahres"].contains(text(index)) {
      return (.year, false, index + 1)
    }
    guard case .unit(let unit) = lexeme(index) else { return nil }
    switch unit {
    case .week, .month, .quarter, .half, .year: return (unit, false, index + 1)
    case .weekend:
      // "Over the weekend" is one even in running speech.
      let bounds = ["over", "by", "before", "at", "on", "during", "until", "after", "through"]
      let isThis = text(index - 1) == "the" && bounds.contains(text(index - 2))
      return (unit, isThis || text(index) == "wochenende", index + 1)
    default: return nil
    }
  }

  /// The reading of the period that lies a number of steps ahead.
  func reading(of unit: TimeUnit, steps: Int) -> Reading {
    switch unit {
    case .week:
      return week(startingOn: reference.firstOfWeek.adding(days: 7 * steps), rule: "week-relative")
    case .weekend:
      let saturday = reference.firstOfWeek.adding(days: 5)
      if steps == 1, reference < saturday {
        var reading = Reading(
          either: [saturday.adding(days: 1), saturday.adding(days: 8)],
          "weekend-next-ambiguous",
          grain: .weekend
        )
        reading.first = saturday
        return reading
      }
      let first = saturday.adding(days: 7 * steps)
      return Reading(
        from: first,
        to: first.adding(days: 1),
        .inferred,
        "weekend",
        grain: .weekend
      )
    case .quarter:
      let first = calendar.fiscalQuarter(of: reference).adding(months: 3 * steps)
      return Reading(
        from: first,
        to: calendar.end(of: first, months: 3),
        .inferred,
        "quarter-relative",
        grain: .quarter
      )
    case .half:
      let year = calendar.fiscalYear(of: reference)
      let isSecond = reference >= year.adding(months: 6)
      let first = year.adding(months: (isSecond ? 6 : 0) + 6 * steps)
      return Reading(
        from: first,
        to: calendar.end(of: first, months: 6),
        .inferred,
        "half-relative",
        grain: .half
      )
    case .year:
      let first = calendar.fiscalYear(of: reference).adding(months: 12 * steps)
      return Reading(
        from: first,
        to: calendar.end(of: first, months: 12),
        .inferred,
        "year-relative",
        grain: .year
      )
    default:
      let first = reference.firstOfMonth.adding(months: steps)
      return Reading(
        from: first,
        to: first.lastOfMonth,
        .inferred,
        "month-relative",
        grain: .month
      )
    }
  }

  /// A working week: Monday to Friday, due on Friday; on a weekend what is left of it.
  func week(startingOn monday: CivilDate, rule: String) -> Reading {
    let friday = monday.adding(days: 4)
    if reference > friday, reference <= monday.adding(days: 6) {
      return Reading(
        from: reference,
        to: monday.adding(days: 6),
        .inferred,
        rule,
        grain: .week
      )
    }
    return Reading(from: monday, to: friday, .inferred, rule, grain: .week)
  }

  // MARK: Weeks

  /// "the week of April 10th", "week commencing the 4th", "w/c 9 March".
  private func weekOf(at index: Int, depth: Int) -> Match? {
    let start = skippingArticle(at: index)
    var position = start
    if let end = anyPhrase(["w / c", "wc", "w / b"], at: start) {
      position = end
    } else {
      guard case .unit(.week) = lexeme(start) else { return nil }
      guard
        let end = anyPhrase(
          [
            "of", "commencing", "commencing on", "starting", "starting on", "beginning",
            "beginning on", "vom", "ab dem", "ab", "um den",
          ],
          at: start + 1
        )
      else { return nil }
      position = end
    }
    guard depth < 3, let day = date(at: position, depth: depth + 2), isSingleDay(day.reading),
      day.reading.certainty != .none, day.reading.certainty != .ambiguous
    else { return nil }
    // The working week of a Sunday is the one that it opens.
    let monday = day.reading.due.adding(days: day.reading.due.weekday == 7 ? 1 : 0).firstOfWeek
    return Match(week(startingOn: monday, rule: "week-of-date"), day.end)
  }

  /// "KW 12", "week 12", "CW12", "calendar week 12 of 2027": ISO weeks.
  private func numberedWeek(at index: Int) -> Match? {
    let start = skippingArticle(at: index)
    var position = start
    var sure = true
    if let end = anyPhrase(["kw", "cw", "kalenderwoche", "calendar week", "iso week"], at: start) {
      position = end
    } else if case .unit(.week) = lexeme(start), ["week", "wk", "woche"].contains(text(start)) {
      position = start + 1
      sure = hasDatePreposition(before: index) || text(index - 1) == "in"
    } else if let number = digits(start, upTo: 2), isMark(start + 1, "."),
      ["kw", "kalenderwoche"].contains(text(start + 2))
    {
      return numberedWeek(number, at: start + 3)
    } else {
      return nil
    }
    if isMark(position, ".") { position += 1 }
    guard let number = digits(position, upTo: 2) else { return nil }
    if strict, !sure || text(position + 1) == "of" && year(at: position + 2) == nil && !sure {
      return nil
    }
    // "in week 2 of the pilot" counts the pilot's weeks.
    if strict, text(position + 1) == "of", year(at: position + 2) == nil { return nil }
    return numberedWeek(number, at: position + 1)
  }

  private func numberedWeek(_ number: Int, at index: Int) -> Match? {
    var position = index
    if isMark(position, "/") || isMark(position, ",") { position += 1 }
    position = skipping(["of", "in"], at: position)
    if let year = year(at: position), !isClockTime(at: position) {
      guard let monday = CivilDate.monday(ofISOWeek: number, year: year.value) else { return nil }
      return Match(week(startingOn: monday, rule: "iso-week"), year.end)
    }
    let thisYear = reference.isoWeek.year
    for candidate in thisYear...(thisYear + 8) {
      guard let monday = CivilDate.monday(ofISOWeek: number, year: candidate) else { continue }
      if monday.adding(days: 6) >= reference {
        return Match(week(startingOn: monday, rule: "iso-week"), index)
      }
    }
    return nil
  }

  // MARK: Months, quarters, halves, years

  /// A month by name, with or without a year: "March", "im März", "June next year".
  private func monthAlone(at index: Int) -> Match? {
    if let numeric = yearAndMonth(at: index) { return numeric }
    let start = skipping(["the"], at: index)
    guard let (month, end) = monthName(at: start) else { return nil }
    var position = end
    if isMark(position, ",") || isMark(position, "-") || isMark(position, "/") { position += 1 }
    position = skipping(["of"], at: position)
    if let year = year(at: position, twoDigits: false), !isClockTime(at: position) {
      guard let first = CivilDate(year: year.value, month: month, day: 1) else { return nil }
      return Match(monthReading(first), year.end)
    }
    if strict, !isMonthWord(start) { return nil }
    var first = CivilDate(year: reference.year, month: month, day: 1) ?? reference
    if first.lastOfMonth < reference { first = first.adding(months: 12) }
    if let end2 = anyPhrase(["after next", "after the next"], at: end) {
      return Match(monthReading(first.adding(months: 12)), end2)
    }
    return Match(monthReading(first), end)
  }

  /// "2026-11", "11/2026", "2026 November".
  private func yearAndMonth(at index: Int) -> Match? {
    func separated(_ index: Int) -> Int? {
      guard isMark(index, "-") || isMark(index, "/") else { return nil }
      guard !strict || isGlued(index) && isGlued(index + 1) else { return nil }
      return index + 1
    }
    func reading(_ year: Int, _ month: Int, _ end: Int) -> Match? {
      guard separated(end) == nil || digits(end + 1) == nil else { return nil }
      return CivilDate(year: year, month: month, day: 1).map { Match(monthReading($0), end) }
    }
    if let year = year(at: index) {
      if let (month, end) = monthName(at: year.end) { return reading(year.value, month, end) }
      guard let next = separated(year.end), let month = digits(next, upTo: 2) else { return nil }
      return reading(year.value, month, next + 1)
    }
    guard let month = digits(index, upTo: 2), let next = separated(index + 1),
      tokens.indices.contains(next), tokens[next].digits == 4, let year = year(at: next)
    else { return nil }
    return reading(year.value, month, year.end)
  }

  func monthReading(_ first: CivilDate) -> Reading {
    guard first.lastOfMonth >= reference else {
      return Reading(nothing: "past", grain: .past, on: reference)
    }
    return Reading(from: first, to: first.lastOfMonth, .inferred, "month-name", grain: .month)
  }

  /// A word that is a month here, although "may" and "march" are verbs.
  private func isMonthWord(_ index: Int) -> Bool {
    if Self.periodsPrepared.contains(text(index - 1)) {
      return
        !(["may", "march"].contains(text(index)) && !tokens[index].capital
        && !["in", "by", "until", "till", "of", "before", "late", "early", "mid", "end", "through"]
          .contains(text(index - 1)))
    }
    if ["a", "an"].contains(text(index - 1)) { return false }
    if ["may", "march", "mar", "sep", "dec", "jan", "august"].contains(text(index)) {
      return tokens[index].capital && index > 0 && text(index) != "may"
    }
    if case .monthShort = tokens[index].lexeme { return tokens[index].capital }
    return true
  }

  /// "Q2", "2nd quarter of 2026", "18q4", "zweites Quartal", "FY26 Q3".
  private func quarter(at index: Int) -> Match? {
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
  private func half(at index: Int, depth: Int) -> Match? {
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

  private func halfOfPeriod(_ number: Int, at index: Int, depth: Int) -> Match? {
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
  private func fiscalPart(
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
  private func yearAlone(at index: Int) -> Match? {
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

  private func yearReading(from first: CivilDate, to last: CivilDate, _ end: Int) -> Match {
    guard last >= reference else {
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    return Match(Reading(from: first, to: last, .inferred, "year", grain: .year), end)
  }

  /// Spring to winter: nobody agrees on their days, so none is given.
  private func season(at index: Int) -> Match? {
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

extension DateParser {
  fileprivate static let periodsPrepared: Set<String> = [
    "in", "by", "until", "till", "of", "before", "im", "bis", "ab", "ende", "anfang", "mitte",
    "end",
    "early", "late", "mid", "since", "from", "to", "after", "through", "during", "this", "next",
    "for",
    "the", "nach", "vor", "seit", "-", "between", "and", "beginning", "start", "around", "or",
  ]
  fileprivate static let periodsSeasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "season", "fruehling", "fruehjahr", "sommer",
    "herbst", "sommers",
  ]
}
