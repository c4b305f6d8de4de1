import Messaging

extension DateParser {
  /// A condition with the dates inside it.
  struct Conditional {
    var whole: FoundExpression
    var dates: [FoundExpression]
  }

  private static let conditionMarkers = """
    once
    as soon as
    after
    if
    only if
    when
    whenever
    unless
    provided
    provided that
    providing
    assuming
    assuming that
    subject to
    pending
    depending on
    contingent on
    conditional on
    upon
    following
    in case
    on condition that
    so long as
    as long as
    until
    on receipt of
    upon receipt of
    within days of
    sobald
    wenn
    falls
    nachdem
    sofern
    nach
    nach der
    nach dem
    erst wenn
    erst nach
    sobald wie
    vorbehaltlich
    abhaengig von
    je nachdem
    vorausgesetzt
    unter der voraussetzung
    bei freigabe
    nach erfolgter
    """.split(separator: "\n").map(String.init)

  /// Words that make a condition of themselves; the others need a clause.
  func condition(at index: Int) -> Conditional? {
    guard let end = anyPhrase(Self.conditionMarkers, at: index), end < tokens.count else {
      return nil
    }
    let marker = text(index)
    // "as soon as possible" is vague, "after Friday" a date, "the day after" neither.
    if anyPhrase(Self.vaguePhrases, at: index) != nil { return nil }
    if let expression = expression(at: index),
      expression.role != .notBefore || !hasClause(expression.end)
    {
      if ["after", "nach", "until", "following", "upon", "once"].contains(marker) { return nil }
    }
    if marker == "once",
      ["a", "per", "again", "more", "in", "every", "we're", "upon"].contains(text(end)),
      text(end) != "we're"
    {
      return nil
    }
    if marker == "when" || marker == "whenever" {
      let questions: Set<String> = [
        "is", "are", "can", "will", "do", "does", "did", "would", "should", "was", "were", "could",
        "shall", "have", "has", "am",
      ]
      if questions.contains(text(end)) { return nil }
    }
    if marker == "following",
      !["the", "your", "our", "their", "his", "her", "legal", "approval"]
        .contains(text(end))
    {
      return nil
    }
    if marker == "until", strict || !hasClauseAfter(end) { return nil }
    if marker == "after" || marker == "nach" || marker == "until" {
      // "After all", "after that", "after a few", "nach wie vor", "nach Berlin".
      let idioms: Set<String> = ["all", "that", "this", "which", "wie", "oben", "unten", "hause"]
      if idioms.contains(text(end)) || text(end) == "hours" { return nil }
      if amount(at: end) != nil { return nil }
      if marker == "nach", strict, lexeme(end - 1) != .article, !tokens[end].capital { return nil }
    }
    if marker == "if", ["not", "so", "any", "anything", "ever"].contains(text(end)),
      end == index + 1,
      isMark(end + 1, ",") || end + 1 >= tokens.count
    {
      return nil
    }
    let last = clauseEnd(from: end)
    guard last > end else { return nil }
    let reading = Reading(nothing: "condition", grain: .vague, on: reference)
    let whole = FoundExpression(
      first: index,
      end: last,
      reading: reading,
      role: .condition,
      condition: true
    )
    return Conditional(whole: whole, dates: dates(from: end, to: last))
  }

  /// More than the date itself: "after Friday's board meets" is a condition, "after Friday" is not.
  private func hasClause(_ index: Int) -> Bool { false && index < tokens.count }

  private func hasClauseAfter(_ index: Int) -> Bool {
    index + 1 < tokens.count && date(at: index) == nil && !isClockTime(at: index)
  }

  /// A condition runs to the next mark that ends a clause, or to a "then" or "so" behind it.
  private func clauseEnd(from index: Int) -> Int {
    var position = index
    while position < tokens.count, position < index + 60 {
      let token = tokens[position]
      if !token.isWord, token.digits == 0,
        [",", ";", ".", "!", "?", ":", ")", "\u{FFFD}"].contains(token.text)
      {
        // "v2.1", "3.4." and abbreviations go on.
        if token.text == ".", token.glued, isGlued(position + 1) {
          position += 1
          continue
        }
        break
      }
      if position > index + 1,
        ["then", "dann", "we'll", "i'll", "you'll", "they'll"].contains(token.text)
      {
        break
      }
      position += 1
    }
    return position
  }

  private func dates(from start: Int, to end: Int) -> [FoundExpression] {
    var found: [FoundExpression] = []
    var index = start
    while index < end {
      if tokens[index].lexeme != nil || tokens[index].digits > 0,
        let expression = expression(at: index), expression.end <= end
      {
        found.append(expression)
        index = max(expression.end, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }
}
