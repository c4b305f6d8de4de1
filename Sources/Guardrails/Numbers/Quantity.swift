/// What a quantity counts.
enum QuantityUnit: Hashable, Sendable {
  case count
  /// A part of a whole: 40 % and 2 in 5 both have the value 0.4.
  case share
  case percentagePoints
  case basisPoints
  /// An ISO code.
  case currency(String)
  /// A factor: 3x, doubled, threefold.
  case multiple
  /// One of second, minute, hour, day, working day, week, month, quarter, year; never converted.
  case duration(String)
  case ordinal
  /// A year of the calendar.
  case year
  /// Year, month and day as yyyymmdd, with zeros for parts that are not said.
  case date
  case timeOfDay
}

extension QuantityUnit {
  /// A hash that is the same in every run.
  var key: UInt64 {
    switch self {
    case .count: 1
    case .share: 2
    case .percentagePoints: 3
    case .basisPoints: 4
    case .currency(let code): WordKey.hash(code.utf8, 5)
    case .multiple: 6
    case .duration(let name): WordKey.hash(name.utf8, 7)
    case .ordinal: 8
    case .year: 9
    case .date: 10
    case .timeOfDay: 11
    }
  }
}

/// A quantity that was read from a text.
struct Quantity: Sendable {
  /// How it is written: forms that a reader takes for the same words share one.
  enum Form: UInt8, Sendable {
    case plain, fraction, ratio, factor, vague
  }

  var tokens: Range<Int>
  var value: Double
  /// The other end of a range.
  var upper: Double?
  var unit: QuantityUnit
  var form: Form = .plain
  /// The bare word "one" or "a" before a magnitude.
  var isBareOne = false
  /// Letters stand for some of its digits: `4O %`.
  var isDisguised = false

  /// Whether both say the same amount of the same thing, however it is written.
  func isEqual(to other: Quantity) -> Bool {
    !isDisguised && !other.isDisguised && unit == other.unit && Self.close(value, other.value)
      && Self.close(upper, other.upper)
  }

  func hasEqualValue(to other: Quantity) -> Bool {
    Self.close(value, other.value) && Self.close(upper, other.upper)
  }

  /// Equal where the written forms may replace each other in approved words.
  var key: UInt64 {
    var hash = WordKey.combined(unit.key, UInt64(form.rawValue) &+ 0x23)
    hash = WordKey.combined(hash, Self.rounded(value).bitPattern)
    if isDisguised { hash = WordKey.combined(hash, 1) }
    if let upper { hash = WordKey.combined(hash, Self.rounded(upper).bitPattern) }
    return hash
  }

  private static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value + 0 }
    let digits = 1e9
    let scale = abs(value) < 1 ? digits : abs(value) < 1e6 ? 1e6 : 1
    return (value * scale).rounded() / scale
  }

  private static func close(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1e-3)
  }

  private static func close(_ left: Double?, _ right: Double?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): close(left, right)
    default: false
    }
  }
}
