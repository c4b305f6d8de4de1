import Messaging

extension DateParser {
  /// A month by name, with or without a year: "March", "im März", "June next year".
  func monthAlone(at index: Int) -> Match? {
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
  func yearAndMonth(at index: Int) -> Match? {
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
  func isMonthWord(_ index: Int) -> Bool {
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

}
