import Messaging

extension DateParser {
  /// The index after a time of day, or nil.
  ///
  /// With `alone` a bare number is not enough.
  /// Times are read only to be kept out of the date: "Friday at 3pm" is Friday.
  func time(at index: Int, alone: Bool) -> Int? {
    var position = index
    if Self.timesPrefixes.contains(text(position)) { position += 1 }
    if ["around", "about"].contains(text(position)) { position += 1 }
    let marked = position > index
    var end = clock(at: position, bareAllowed: marked && !alone) ?? dayPart(at: position)
    if end == nil, let spoken = spokenClock(at: position, bareAllowed: marked && !alone) {
      end = spoken
    }
    guard var after = end else { return nil }
    // "8pm in the evening", "9 o'clock in the morning", "10:30 CET"
    if isMark(after, ","), let part = dayPart(at: after + 1) { after = part }
    if let part = dayPart(at: after) { after = part }
    after = timeZone(at: after)
    if isMark(after, "-") || text(after) == "to" || text(after) == "bis" || text(after) == "until",
      let last = clock(at: after + 1, bareAllowed: true), digits(after + 1, upTo: 2) != nil,
      !looksLikeDate(after + 1)
    {
      after = timeZone(at: dayPart(at: last) ?? last)
    }
    return after
  }

  private func looksLikeDate(_ index: Int) -> Bool {
    monthDay(at: index) != nil || digits(index, upTo: 4) != nil && isMark(index + 1, "/")
  }

  /// A number that is a time of day by its marks: "15:30", "3pm", "16h", "10 Uhr".
  func isClockTime(at index: Int) -> Bool {
    clock(at: index, bareAllowed: false) != nil
  }

  func clock(at index: Int, bareAllowed: Bool) -> Int? {
    guard let hour = digits(index, upTo: 4), tokens.indices.contains(index) else { return nil }
    let isHour = hour <= 24 && tokens[index].digits <= 2
    var position = index + 1
    var marked = false
    if isHour, isMark(position, ":"), isGlued(position), digits(position + 1, upTo: 2) != nil {
      (position, marked) = (position + 2, true)
      if isMark(position, ":"), isGlued(position), digits(position + 1, upTo: 2) != nil {
        position += 2
      }
    } else if isHour, isMark(position, "."), isGlued(position), isGlued(position + 1),
      let minute = digits(position + 1, upTo: 2), minute < 60, tokens[position + 1].digits == 2,
      meridiem(at: position + 2) != nil || text(position + 2) == "uhr"
    {
      (position, marked) = (position + 2, true)
    } else if isHour, text(position) == "h", isGlued(position) {
      (position, marked) = (position + 1, true)
      if isGlued(position), digits(position, upTo: 2) != nil { position += 1 }
    } else if !isHour {
      guard hour / 100 <= 24, hour % 100 < 60, tokens[index].digits >= 3 else { return nil }
      guard
        meridiem(at: position) != nil || bareAllowed && dayPart(at: position) != nil
          || bareAllowed && !strict
      else { return nil }
    }
    if let end = meridiem(at: position) { return end }
    if text(position) == "uhr" {
      let minute = digits(position + 1, upTo: 2) != nil && tokens[position + 1].digits == 2
      return minute ? position + 2 : position + 1
    }
    if let end = anyPhrase(["o'clock", "oclock", "o ' clock"], at: position) {
      return meridiem(at: end) ?? end
    }
    if marked { return position }
    if dayPart(at: position) != nil { return position }
    if bareAllowed, isHour || !strict {
      if digits(position, upTo: 2) != nil, tokens[position].digits == 2, !isGlued(position) {
        return position + 1
      }
      if text(position) == "ish" { return position + 1 }
      if isMark(position, "."), isGlued(position), digits(position + 1) != nil { return nil }
      return position
    }
    if text(position) == "ish", isHour { return position + 1 }
    return nil
  }

  private func meridiem(at index: Int) -> Int? {
    if ["am", "pm"].contains(text(index)) {
      // "am" is German for "on" before a date.
      if text(index) == "am", locale == .german { return nil }
      return index + 1
    }
    if text(index) == "a" || text(index) == "p" {
      if isMark(index + 1, "."), text(index + 2) == "m" {
        return isMark(index + 3, ".") ? index + 4 : index + 3
      }
      if text(index + 1) == "m" { return index + 2 }
      if isGlued(index), !isGlued(index + 1) || isMark(index + 1, ".") { return index + 1 }
    }
    return nil
  }

  /// "half past three", "a quarter to noon", "three thirty", "zwanzig nach acht", "halb neun".
  private func spokenClock(at index: Int, bareAllowed: Bool) -> Int? {
    var position = index
    if let end = anyPhrase(
      [
        "half past", "half", "a quarter past", "quarter past", "a quarter to", "quarter to",
        "a quarter after", "viertel vor", "viertel nach", "halb", "dreiviertel",
      ],
      at: position
    ) {
      if let hour = hour(at: end) { return dayPart(at: hour) ?? meridiem(at: hour) ?? hour }
      return nil
    }
    if let minutes = cardinal(at: position), minutes.value < 60 {
      let after = skipping(["minutes", "minute", "min", "minuten"], at: minutes.end)
      if ["past", "to", "after", "before", "nach", "vor"].contains(text(after)),
        let hour = hour(at: after + 1), after > minutes.end || text(after) == "past" || !strict
      {
        return hour
      }
    }
    guard let hour = cardinal(at: position), digits(position) == nil, hour.value <= 24,
      tokens[position].lexeme?.isArticleLike != true || text(position) == "one"
    else { return nil }
    position = isMark(hour.end, "-") ? hour.end + 1 : hour.end
    if let minute = cardinal(at: position), minute.value < 60, minute.value >= 10,
      digits(position) == nil
    {
      if let end = meridiem(at: minute.end) { return end }
      if let end = dayPart(at: minute.end) { return end }
      return bareAllowed || !strict ? minute.end : nil
    }
    if let end = meridiem(at: hour.end) { return end }
    if text(hour.end) == "uhr" { return hour.end + 1 }
    if let end = anyPhrase(["o'clock", "oclock"], at: hour.end) { return end }
    if let end = dayPart(at: hour.end) { return end }
    return bareAllowed ? hour.end : nil
  }

  private func hour(at index: Int) -> Int? {
    if let end = anyPhrase(["noon", "midnight", "mittag", "mitternacht"], at: index) { return end }
    if let end = clock(at: index, bareAllowed: true) { return end }
    guard let hour = cardinal(at: index), hour.value <= 24 else { return nil }
    return meridiem(at: hour.end) ?? hour.end
  }

  /// A part of the day: "in the morning", "afternoon", "am Vormittag", "noon", "früh".
  func dayPart(at index: Int) -> Int? {
    var position = index
    if let end = anyPhrase(
      [
        "in the", "in", "at", "am", "by", "over", "during the", "during", "the", "this", "early",
        "late", "first thing in the", "mid", "mid -", "early in the", "late in the",
      ],
      at: position
    ) {
      position = end
    }
    if ["early", "late", "frueh", "spaeten", "fruehen"].contains(text(position)) {
      if lexeme(position + 1) == .dayPart { position += 1 }
    }
    if let end = anyPhrase(["first thing", "am", "pm", "early"], at: position), end == position + 2
    {
      return end
    }
    if text(position) == "am", position > index { return position + 1 }
    if lexeme(position) == .dayPart {
      return isMark(position + 1, ".") ? position + 1 : position + 1
    }
    if text(position) == "morgen", index != position || text(index - 1) == "heute" {
      return position + 1
    }
    return nil
  }

  /// The index after a time zone.
  func timeZone(at index: Int) -> Int {
    var position = index
    let open = isMark(position, "(")
    if open { position += 1 }
    guard Self.timesZones.contains(text(position)) else { return index }
    if text(position) == "ist", locale == .german { return index }
    position += 1
    if text(position) == "time" { position += 1 }
    if open, isMark(position, ")") { position += 1 }
    return position
  }
}

extension DateParser {
  fileprivate static let timesPrefixes: Set<String> = [
    "at", "um", "around", "about", "gegen", "ca", "by", "before", "@",
  ]
  fileprivate static let timesZones: Set<String> = [
    "cet", "cest", "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt",
    "pt",
    "et", "ct", "mt", "ist", "aest", "aedt", "mez", "mesz", "eastern", "pacific", "central",
  ]
}
