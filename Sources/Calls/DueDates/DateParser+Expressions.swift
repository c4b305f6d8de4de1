import Messaging

/// What stands in front of a date and decides what the date is for.
enum DatePreposition {
  case none, neutral, by, before, after, start, since
}

/// An expression in tokens, before it becomes bytes.
struct FoundExpression {
  var first: Int
  var end: Int
  var reading: Reading
  var role: DueExpression.Role
  var condition: Bool = false
}

extension DateParser {
  /// Every date expression of the sentence, in order, none overlapping another.
  func expressions() -> [FoundExpression] {
    var found: [FoundExpression] = []
    var index = 0
    while index < tokens.count {
      guard canOpen(index) else {
        index += 1
        continue
      }
      if let conditional = condition(at: index) {
        found.append(conditional.whole)
        // Dates inside the condition are dates all the same.
        found.append(contentsOf: conditional.dates)
        index = max(conditional.whole.end, index + 1)
        continue
      }
      if leadsToDate(index), let expression = expression(at: index) {
        found.append(expression)
        index = max(expression.end, index + 1)
      } else {
        index += 1
      }
    }
    return merged(found)
  }

  /// "Two or three days", "a fortnight", when that is all that was said.
  func amountAlone() -> FoundExpression? {
    let start = skipping(["net", "about", "another", "ca"], at: 0)
    guard let (amount, end) = amount(at: start), end == tokens.count, amount.weekday == nil else {
      return nil
    }
    var reading = reading(amount, after: reference)
    if reading.certainty == .exact { reading.certainty = .inferred }
    return FoundExpression(first: 0, end: end, reading: reading, role: .deadline)
  }

  private func canOpen(_ index: Int) -> Bool {
    let token = tokens[index]
    // A number glued to a letter before it is part of a name: "A4", "v2".
    if token.digits > 0 { return !(token.glued && index > 0 && tokens[index - 1].isWord) }
    return token.isWord && canStart(index)
  }

  /// Whether something of a date stands at an index or, behind prepositions and articles, near it.
  private func leadsToDate(_ index: Int) -> Bool {
    for position in index..<min(index + 7, tokens.count) {
      if tokens[position].digits > 0 { return true }
      switch tokens[position].lexeme {
      case .connector, .article: continue
      case nil: if canStart(position), tokens[position].isWord { return true }
      default: return true
      }
    }
    return false
  }

  // MARK: One expression

  /// The expression at an index: preposition, time of day and date in any of their orders.
  func expression(at index: Int) -> FoundExpression? {
    let (preposition, after) = preposition(at: index)
    if preposition == .none, after > index { return nil }
    let found = expression(preposition, from: index, at: after)
    guard after > index else { return found ?? timeAlone(at: index, preposition) }
    // "in" begins "in two weeks" and stands before "in March": the longer reading is meant.
    let whole = expression(.none, from: index, at: index)
    let opensRange = ["between", "zwischen", "from", "vom", "von"].contains(text(index))
    if let whole, whole.end > (found?.end ?? -1) || opensRange && whole.end == found?.end {
      return whole
    }
    return found ?? timeAlone(at: index, preposition)
  }

  private func expression(_ preposition: DatePreposition, from index: Int, at start: Int)
    -> FoundExpression?
  {
    if let first = firstThing(at: start) {
      return FoundExpression(
        first: index,
        end: first.end,
        reading: first.reading,
        role: role(preposition, first.reading)
      )
    }
    var best = date(at: start)
    if let end = time(at: start, alone: false) ?? spokenHour(at: start) {
      // "8pm on Friday", "at 7, this morning", "noon tomorrow"
      var position = end
      if isMark(position, ",") { position += 1 }
      position = skipping(["on", "am", "of", "for"], at: position)
      if var day = date(at: position), day.end > (best?.end ?? 0), day.reading.rule != "now",
        isSingleDay(day.reading) || day.reading.certainty == .none
      {
        day.reading.hasTime = true
        best = day
      }
    }
    guard var match = best, accepts(match.reading, preposition, from: start, to: match.end) else {
      return nil
    }
    while let last = anyPhrase(
      [
        "at the latest", "at latest", "the latest", "latest", "spaetestens", "or sooner",
        "or earlier",
        "at the very latest", "or before", "einschliesslich", "inclusive",
      ],
      at: match.end
    ) {
      return FoundExpression(
        first: index,
        end: last,
        reading: applied(.by, match.reading),
        role: .deadline
      )
    }
    if let last = anyPhrase([", at the latest", ", latest", ", spaetestens"], at: match.end) {
      match.end = last
      return FoundExpression(
        first: index,
        end: last,
        reading: applied(.by, match.reading),
        role: .deadline
      )
    }
    let reading = applied(preposition, match.reading)
    return FoundExpression(
      first: index,
      end: match.end,
      reading: reading,
      role: role(preposition, reading)
    )
  }

  /// "first thing tomorrow", "first thing Monday", "first thing in the morning".
  private func firstThing(at index: Int) -> Match? {
    guard let end = anyPhrase(["first thing", "gleich"], at: index) else { return nil }
    let next = skipping(["on", "am"], at: end)
    if let day = date(at: next) { return day }
    if text(index) == "first",
      let part = anyPhrase(["in the morning", "in the am", "am morgen"], at: end)
    {
      return Match(Reading(reference.adding(days: 1), .inferred, "next-morning"), part)
    }
    return nil
  }

  private func spokenHour(at index: Int) -> Int? {
    guard let hour = cardinal(at: index), hour.value <= 24, digits(index, upTo: 4) != nil || !strict
    else { return nil }
    return hour.end
  }

  /// A time of day alone, whose day is today by inference.
  ///
  /// A deadline "by 3pm" is today's. "In the morning", without an hour, is tomorrow's: calls are
  /// held by day.
  private func timeAlone(at index: Int, _ preposition: DatePreposition) -> FoundExpression? {
    let (_, start) = self.preposition(at: index)
    if let end = anyPhrase(["in the morning", "tomorrow morning"], at: index) {
      if strict, text(index - 1) == "am" || lexeme(index - 1) == .dayPart { return nil }
      let reading = Reading(reference.adding(days: 1), .inferred, "next-morning")
      return FoundExpression(first: index, end: end, reading: reading, role: .day)
    }
    var reading = Reading(reference, .inferred, "time-of-day", grain: .time)
    let isDeadline = preposition == .by || preposition == .before
    for position in [index, start] {
      guard let end = time(at: position, alone: strict), end > position else { continue }
      let isMarked = hasClockMark(from: position, to: end) || spelled(position)
      guard isMarked || !strict && preposition != .none else { continue }
      // A transcript is full of times that belong to nobody's promise.
      if strict, preposition == .none, !hasTimeWord(position) { return nil }
      if strict, !isDeadline, !hasClockMark(from: position, to: end) { return nil }
      reading.isBare = !isDeadline
      return FoundExpression(
        first: index,
        end: end,
        reading: reading,
        role: isDeadline ? .deadline : .time
      )
    }
    return nil
  }

  private func hasTimeWord(_ index: Int) -> Bool {
    ["at", "um", "by", "before", "around", "gegen", "bis", "vor"].contains(text(index))
  }

  /// A mark that only a time of day has.
  private func hasClockMark(from start: Int, to end: Int) -> Bool {
    (start..<end).contains { index in
      isClockTime(at: index) || lexeme(index) == .dayPart || text(index) == "past"
    }
  }

  private func spelled(_ index: Int) -> Bool {
    !strict && digits(skippingTimeWords(index)) == nil
  }

  private func skippingTimeWords(_ index: Int) -> Int {
    skipping(["at", "um", "around", "about", "gegen", "by", "before", "bis", "vor"], at: index)
  }

  /// Whether a reading counts as a date where it stands.
  private func accepts(
    _ reading: Reading,
    _ preposition: DatePreposition,
    from start: Int,
    to end: Int
  )
    -> Bool
  {
    if reading.isBare {
      // "By 5" is an hour, "on 5" a day.
      return ["on", "am", "den", "zum"].contains(text(start - 1)) && isFree(end)
    }
    guard strict else { return true }
    if reading.grain == .dayOfMonth {
      if case .article = lexeme(start) { return true }
      return preposition != .none
    }
    return true
  }

  // MARK: Prepositions

  private static let prepositionPhrases: [(DatePreposition, [String])] = [
    (
      .by,
      [
        "by", "by the", "no later than", "not later than", "at the latest by", "latest by", "until",
        "till", "untill", "til", "up to", "up until", "due", "due by", "due on", "due date",
        "deadline",
        "deadline is", "the deadline is", "as late as", "on or before", "spaetestens",
        "spaetestens am", "spaetestens bis", "spaetestens bis zum", "spaetestens zum", "bis",
        "bis zum", "bis zur", "bis spaetestens", "bis spaetestens zum", "bis spaetestens am",
        "bis einschliesslich", "bis inklusive", "bis hin zum", "zum", "bis etwa", "bis ca .",
        "bis allerspaetestens", "allerspaetestens", "bis ungefaehr", "by no later than",
        "by around",
        "by about", "by roughly", "by at the latest", "by the very latest", "through", "bis am",
        "bis in", "bis in die", "bis im", "no later", "latest", "bis gegen", "bis in den",
      ]
    ),
    (
      .before,
      [
        "before", "prior to", "ahead of", "vor", "vor dem", "vor der", "noch vor", "noch vor dem",
        "sometime before", "sometimes before", "any time before", "in advance of", "right before",
        "just before", "kurz vor",
      ]
    ),
    (
      .after,
      [
        "after", "nach", "nach dem", "nach der", "not before", "no earlier than", "any time after",
        "nicht vor", "fruehestens", "fruehestens am", "fruehestens ab", "right after",
        "shortly after",
        "soon after", "kurz nach", "erst nach", "after the", "later than", "beyond",
      ]
    ),
    (
      .start,
      [
        "from", "starting", "starting on", "starting from", "as of", "as from", "beginning",
        "beginning on", "ab", "ab dem", "ab der", "effective", "commencing", "von", "vom",
      ]
    ),
    (.since, ["since", "seit", "seit dem", "seitdem", "ever since"]),
    (
      .neutral,
      [
        "on", "in", "at", "in the", "at the", "on the", "during", "over", "over the", "am", "im",
        "an", "around", "about", "around about", "sometime", "some time", "sometime in",
        "some time in",
        "sometime on", "sometime around", "anytime", "at some point", "at some point in", "for",
        "for the", "this", "in der", "in den", "gegen", "um", "um den", "circa", "ca .",
        "rund um", "during the", "throughout", "within", "noch", "noch in", "noch am", "noch bis",
        "irgendwann", "irgendwann im", "irgendwann am", "on around", "on about", "on or around",
        "on or about", "or", "approximately", "roughly", "fuer", "fuer den", "between", "zwischen",
        "der", "dem", "den", "wie waere es mit", "maybe",
      ]
    ),
  ]

  private static let prepositions = prepositionPhrases.map { ($0.0, LexiconIndex($0.1)) }

  /// The longest preposition at an index, and where it ends.
  func preposition(at index: Int) -> (DatePreposition, Int) {
    var best: (DatePreposition, Int) = (.none, index)
    for (kind, phrases) in Self.prepositions {
      if let end = anyPhrase(phrases, at: index), end > best.1 { best = (kind, end) }
    }
    // "bis zum", "by the": the article belongs to the date that follows.
    if best.1 > index + 1, best.1 < tokens.count,
      ["the", "dem", "den", "der"].contains(text(best.1 - 1))
    {
      best.1 -= 1
    }
    return best
  }

  /// A reading after its preposition.
  func applied(_ preposition: DatePreposition, _ reading: Reading) -> Reading {
    guard reading.certainty != .none else { return reading }
    switch preposition {
    case .none, .neutral:
      return reading
    case .start:
      guard reading.showsRange, reading.certainty != .ambiguous, reading.rule != "date-range",
        reading.first >= reference
      else { return reading }
      return Reading(reading.first, .inferred, reading.rule)
    case .by:
      guard reading.isBeginning, reading.first >= reference else { return reading }
      return Reading(reading.first, .inferred, reading.rule)
    case .before:
      guard reading.grain != .time, !reading.hasTime else { return reading }
      return beforeReading(reading)
    case .after:
      return Reading(nothing: "not-before", grain: .vague, on: reference)
    case .since:
      return Reading(nothing: "past", grain: .past, on: reference)
    }
  }

  private func beforeReading(_ reading: Reading) -> Reading {
    if reading.certainty == .ambiguous {
      let days = reading.candidates.map { $0.adding(days: -1) }.filter { $0 >= reference }
      guard days.count != 1 else { return Reading(days[0], .inferred, "day-before") }
      guard !days.isEmpty else { return Reading(nothing: "past", grain: .past, on: reference) }
      return Reading(either: days, "day-before", grain: .day)
    }
    let day = reading.first.adding(days: -1)
    guard day >= reference else {
      // "before today" and "before this week" are over; "before the end of today" is today.
      if reading.rule == "end-of-day" { return reading }
      return Reading(nothing: "past", grain: .past, on: reference)
    }
    return Reading(day, .inferred, "day-before")
  }

  private func role(_ preposition: DatePreposition, _ reading: Reading) -> DueExpression.Role {
    switch reading.grain {
    case .past: return .past
    case .recurring: return .recurring
    case .vague where preposition != .after: return .vague
    default: break
    }
    switch preposition {
    case .by, .before: return .deadline
    case .after: return .notBefore
    case .start: return .start
    case .since: return .past
    case .none, .neutral:
      return ["end-of-day", "end-of-week", "end-of-month", "end-of-quarter", "end-of-year"]
        .contains(reading.rule) || reading.rule.hasPrefix("offset") ? .deadline : .day
    }
  }

  // MARK: Expressions that belong together

  /// "next week, how about on Wednesday?": a weekday is looked for in the week just named.
  private func merged(_ found: [FoundExpression]) -> [FoundExpression] {
    var result: [FoundExpression] = []
    for expression in found {
      if let previous = result.last, previous.reading.grain == .week, previous.role == .day,
        let weekday = expression.reading.weekday, expression.first - previous.end <= 5,
        !isSeparated(previous.end, expression.first), !hasWhich(expression)
      {
        result.removeLast()
        let reading = weekdayReading(weekday, inWeekOf: previous.reading.last)
        if reading.certainty != .none {
          result.append(
            FoundExpression(
              first: previous.first,
              end: expression.end,
              reading: reading,
              role: expression.role
            )
          )
          continue
        }
        result.append(previous)
      }
      result.append(expression)
    }
    return result
  }

  private func hasWhich(_ expression: FoundExpression) -> Bool {
    (expression.first..<expression.end).contains { index in
      if case .which = lexeme(index) { true } else { false }
    }
  }

  private func isSeparated(_ from: Int, _ to: Int) -> Bool {
    (from..<max(from, to)).contains {
      [".", ";", "!", "?", "and", "or", "then", "und", "oder", "dann", "but"].contains(text($0))
    }
  }
}
