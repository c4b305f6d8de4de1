import Messaging

extension DateParser {
  /// A weekday with what chooses among its dates: this, next, coming, "week", "after next".
  func weekday(at index: Int) -> Match? {
    var position = skipping(["on", "am"], at: index)
    position = skippingArticle(at: position)
    var which: Which?
    if let counted = nextAndFollowing(at: position) {
      (which, position) = counted
    } else if case .which(let found) = lexeme(position) {
      which = found
      position += 1
      if found == .this, case .which(let second) = lexeme(position) {
        // "this coming Friday"
        if second == .coming || second == .next { which = second == .next ? .coming : second }
        position += 1
      }
    }
    guard
      let (day, end) = weekdayName(
        at: position,
        marked: which != nil || isPrepared(position)
      )
    else { return nil }
    var after = end
    if let twice = anyPhrase(["after next", "after the next"], at: after) {
      after = twice
      return Match(
        Reading(
          calendar.weekday(day, onOrAfter: reference.adding(days: 1)).adding(days: 7),
          .inferred,
          "weekday-after-next",
          grain: .weekday,
          weekday: nil
        ),
        after
      )
    }
    return Match(reading(ofWeekday: day, which), after)
  }

  /// "nächste Woche Freitag" is handled with periods; this is "next" in its several spellings.
  private func nextAndFollowing(at index: Int) -> (Which, Int)? {
    guard let end = phrase("week 's", at: index) else { return nil }
    return (.next, end)
  }

  /// A weekday's name, long or short, and where it ends.
  ///
  /// In running speech a short form counts only beside something that makes it a day.
  func weekdayName(at index: Int, marked: Bool) -> (Int, Int)? {
    switch lexeme(index) {
    case .weekday(let day), .weekdayPart(let day):
      return (day, index + 1)
    case .weekdayShort(let day):
      let dotted = isMark(index + 1, ".") && isGlued(index + 1)
      let end = dotted && tokens.indices.contains(index + 2) ? index + 2 : index + 1
      guard !strict || marked || followedByDate(index + 1, capital: tokens[index].capital) else {
        return nil
      }
      return (day, end)
    case .weekdayGerman(let day):
      let dotted = isMark(index + 1, ".") && isGlued(index + 1)
      guard locale == .german || (dotted && digits(index + 2) != nil) || (marked && !strict) else {
        return nil
      }
      guard tokens[index].capital || !strict else { return nil }
      guard dotted || marked || !strict else { return nil }
      return (day, dotted ? index + 2 : index + 1)
    default:
      return nil
    }
  }

  /// A preposition before a short form: "by wed", "for Wed", but not "and sat".
  private func isPrepared(_ index: Int) -> Bool {
    if ["on", "by", "until", "till", "before", "due", "bis", "am"].contains(text(index - 1)) {
      return true
    }
    return tokens.indices.contains(index) && tokens[index].capital
      && hasDatePreposition(before: index)
  }

  private func followedByDate(_ index: Int, capital: Bool) -> Bool {
    var next = index
    if isMark(next, ".") || isMark(next, ",") { next += 1 }
    if isMark(next, ",") { next += 1 }
    next = skippingArticle(at: next)
    if digits(next, upTo: 4) != nil { return capital }
    switch lexeme(next) {
    case .month, .monthShort: return true
    case .dayPart: return capital
    default: return text(next) == "next" || text(next) == "at"
    }
  }

  /// What a weekday means on the day it is said.
  func reading(ofWeekday day: Int, _ which: Which?) -> Reading {
    let thisWeek = calendar.weekday(day, inWeekOf: reference)
    let ahead = calendar.weekday(day, onOrAfter: reference)
    let nextWeek = thisWeek.adding(days: 7)
    switch which {
    case nil, .this:
      if ahead == reference {
        return Reading(
          either: [reference, reference.adding(days: 7)],
          "weekday-said-on-that-day",
          grain: .weekday,
          weekday: day
        )
      }
      return Reading(ahead, .inferred, "weekday-this-or-next", grain: .weekday, weekday: day)
    case .coming:
      let coming = ahead == reference ? reference.adding(days: 7) : ahead
      return Reading(coming, .inferred, "weekday-coming", grain: .weekday, weekday: day)
    case .next, .following:
      if thisWeek > reference {
        return Reading(
          either: [thisWeek, nextWeek],
          "weekday-next-ambiguous",
          grain: .weekday,
          weekday: day
        )
      }
      return Reading(nextWeek, .inferred, "weekday-next", grain: .weekday, weekday: day)
    case .afterNext:
      return Reading(
        nextWeek.adding(days: 7),
        .inferred,
        "weekday-after-next",
        grain: .weekday,
        weekday: day
      )
    case .last:
      return Reading(nothing: "past", grain: .past, on: reference)
    }
  }
}
