import Messaging

extension DateParser {
  /// Two days of one month: "10 to 22 August", "between 4 and 22 this month".
  func dayRange(at index: Int) -> Match? {
    var position = index
    let isBetween = ["between", "zwischen"].contains(text(position))
    if isBetween || ["from", "vom", "von"].contains(text(position)) { position += 1 }
    position = skippingArticle(at: position)
    guard let low = anyDay(at: position) else { return monthThenRange(at: index) }
    position = low.1
    let joins = ["to", "-", "through", "thru", "until", "till", "bis"]
    guard joins.contains(text(position)) || isBetween && ["and", "und"].contains(text(position))
    else { return nil }
    position = skipping(["zum"], at: position + 1)
    position = skippingArticle(at: position)
    guard let high = anyDay(at: position), high.0 >= 1 else { return nil }
    guard !isClockTime(at: position) else { return nil }
    var of = skipping(["of", "in"], at: high.1)
    if of == high.1 { of = skippingArticle(at: of) }
    if let (month, end) = monthName(at: of) {
      guard let upper = withYear(high.0, month, at: end) else { return nil }
      guard upper.reading.certainty != .none else { return upper }
      let last = upper.reading.due
      var first = CivilDate(year: last.year, month: last.month, day: low.0)
      if let day = first, day > last { first = day.adding(months: -1) }
      return span(first, last, .exact, upper.end)
    }
    guard let whole = relativePeriod(at: of), whole.reading.grain == .month else { return nil }
    let month = whole.reading.last
    return span(
      CivilDate(year: month.year, month: month.month, day: low.0),
      CivilDate(year: month.year, month: month.month, day: high.0),
      .exact,
      whole.end
    )
  }

  /// "November between 19 and 20", "Feb 2-7".
  private func monthThenRange(at index: Int) -> Match? {
    guard let (month, end) = monthName(at: index) else { return nil }
    let isBetween = ["between", "from", "zwischen", "vom"].contains(text(end))
    let start = isBetween ? end + 1 : end
    guard let low = anyDay(at: skippingArticle(at: start)) else { return nil }
    guard isMark(low.1, "-") || ["to", "and", "through", "bis", "und"].contains(text(low.1)),
      isBetween || !["and", "und"].contains(text(low.1)),
      let high = anyDay(at: skippingArticle(at: low.1 + 1)), high.0 > low.0
    else { return nil }
    guard monthName(at: high.1) == nil, !isClockTime(at: low.1 + 1),
      let upper = withYear(high.0, month, at: high.1)
    else { return nil }
    guard upper.reading.certainty != .none else { return upper }
    let last = upper.reading.due
    return span(CivilDate(year: last.year, month: month, day: low.0), last, .exact, upper.end)
  }

  private func anyDay(at index: Int) -> (Int, Int)? {
    if let ordinal = ordinal(at: index) {
      return ordinal.value <= 31 ? (ordinal.value, ordinal.end) : nil
    }
    guard let number = cardinal(at: index), (1...31).contains(number.value),
      tokens[index].lexeme?.isArticleLike != true
    else { return nil }
    return (number.value, number.end)
  }

  private func span(
    _ first: CivilDate?,
    _ last: CivilDate?,
    _ certainty: DueDate.Certainty,
    _ end: Int
  ) -> Match? {
    guard let first, let last, first <= last else { return nil }
    guard last >= reference else {
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    return Match(Reading(from: first, to: last, certainty, "date-range", grain: .day), end)
  }
}
