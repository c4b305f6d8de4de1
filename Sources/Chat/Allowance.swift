/// A number of requests or tokens that may be used now, and how fast it grows back.
struct Allowance: Hashable, Sendable {
  /// What grows back in a second.
  var perSecond: Double
  /// The most that piles up.
  var capacity: Double
  private var level: Double
  private var at: Double

  /// An allowance of `level` at the time `at`, in seconds.
  init(perSecond: Double, capacity: Double, level: Double, at: Double) {
    self.perSecond = max(perSecond, 1e-6)
    self.capacity = max(capacity, 1e-6)
    self.level = min(level, self.capacity)
    self.at = at
  }

  /// So many in a minute, of which a second's worth may be used at once.
  init(perMinute: Int, at: Double) {
    let perSecond = Double(perMinute) / 60
    self.init(
      perSecond: perSecond,
      capacity: max(1, perSecond),
      level: max(1, perSecond),
      at: at
    )
  }

  /// What there is at `now`.
  func level(at now: Double) -> Double {
    min(capacity, level + max(0, now - at) * perSecond)
  }

  /// The seconds until there is enough for `cost`; a cost beyond the capacity waits until it is full.
  func wait(for cost: Double, now: Double) -> Double {
    let missing = min(cost, capacity) - level(at: now)
    return missing <= 1e-9 ? 0 : missing / perSecond
  }

  /// Takes `cost` away, below zero if need be.
  mutating func use(_ cost: Double, now: Double) {
    level = level(at: now) - cost
    at = now
  }
}

/// What the headers of an answer say about an allowance.
struct AllowanceReport: Hashable, Sendable {
  /// The most in the server's period.
  var limit: Double
  /// What is left.
  var remaining: Double
  /// The seconds until it is whole again, if the server says so.
  var reset: Double?

  /// The report on `kind`, `requests` or `tokens`; nil if there is none that can be read.
  init?(of kind: String, in head: HTTPHead) {
    guard let limit = Self.number(head["x-ratelimit-limit-\(kind)"]), limit > 0,
      let remaining = Self.number(head["x-ratelimit-remaining-\(kind)"])
    else { return nil }
    self.limit = limit
    self.remaining = max(0, min(remaining, limit))
    reset = head["x-ratelimit-reset-\(kind)"].flatMap(Self.seconds)
  }

  /// What grows back in a second.
  ///
  /// Servers name the limit of a minute; some mean a day, and then what was used grows back until
  /// the reset. The smaller of both is safe.
  var perSecond: Double {
    let byMinute = limit / 60
    guard let reset, reset > 0, remaining < limit else { return byMinute }
    return min(byMinute, (limit - remaining) / reset)
  }

  private static func number(_ text: String?) -> Double? {
    guard let text, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The seconds of `1h2m3.5s`, `120ms` or a plain number.
  static func seconds(_ text: String) -> Double? {
    if let plain = Double(text) { return plain.isFinite && plain >= 0 ? plain : nil }
    var total = 0.0
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      let unit = rest.dropFirst(digits.count).prefix { (0x61...0x7A).contains($0) }
      guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
      switch String(decoding: unit, as: UTF8.self) {
      case "ms": total += value / 1000
      case "s": total += value
      case "m": total += value * 60
      case "h": total += value * 3600
      case "d": total += value * 86_400
      default: return nil
      }
      rest = rest.dropFirst(digits.count + unit.count)
    }
    return text.isEmpty ? nil : total
  }
}
