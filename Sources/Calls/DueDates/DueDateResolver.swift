public import Messaging

/// Turns what people say about time into days, counted from the day they said it.
///
/// It reads English and German. It needs no clock and asks none: the same words on the same
/// reference always come to the same answer. A date is never before the reference; words about the
/// past come to nothing.
public struct DueDateResolver: Sendable {
  /// The longest phrase that is read, in UTF-8 bytes; a longer one comes to `too-long`.
  public static let longestPhrase = 4_096

  private let calendar: DueCalendar
  private let locale: DateLocale

  /// A resolver for one call.
  ///
  /// - Parameters:
  ///   - reference: The local date of the call.
  ///   - locale: How dates in numbers are written.
  ///   - fiscalYearStart: The month, 1 to 12, in which quarters begin to count; any other number
  ///     counts as January. A fiscal year is named after the year in which it ends.
  ///   - holidays: Days that are no working days, besides Saturdays and Sundays.
  public init(
    reference: CivilDate,
    locale: DateLocale = .undetermined,
    fiscalYearStart: Int = 1,
    holidays: Set<CivilDate> = []
  ) {
    calendar = DueCalendar(
      reference: reference,
      fiscalYearStart: fiscalYearStart,
      holidays: holidays
    )
    self.locale = locale
  }

  /// The day that a phrase comes to.
  ///
  /// A phrase may be a date alone or a sentence around it. Of several dates a deadline ("by") wins
  /// over a plain day, and the first over later ones. A condition in the phrase is kept beside the
  /// date.
  public func resolve(_ phrase: String) -> DueDate {
    guard phrase.utf8.count <= Self.longestPhrase else {
      return DueDate(said: phrase, rule: "too-long", certainty: .none)
    }
    let found = readings(of: phrase)
    var due = Self.deadline(of: found) ?? DueDate(said: phrase, rule: "no-date", certainty: .none)
    due.said = phrase
    due.condition = found.first { $0.role == .condition }?.due.condition ?? due.condition
    return due
  }

  /// Every date expression in running speech, in order, with where it stands.
  ///
  /// Words that only look like dates ("may", "the 15th floor", "2.5") are left alone here. Nothing
  /// is found beyond the first 4 KiB of a sentence. An expression inside a condition follows its
  /// condition and lies within its range.
  public func expressions(in sentence: String) -> [DueExpression] {
    expressions(in: sentence, strict: true)
  }

  /// The due date that several expressions of one sentence come to together, or nil when none of
  /// them says anything about when.
  public static func deadline(of expressions: [DueExpression]) -> DueDate? {
    let order: [DueExpression.Role] = [
      .deadline, .day, .start, .time, .condition, .notBefore, .vague, .recurring, .past,
    ]
    var best: DueExpression?
    var bestRank = order.count
    for expression in expressions {
      guard var rank = order.firstIndex(of: expression.role) else { continue }
      if rank == 0, expression.due.certainty == .none { rank = order.count - 1 }
      if rank < bestRank { (best, bestRank) = (expression, rank) }
    }
    guard var due = best?.due else { return nil }
    due.condition = expressions.first { $0.role == .condition }?.due.condition ?? due.condition
    return due
  }
}

extension DueDateResolver {
  /// The expressions of a phrase: those of running speech, unless a freer reading, which takes
  /// every word at its word, reads more of it as one date.
  private func readings(of phrase: String) -> [DueExpression] {
    let cautious = expressions(in: phrase, strict: true)
    let free = expressions(in: phrase, strict: false)
    guard let sure = cautious.first(where: { $0.due.certainty != .none }) else {
      return free.contains { $0.due.certainty != .none } || cautious.isEmpty ? free : cautious
    }
    let isWider = free.contains {
      $0.range.lowerBound <= sure.range.lowerBound && $0.range.upperBound >= sure.range.upperBound
        && $0.range.count > sure.range.count && $0.due.certainty != .none
    }
    return isWider ? free : cautious
  }
  private func expressions(in sentence: String, strict: Bool) -> [DueExpression] {
    let bytes = Array(sentence.utf8.prefix(Self.longestPhrase))
    let text = bytes.count < sentence.utf8.count ? String(decoding: bytes, as: UTF8.self) : sentence
    let tokens = DateToken.tokens(of: text)
    let parser = DateParser(tokens: tokens, calendar: calendar, locale: locale, strict: strict)
    var all = parser.expressions()
    if all.isEmpty, !strict, let amount = parser.amountAlone() { all = [amount] }
    return all.map { found in
      let start = tokens[found.first].start
      let end = tokens[found.end - 1].end
      let said = String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
      return DueExpression(
        range: start..<end,
        due: dueDate(found, said: said),
        role: found.role
      )
    }
  }

  private func dueDate(_ found: FoundExpression, said: String) -> DueDate {
    let reading = found.reading
    if found.condition {
      return DueDate(said: said, rule: reading.rule, certainty: .none, condition: said)
    }
    let reference = calendar.reference
    switch reading.certainty {
    case .none:
      return DueDate(
        said: said,
        rule: reading.rule,
        certainty: .none,
        condition: reading.rule == "not-before" ? said : nil
      )
    case .ambiguous:
      let candidates = Set(reading.candidates.filter { $0 >= reference }).sorted()
      if candidates.count > 1 {
        return DueDate(
          said: said,
          rule: reading.rule,
          certainty: .ambiguous,
          candidates: candidates
        )
      }
      guard let only = candidates.first else {
        return DueDate(said: said, rule: "past", certainty: .none)
      }
      return DueDate(date: only, said: said, rule: reading.rule, certainty: .inferred)
    case .exact, .inferred:
      guard reading.due >= reference else {
        return DueDate(said: said, rule: "past", certainty: .none)
      }
      let first = max(reading.first, reference)
      let range = reading.showsRange && first < reading.last ? first...reading.last : nil
      return DueDate(
        date: reading.due,
        range: range,
        said: said,
        rule: reading.rule,
        certainty: reading.certainty
      )
    }
  }
}
