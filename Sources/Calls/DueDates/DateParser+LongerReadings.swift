import Messaging

extension DateParser {
  /// A longer reading of a date with the words after it, or nil when they do not belong to it.
  func extended(_ match: Match, from index: Int, depth: Int) -> Match? {
    let reading = match.reading
    guard reading.grain != .recurring, reading.grain != .vague else { return nil }
    return longest([
      weekdayWithDate(match), weekdayInPeriod(match, depth: depth), weekdayInWeek(match),
      weeksOn(match), dayAndOffset(match, depth: depth), inYear(match), trailingTime(match),
      range(match, from: index, depth: depth), alternative(match, from: index, depth: depth),
      lasting(match),
    ])
  }

  /// The index after "," or "(", and whether a closing bracket is due.
  private func afterMark(_ index: Int) -> (Int, Bool) {
    if isMark(index, ",") { return (index + 1, false) }
    if isMark(index, "(") { return (index + 1, true) }
    if isMark(index, "-"), !isGlued(index) { return (index + 1, false) }
    return (index, false)
  }

  /// "Tuesday, March 10", "Friday the 13th", "next Tuesday (the 17th)", "Monday 21".
  private func weekdayWithDate(_ match: Match) -> Match? {
    guard let weekday = match.reading.weekday else { return dateWithWeekday(match) }
    var (position, bracket) = afterMark(match.end)
    if isMark(position, "."), isMark(position + 1, ",") { position += 2 }
    position = skipping(["on", "am", "den", "dem"], at: position)
    if let numeric = longest([numericDate(at: position), monthDay(at: position)]) {
      return joined(weekday, numeric, bracket)
    }
    guard let day = dayOfMonth(at: position) else { return nil }
    guard day.reading.grain == .dayOfMonth else { return joined(weekday, day, bracket) }
    let isBare = day.reading.isBare
    if isBare, bracket || position > match.end || isClockTime(at: position) { return nil }
    // The next month in which that day falls on that weekday.
    for months in 0..<12 {
      let first = reference.firstOfMonth.adding(months: months)
      guard let date = CivilDate(year: first.year, month: first.month, day: day.reading.due.day),
        date >= reference, date.weekday == weekday
      else { continue }
      // A year away it is more likely that one of the two was wrong.
      return closing(Match(Reading(date, .exact, "weekday-and-day"), day.end), bracket)
    }
    return joined(weekday, day, bracket)
  }

  /// "March 10, Tuesday", "tomorrow (Wednesday)": the weekday after its date.
  private func dateWithWeekday(_ match: Match) -> Match? {
    guard match.reading.certainty == .exact, match.reading.grain == .day,
      match.reading.first == match.reading.last
    else { return nil }
    let (position, bracket) = afterMark(match.end)
    guard position > match.end, let (weekday, end) = weekdayName(at: position, marked: true) else {
      return nil
    }
    // "by tomorrow, Friday the latest" is not one date; only a weekday that agrees joins.
    guard match.reading.due.weekday == weekday else { return nil }
    return closing(Match(match.reading, end), bracket)
  }

  /// A weekday and a date: one day if they agree, two candidates if not.
  private func joined(_ weekday: Int, _ date: Match, _ bracket: Bool) -> Match? {
    let reading = date.reading
    guard reading.certainty != .none else { return closing(date, bracket) }
    if reading.certainty == .ambiguous {
      let fitting = reading.candidates.filter { $0.weekday == weekday }
      guard fitting.count == 1, let day = fitting.first else { return closing(date, bracket) }
      return closing(Match(Reading(day, .exact, "weekday-and-date"), date.end), bracket)
    }
    guard reading.due.weekday != weekday else {
      return closing(Match(Reading(reading.due, .exact, "weekday-and-date"), date.end), bracket)
    }
    let named = calendar.weekday(weekday, inWeekOf: reading.due)
    let days = [reading.due, named].filter { $0 >= reference }
    guard days.count == 2 else { return closing(date, bracket) }
    var either = Reading(either: days, "weekday-and-date-differ", grain: .day)
    // In a range the date counts, not the weekday.
    either.due = reading.due
    return closing(Match(either, date.end), bracket)
  }

  private func closing(_ match: Match, _ bracket: Bool) -> Match {
    guard bracket, isMark(match.end, ")") else { return match }
    return Match(match.reading, match.end + 1)
  }

  /// "Friday next week", "Tuesday of this week", "Donnerstag der nächsten Woche", "Fri KW 12".
  private func weekdayInPeriod(_ match: Match, depth: Int) -> Match? {
    guard let weekday = match.reading.weekday, depth < 3 else { return nil }
    var position = skipping([",", "-"], at: match.end)
    position = skipping(["of", "in", "der", "des", "im", "the", "from"], at: position)
    if isMark(match.end, ","), position == match.end { position += 1 }
    guard
      let week = longest([
        relativePeriod(at: position), numberedWeekMatch(at: position), afterNextWeek(at: position),
      ]), week.reading.grain == .week || week.reading.grain == .past,
      text(position) != "week" || !strict || week.end > position + 1
    else { return nil }
    if week.reading.grain == .past { return week }
    return Match(weekdayReading(weekday, inWeekOf: week.reading.last), week.end)
  }

  private func numberedWeekMatch(at index: Int) -> Match? {
    guard let match = period(at: index, depth: 3),
      match.reading.rule == "iso-week"
        || match.reading.rule == "week-of-date" || match.reading.rule == "nth-week"
    else {
      return counted(at: index, depth: 3).flatMap { $0.reading.rule == "nth-week" ? $0 : nil }
    }
    return match
  }

  private func afterNextWeek(at index: Int) -> Match? {
    if let end = anyPhrase(
      ["week after next", "week after the next", "the week after next"],
      at: index
    ) {
      return Match(reading(of: .week, steps: 2), end)
    }
    return anyPhrase(["the week after", "week after"], at: index)
      .map { Match(reading(of: .week, steps: 1), $0) }
  }

  func weekdayReading(_ weekday: Int, inWeekOf day: CivilDate) -> Reading {
    let date = calendar.weekday(weekday, inWeekOf: day)
    guard date >= reference else {
      return Reading(nothing: "past", grain: .past, on: reference)
    }
    return Reading(date, .inferred, "weekday-in-week")
  }

  /// "next week Friday", "next week on Friday", "diese Woche Donnerstag", "KW 12 Mittwoch".
  private func weekdayInWeek(_ match: Match) -> Match? {
    if match.reading.grain == .past, text(match.end - 1).hasPrefix("week"),
      let (_, end) = weekdayName(at: match.end, marked: true)
    {
      return Match(match.reading, end)
    }
    guard match.reading.grain == .week else { return nil }
    var position = match.end
    if isMark(position, ",") || isMark(position, "-") { position += 1 }
    position = skipping(["on", "am", "by", "bis"], at: position)
    guard let (weekday, end) = weekdayName(at: position, marked: true) else { return nil }
    return Match(weekdayReading(weekday, inWeekOf: match.reading.last), end)
  }

  /// "Thursday week", "tomorrow fortnight", "Monday fortnight".
  private func weeksOn(_ match: Match) -> Match? {
    let isToday = match.reading.rule == "relative-day"
    guard match.reading.weekday != nil || isToday else { return nil }
    let days: Int
    switch text(match.end) {
    case "week": days = 7
    case "fortnight": days = 14
    default: return nil
    }
    // "the Thursday week call" is something else, and so is "Friday week on week".
    if strict, !isFree(match.end + 1) { return nil }
    if let weekday = match.reading.weekday {
      let first = calendar.weekday(weekday, onOrAfter: reference)
      return Match(Reading(first.adding(days: days), .inferred, "weekday-week"), match.end + 1)
    }
    return Match(match.reading.mapped("weekday-week") { $0.adding(days: days) }, match.end + 1)
  }

  /// "Thursday in two weeks", "heute in 14 Tagen", "in 3 days on Friday", "Christmas in a year".
  private func dayAndOffset(_ match: Match, depth: Int) -> Match? {
    let reading = match.reading
    if reading.rule == "offset" || reading.rule == "offset-from-date" {
      let position = skipping(["on", "am"], at: match.end)
      guard position > match.end, let (weekday, end) = weekdayName(at: position, marked: true)
      else {
        return nil
      }
      let sameWeek = calendar.weekday(weekday, inWeekOf: reading.due)
      let day =
        sameWeek >= reference
        ? sameWeek : calendar.weekday(weekday, onOrAfter: max(reference, reading.due))
      return Match(Reading(day, .inferred, "weekday-in-offset-week"), end)
    }
    let comma = isMark(match.end, ",") ? match.end + 1 : match.end
    let inWord = skipping(["in"], at: comma)
    guard let (amount, end) = amount(at: inWord), amount.low == amount.high, amount.weekday == nil,
      !amount.unit.isClock
    else { return nil }
    var after = end
    if let ago = anyPhrase(["ago", "back"], at: end), inWord == comma {
      return Match(Reading(nothing: "past", grain: .past, on: reference), ago)
    }
    if let now = anyPhrase(["from now", "from today", "ab heute"], at: end) {
      after = now
    } else if inWord == comma {
      return nil
    }
    if let weekday = reading.weekday {
      // "Donnerstag in acht Tagen" is German for Thursday week.
      let isWeek =
        amount.unit == .week || amount.unit == .day && [8, 14, 15].contains(amount.low)
        || amount.unit == .fortnight
      let weeks =
        amount.unit == .week ? amount.low : amount.unit == .fortnight ? 2 : amount.low == 8 ? 1 : 2
      if isWeek {
        let first = calendar.weekday(weekday, onOrAfter: reference)
        return Match(Reading(first.adding(days: 7 * weeks), .inferred, "weekday-in-weeks"), after)
      }
      let target = moved(reference, by: amount.low, amount)
      let day = calendar.weekday(weekday, inWeekOf: target)
      return Match(
        Reading(day >= reference ? day : target, .inferred, "weekday-in-offset-week"),
        after
      )
    }
    if reading.rule == "relative-day" {
      return Match(shifted(reading, amount, 1), after)
    }
    if ["holiday", "month-name", "month-day"].contains(reading.rule) {
      // "March in a year" is a year from the next one; other lengths mean the nearest to then.
      var years = amount.low
      if amount.unit != .year {
        years = nearestYears(reading.due, to: moved(reference, by: amount.low, amount))
      }
      return inYears(reading, years).map { Match($0, after) }
    }
    return nil
  }

  /// A reading some years later; a holiday is found anew.
  private func inYears(_ reading: Reading, _ years: Int) -> Reading? {
    guard (0...60).contains(years) else { return nil }
    if let holiday = reading.holiday {
      return holiday.date(in: reading.due.year + years).map { Reading($0, .exact, "holiday") }
    }
    return reading.mapped(reading.rule) { $0.adding(months: 12 * years) }
  }

  private func nearestYears(_ day: CivilDate, to target: CivilDate) -> Int {
    var best = 0
    for years in 0...60 {
      let moved = day.adding(months: 12 * years)
      if abs(moved.days(until: target)) < abs(day.adding(months: 12 * best).days(until: target)) {
        best = years
      }
    }
    return best
  }

  /// "June next year", "15 March next year", "Easter of next year".
  private func inYear(_ match: Match) -> Match? {
    guard
      ["month-name", "month-day", "iso-week", "holiday"].contains(match.reading.rule)
        || match.reading.rule.hasSuffix("-of-month")
    else { return nil }
    return movedByYear(match.reading, at: match.end)
  }

  /// A reading put into the year that is named after it: "of this year", "next year".
  func movedByYear(_ reading: Reading, at index: Int) -> Match? {
    guard reading.certainty != .none, reading.certainty != .ambiguous else { return nil }
    var position = index
    if isMark(position, ",") { position += 1 }
    position = skipping(["of", "in", "im", "des"], at: position)
    guard let year = relativePeriod(at: position), year.reading.grain == .year
    else { return nil }
    let target = year.reading.last.year
    let from = reading.first.year
    var moved = reading
    func move(_ day: CivilDate) -> CivilDate { day.adding(months: 12 * (target - from)) }
    moved.first = move(reading.first)
    moved.last =
      reading.last == reading.last.lastOfMonth ? move(reading.last).lastOfMonth : move(reading.last)
    moved.due = reading.due == reading.last ? moved.last : move(reading.due)
    guard moved.last >= reference else {
      return Match(Reading(nothing: "past", grain: .past, on: reference), year.end)
    }
    return Match(moved, year.end)
  }

  /// A time of day, or the end of the day, behind a day.
  private func trailingTime(_ match: Match) -> Match? {
    guard
      isSingleDay(match.reading) || match.reading.certainty == .none
        || match.reading.grain == .week || match.reading.grain == .month
        || match.reading.grain == .year
    else { return nil }
    var reading = match.reading
    reading.hasTime = true
    var position = match.end
    if isMark(position, ",") || isMark(position, "-") || isMark(position, "@") { position += 1 }
    if isMark(position, "("), timeZone(at: position) > position {
      return Match(reading, timeZone(at: position))
    }
    // "Thursday from 9:30 until 11:00", "tomorrow between 2 and 4pm", "Friday after lunch"
    let bounds = [
      "from", "between", "after", "before", "until", "till", "by", "bis", "ab", "nach", "vor",
      "zwischen", "von", "no later than", "any time after",
    ]
    let bounded = anyPhrase(bounds, at: position) ?? position
    if let end = timeSpan(at: bounded) ?? time(at: bounded, alone: bounded > position) {
      return Match(reading, end)
    }
    if isTodayLike(match), position == match.end || isMark(match.end, "@"),
      let end = bareHour(at: position)
    {
      return Match(reading, end)
    }
    if position == match.end, isMark(position, ".") || isMark(position, ":"), isGlued(position),
      let end = clock(at: position + 1, bareAllowed: false)
    {
      return Match(reading, end)
    }
    let by = skipping(["by", "at", "before", "zum", "bis", "till", "until"], at: position)
    if isSingleDay(match.reading), let end = dayEndWords(at: skippingArticle(at: by)) {
      return Match(reading, end)
    }
    return nil
  }

  /// "9:30 until 11:00", "2 and 4pm".
  private func timeSpan(at index: Int) -> Int? {
    guard let first = clock(at: index, bareAllowed: true), first < tokens.count,
      ["and", "to", "until", "till", "untill", "bis", "und", "-"].contains(text(first)),
      clock(at: first + 1, bareAllowed: false) != nil
        || isClockTime(at: index) && clock(at: first + 1, bareAllowed: true) != nil
    else { return nil }
    return clock(at: first + 1, bareAllowed: true).map { timeZone(at: $0) }
  }

  private func isTodayLike(_ match: Match) -> Bool {
    match.reading.rule == "relative-day" || match.reading.weekday != nil
      || match.reading.rule == "month-day" || match.reading.rule == "month-day-year"
  }

  /// "tomorrow three", "tmr 3": an hour without any mark, at the end of the words.
  private func bareHour(at index: Int) -> Int? {
    guard !strict || text(index - 1) == "at", let number = cardinal(at: index), number.value <= 24,
      number.end >= tokens.count
    else { return nil }
    return number.end
  }

  // MARK: Ranges and alternatives

  /// "March 10 to 12", "from Monday to Wednesday", "August to October".
  private func range(_ match: Match, from index: Int, depth: Int) -> Match? {
    guard depth < 2, match.reading.certainty != .none,
      !match.reading.showsRange
        || [.month, .week, .year, .quarter].contains(match.reading.grain)
    else { return nil }
    var position = match.end
    let words = ["to", "through", "thru", "until", "till", "bis", "-", "~"]
    let between = text(index - 1) == "between" || text(index - 1) == "zwischen"
    guard words.contains(text(position)) || between && ["and", "und"].contains(text(position))
    else {
      return nil
    }
    if isMark(position, "-"), strict, !isGlued(position), digits(position + 1) == nil,
      lexeme(position + 1) == nil
    {
      return nil
    }
    position = skipping(["zum", "the", "den", "dem"], at: position + 1)
    guard !isClockTime(at: position) else { return nil }
    var upper: Match?
    // "March 10 to 12": the month carries on.
    if match.reading.rule.hasPrefix("month-day"),
      let day = ordinal(at: position).map({ ($0.value, $0.end) })
        ?? cardinal(at: position).map({ ($0.value, $0.end) }), monthDay(at: position) == nil,
      numericDate(at: position) == nil
    {
      let base = match.reading.due
      if let plain = withYear(day.0, base.month, at: day.1), plain.end > day.1 {
        upper = plain
      } else if let date = CivilDate(year: base.year, month: base.month, day: day.0) {
        upper = Match(Reading(date, .exact, "month-day"), day.1)
      }
    } else {
      upper = date(at: position, depth: depth + 2)
    }
    guard let high = upper else { return nil }
    if high.reading.grain == .past { return high }
    guard high.reading.certainty != .none else { return nil }
    return joined(match.reading, high)
  }

  private func joined(_ low: Reading, _ high: Match) -> Match? {
    var first = low.certainty == .ambiguous ? (low.candidates.first ?? low.first) : low.first
    // "Aug 10 to Nov 12, 2027": the year is said once.
    if low.rule == "month-day", high.reading.rule == "month-day-year" {
      first = first.adding(months: 12 * (high.reading.due.year - first.year))
      if first > high.reading.due { first = first.adding(months: -12) }
    }
    var last = high.reading.certainty == .ambiguous ? high.reading.due : high.reading.last
    // "Thursday to Tuesday" runs into the next week, "November to March" into the next year.
    if last < first {
      if let weekday = high.reading.weekday {
        last = calendar.weekday(weekday, onOrAfter: first)
      } else if ["month-name", "month-day", "numeric-date"].contains(high.reading.rule) {
        last = last.adding(months: 12)
        if high.reading.rule == "month-name" { last = last.lastOfMonth }
      } else {
        return nil
      }
    } else if low.weekday != nil, let weekday = high.reading.weekday {
      last = calendar.weekday(weekday, onOrAfter: first)
    } else if let weekday = high.reading.weekday, high.reading.certainty == .ambiguous {
      last = calendar.weekday(weekday, onOrAfter: first)
    }
    guard last >= first else { return nil }
    let isExact = low.certainty == .exact && high.reading.certainty == .exact
    return Match(
      Reading(from: first, to: last, isExact ? .exact : .inferred, "date-range", grain: .day),
      high.end
    )
  }

  /// "Thursday or Friday", "Donnerstag oder Freitag": either day.
  private func alternative(_ match: Match, from index: Int, depth: Int) -> Match? {
    guard depth < 2, match.reading.certainty != .none, ["or", "oder"].contains(text(match.end))
    else {
      return nil
    }
    var position = skipping(
      ["maybe", "perhaps", "possibly", "even", "vielleicht"],
      at: match.end + 1
    )
    if text(position) == "the", text(position + 1) == "day" || text(position + 1) == "week" {
      return nil
    }
    position = skipping(["by", "on", "bis", "am"], at: position)
    guard let other = date(at: position, depth: depth + 2), other.reading.certainty != .none else {
      return nil
    }
    let first =
      match.reading.certainty == .ambiguous ? match.reading.candidates : [match.reading.due]
    let second =
      other.reading.certainty == .ambiguous ? other.reading.candidates : [other.reading.due]
    return Match(Reading(either: first + second, "either-date", grain: .day), other.end)
  }

  /// "18th Dec for 10 days": a beginning and a length.
  private func lasting(_ match: Match) -> Match? {
    guard !strict, isSingleDay(match.reading), match.reading.certainty != .none,
      match.reading.certainty != .ambiguous, text(match.end) == "for" || text(match.end) == "fuer",
      let (amount, end) = amount(at: match.end + 1), amount.low == amount.high
    else { return nil }
    if amount.unit.isClock { return Match(match.reading, end) }
    let last = moved(match.reading.due, by: amount.high, amount).adding(days: -1)
    return Match(
      Reading(from: match.reading.first, to: last, .inferred, "date-range", grain: .day),
      end
    )
  }
}
