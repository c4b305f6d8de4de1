import Patterns

/// Numbers written in letters, English and German, by the key of the folded word.
struct NumberWords: Sendable {
  enum Role: Sendable {
    /// 0…19 and the tens.
    case small(Double)
    /// hundred, thousand, million: multiplies what stands before it.
    case magnitude(Double)
    /// A whole number in one German word.
    case whole(Double)
    case ordinal(Double)
    /// half, third, quarter: one part of so many.
    case part(Double)
    /// doubled, twice, threefold.
    case factor(Double)
    case dozen
    /// hundreds, thousands, dozens: an amount that is not said.
    case vague(Double)
  }

  private var roles = KeyTable<Role>()

  static let shared = NumberWords()

  func role(of key: UInt64) -> Role? { roles[key] }

  private init() {
    let small =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
      + "fifteen sixteen seventeen eighteen nineteen"
    for (value, word) in small.split(separator: " ").enumerated() {
      add(word, .small(Double(value)))
    }
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    for (index, word) in tens.enumerated() { add(word, .small(Double(index + 2) * 10)) }
    add("fourty", .small(40))
    for (word, value) in Self.pairs(
      "hundred 100 thousand 1000 million 1e6 millions 1e6 billion 1e9 trillion 1e12 mio 1e6 "
        + "mrd 1e9 tsd 1e3 millionen 1e6 milliarde 1e9 milliarden 1e9 hundert 100 tausend 1000"
    ) { add(word, .magnitude(value)) }
    for (word, value) in Self.pairs(
      "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 "
        + "eleventh 11 twelfth 12 erste 1 ersten 1 erster 1 zweite 2 zweiten 2 dritte 3 dritten 3 "
        + "vierte 4 vierten 4"
    ) { add(word, .ordinal(value)) }
    for (word, value) in Self.pairs(
      "half 2 halves 2 thirds 3 quarter 4 quarters 4 fifths 5 sixths 6 eighths 8 tenths 10 "
        + "halfte 2 drittel 3 viertel 4 funftel 5 zehntel 10 halbe 2 halben 2"
    ) { add(word, .part(value)) }
    for (word, value) in Self.pairs(
      "twice 2 double 2 doubled 2 doubles 2 doubling 2 triple 3 tripled 3 triples 3 tripling 3 "
        + "quadruple 4 quadrupled 4 quadruples 4 thrice 3 twofold 2 threefold 3 fourfold 4 "
        + "fivefold 5 sixfold 6 sevenfold 7 eightfold 8 ninefold 9 tenfold 10 twentyfold 20 "
        + "hundredfold 100 halve 0.5 halved 0.5 halves 0.5 halving 0.5 doppelt 2 verdoppelt 2 "
        + "verdoppeln 2 verdreifacht 3 dreifach 3 vierfach 4 zehnfach 10 halbiert 0.5 halbieren 0.5 "
        + "zweimal 2 dreimal 3 viermal 4 zehnmal 10 zweifach 2 funffach 5 funfmal 5"
    ) { add(word, .factor(value)) }
    add("dozen", .dozen)
    add("dutzend", .dozen)
    for (word, value) in Self.pairs(
      "dozens 12 dutzende 12 dutzenden 12 hundreds 100 thousands 1000 hunderte 100 tausende 1000 hunderten 100 tausenden 1000"
    ) { add(word, .vague(value)) }
    addGerman()
  }

  private mutating func addGerman() {
    let units =
      "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn "
      + "funfzehn sechzehn siebzehn achtzehn neunzehn"
    var below100: [(String, Double)] = []
    for (value, word) in units.split(separator: " ").enumerated() {
      below100.append((String(word), Double(value)))
    }
    let ones = ["", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"]
    let tens = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig"
    for (index, word) in tens.split(separator: " ").enumerated() {
      let value = Double(index + 2) * 10
      below100.append((String(word), value))
      for one in 1...9 { below100.append((ones[one] + "und" + word, value + Double(one))) }
    }
    for (word, value) in below100 {
      add(word, .whole(value))
    }
    add("anderthalb", .whole(1.5))
    for one in 1...9 { add(ones[one] + "einhalb", .whole(Double(one) + 0.5)) }
    for hundred in 1...9 {
      add(ones[hundred] + "hundert", .whole(Double(hundred) * 100))
      add(ones[hundred] + "tausend", .whole(Double(hundred) * 1000))
    }
  }

  private mutating func add(_ word: some StringProtocol, _ role: Role) {
    let key = WordKey.hash(word.utf8)
    if roles[key] == nil { roles[key] = role }
  }

  private static func pairs(_ list: String) -> [(Substring, Double)] {
    let words = list.split(separator: " ")
    var pairs: [(Substring, Double)] = []
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let value = Double(words[index + 1]) { pairs.append((words[index], value)) }
    }
    return pairs
  }
}
