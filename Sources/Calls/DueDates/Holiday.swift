import Messaging

/// A day with a name and a rule that finds it in any year of the Gregorian calendar.
struct Holiday {
  enum Rule {
    case fixed(month: Int, day: Int)
    /// The nth such weekday of a month; -1 is the last.
    case nth(Int, weekday: Int, month: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// Days from Easter Sunday of the eastern churches.
    case orthodoxEaster(Int)
    /// A day that moves to the day before when it falls on a Sunday.
    case notOnSunday(month: Int, day: Int)
    /// Days from the fourth Thursday of November.
    case thanksgiving(Int)
  }

  var names: [String]
  var rule: Rule

  /// The day in a year.
  func date(in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .easter(let days): return Self.easter(in: year)?.adding(days: days)
    case .orthodoxEaster(let days): return Self.orthodoxEaster(in: year)?.adding(days: days)
    case .notOnSunday(let month, let day):
      let date = CivilDate(year: year, month: month, day: day)
      return date?.weekday == 7 ? date?.adding(days: -1) : date
    case .thanksgiving(let days):
      return Self.nth(4, weekday: 4, month: 11, year: year)?.adding(days: days)
    case .nth(let number, let weekday, let month):
      return Self.nth(number, weekday: weekday, month: month, year: year)
    }
  }

  private static func nth(_ number: Int, weekday: Int, month: Int, year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    if number < 0 {
      let last = first.lastOfMonth
      return last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (number + 1))
    }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
  }

  /// Easter Sunday of the western churches, by the algorithm of Meeus, Jones and Butcher.
  static func easter(in year: Int) -> CivilDate? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let shift = (century + 8) / 25
    let correction = (century - shift + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the eastern churches, by Meeus's Julian algorithm.
  static func orthodoxEaster(in year: Int) -> CivilDate? {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let sum = epact + weekday + 114
    // The Julian calendar lags behind by a growing number of days.
    let lag = year / 100 - year / 400 - 2
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: lag)
  }

  /// Every holiday with a fixed rule, one a line: rule, names.
  static let all: [Holiday] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|").map { $0.split(separator: " ") }
    guard parts.count == 2 else { return nil }
    let numbers = parts[0].dropFirst().compactMap { Int($0) }
    let names = line.split(separator: "|")[1].split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    switch (parts[0].first.map(String.init), numbers.count) {
    case ("fixed", 2):
      return Holiday(names: names, rule: .fixed(month: numbers[0], day: numbers[1]))
    case ("nth", 3):
      return Holiday(names: names, rule: .nth(numbers[0], weekday: numbers[1], month: numbers[2]))
    case ("easter", 1): return Holiday(names: names, rule: .easter(numbers[0]))
    case ("orthodox", 1): return Holiday(names: names, rule: .orthodoxEaster(numbers[0]))
    case ("not-sunday", 2):
      return Holiday(names: names, rule: .notOnSunday(month: numbers[0], day: numbers[1]))
    case ("thanksgiving", 1): return Holiday(names: names, rule: .thanksgiving(numbers[0]))
    default: return nil
    }
  }

  /// Every name with its holiday, by the first word of the name.
  static let byFirstWord: [String: [(String, Holiday)]] = {
    var index: [String: [(String, Holiday)]] = [:]
    for holiday in all {
      for name in holiday.names {
        index[String(name.prefix { $0 != " " }), default: []].append((name, holiday))
      }
    }
    return index
  }()

  /// The words that holidays' names begin with.
  static let firstWords: Set<String> = Set(
    all.flatMap(\.names).compactMap { $0.split(separator: " ").first.map(String.init) }
  )

  private static let table = """
    fixed 1 1 | new year's day, new years day, new year's, new year, new years, new year day, neujahr, neujahrstag, yuandan, the new year
    fixed 1 6 | epiphany, heilige drei koenige, dreikoenigstag, heiligen drei koenigen
    fixed 2 2 | groundhog day
    fixed 2 14 | valentine's day, valentines day, valentine day, valentinstag, valentine's, valentines
    fixed 3 8 | international women's day, women's day, weltfrauentag, frauentag
    fixed 3 14 | pi day
    fixed 3 17 | st patrick's day, st . patrick's day, saint patrick's day, st patricks day, saint patricks day, st paddy's day, saint paddy's day
    fixed 4 1 | april fools, april fool's, april fools day, april fool's day, april fools' day
    fixed 4 22 | earth day
    fixed 5 1 | may day, tag der arbeit, maifeiertag, erster mai
    fixed 5 5 | cinco de mayo
    fixed 6 19 | juneteenth
    fixed 7 4 | independence day, fourth of july, 4th of july, july 4th
    fixed 8 15 | assumption day, mariae himmelfahrt
    fixed 10 3 | tag der deutschen einheit, german unity day
    fixed 10 16 | boss's day, boss day, bosses day
    fixed 10 31 | halloween, reformationstag, hallowe'en, halloween day
    fixed 11 1 | all saints day, all saints' day, allerheiligen, all saint's day
    fixed 11 5 | guy fawkes night, bonfire night, guy fawkes day
    fixed 11 11 | veterans day, veteran's day, veterans' day, remembrance day, armistice day
    fixed 12 6 | nikolaus, nikolaustag
    fixed 12 24 | christmas eve, xmas eve, heiligabend, heilig abend, heiliger abend
    fixed 12 25 | christmas, xmas, christmas day, xmas day, weihnachten, erster weihnachtstag, weihnachtstag
    fixed 12 26 | boxing day, zweiter weihnachtstag, st stephen's day, christmas bank holiday
    fixed 12 31 | new year's eve, new years eve, new year eve, silvester
    nth 3 1 1 | martin luther king day, mlk day, martin luther king jr day, martin luther king's day, martin luther king jr . day
    nth 3 1 2 | presidents day, presidents' day, president's day, washington's birthday
    nth -1 1 5 | memorial day
    nth 2 7 5 | mother's day, mothers day, muttertag
    nth 3 7 6 | father's day, fathers day
    nth 1 1 9 | labor day, labour day
    nth 2 1 10 | columbus day, indigenous peoples day, indigenous peoples' day
    thanksgiving 0 | thanksgiving, thanksgiving day, turkey day
    thanksgiving 1 | black friday
    thanksgiving 4 | cyber monday
    not-sunday 4 27 | king's day, koningsdag, kings day
    orthodox -48 | clean monday, orthodox shrove monday
    orthodox -2 | orthodox good friday, orthodox great friday, great friday
    orthodox 0 | orthodox easter, orthodox easter sunday, greek easter
    orthodox 1 | orthodox easter monday
    easter 56 | trinity sunday
    easter -48 | rosenmontag
    easter -47 | shrove tuesday, mardi gras, pancake day, pancake tuesday, faschingsdienstag, fat tuesday
    easter -46 | ash wednesday, aschermittwoch
    easter -7 | palm sunday, palmsonntag
    easter -3 | maundy thursday, gruendonnerstag
    easter -2 | good friday, karfreitag
    easter 0 | easter, easter sunday, ostern, ostersonntag, easter day
    easter 1 | easter monday, ostermontag
    easter 39 | ascension day, ascension, christi himmelfahrt, himmelfahrt, vatertag, ascension thursday
    easter 49 | pentecost, whitsun, whit sunday, pfingsten, pfingstsonntag
    easter 50 | whit monday, pfingstmontag, pentecost monday
    easter 60 | corpus christi, fronleichnam
    """
}

extension DateParser {
  /// A holiday by name, with or without a year: "Christmas", "nächste Ostern", "Easter 2027".
  func holiday(at index: Int) -> Match? {
    var position = skippingArticle(at: index)
    var later = 0
    var isLast = false
    if case .which(let which) = lexeme(position) {
      position += 1
      isLast = which == .last
      if which == .afterNext { later = 1 }
    }
    guard case .some = lexeme(position) else { return nil }
    var best: (Holiday, Int)?
    for (name, holiday) in Holiday.byFirstWord[text(position)] ?? [] {
      if let end = phrase(name, at: position), end > (best?.1 ?? 0) { best = (holiday, end) }
    }
    guard let (holiday, named) = best else { return nil }
    // "A year-round offer" is no new year.
    if isMark(named, "-"), isGlued(named) { return nil }
    // The new year of another calendar is another day.
    guard !Self.holidayOthers.contains(text(position - 1)) else { return nil }
    if isLast || anyPhrase(["of last year", "last year"], at: named) != nil {
      let end = anyPhrase(["of last year", "last year"], at: named) ?? named
      return Match(Reading(nothing: "past", grain: .past, on: reference), end)
    }
    if let year = namedYear(at: named), year.end > named {
      guard let date = holiday.date(in: year.value) else { return nil }
      guard date >= reference else {
        return Match(Reading(nothing: "past", grain: .past, on: reference), year.end)
      }
      return Match(Reading(date, .exact, "holiday"), year.end)
    }
    for year in reference.year...(reference.year + 2) {
      guard let date = holiday.date(in: year), date >= reference else { continue }
      if later > 0 {
        later -= 1
        continue
      }
      var reading = Reading(date, .exact, "holiday")
      reading.holiday = holiday
      return Match(reading, named)
    }
    return nil
  }
}

extension DateParser {
  fileprivate static let holidayOthers: Set<String> = [
    "chinese", "lunar", "islamic", "jewish", "parsi", "hindu", "muslim", "vietnamese", "tibetan",
    "prophet's",
  ]
}
