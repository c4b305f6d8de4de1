import Messaging

extension DateParser {
  /// "the week of April 10th", "week commencing the 4th", "w/c 9 March".
  func weekOf(at index: Int, depth: Int) -> Match? {
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
  func numberedWeek(at index: Int) -> Match? {
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

  func numberedWeek(_ number: Int, at index: Int) -> Match? {
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

}
