import Messaging

/// A number of units, or a span of numbers: "two weeks", "2-3 days", "a few months".
struct Amount {
  var low: Int
  var high: Int
  var unit: TimeUnit
  /// "A couple of", "a few": the number is a habit of speech.
  var isLoose = false
  /// Half a unit on top: "a week and a half".
  var half = false
  /// Further units: "2 years and 21 days".
  var more: [(Int, TimeUnit)] = []
  /// "fridays", which are counted from today.
  var weekday: Int?
}

extension DateParser {
  /// A number of units and where it ends.
  func amount(at index: Int) -> (Amount, Int)? {
    guard var (amount, end) = simpleAmount(at: index) else { return nil }
    if text(end) == "and" || text(end) == "und" || isMark(end, ",") {
      if let rest = phrase("a half", at: end + 1) ?? phrase("ein halb", at: end + 1) {
        amount.half = true
        return (amount, rest)
      }
    }
    // "2 years, 1 month and 21 days"
    while amount.more.count < 4 {
      var next = end
      if isMark(next, ",") { next += 1 }
      next = skipping(["and", "und"], at: next)
      guard next > end || tokens.indices.contains(next) && tokens[next].digits > 0,
        let (further, after) = simpleAmount(at: next), further.low == further.high,
        further.unit != amount.unit, further.weekday == nil
      else { break }
      amount.more.append((further.low, further.unit))
      end = after
    }
    return (amount, end)
  }

  private func simpleAmount(at index: Int) -> (Amount, Int)? {
    guard let (low, high, loose, half, position) = quantity(at: index) else { return nil }
    var next = position
    if isMark(next, "-") { next += 1 }
    var workday = false
    while Self.offsetsAdjectives.contains(text(next)) { next += 1 }
    if ["working", "business", "bank", "work"].contains(text(next)) {
      (workday, next) = (true, next + 1)
    }
    switch lexeme(next) {
    case .unit(let unit):
      guard !(text(next) == "h" && !isGlued(next) && strict) else { return nil }
      var amount = Amount(low: low, high: high, unit: unit, isLoose: loose, half: half)
      if workday, unit == .day { amount.unit = .workday }
      if workday, unit != .day { return nil }
      return (amount, next + 1)
    case .weekday(let day), .weekdays(let day):
      guard low >= 1, position > index, !loose else { return nil }
      return (
        Amount(low: low, high: high, unit: .week, weekday: day), next + 1
      )
    case .ordinal(2) where text(next) == "second":
      return (Amount(low: low, high: high, unit: .second, isLoose: loose, half: half), next + 1)
    default:
      if ["m", "s", "'", "d", "w"].contains(text(next)), isGlued(next) {
        let unit: TimeUnit = text(next) == "d" ? .day : text(next) == "w" ? .week : .minute
        return (Amount(low: low, high: high, unit: unit), next + 1)
      }
      if isMark(next, "\""), isGlued(next) {
        return (Amount(low: low, high: high, unit: .second), next + 1)
      }
      return nil
    }
  }

  /// A quantity: low, high, loose, a half on top, and where it ends.
  private func quantity(at index: Int) -> (Int, Int, Bool, Bool, Int)? {
    if let end = anyPhrase(
      [
        "half a", "half an", "half of a", "a half", "einem halben", "ein halbes", "einer halben",
        "eine halbe", "half",
      ],
      at: index
    ) {
      return (0, 0, false, true, end)
    }
    if let end = anyPhrase(["three quarters of an", "three - quarters of an"], at: index) {
      return (0, 0, false, true, end)
    }
    if let top = digits(index, upTo: 1), isMark(index + 1, "/"), isGlued(index + 1),
      let bottom = digits(index + 2, upTo: 1), top < bottom
    {
      return (0, 0, false, true, index + 3)
    }
    if let end = anyPhrase(
      ["anderthalb", "eineinhalb", "anderthalbem", "one and a half", "1 . 5"],
      at: index
    ) {
      return (1, 1, false, true, end)
    }
    if text(index) == "zweieinhalb" { return (2, 2, false, true, index + 1) }
    if text(index) == "dreieinhalb" { return (3, 3, false, true, index + 1) }
    if let end = anyPhrase(
      ["a couple of", "a couple", "couple of", "couple", "the couple of", "a pair of"],
      at: index
    ) {
      return (2, 2, true, false, end)
    }
    if let end = anyPhrase(
      [
        "a few", "few", "ein paar", "einige", "einigen", "several", "mehrere", "mehreren",
        "wenigen", "a small number of", "the few",
      ],
      at: index
    ) {
      return (3, 5, true, false, end)
    }
    if text(index) == "a" || text(index) == "an" {
      return (1, 1, false, false, index + 1)
    }
    guard let first = cardinal(at: index) else { return nil }
    if let end = phrase("and a half", at: first.end) ?? phrase("einhalb", at: first.end) {
      return (first.value, first.value, false, true, end)
    }
    var next = first.end
    // "sixteen (16)"
    if isMark(next, "("), let again = cardinal(at: next + 1), isMark(again.end, ")") {
      next = again.end + 1
    }
    let joins = ["or", "to", "oder", "bis", "-", ",", "/"]
    if joins.contains(text(next)) {
      var after = next + 1
      after = skipping(["maybe", "perhaps", "vielleicht"], at: after)
      if let second = cardinal(at: after), second.value >= first.value, second.value <= 400 {
        return (first.value, second.value, first.value != second.value, false, second.end)
      }
      // "2.5 weeks"
    }
    if isMark(next, "."), isGlued(next), digits(next + 1, upTo: 1) == 5 {
      return (first.value, first.value, false, true, next + 2)
    }
    return (first.value, first.value, false, false, next)
  }

  // MARK: Moving by an amount

  /// A day moved by one of an amount's numbers.
  func moved(_ day: CivilDate, by number: Int, _ amount: Amount, sign: Int = 1) -> CivilDate {
    var moved = step(day, sign * number, amount.unit)
    for (count, unit) in amount.more { moved = step(moved, sign * count, unit) }
    if amount.half {
      switch amount.unit {
      case .day: moved = step(moved, sign * 1, .day)
      case .week: moved = step(moved, sign * 4, .day)
      case .month: moved = step(moved, sign * 15, .day)
      case .quarter: moved = step(moved, sign * 45, .day)
      case .year: moved = step(moved, sign * 6, .month)
      default: break
      }
    }
    return moved
  }

  private func step(_ day: CivilDate, _ count: Int, _ unit: TimeUnit) -> CivilDate {
    let count = min(max(count, -100_000), 100_000)
    switch unit {
    case .second, .minute: return day.adding(days: count / (unit == .second ? 86_400 : 1_440))
    case .hour: return day.adding(days: count / 24)
    case .day: return day.adding(days: count)
    case .workday: return calendar.adding(workdays: count, to: day)
    case .week, .weekend: return day.adding(days: 7 * count)
    case .fortnight: return day.adding(days: 14 * count)
    case .month: return day.adding(months: count)
    case .quarter: return day.adding(months: 3 * count)
    case .half: return day.adding(months: 6 * count)
    case .year: return day.adding(months: 12 * count)
    case .decade: return day.adding(months: 120 * count)
    }
  }

  /// The reading of a number of units after a day.
  func reading(_ amount: Amount, after base: CivilDate, sign: Int = 1) -> Reading {
    if let weekday = amount.weekday {
      let first = calendar.weekday(weekday, onOrAfter: base.adding(days: 1))
      return Reading(
        first.adding(days: 7 * (max(1, amount.low) - 1)),
        .inferred,
        "nth-weekday-from-now"
      )
    }
    let near = moved(base, by: amount.low, amount, sign: sign)
    let far = moved(base, by: amount.high, amount, sign: sign)
    if near != far {
      return Reading(
        from: min(near, far),
        to: max(near, far),
        .inferred,
        "offset-range",
        grain: .day
      )
    }
    let isWhole =
      amount.unit.isClock ? amount.unit == .hour && amount.high % 24 == 0 && amount.high > 0 : true
    let certainty: DueDate.Certainty =
      amount.isLoose || amount.half || !isWhole ? .inferred : .exact
    return Reading(far, certainty, amount.unit == .workday ? "offset-workdays" : "offset")
  }

  // MARK: Offsets

  /// "in two weeks", "within ten days", "three days from now", "a week from Thursday".
  func offset(at index: Int, depth: Int) -> Match? {
    longest([
      prefixedOffset(at: index),
      suffixedOffset(at: index, depth: depth),
      nextAmount(at: index),
      weekToday(at: index, depth: depth),
    ])
  }

  private static let offsetPrefixes = LexiconIndex(
    """
    in
    within
    inside
    inside of
    in less than
    in under
    in about
    in around
    in roughly
    in approximately
    in just
    in just over
    in at most
    in no more than
    in another
    within about
    within the
    within at most
    over the course of
    innerhalb
    innerhalb von
    innerhalb der
    innerhalb eines
    innerhalb einer
    binnen
    binnen der
    in etwa
    in ca
    in ca .
    in rund
    in circa
    in spaetestens
    in maximal
    in weniger als
    in den
    spaetestens in
    not more than
    no more than
    no later than
    less than
    laengstens
    """.split(separator: "\n").map(String.init)
  )

  private func prefixedOffset(at index: Int) -> Match? {
    guard let after = anyPhrase(Self.offsetPrefixes, at: index) else { return nil }
    for position in [after, index + 1] {
      if let end = anyPhrase(["hour", "stunde"], at: position), text(position - 1) == "the" {
        return Match(Reading(reference, .inferred, "offset"), end)
      }
      guard let (amount, end) = amount(at: position) else {
        if let orTwo = unitOrTwo(at: position) { return orTwo }
        continue
      }
      if let orTwo = unitOrTwo(at: position) { return orTwo }
      // "in 2 weeks' time", "in two weeks from now", "in a year or so"
      var last = end
      if isMark(last, "'") { last += 1 }
      if text(last) == "time" { last += 1 }
      if let more = anyPhrase(
        ["or so", "from now", "from today", "ab jetzt", "ab heute"],
        at: last
      ) {
        last = more
      }
      // "in three years of service" is no deadline; "in May 3 weeks" neither.
      if strict, lexeme(position) == .article { return nil }
      var reading = reading(amount, after: reference)
      let isRough =
        ["about", "around", "roughly", "approximately", "etwa", "rund", "ca", "circa"]
        .contains(text(after - 1)) || text(last - 1) == "so" || text(after - 1) == "over"
      if isRough, reading.certainty == .exact { reading.certainty = .inferred }
      return Match(reading, last)
    }
    return nil
  }

  /// "a day or two", "a week or so".
  private func unitOrTwo(at index: Int) -> Match? {
    guard ["a", "an", "one", "ein", "einem", "einer", "eine", "einen"].contains(text(index)),
      case .unit(let unit) = lexeme(index + 1)
    else { return nil }
    if let end = anyPhrase(["or two", "or 2", "oder zwei", "or so and a half"], at: index + 2) {
      let amount = Amount(low: 1, high: 2, unit: unit, isLoose: true)
      return Match(reading(amount, after: reference), end)
    }
    return nil
  }

  /// "three days from now", "2 weeks after Easter", "a week before the 15th", "two days ago".
  private func suffixedOffset(at index: Int, depth: Int) -> Match? {
    var start = skipping(["about", "around", "another"], at: index)
    start = skippingArticle(at: start)
    if let end = phrase("less than", at: start) { start = end }
    guard var (amount, end) = amount(at: start) else { return germanAgo(at: index) }
    if let two = anyPhrase(["or two", "or so"], at: end) {
      if text(end + 1) == "two" { amount.high = 2 }
      end = two
    }
    if isMark(end, ","), anyPhrase(["from now", "from today"], at: end + 1) != nil { end += 1 }
    if let ago = anyPhrase(["ago", "back", "earlier", "zuvor"], at: end) {
      return Match(Reading(nothing: "past", grain: .past, on: reference), ago)
    }
    if let now = anyPhrase(
      [
        "from now", "from today", "from right now", "hence", "later", "out", "time",
        "in the future", "after now", "ab jetzt", "ab heute", "spaeter", "from this moment",
      ],
      at: end
    ) {
      if text(end) == "out", strict { return nil }
      if text(end) == "time", strict || text(end - 1).hasSuffix("s") == false { return nil }
      return Match(reading(amount, after: reference), now)
    }
    guard depth < 3 else { return nil }
    if let opening = anyPhrase(
      [
        "starting", "starting from", "starting on", "beginning", "beginning on", "commencing", "ab",
      ],
      at: end
    ), amount.low == amount.high, !amount.unit.isClock,
      let day = date(at: opening, depth: depth + 1),
      isSingleDay(day.reading)
        || day.reading.certainty == .ambiguous
    {
      guard day.reading.certainty != .none else { return nil }
      let first = day.reading.due
      let last = moved(first, by: amount.high, amount).adding(days: -1)
      return Match(
        Reading(from: first, to: max(first, last), .inferred, "date-range", grain: .day),
        day.end
      )
    }
    var base = end
    guard let sign = Self.offsetsSigns[text(base)] else { return nil }
    base += 1
    if ["to", "of"].contains(text(base)) { base += 1 }
    // "a week on Thursday" is English for Thursday week; "two days on Friday" is not.
    if text(end) == "on", amount.unit != .week && amount.unit != .fortnight { return nil }
    if text(end) == "following", strict { return nil }
    guard let day = date(at: base, depth: depth + 1) else { return nil }
    guard day.reading.certainty != .none else { return nil }
    return Match(shifted(day.reading, amount, sign), day.end)
  }

  /// "vor zwei Wochen" is over.
  private func germanAgo(at index: Int) -> Match? {
    guard text(index) == "vor", let (_, end) = amount(at: index + 1) else { return nil }
    return Match(Reading(nothing: "past", grain: .past, on: reference), end)
  }

  /// A reading moved by an amount.
  func shifted(_ base: Reading, _ amount: Amount, _ sign: Int) -> Reading {
    if base.certainty == .ambiguous {
      var moved = base.mapped("offset-from-date") {
        self.moved($0, by: amount.high, amount, sign: sign)
      }
      // "A week from Thursday", said on a Thursday, starts from the nearer one.
      if base.rule == "weekday-said-on-that-day", let day = moved.candidates.first {
        moved = Reading(day, .inferred, "offset-from-date")
      }
      return moved
    }
    let anchor = sign > 0 ? base.due : base.first
    var reading = reading(amount, after: anchor, sign: sign)
    if reading.certainty == .exact { reading.certainty = base.certainty }
    reading.rule = "offset-from-date"
    return reading
  }

  /// "the next two weeks", "over the next few days", "in the coming days", "upcoming 2 weeks".
  private func nextAmount(at index: Int) -> Match? {
    var position = skipping(["in", "within", "over", "during", "innerhalb", "binnen"], at: index)
    if text(position) == "only" { position += 1 }
    position = skippingArticle(at: position)
    if let (several, after) = leadingCount(at: position), case .which(let which) = lexeme(after),
      which == .next || which == .coming, let (amount, end) = amountOf(several, at: after + 1)
    {
      return Match(reading(amount, after: reference), end)
    }
    guard case .which(let which) = lexeme(position),
      which == .next || which == .coming || which == .following || which == .last
    else { return nil }
    if which == .last {
      guard let (_, end) = amount(at: position + 1) else { return nil }
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    position += 1
    if which == .next, case .which(.coming) = lexeme(position) { position += 1 }
    if let (amount, end) = amount(at: position) {
      return Match(reading(amount, after: reference), end)
    }
    if text(position) == "fortnight" {
      return Match(
        reading(Amount(low: 1, high: 1, unit: .fortnight, isLoose: true), after: reference),
        position + 1
      )
    }
    // "in the coming days", "in den nächsten Wochen": a few.
    guard Self.offsetsPlurals.contains(text(position)), case .unit(let unit) = lexeme(position)
    else {
      return nil
    }
    return Match(
      reading(Amount(low: 3, high: 5, unit: unit, isLoose: true), after: reference),
      position + 1
    )
  }

  private func leadingCount(at index: Int) -> (Int, Int)? {
    cardinal(at: index).map { ($0.value, $0.end) }
  }

  private func amountOf(_ count: Int, at index: Int) -> (Amount, Int)? {
    guard case .unit(let unit) = lexeme(index) else { return nil }
    return (Amount(low: count, high: count, unit: unit), index + 1)
  }

  /// "a week today", "two weeks tomorrow", "today week", "heute in 14 Tagen" is an extension.
  private func weekToday(at index: Int, depth: Int) -> Match? {
    guard depth < 3 else { return nil }
    if let (amount, end) = amount(at: index),
      [.week, .fortnight, .month, .year].contains(amount.unit),
      text(end) == "today" || text(end) == "tomorrow", let day = relativeDay(at: end, depth: 3)
    {
      guard text(index) != "in" else { return nil }
      return Match(shifted(day.reading, amount, 1), day.end)
    }
    if let end = phrase("this time", at: index), let day = date(at: end, depth: depth + 2) {
      switch day.reading.grain {
      case .week: return Match(Reading(reference.adding(days: 7), .inferred, "this-time"), day.end)
      case .month:
        return Match(Reading(reference.adding(months: 1), .inferred, "this-time"), day.end)
      case .year:
        return Match(Reading(reference.adding(months: 12), .inferred, "this-time"), day.end)
      case .day, .weekday: return day
      default: return nil
      }
    }
    return nil
  }
}

extension DateParser {
  fileprivate static let offsetsAdjectives: Set<String> = [
    "more", "weitere", "weiteren", "full", "whole", "short", "vollen", "volle", "ganze", "ganzen",
    "next", "naechsten", "further", "solid", "odd", "upcoming", "calendar", "kalender",
  ]
  fileprivate static let offsetsSigns: [String: Int] = [
    "from": 1, "after": 1, "before": -1, "on": 1, "nach": 1, "vor": -1, "following": 1, "ab": 1,
    "past": 1, "prior": -1, "ahead": -1,
  ]
  fileprivate static let offsetsPlurals: Set<String> = [
    "days", "weeks", "months", "tage", "tagen", "wochen", "monate", "monaten",
  ]
}
