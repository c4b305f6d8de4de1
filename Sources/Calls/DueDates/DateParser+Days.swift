import Messaging

extension DateParser {
  /// Today, tomorrow and their like, and parts of today.
  func relativeDay(at index: Int, depth: Int) -> Match? {
    if let end = anyPhrase(
      [
        "the day after tomorrow", "day after tomorrow", "the day following tomorrow",
        "the following day after tomorrow",
      ],
      at: index
    ) {
      return Match(Reading(reference.adding(days: 2), .exact, "relative-day"), end)
    }
    if let end = anyPhrase(["the day before yesterday", "day before yesterday"], at: index) {
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    if let end = anyPhrase(
      [
        "the next day", "next day", "the following day", "the day after", "am naechsten tag",
        "am folgenden tag", "am naechsten morgen", "next morning", "the next morning",
      ],
      at: index
    ), date(at: end, depth: depth + 1) == nil {
      guard !strict || text(index) == "am" || text(index).hasPrefix("next") else { return nil }
      return Match(Reading(reference.adding(days: 1), .inferred, "relative-day"), end)
    }
    if let end = anyPhrase(
      [
        "this morning", "this afternoon", "this evening", "this lunchtime", "later today",
        "later tonight", "diesen morgen", "diesen nachmittag", "diesen abend", "noch heute",
        "im laufe des tages", "this day", "earlier today", "over lunch today",
      ],
      at: index
    ) {
      return Match(Reading(reference, .exact, "relative-day"), end)
    }
    if !strict, let end = anyPhrase(["the day", "my day", "till date", "otd"], at: index) {
      return Match(Reading(reference, .inferred, "relative-day"), end)
    }
    if let end = anyPhrase(["overnight", "ueber nacht"], at: index) {
      return Match(Reading(reference.adding(days: 1), .inferred, "overnight"), end)
    }
    if let end = anyPhrase(
      [
        "right away", "straight away", "immediately", "sofort", "on the spot",
        "jetzt gleich",
      ],
      at: index
    ) {
      return Match(Reading(reference, .inferred, "now"), end)
    }
    if !strict,
      let end = anyPhrase(
        [
          "now", "right now", "at present", "at the present time", "at this time", "at the moment",
          "at the minute", "at this moment",
        ],
        at: index
      )
    {
      return Match(Reading(reference, .inferred, "now"), end)
    }
    if let end = anyPhrase(["last night", "last evening", "gestern abend"], at: index) {
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    if let end = anyPhrase(["next hour", "the next hour", "naechste stunde"], at: index) {
      return Match(Reading(reference, .inferred, "offset"), end)
    }
    if let workday = nextWorkday(at: index) { return workday }
    guard case .relativeDay(let days) = lexeme(index) else { return nil }
    if text(index) == "morgen" {
      // "Guten Morgen" greets, "am Morgen" and "jeden Morgen" name a part of a day.
      let before = text(index - 1)
      if ["guten", "am", "jeden", "schoenen", "gegen", "heute", "gestern"].contains(before) {
        return nil
      }
    }
    if days < 0 { return Match(Reading(nothing: "past", grain: .past, on: reference), index + 1) }
    return Match(Reading(reference.adding(days: days), .exact, "relative-day"), index + 1)
  }

  /// "the next business day", "nächster Werktag".
  private func nextWorkday(at index: Int) -> Match? {
    let position = skippingArticle(at: index)
    guard case .which(let which) = lexeme(position), which == .next || which == .following else {
      return nil
    }
    let end =
      anyPhrase(["business day", "working day", "bank working day"], at: position + 1)
      ?? (lexeme(position + 1) == .unit(.workday) ? position + 2 : nil)
    guard let end else { return nil }
    return Match(
      Reading(calendar.adding(workdays: 1, to: reference), .exact, "offset-workdays"),
      end
    )
  }

  /// "the day after Easter", "the week before the 15th", "der Tag nach Ostern", "the Friday before".
  func besides(at index: Int, depth: Int) -> Match? {
    guard depth < 3 else { return nil }
    let start = skippingArticle(at: index)
    var weekday: Int?
    var unit: TimeUnit?
    switch lexeme(start) {
    case .weekday(let day): weekday = day
    case .unit(let found) where [.day, .week, .workday].contains(found): unit = found
    default: return nil
    }
    guard unit == nil || start > index || text(start - 1) == "am" else { return nil }
    guard let sign = Self.daysSigns[text(start + 1)],
      let base = date(at: start + 2, depth: depth + 1),
      base.reading.certainty != .none, base.reading.certainty != .ambiguous,
      !isClockTime(at: start + 2), base.reading.weekday == nil || weekday == nil
    else { return nil }
    let anchor = sign > 0 ? base.reading.last : base.reading.first
    if let weekday {
      let first = calendar.weekday(weekday, onOrAfter: anchor.adding(days: sign > 0 ? 1 : -7))
      guard first >= reference else { return nil }
      return Match(Reading(first, .inferred, "weekday-beside-date"), base.end)
    }
    if unit == .week {
      // The first working week that begins after it, or the last that ends before it.
      let monday =
        sign > 0
        ? calendar.weekday(1, onOrAfter: anchor.adding(days: 1))
        : calendar.weekday(5, onOrAfter: anchor.adding(days: -7)).firstOfWeek
      guard monday.adding(days: 4) >= reference else { return nil }
      return Match(week(startingOn: monday, rule: "week-beside-date"), base.end)
    }
    let day =
      unit == .workday
      ? calendar.adding(workdays: sign, to: anchor) : anchor.adding(days: sign)
    guard day >= reference else { return nil }
    return Match(Reading(day, base.reading.certainty, "day-beside-date"), base.end)
  }

  /// "End of day", "close of business", "EOD", alone or with the day it ends.
  func dayEnd(at index: Int, depth: Int) -> Match? {
    let start = skippingArticle(at: index)
    guard let end = dayEndWords(at: start) else { return nil }
    // "At the end of the day" sums up more often than it sets a date.
    if strict, text(start) == "end",
      text(index - 1) == "at" || text(start - 1) == "at"
        || text(start - 2) == "at" && lexeme(start - 1) == .article
    {
      return nil
    }
    let next = skipping(["on", "of", "am", "the"], at: end)
    if var day = date(at: next, depth: depth + 2), isSingleDay(day.reading) {
      day.reading.hasTime = true
      return day
    }
    var today = Reading(reference, .exact, "end-of-day")
    today.hasTime = true
    return Match(today, end)
  }

  /// The index after words that name the end of a working day.
  func dayEndWords(at index: Int) -> Int? {
    anyPhrase(
      [
        "eod", "cob", "eob", "close of business", "close of play", "close of day",
        "end of day",
        "end of the day", "end of business", "end of play", "end of the working day",
        "end of the business day", "end of business day", "end of working day", "end of my day",
        "end of the workday", "end of this day", "ende des tages", "tagesende", "feierabend",
        "dienstschluss", "geschaeftsschluss", "bueroschluss", "ende des arbeitstages", "days end",
        "end - of - day", "close - of - business", "end of our day", "end of your day",
      ],
      at: index
    )
  }

  func isSingleDay(_ reading: Reading) -> Bool {
    switch reading.grain {
    case .day, .weekday, .dayOfMonth: true
    default: false
    }
  }

  /// Words about time that hold no day: vague, recurring.
  func nothing(at index: Int) -> Match? {
    if let end = recurring(at: index) {
      return Match(Reading(nothing: "recurring", grain: .recurring, on: reference), end)
    }
    if let end = anyPhrase(Self.vaguePhrases, at: index), text(end) != "as" {
      return Match(Reading(nothing: "vague", grain: .vague, on: reference), end)
    }
    if !strict, let end = anyPhrase(Self.vagueWords, at: index) {
      return Match(Reading(nothing: "vague", grain: .vague, on: reference), end)
    }
    return nil
  }

  private func recurring(at index: Int) -> Int? {
    if ["every", "each", "jeden", "jede", "jedes"].contains(text(index)) {
      let next = skipping(["other", "second", "zweite", "zweiten", "single"], at: index + 1)
      switch lexeme(next) {
      case .weekday, .weekdayShort, .unit, .month, .monthShort, .dayPart: return next + 1
      case .relativeDay where text(next) == "morgen": return next + 1
      default: return nil
      }
    }
    if case .weekdays = lexeme(index) {
      // "two Sundays from now" counts them.
      return cardinal(at: index - 1) == nil ? index + 1 : nil
    }
    return nil
  }

  static let vaguePhrases = LexiconIndex(
    """
    as soon as possible
    as soon as we can
    as soon as i can
    as soon as you can
    as soon as practicable
    as quickly as possible
    asap
    soon
    shortly
    very soon
    pretty soon
    at some point
    at some stage
    at some time
    sometime soon
    some time soon
    in due course
    in due time
    in the near future
    in the foreseeable future
    in the future
    in a while
    in a bit
    in a little while
    at your convenience
    at your earliest convenience
    at the earliest convenience
    at the earliest opportunity
    at my earliest convenience
    when i get a chance
    when you get a chance
    when we get a chance
    when time permits
    when i have time
    sooner or later
    sooner rather than later
    before long
    one of these days
    down the road
    down the line
    eventually
    someday
    some day
    until further notice
    zeitnah
    bald
    baldmoeglichst
    demnaechst
    irgendwann
    in kuerze
    in baelde
    kurzfristig
    mittelfristig
    langfristig
    umgehend
    so schnell wie moeglich
    so bald wie moeglich
    so rasch wie moeglich
    moeglichst bald
    moeglichst schnell
    moeglichst zeitnah
    schnellstmoeglich
    schnellstens
    bei gelegenheit
    in naechster zeit
    in der naechsten zeit
    in absehbarer zeit
    ueber kurz oder lang
    frueher oder spaeter
    bis auf weiteres
    """.split(separator: "\n").map(String.init)
  )

  static let vagueWords = LexiconIndex(
    """
    later
    later on
    sometime
    some time
    at a later date
    going forward
    spaeter
    mal
    """.split(separator: "\n").map(String.init)
  )
}

extension DateParser {
  fileprivate static let daysSigns: [String: Int] = [
    "after": 1, "following": 1, "before": -1, "preceding": -1, "nach": 1, "vor": -1,
  ]
}
