import Messaging

extension DateParser {
  /// A part of a period: "end of March", "early next week", "Mitte des Monats", "EOM", "midweek".
  func edge(at index: Int, depth: Int) -> Match? {
    if let match = edgeWord(at: index, depth: depth) { return match }
    var position = skippingArticle(at: index)
    if ["very", "ganz", "around", "about", "roughly", "approximately"].contains(text(position)) {
      position += 1
    }
    var found: Edge?
    var isLater = false
    if text(position) == "later" {
      (found, position) = (.rest, position + 1)
      isLater = true
    } else if text(position) == "im", text(position + 1) == "laufe" {
      (found, position) = (.rest, position + 2)
    } else if case .edge(let edge) = lexeme(position) {
      (found, position) = (edge, position + 1)
    } else if text(position) == "second", text(position + 1) == "half" {
      return nil
    }
    guard let edge = found else { return nil }
    // "mid-March", "mid to late April", "early to mid May"
    if isMark(position, "-") { position += 1 }
    var lower: Edge?
    if ["to", "bis", "or", "oder"].contains(text(position)),
      case .edge(let upper) = lexeme(position + 1)
    {
      lower = edge
      position += 2
      if isMark(position, "-") { position += 1 }
      return edgeOfPeriod(upper, from: lower, at: position, depth: depth)
    }
    if ["part", "half", "teil", "haelfte"].contains(text(position)) { position += 1 }
    var match = edgeOfPeriod(edge, from: lower, at: position, depth: depth)
    if isLater, let reading = match?.reading, reading.first == reference, reading.last > reference {
      match?.reading.first = reference.adding(days: 1)
    }
    return match
  }

  private func edgeOfPeriod(_ edge: Edge, from lower: Edge?, at index: Int, depth: Int) -> Match? {
    var position = skipping(["of", "in", "from", "von", "vom"], at: index)
    position = skipping(["around", "about", "roughly"], at: position)
    guard
      let match = longest([
        relativePeriod(at: position, inContext: true), period(at: position, depth: depth + 2),
      ])
    else {
      // "end of tomorrow", "end of the Sunday", "early on Thursday"
      // "start from Monday" is a verb.
      let isPart = edge == .early || edge == .late || edge == .end || text(index) == "of"
      guard depth < 3, edge != .rest, isPart else { return nil }
      position = skipping(["on", "am"], at: position)
      guard let day = date(at: position, depth: depth + 2), isSingleDay(day.reading) else {
        return nil
      }
      return day
    }
    var end = match.end
    var reading = match.reading
    if reading.grain == .month || reading.grain == .quarter || reading.grain == .week,
      reading.grain != .week, let moved = movedByYear(reading, at: end)
    {
      (reading, end) = (moved.reading, moved.end)
    }
    guard let part = part(edge, of: reading, from: lower, explicit: isThis(position)) else {
      return nil
    }
    return Match(part, end)
  }

  private func isThis(_ index: Int) -> Bool {
    lexeme(index) == .which(.this)
  }

  /// "this month", "diesen Monats": the month is named and does not move on.
  private func saysThis(_ end: Int) -> Bool { isThis(end - 2) }

  /// The words that are an edge and a period in one.
  private func edgeWord(at index: Int, depth: Int) -> Match? {
    let start = skippingArticle(at: index)
    func current(_ unit: TimeUnit, _ edge: Edge, _ end: Int) -> Match? {
      // "EOM March", "month end April", "EOW next week"
      let next = skipping(["of"], at: end)
      if depth < 3, let named = period(at: next, depth: depth + 2),
        named.reading.certainty != .none,
        let part = part(edge, of: named.reading, from: nil, explicit: true)
      {
        return Match(part, named.end)
      }
      return part(edge, of: reading(of: unit, steps: 0), from: nil, explicit: false)
        .map { Match($0, end) }
    }
    if let end = anyPhrase(["eow"], at: start) { return current(.week, .end, end) }
    if let end = anyPhrase(
      ["eom", "monatsende", "month end", "month - end", "monthend", "month's end", "months end"],
      at: start
    ) {
      return current(.month, .end, end)
    }
    if let end = anyPhrase(
      [
        "eoq", "quartalsende", "quarter end", "quarter - end", "quarterend", "quarter's end",
      ],
      at: start
    ) {
      return current(.quarter, .end, end)
    }
    if let end = anyPhrase(
      [
        "eoy", "jahresende", "jahreswechsel", "turn of the year", "year end", "year - end",
        "yearend", "year's end", "fye",
      ],
      at: start
    ) {
      return current(.year, .end, end)
    }
    if let end = anyPhrase(["halbjahresende"], at: start) { return current(.half, .end, end) }
    if let end = anyPhrase(["midweek", "wochenmitte"], at: start) {
      return current(.week, .middle, end)
    }
    if let end = anyPhrase(["midmonth", "monatsmitte"], at: start) {
      return current(.month, .middle, end)
    }
    if let end = anyPhrase(["midyear", "jahresmitte"], at: start) {
      return current(.year, .middle, end)
    }
    if let end = anyPhrase(["mid - week", "mid week"], at: start) {
      return current(.week, .middle, end)
    }
    if let end = anyPhrase(["mid - month", "mid month"], at: start) {
      return current(.month, .middle, end)
    }
    if let end = anyPhrase(["mid - quarter", "mid quarter"], at: start) {
      return current(.quarter, .middle, end)
    }
    if let end = anyPhrase(["mid - year", "mid year"], at: start) {
      return current(.year, .middle, end)
    }
    return nil
  }

  /// A part of a period, by these conventions: a week begins on Monday and Tuesday and closes on
  /// Thursday and Friday; a month falls into tens of days; a quarter and a year into months.
  func part(_ edge: Edge, of whole: Reading, from lower: Edge?, explicit: Bool) -> Reading? {
    guard whole.certainty != .none else { return whole }
    if whole.certainty == .ambiguous { return whole }
    var whole = whole
    if whole.grain == .month, whole.first == reference, whole.first.day != 1 {
      whole.first = whole.first.firstOfMonth
    }
    guard var (first, last, due) = bounds(of: edge, in: whole, explicit: explicit) else {
      return nil
    }
    if let lower, let below = bounds(of: lower, in: whole, explicit: explicit) { first = below.0 }
    if last < reference {
      // What is over can still be meant for the next one: "midweek" said on a Friday.
      guard !explicit else { return Reading(nothing: "past", grain: .past, on: reference) }
      guard let next = following(whole), let moved = bounds(of: edge, in: next, explicit: false)
      else { return Reading(nothing: "past", grain: .past, on: reference) }
      (first, last, due) = moved
      whole = next
    }
    if due < reference { due = last }
    let name: String
    switch edge {
    case .early, .start: name = "early"
    case .middle: name = "middle"
    case .late: name = "late"
    case .end: name = "end"
    case .rest: name = "rest"
    }
    let grain = Self.grainName(whole.grain)
    let isExact = edge == .end && whole.grain != .week && whole.grain != .weekend
    var reading = Reading(
      from: first,
      to: last,
      due: due,
      isExact ? .exact : .inferred,
      "\(name)-of-\(grain)",
      grain: .day
    )
    reading.isBeginning = edge == .start
    return reading
  }

  static func grainName(_ grain: Reading.Grain) -> String {
    switch grain {
    case .week: "week"
    case .weekend: "weekend"
    case .month: "month"
    case .quarter: "quarter"
    case .half: "half"
    case .year: "year"
    case .time, .day, .weekday, .dayOfMonth, .vague, .recurring, .past: "day"
    }
  }

  private func following(_ whole: Reading) -> Reading? {
    switch whole.grain {
    case .week: week(startingOn: whole.last.firstOfWeek.adding(days: 7), rule: whole.rule)
    case .month: monthReading(whole.last.adding(days: 1))
    case .quarter, .half, .year:
      Reading(
        from: whole.last.adding(days: 1),
        to: calendar.end(
          of: whole.last.adding(days: 1),
          months: whole.grain == .quarter ? 3 : whole.grain == .half ? 6 : 12
        ),
        .inferred,
        whole.rule,
        grain: whole.grain
      )
    default: nil
    }
  }

  /// First and last day of a part, and the day that counts.
  private func bounds(of edge: Edge, in whole: Reading, explicit: Bool)
    -> (CivilDate, CivilDate, CivilDate)?
  {
    let last = whole.last
    func span(_ first: CivilDate, _ end: CivilDate) -> (CivilDate, CivilDate, CivilDate) {
      (first, end, end)
    }
    if edge == .rest { return span(max(reference, whole.first), last) }
    switch whole.grain {
    case .week, .day:
      let monday = last.firstOfWeek
      let friday = monday.adding(days: 4)
      switch edge {
      case .early, .start: return span(monday, monday.adding(days: 1))
      case .middle: return (monday.adding(days: 1), monday.adding(days: 3), monday.adding(days: 2))
      case .late: return span(monday.adding(days: 3), friday)
      case .end, .rest:
        // Said on a weekend, the working week that ends is the coming one.
        guard friday < reference else { return span(friday, friday) }
        let end = explicit ? last : friday.adding(days: 7)
        return span(end, end)
      }
    case .weekend:
      return edge == .early || edge == .start ? span(whole.first, whole.first) : span(last, last)
    case .month:
      let first = last.firstOfMonth
      switch edge {
      case .early, .start: return span(first, first.adding(days: 9))
      case .middle: return (first.adding(days: 10), first.adding(days: 19), first.adding(days: 14))
      case .late: return span(first.adding(days: 20), last)
      case .end, .rest: return span(last, last)
      }
    case .quarter:
      let first = last.firstOfMonth.adding(months: -2)
      let second = first.adding(months: 1)
      switch edge {
      case .early, .start: return span(first, first.lastOfMonth)
      case .middle: return (second, second.lastOfMonth, second.adding(days: 14))
      case .late: return span(last.firstOfMonth, last)
      case .end, .rest: return span(last, last)
      }
    case .half, .year:
      let months = whole.grain == .year ? 12 : 6
      let first = last.firstOfMonth.adding(months: 1 - months)
      let quarter = months / 4 == 3 ? 3 : 2
      let middle = first.adding(months: months / 2 - 1)
      switch edge {
      case .early, .start: return span(first, calendar.end(of: first, months: quarter))
      case .middle: return (middle, calendar.end(of: middle, months: 2), middle.lastOfMonth)
      case .late: return span(last.firstOfMonth.adding(months: 1 - quarter), last)
      case .end, .rest: return span(last, last)
      }
    case .time, .weekday, .dayOfMonth, .vague, .recurring, .past:
      return nil
    }
  }

  // MARK: Counting inside a period

  /// "the second Monday of next month", "last working day of March", "third week of April".
  func counted(at index: Int, depth: Int) -> Match? {
    let start = skippingArticle(at: index)
    var position = start
    var number = 0
    if case .which(.last) = lexeme(position) {
      (number, position) = (-1, position + 1)
      if ["full", "whole"].contains(text(position)) { position += 1 }
    } else if let ordinal = ordinal(at: position) {
      (number, position) = (ordinal.value, ordinal.end)
      if case .which(.last) = lexeme(position) { (number, position) = (-number, position + 1) }
    } else {
      return germanCompoundWeek(at: index)
    }
    guard number != 0, abs(number) <= 366 else { return nil }
    var count = 1
    if let several = cardinal(at: position), several.value <= 52 {
      // "the first two weeks of April"
      (count, position) = (several.value, several.end)
    }
    var workday = false
    if ["working", "business", "bank"].contains(text(position)) {
      (workday, position) = (true, position + 1)
    }
    var unit = TimeUnit.day
    var weekday: Int?
    switch lexeme(position) {
    case .unit(let found): unit = found
    case .weekday(let day), .weekdayShort(let day), .weekdays(let day): weekday = day
    default:
      return germanCompoundWeek(at: index)
    }
    if workday || unit == .workday { (unit, workday) = (.workday, true) }
    position += 1
    if unit == .week,
      text(position) == "end" || isMark(position, "-") && text(position + 1) == "end"
    {
      unit = .weekend
      position += text(position) == "end" ? 1 : 2
    }
    if text(position) == "after" || text(position) == "nach" {
      guard depth < 3, let weekday, number > 0, let base = date(at: position + 1, depth: depth + 2),
        base.reading.certainty != .none, base.reading.certainty != .ambiguous
      else { return nil }
      let first = calendar.weekday(weekday, onOrAfter: base.reading.due.adding(days: 1))
      return Match(
        Reading(first.adding(days: 7 * (number - 1)), .exact, "nth-weekday"),
        base.end
      )
    }
    let of = skipping(["of", "in", "im", "des", "der", "vom", "from"], at: position)
    if of == position, let weekday, number > 0, number <= 5, isFree(position) || !strict,
      relativePeriod(at: of) == nil, period(at: of, depth: 3) == nil
    {
      // "the third Thursday" is this month's, or next month's when that has passed.
      return nth(number, 1, .day, weekday, of: Match(reading(of: .month, steps: 0), position))
    }
    guard
      let whole = longest([
        relativePeriod(at: of, inContext: true), period(at: of, depth: max(depth, 1) + 1),
      ])
    else { return nil }
    var outer = whole
    if let moved = movedByYear(whole.reading, at: whole.end) { outer = moved }
    guard outer.reading.certainty != .none else {
      return Match(Reading(nothing: "past", grain: .past, on: reference), outer.end)
    }
    return nth(number, count, unit, weekday, of: outer)
  }

  /// The nth weekday, day, working day, week or weekend of a period.
  private func nth(_ number: Int, _ count: Int, _ unit: TimeUnit, _ weekday: Int?, of outer: Match)
    -> Match?
  {
    let whole = outer.reading
    let last = whole.last
    let first: CivilDate
    switch whole.grain {
    case .week: first = last.firstOfWeek
    case .month: first = last.firstOfMonth
    case .quarter: first = last.firstOfMonth.adding(months: -2)
    case .half: first = last.firstOfMonth.adding(months: -5)
    case .year: first = last.firstOfMonth.adding(months: -11)
    default: return nil
    }
    func answer(_ day: CivilDate, _ rule: String) -> Match? {
      guard day >= first, day <= (whole.grain == .week ? first.adding(days: 6) : last) else {
        return nil
      }
      guard day >= reference else {
        // "the first Monday of the month", said on the 20th, is next month's.
        if whole.grain == .month, whole.rule == "month-relative",
          whole.last == reference.lastOfMonth, !saysThis(outer.end)
        {
          let next = Match(reading(of: .month, steps: 1), outer.end)
          return nth(number, count, unit, weekday, of: next)
        }
        return Match(Reading(nothing: "past", grain: .past, on: reference), outer.end)
      }
      return Match(Reading(day, .exact, rule), outer.end)
    }
    if let weekday {
      let day =
        number > 0
        ? calendar.weekday(weekday, onOrAfter: first).adding(days: 7 * (number - 1))
        : calendar.weekday(weekday, onOrAfter: last.adding(days: -6)).adding(days: 7 * (number + 1))
      return answer(day, "nth-weekday")
    }
    switch unit {
    case .day where count == 1:
      return answer(
        number > 0 ? first.adding(days: number - 1) : last.adding(days: number + 1),
        "nth-day"
      )
    case .workday:
      let day =
        number > 0
        ? calendar.adding(workdays: number, to: first.adding(days: -1))
        : calendar.adding(workdays: number, to: last.adding(days: 1))
      return answer(day, "nth-workday")
    case .week, .weekend:
      // ISO: a week belongs to the period that holds its Thursday.

      let opening = calendar.weekday(4, onOrAfter: first).firstOfWeek
      let closing = calendar.weekday(4, onOrAfter: last.adding(days: -6)).firstOfWeek

      let monday =
        number > 0
        ? opening.adding(days: 7 * (number - 1)) : closing.adding(days: 7 * (number + 1))
      guard monday <= last, monday.adding(days: 6) >= first else { return nil }
      if unit == .weekend {
        let saturday =
          number > 0
          ? calendar.weekday(6, onOrAfter: first).adding(days: 7 * (number - 1))
          : calendar.weekday(6, onOrAfter: last.adding(days: -6)).adding(days: 7 * (number + 1))
        guard saturday.adding(days: 1) >= reference else { return nil }
        return Match(
          Reading(
            from: saturday,
            to: saturday.adding(days: 1),
            .inferred,
            "nth-weekend",
            grain: .weekend
          ),
          outer.end
        )
      }
      var start = monday
      if count > 1 {
        start = number > 0 ? monday : monday.adding(days: -7 * (count - 1))
        let end = number > 0 ? monday.adding(days: 7 * count - 3) : monday.adding(days: 4)
        guard end >= reference else {
          return Match(Reading(nothing: "past", grain: .past, on: reference), outer.end)
        }
        return Match(Reading(from: start, to: end, .inferred, "nth-week", grain: .day), outer.end)
      }
      guard monday.adding(days: 6) >= reference else {
        return Match(Reading(nothing: "past", grain: .past, on: reference), outer.end)
      }
      return Match(week(startingOn: monday, rule: "nth-week"), outer.end)
    default:
      return nil
    }
  }

  private func half(_ number: Int, ofMonth first: CivilDate, at end: Int) -> Match? {
    guard number == 1 || number == 2 else { return nil }
    let middle = first.adding(days: 14)
    let (from, to) = number == 1 ? (first, middle) : (middle.adding(days: 1), first.lastOfMonth)
    guard to >= reference else { return nil }
    return Match(Reading(from: from, to: to, .inferred, "half-of-period", grain: .day), end)
  }

  /// "erste Aprilwoche", "letzte Märzwoche": a month and "woche" in one word.
  private func germanCompoundWeek(at index: Int) -> Match? {
    let start = skippingArticle(at: index)
    var number = 0
    var position = start
    if case .which(.last) = lexeme(start) {
      (number, position) = (-1, start + 1)
    } else if let ordinal = ordinal(at: start) {
      (number, position) = (ordinal.value, ordinal.end)
    }
    let isHalf = text(position).hasSuffix("haelfte")
    guard number != 0, isHalf || text(position).hasSuffix("woche") else { return nil }
    guard case .month(let month) = Lexicon.shared[String(text(position).dropLast(isHalf ? 7 : 5))]
    else { return nil }
    var first = CivilDate(year: reference.year, month: month, day: 1) ?? reference
    if first.lastOfMonth < reference { first = first.adding(months: 12) }
    if isHalf { return half(number, ofMonth: first, at: position + 1) }
    return nth(number, 1, .week, nil, of: Match(monthReading(first), position + 1))
  }
}
