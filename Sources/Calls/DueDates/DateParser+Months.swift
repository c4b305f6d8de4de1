import Messaging

extension DateParser {
  /// A month's name and where it ends, with its dot.
  func monthName(at index: Int) -> (Int, Int)? {
    switch lexeme(index) {
    case .month(let month):
      // "October." before a day
      let dotted = isMark(index + 1, ".") && isGlued(index + 1) && digits(index + 2) != nil
      return (month, dotted ? index + 2 : index + 1)
    case .monthShort(let month):
      let dotted = isMark(index + 1, ".") && isGlued(index + 1)
      // A full stop at the very end belongs to the sentence.
      return (month, dotted && tokens.indices.contains(index + 2) ? index + 2 : index + 1)
    default:
      return nil
    }
  }

  /// A day and a month by name, in either order, with or without a year.
  func monthDay(at index: Int) -> Match? {
    longest([
      dayThenMonth(at: index), monthThenDay(at: index), yearThenMonth(at: index),
      idesOfMonth(at: index),
    ])
  }

  private func dayThenMonth(at index: Int) -> Match? {
    let start = skippingArticle(at: index)
    var day = 0
    var position = start
    if let ordinal = ordinal(at: start) {
      (day, position) = (ordinal.value, ordinal.end)
    } else if let cardinal = cardinal(at: start), tokens[start].lexeme?.isArticleLike != true {
      (day, position) = (cardinal.value, cardinal.end)
    } else {
      return nil
    }
    position = skipping(["day", "tag"], at: position)
    if isMark(position, "-") || isMark(position, "/") {
      // "23-2020-September"
      if let year = year(at: position + 1), isMark(year.end, "-"),
        let (month, end) = monthName(at: year.end + 1)
      {
        return dated(day, month, year.value, end)
      }
      position += 1
    }
    position = skipping(["of", "in"], at: position)
    position = skippingArticle(at: position)
    guard let (month, end) = monthName(at: position) else { return nil }
    return withYear(day, month, at: end)
  }

  private func monthThenDay(at index: Int) -> Match? {
    guard let (month, named) = monthName(at: index) else { return nil }
    var position = named
    if isMark(position, "-") || isMark(position, "/") { position += 1 }
    if isMark(position, ","), ordinal(at: position + 1)?.isWord == false { position += 1 }
    if lexeme(position) == .article { position += 1 }
    guard tokens.indices.contains(position), tokens[position].digits <= 2 else { return nil }
    if let ordinal = ordinal(at: position) {
      // The dot after "March 15." ends the sentence.
      let end = isMark(ordinal.end - 1, ".") ? ordinal.end - 1 : ordinal.end
      return withYear(ordinal.value, month, at: end)
    }
    guard let cardinal = cardinal(at: position), tokens[position].lexeme?.isArticleLike != true,
      !isClockTime(at: position)
    else { return nil }
    return withYear(cardinal.value, month, at: cardinal.end)
  }

  private func yearThenMonth(at index: Int) -> Match? {
    guard let year = year(at: index) else { return nil }
    var position = year.end
    if isMark(position, "-") || isMark(position, "/") || isMark(position, ",") { position += 1 }
    guard let (month, named) = monthName(at: position) else { return nil }
    position = named
    if isMark(position, "-") || isMark(position, "/") { position += 1 }
    if let ordinal = ordinal(at: position) {
      return dated(ordinal.value, month, year.value, ordinal.end)
    }
    guard let cardinal = cardinal(at: position) else { return nil }
    return dated(cardinal.value, month, year.value, cardinal.end)
  }

  private func idesOfMonth(at index: Int) -> Match? {
    guard let end = anyPhrase(["the ides of", "ides of"], at: index),
      let (month, after) = monthName(at: end)
    else { return nil }
    return withYear([3, 5, 7, 10].contains(month) ? 15 : 13, month, at: after)
  }

  /// A day and a month, and the year if one follows.
  func withYear(_ day: Int, _ month: Int, at index: Int) -> Match? {
    var position = index
    if isMark(position, ",") || isMark(position, ".") || isMark(position, "-")
      || isMark(position, "/")
    {
      position += 1
    }
    position = skipping(["of", "in"], at: position)
    if let year = year(at: position), !isClockTime(at: position) {
      return dated(day, month, year.value, year.end) ?? impossible(day, year.end)
    }
    // "9 Aug 26": two digits right after the month, unless they are a time or a range.
    if position == index, digits(position, upTo: 2) != nil, tokens[position].digits == 2,
      !isClockTime(at: position), !isGlued(position + 1),
      let short = digits(position), let match = dated(day, month, fullYear(short), position + 1),
      plausible(fullYear(short))
    {
      return match
    }
    return dated(day, month, nil, index) ?? impossible(day, index)
  }

  /// A day that the month does not have: said, but no date.
  private func impossible(_ day: Int, _ end: Int) -> Match? {
    guard (29...31).contains(day) else { return nil }
    return Match(Reading(nothing: "no-such-day", grain: .vague, on: reference), end)
  }

  private func plausible(_ year: Int) -> Bool {
    year >= 1950 && year <= reference.year + 15
  }

  /// The reading of a day and month; without a year the next such date.
  func dated(_ day: Int, _ month: Int, _ year: Int?, _ end: Int) -> Match? {
    if let year {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      guard date >= reference else {
        return Match(Reading(nothing: "past", grain: .past, on: reference), end)
      }
      return Match(Reading(date, .exact, "month-day-year"), end)
    }
    guard let date = nextDate(day: day, month: month) else { return nil }
    return Match(Reading(date, .exact, "month-day"), end)
  }

  /// The next date with that day and month, on or after today; 29 February may be years away.
  func nextDate(day: Int, month: Int) -> CivilDate? {
    for year in reference.year...(reference.year + 8) {
      if let date = CivilDate(year: year, month: month, day: day), date >= reference { return date }
    }
    return nil
  }

  /// "the 15th", "am 15.", "the 15th of next month", "20 of next month".
  func dayOfMonth(at index: Int) -> Match? {
    let start = skippingArticle(at: index)
    let hasArticle = start > index
    var day = 0
    var end = start
    var isWord = false
    var isBare = false
    if let ordinal = ordinal(at: start) {
      (day, end, isWord) = (ordinal.value, ordinal.end, ordinal.isWord)
    } else if let cardinal = cardinal(at: start), digits(start, upTo: 2) != nil || hasArticle,
      tokens[start].lexeme?.isArticleLike != true, !isClockTime(at: start)
    {
      (day, end, isBare) = (cardinal.value, cardinal.end, true)
    } else {
      return nil
    }
    guard (1...31).contains(day) else { return nil }
    let named = skipping(["day", "tag"], at: end)
    let of = skipping(["of", "in"], at: named)
    if let month = monthPeriod(at: of), of > end || month.named {
      guard let date = CivilDate(year: month.first.year, month: month.first.month, day: day),
        date >= reference
      else { return nil }
      return Match(Reading(date, .exact, "day-of-month"), month.end)
    }
    guard named == end else { return nil }
    let hasDeterminer = hasArticle || ["am", "zum", "vom", "beim"].contains(text(index - 1))
    if isWord, strict, !hasDeterminer || !isFree(end) || !hasDatePreposition(before: index) {
      return nil
    }
    if isWord, !hasDeterminer { return nil }
    if strict, !isFree(end) || isBare { return nil }
    if isBare, !isFree(end) { return nil }
    guard let date = nextDayOfMonth(day) else { return nil }
    var reading = Reading(date, .inferred, "day-of-month", grain: .dayOfMonth)
    reading.isBare = isBare && !hasArticle
    return Match(reading, end)
  }

  /// The next date with that day of the month; the 31st skips short months.
  func nextDayOfMonth(_ day: Int) -> CivilDate? {
    for months in 0..<12 {
      let first = reference.firstOfMonth.adding(months: months)
      if let date = CivilDate(year: first.year, month: first.month, day: day), date >= reference {
        return date
      }
    }
    return nil
  }

  /// "this month", "next month", "the month": a month that a day is counted in.
  private func monthPeriod(at index: Int) -> (first: CivilDate, named: Bool, end: Int)? {
    var position = skippingArticle(at: index)
    var months = 0
    var named = position > index
    if case .which(let which) = lexeme(position) {
      switch which {
      case .this: months = 0
      case .next, .coming, .following: months = 1
      case .afterNext: months = 2
      case .last: return nil
      }
      named = true
      position += 1
    }
    guard ["month", "monat", "monats"].contains(text(position)) else { return nil }
    return (reference.firstOfMonth.adding(months: months), named, position + 1)
  }

  /// No noun follows that the number could count: "the 15th floor" is no date.
  func isFree(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    let token = tokens[index]
    if !token.isWord { return token.digits == 0 && token.text != "%" && token.text != "/" }
    return Self.afterDates.contains(token.text)
  }

  static let afterDates: Set<String> = Set(
    """
    at by to for and or in on of if so but with from because as when then we i you he she they it
    is was will would works should please und oder um mit fuer von wenn falls aber dann an im wir ich
    sie er es ist passt geht a the this that until till before after latest around about okay ok right
    though maybe which who per via into instead works sounds at let let's i'll we'll you'll i'd works
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  )
}

extension Lexeme {
  /// "ein", "eine", "one": a number that is more often an article or a pronoun.
  var isArticleLike: Bool { self == .cardinal(1) || self == .cardinal(0) }
}
