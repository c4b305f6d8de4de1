/// What a single word can say about time.
enum Lexeme: Hashable {
  case weekday(Int)
  /// A short form, which is a word of its own in some sentences ("sat", "sun").
  case weekdayShort(Int)
  /// German two-letter forms, which are read in German only ("do", "so").
  case weekdayGerman(Int)
  /// "Mondays", "montags".
  case weekdays(Int)
  /// "Freitagabend".
  case weekdayPart(Int)
  case month(Int)
  case monthShort(Int)
  case unit(TimeUnit)
  case cardinal(Int)
  case ordinal(Int)
  /// Days from today.
  case relativeDay(Int)
  case dayPart
  case which(Which)
  case edge(Edge)
  case article
  case holiday
  /// A word that matters to the grammar by its spelling.
  case function
  /// A preposition or conjunction, which begins a date only if something of a date follows.
  case connector
}

/// A unit in which people count time.
enum TimeUnit: String, Hashable {
  case second, minute, hour, day, workday, week, fortnight, weekend, month, quarter, half, year
  case decade

  /// Shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// Which of several periods or weekdays.
enum Which: String, Hashable {
  case this, next, coming, following, afterNext, last
}

/// A part of a period.
enum Edge: String, Hashable {
  case early, start, middle, late, end, rest
}

/// The words of time in English and German, each with its meaning.
struct Lexicon {
  static let shared = Lexicon()

  private var entries: [String: Lexeme] = [:]

  subscript(word: String) -> Lexeme? { entries[word] }

  private init() {
    for line in Self.words.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      guard let lexeme = Self.lexeme(String(fields[0]), String(fields[1])) else { continue }
      for word in fields.dropFirst(2) where entries[String(word)] == nil {
        entries[String(word)] = lexeme
      }
    }
    for (number, stem) in Self.germanNumbers {
      if entries[stem] == nil { entries[stem] = .cardinal(number) }
      let ordinal = number < 20 ? stem + "t" : stem + "st"
      for ending in ["e", "en", "er", "es", "em"] where entries[ordinal + ending] == nil {
        entries[ordinal + ending] = .ordinal(number)
      }
    }
    for holiday in Holiday.firstWords where entries[holiday] == nil { entries[holiday] = .holiday }
  }

  private static func lexeme(_ kind: String, _ value: String) -> Lexeme? {
    let number = Int(value) ?? 0
    switch kind {
    case "weekday": return .weekday(number)
    case "weekday-short": return .weekdayShort(number)
    case "weekday-german": return .weekdayGerman(number)
    case "weekdays": return .weekdays(number)
    case "weekday-part": return .weekdayPart(number)
    case "month": return .month(number)
    case "month-short": return .monthShort(number)
    case "unit": return TimeUnit(rawValue: value).map { .unit($0) }
    case "cardinal": return .cardinal(number)
    case "ordinal": return .ordinal(number)
    case "day": return .relativeDay(number)
    case "part": return .dayPart
    case "which": return Which(rawValue: value).map { .which($0) }
    case "edge": return Edge(rawValue: value).map { .edge($0) }
    case "article": return .article
    case "function": return .function
    case "connector": return .connector
    default: return nil
    }
  }

  /// German cardinals from 2 to 99 as one word each, with the number they name.
  private static let germanNumbers: [(Int, String)] = {
    let small = [
      "", "ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
      "zwoelf", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ]
    let tens = [
      "", "", "zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig",
      "neunzig",
    ]
    var numbers: [(Int, String)] = []
    for number in 2..<100 {
      let (ten, one) = (number / 10, number % 10)
      if number < 20 {
        numbers.append((number, small[number]))
      } else {
        numbers.append((number, one == 0 ? tens[ten] : small[one] + "und" + tens[ten]))
      }
    }
    return numbers
  }()
}
