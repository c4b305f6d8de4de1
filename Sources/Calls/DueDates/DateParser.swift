import Messaging

/// A recursive-descent reader of dates.
///
/// Every function looks at the tokens from an index on and answers with a match or nil. Nothing is consumed, so alternatives are free; the longest wins.
struct DateParser {
  let tokens: [DateToken]
  let calendar: DueCalendar
  let locale: DateLocale
  /// Running speech, where a word that merely could be a date is not one.
  let strict: Bool

  /// What was found at an index before: a pure function of the index, asked for again and again.
  private let memo = Memo()

  private final class Memo {
    var dates: [Int: Match?] = [:]
  }

  /// The day the words were said.
  var reference: CivilDate { calendar.reference }

  init(tokens: [DateToken], calendar: DueCalendar, locale: DateLocale, strict: Bool) {
    self.tokens = tokens
    self.calendar = calendar
    self.locale = locale
    self.strict = strict
  }

  // MARK: Looking at tokens

  func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  func lexeme(_ index: Int) -> Lexeme? {
    tokens.indices.contains(index) ? tokens[index].lexeme : nil
  }

  func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].glued
  }

  func isMark(_ index: Int, _ mark: String) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isWord && tokens[index].text == mark
  }

  /// A run of digits of at most `length` digits.
  func digits(_ index: Int, upTo length: Int = 8) -> Int? {
    guard tokens.indices.contains(index), tokens[index].digits <= length else { return nil }
    return tokens[index].number
  }

  /// The index after the words of a space-separated phrase, or nil when they are not there.
  func phrase(_ words: String, at index: Int) -> Int? {
    guard index >= 0 else { return nil }
    var position = index
    var rest = words.utf8[...]
    while !rest.isEmpty {
      guard position < tokens.count else { return nil }
      let word = tokens[position].text.utf8
      guard rest.starts(with: word) else { return nil }
      rest = rest.dropFirst(word.count)
      if let next = rest.first {
        guard next == UInt8(ascii: " ") else { return nil }
        rest = rest.dropFirst()
      }
      position += 1
    }
    return position
  }

  /// The index after the longest of several phrases that are there.
  func anyPhrase(_ phrases: [String], at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let head = tokens[index].text.utf8.first
    var longest: Int?
    for candidate in phrases where candidate.utf8.first == head {
      if let end = phrase(candidate, at: index), end > longest ?? index { longest = end }
    }
    return longest
  }

  /// The index after the longest phrase of an index that is there.
  func anyPhrase(_ phrases: LexiconIndex, at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let candidates = phrases[tokens[index].text]
    return candidates.isEmpty ? nil : anyPhrase(candidates, at: index)
  }

  /// The index after one of several words, or the same index.
  func skipping(_ words: Set<String>, at index: Int) -> Int {
    words.contains(text(index)) ? index + 1 : index
  }

  /// The index after articles and possessives.
  func skippingArticle(at index: Int) -> Int {
    lexeme(index) == .article ? index + 1 : index
  }

  func longest(_ matches: [Match?]) -> Match? {
    var best: Match?
    for case .some(let match) in matches where match.end > (best?.end ?? -1) { best = match }
    return best
  }

  // MARK: Dates

  /// A date at an index, with everything that belongs to it.
  func date(at index: Int, depth: Int = 0) -> Match? {
    guard depth < 4, canStart(index) else { return nil }
    let key = index * 4 + depth
    if let known = memo.dates[key] { return known }
    var match = plainDate(at: index, depth: depth)
    while let shorter = match, let longer = extended(shorter, from: index, depth: depth),
      longer.end > shorter.end
    {
      match = longer
    }
    memo.dates[key] = .some(match)
    return match
  }

  /// Most words have nothing to do with time, and no date begins with them.
  func canStart(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    if token.lexeme != nil || token.digits > 0 { return true }
    if !token.isWord { return token.text == "'" }
    return token.text.hasSuffix("woche") || token.text.hasSuffix("haelfte")
  }

  /// A date without what may follow it.
  func plainDate(at index: Int, depth: Int) -> Match? {
    let candidates = [
      relativeDay(at: index, depth: depth),
      besides(at: index, depth: depth),
      dayEnd(at: index, depth: depth),
      weekday(at: index),
      numericDate(at: index),
      monthDay(at: index),
      dayRange(at: index),
      dayOfMonth(at: index),
      edge(at: index, depth: depth),
      counted(at: index, depth: depth),
      period(at: index, depth: depth),
      offset(at: index, depth: depth),
      holiday(at: index),
      nothing(at: index),
    ]
    return longest(candidates)
  }
}
