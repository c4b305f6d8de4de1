import Messaging

extension DateParser {
  /// A condition with the dates inside it.
  struct Conditional {
    var whole: FoundExpression
    var dates: [FoundExpression]
  }

  private static let conditionMarkers = LexiconIndex(
    """
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
  )

  private static let notAfterOnce: Set<String> = [
    "a", "per", "again", "more", "in", "every", "upon", "or", "and", "an", "each",
  ]

  private static let questionVerbs: Set<String> = [
    "is", "are", "can", "will", "do", "does", "did", "would", "should", "was", "were", "could",
    "shall", "have", "has", "am", "to",
  ]

  private static let askingWords: Set<String> = [
    "know", "sure", "see", "wonder", "wondering", "ask", "asked", "asking", "check", "tell", "even",
    "what", "as", "like", "curious", "clear", "understand", "verify", "confirm", "remember", "idea",
    "unsure", "unclear", "about", "say", "decide", "out", "wissen", "weiss", "frage", "fragen",
    "auch", "schauen", "sehen", "doubt", "day", "back",
  ]

  /// Politeness in the form of a condition.
  private static let courtesies = LexiconIndex(
    """
    if you want
    if you like
    if you will
    if you don't mind
    if you wouldn't mind
    if i may
    if i remember
    if i recall
    if i'm not mistaken
    if i'm honest
    if possible
    if needed
    if necessary
    if anything
    if any
    if not
    if so
    if ever
    if that's okay
    if that's ok
    if that makes sense
    if that works
    if that's all right
    if all else fails
    if you know what i mean
    when it comes to
    after the fact
    after hours
    wenn du magst
    wenn sie moechten
    wenn moeglich
    wenn ich mich nicht irre
    wenn das passt
    wenn das okay ist
    wenn es geht
    nach wie vor
    """.split(separator: "\n").map(String.init)
  )

  /// A condition at an index: a word such as "once" or "sobald" and the clause behind it.
  func condition(at index: Int) -> Conditional? {
    if let event = offsetFromEvent(at: index) { return event }
    guard let end = anyPhrase(Self.conditionMarkers, at: index), end < tokens.count else {
      return nil
    }
    // "as soon as possible" is vague, "if you like" polite.
    guard anyPhrase(Self.vaguePhrases, at: index) == nil,
      anyPhrase(Self.courtesies, at: index) == nil
    else { return nil }
    switch text(index) {
    case "once":
      guard !Self.notAfterOnce.contains(text(end)), !isDate(at: index, upTo: end) else {
        return nil
      }
    case "if", "when", "whenever", "wenn":
      // "I don't know if …", "let me see when …" ask; they set no condition.
      guard !Self.askingWords.contains(text(index - 1)) else { return nil }
      guard text(index) == "if" || !Self.questionVerbs.contains(text(end)) else { return nil }
    case "until":
      guard !strict, end + 1 < tokens.count, date(at: end) == nil, !isClockTime(at: end) else {
        return nil
      }
    case "following":
      guard Self.conditionsDeterminers.contains(text(end)), !isDate(at: index, upTo: end) else {
        return nil
      }
    case "after", "nach", "upon":
      guard waitsForEvent(at: index, upTo: end) else { return nil }
    default:
      break
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

  /// "Two weeks after signature", "within 30 days of the kickoff": counted from a day that nobody
  /// knows yet.
  private func offsetFromEvent(at index: Int) -> Conditional? {
    let prefixes = [
      "in", "within", "by", "no later than", "innerhalb von", "binnen", "spaetestens",
    ]
    let start = anyPhrase(prefixes, at: index) ?? index
    guard let (amount, end) = amount(at: start), amount.weekday == nil else { return nil }
    var words: Set<String> = ["after", "before", "following", "nach", "vor", "of", "from", "prior"]
    // "two weeks of testing" takes time; "within two weeks of signing" waits for it.
    if start == index || text(index) == "in" { words.subtract(["of", "from"]) }
    guard words.contains(text(end)), end + 1 < tokens.count else { return nil }
    let event = text(end) == "prior" ? end + 2 : end + 1
    guard event < tokens.count, tokens[event].isWord, date(at: event) == nil,
      date(at: skippingArticle(at: event)) == nil, !isClockTime(at: event),
      !["now", "that", "this", "it", "all", "then", "which", "today"].contains(text(event))
    else { return nil }
    let last = clauseEnd(from: event)
    guard last > event else { return nil }
    let reading = Reading(nothing: "offset-from-event", grain: .vague, on: reference)
    let whole = FoundExpression(
      first: index,
      end: last,
      reading: reading,
      role: .condition,
      condition: true
    )
    return Conditional(whole: whole, dates: dates(from: event, to: last))
  }

  /// "After the board meets" waits for something; "after Friday", "nach Ostern" and "after all" do
  /// not.
  private func waitsForEvent(at index: Int, upTo end: Int) -> Bool {
    guard !Self.conditionsIdioms.contains(text(end)), amount(at: end) == nil else { return false }
    if text(index) == "nach", strict, lexeme(end - 1) != .article, !tokens[end].capital {
      return false
    }
    return !isDate(at: index, upTo: end)
  }

  /// Whether the words are a date and nothing more: "after the Thursday call" is an event.
  private func isDate(at index: Int, upTo end: Int) -> Bool {
    guard let found = expression(at: index), found.end > end else { return false }
    guard found.end < tokens.count, !isFree(found.end) else { return true }
    // German verbs follow dates ("nach dem 15. schicke ich"), its nouns have capitals.
    return text(index) == "nach" && !tokens[found.end].capital
  }

  /// A condition runs to the next mark that ends a clause, or to where the main clause begins.
  private func clauseEnd(from index: Int) -> Int {
    var position = index
    while position < tokens.count, position < index + 60 {
      let token = tokens[position]
      let isInside = token.text == "." && token.glued && isGlued(position + 1)
      if !token.isWord, token.digits == 0, Self.conditionsMarks.contains(token.text), !isInside {
        break
      }
      if position > index + 1,
        Self.conditionsOpenings.contains(token.text) || isMainClause(position)
      {
        break
      }
      position += 1
    }
    return position
  }

  /// "… we will": the sentence goes on without a comma.
  private func isMainClause(_ index: Int) -> Bool {
    Self.conditionsPronouns.contains(text(index)) && Self.conditionsModals.contains(text(index + 1))
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

extension DateParser {
  fileprivate static let conditionsDeterminers: Set<String> = [
    "the", "your", "our", "their", "his", "her", "legal", "approval", "a", "an",
  ]
  fileprivate static let conditionsIdioms: Set<String> = [
    "all", "that", "this", "which", "now", "wie", "oben", "unten", "hause", "hours",
  ]
  fileprivate static let conditionsOpenings: Set<String> = [
    "then", "dann", "we'll", "i'll", "you'll", "they'll", "please",
  ]
  fileprivate static let conditionsMarks: Set<String> = [
    ",", ";", ".", "!", "?", ":", ")", "\u{FFFD}",
  ]
  fileprivate static let conditionsPronouns: Set<String> = [
    "i", "we", "you", "they", "he", "she", "it",
  ]
  fileprivate static let conditionsModals: Set<String> = [
    "will", "can", "should", "would", "shall", "could", "must",
  ]
}
