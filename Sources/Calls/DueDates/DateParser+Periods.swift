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
  func periodUnit(at index: Int) -> (TimeUnit, Bool, Int)? {
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

}

extension DateParser {
  static let periodsPrepared: Set<String> = [
    "in", "by", "until", "till", "of", "before", "im", "bis", "ab", "ende", "anfang", "mitte",
    "end",
    "early", "late", "mid", "since", "from", "to", "after", "through", "during", "this", "next",
    "for",
    "the", "nach", "vor", "seit", "-", "between", "and", "beginning", "start", "around", "or",
  ]
  static let periodsSeasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "season", "fruehling", "fruehjahr", "sommer",
    "herbst", "sommers",
  ]
}
