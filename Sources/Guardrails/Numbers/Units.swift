import Patterns

/// Units by the key of the folded word or the bytes of the sign.
struct Units: Sendable {
  static let shared = Units()

  private var words = KeyTable<QuantityUnit>()
  private var magnitudes = KeyTable<Double>()
  private var workdays = KeySet()

  private init() {
    add(.share, "percent pct prozent percents prozents v.h.")
    add(.percentagePoints, "pp prozentpunkte prozentpunkten")
    add(.basisPoints, "bps bp basispunkte")
    add(.currency("EUR"), "euro euros eur")
    add(.currency("USD"), "dollar dollars usd us$")
    add(.currency("GBP"), "pound pounds gbp sterling pfund")
    add(.currency("CHF"), "franc francs chf franken")
    add(.currency("SEK"), "sek kronor")
    add(.currency("JPY"), "yen jpy")
    add(.multiple, "x times fold fach mal faches")
    let durations = [
      "second": "second seconds sec secs sekunde sekunden",
      "minute": "minute minutes min mins minuten",
      "hour": "hour hours hr hrs h stunde stunden std", "day": "day days tag tage tagen d",
      "week": "week weeks wk wks woche wochen", "month": "month months monat monate monaten",
      "quarter": "quartal quartale quartalen", "year": "year years yr yrs jahr jahre jahren",
      "working day": "arbeitstag arbeitstage arbeitstagen werktag werktage werktagen",
    ]
    for (unit, list) in durations { add(.duration(unit), list) }
    for word in ["working", "business"] { workdays.insert(WordKey.of(word)) }
    for (word, value) in [
      ("k", 1e3), ("m", 1e6), ("mn", 1e6), ("mm", 1e6), ("bn", 1e9), ("b", 1e9), ("tn", 1e12),
      ("mio", 1e6), ("mrd", 1e9), ("tsd", 1e3), ("thousand", 1e3), ("million", 1e6),
      ("billion", 1e9), ("trillion", 1e12), ("hundred", 100), ("millionen", 1e6),
      ("milliarden", 1e9), ("tausend", 1e3), ("hundert", 100), ("dozen", 12), ("dutzend", 12),
    ] as [(String, Double)] { magnitudes[WordKey.of(word)] = value }
  }

  func unit(of key: UInt64) -> QuantityUnit? { words[key] }
  func magnitude(of key: UInt64) -> Double? { magnitudes[key] }
  func isWorkday(_ key: UInt64) -> Bool { workdays.contains(key) }

  /// The currency of a sign that folding leaves as it is.
  static func currency(of sign: UnsafeBufferPointer<UInt8>) -> QuantityUnit? {
    switch sign.count {
    case 1: return sign[0] == UInt8(ascii: "$") ? .currency("USD") : nil
    case 2:
      if sign[0] == 0xC2, sign[1] == 0xA3 { return .currency("GBP") }
      return sign[0] == 0xC2 && sign[1] == 0xA5 ? .currency("JPY") : nil
    case 3: return sign[0] == 0xE2 && sign[1] == 0x82 && sign[2] == 0xAC ? .currency("EUR") : nil
    default: return nil
    }
  }

  private mutating func add(_ unit: QuantityUnit, _ list: String) {
    for word in list.split(separator: " ") { words[WordKey.hash(word.utf8)] = unit }
  }
}
