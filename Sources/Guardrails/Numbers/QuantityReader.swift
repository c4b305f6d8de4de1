/// Reads quantities out of tokens, from left to right, the longest reading at each place.
struct QuantityReader {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  let isGerman: Bool
  let lexicon: Lexicon

  private let words = NumberWords.shared
  private let units = Units.shared

  init(
    tokens: [Token],
    bytes: UnsafeBufferPointer<UInt8>,
    isGerman: Bool,
    lexicon: Lexicon
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.isGerman = isGerman
    self.lexicon = lexicon
  }

  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let quantity = quantity(at: index) {
        found.append(quantity)
        index = max(quantity.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func quantity(at index: Int) -> Quantity? {
    let token = tokens[index]
    switch token.kind {
    case .punctuation: return nil
    case .sign:
      guard let currency = currency(at: index), index + 1 < tokens.count,
        let amount = number(at: index + 1), amount.kind == .digits
      else { return rank(at: index) ?? leadingFactor(at: index) }
      return money(currency, amount, from: index)
    case .number:
      if let disguised = disguised(at: index) { return disguised }
      if isCode(at: index) { return nil }
      if let time = spokenTime(at: index) { return time }
      return date(at: index) ?? timeOfDay(at: index) ?? plain(at: index, from: index)
    case .word:
      if let date = monthDate(at: index) { return date }
      if let factor = leadingFactor(at: index) { return factor }
      if let disguised = disguised(at: index) { return disguised }
      if let quarter = quarter(at: index) { return quarter }
      if case .currency? = units.unit(of: token.key), index + 1 < tokens.count,
        tokens[index + 1].kind == .number, let amount = number(at: index + 1)
      {
        return money(units.unit(of: token.key) ?? .count, amount, from: index)
      }
      if let time = spokenTime(at: index) ?? everyNth(at: index) { return time }
      guard let role = words.role(of: token.key) else {
        return isArticle(token) ? afterArticle(at: index) : nil
      }
      return spelled(role, at: index)
    }
  }
}

// MARK: - Numbers in digits and letters

extension QuantityReader {
  struct Amount {
    enum Kind { case digits, letters }
    var value: Double
    var end: Int
    var kind: Kind
    var isBareOne = false
    var isYear = false
  }

  /// A number at a token: digits with groups and magnitudes, or words up to millions.
  func number(at start: Int) -> Amount? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    if token.kind == .number { return digits(at: start) }
    guard token.kind == .word else { return nil }
    var total = 0.0
    var current = 0.0
    var index = start
    var last: Double = .infinity
    var count = 0
    loop: while index < tokens.count, tokens[index].kind == .word {
      guard let role = words.role(of: tokens[index].key) else {
        let isAnd = count > 0 && current >= 100 && tokens[index].key == Self.and
        guard isAnd, index + 1 < tokens.count, tokens[index + 1].kind == .word,
          case .small? = words.role(of: tokens[index + 1].key)
        else { break loop }
        index += 1
        continue
      }
      switch role {
      case .small(let value):
        guard count == 0 || value < last, last >= 20 || count == 0 else { break loop }
        if count > 0, last < 100, last >= 20, value >= 10 { break loop }
        current += value
        last = value
      case .whole(let value):
        guard count == 0 else { break loop }
        current += value
        last = 1
      case .magnitude(let value):
        guard count > 0 || index == start else { break loop }
        if count == 0 {
          // "Über hundert Kliniken": German needs no "ein" before it.
          guard Self.bareMagnitudes.contains(tokens[index].key) else { return nil }
          current = 1
        }
        if value == 100 {
          current *= 100
          last = 100
        } else {
          total += current * value
          current = 0
          last = value
        }
      default: break loop
      }
      count += 1
      index += 1
      // twenty-five: the hyphen belongs to the number.
      if index + 1 < tokens.count, isHyphen(index), tokens[index + 1].kind == .word,
        case .small(let value)? = words.role(of: tokens[index + 1].key), value < 10, last >= 20,
        last < 100, !tokens[index].spaceBefore
      {
        index += 1
      }
    }
    guard count > 0 else { return nil }
    let value = total + current
    return Amount(
      value: value,
      end: index,
      kind: .letters,
      isBareOne: count == 1 && value == 1
    )
  }

  private func digits(at start: Int) -> Amount? {
    let literal = UnsafeBufferPointer(rebasing: bytes[tokens[start].range])
    if NumericLiteral.hasManyPoints(literal) { return nil }
    var value = NumericLiteral.value(of: literal, isGerman: isGerman)
    var end = start + 1
    if literal.count <= 3, !literal.contains(where: { !$0.isDigit }) {
      while end < tokens.count, tokens[end].kind == .number, tokens[end].range.count == 3,
        bytes[tokens[end].range].allSatisfy(\.isDigit)
      {
        value =
          value * 1000
          + NumericLiteral.value(
            of: UnsafeBufferPointer(rebasing: bytes[tokens[end].range]),
            isGerman: false
          )
        end += 1
      }
    }
    let isYear =
      literal.count == 4 && end == start + 1 && value >= 1900 && value < 2100
      && literal.allSatisfy(\.isDigit)
    if end < tokens.count, tokens[end].kind == .word,
      let magnitude = units.magnitude(of: tokens[end].key)
    {
      let isAttached = !tokens[end].spaceBefore
      // "5 m" and "3 b" with a space are metres or a list; "5m" and "5 million" are amounts.
      if isAttached || tokens[end].range.count > 1 {
        return Amount(value: value * magnitude, end: behindPoint(end), kind: .digits)
      }
    }
    return Amount(value: value, end: end, kind: .digits, isYear: isYear)
  }

  /// The token behind a magnitude and its point, as in `1,5 Mio. €`: a unit has to follow.
  private func behindPoint(_ magnitude: Int) -> Int {
    let next = magnitude + 1
    guard next + 1 < tokens.count, tokens[next].first == UInt8(ascii: "."),
      !tokens[next].spaceBefore, Self.shortened.contains(tokens[magnitude].key),
      unit(at: next + 1) != nil
    else { return next }
    return next + 1
  }

  private static let shortened: Set<UInt64> = [
    WordKey.of("mio"), WordKey.of("mrd"), WordKey.of("tsd"),
  ]
  private static let and = WordKey.of("and")
  private static let bareMagnitudes: Set<UInt64> = [WordKey.of("hundert"), WordKey.of("tausend")]

  func isHyphen(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .sign && tokens[index].first == 0x2D
  }

  private func isArticle(_ token: Token) -> Bool {
    token.key == Self.a || token.key == Self.an || token.key == Self.ein || token.key == Self.eine
  }

  private static let a = WordKey.of("a")
  private static let an = WordKey.of("an")
  private static let ein = WordKey.of("ein")
  private static let eine = WordKey.of("eine")
}

// MARK: - Quantities with units

extension QuantityReader {
  func plain(at index: Int, from start: Int) -> Quantity? {
    guard let amount = number(at: index) else { return nil }
    if let share = share(after: amount, from: start) { return share }
    var upper: Amount?
    var end = amount.end
    if let second = rangeEnd(after: amount) {
      upper = second
      end = second.end
    }
    var quantity = Quantity(
      tokens: start..<end,
      value: amount.value,
      upper: upper?.value,
      unit: .count,
      isBareOne: amount.isBareOne && upper == nil
    )
    if let (unit, after) = unit(at: end) {
      quantity.unit = unit
      quantity.tokens = start..<after
      if unit == .share { quantity.value /= 100 }
      if unit == .share, let value = quantity.upper { quantity.upper = value / 100 }
      quantity.isBareOne = false
      if unit == .multiple { quantity.form = .factor }
      // 30 % to 40 %: the first end carries its unit too.
      if upper == nil, let second = rangeEnd(at: after),
        let (otherUnit, afterOther) = self.unit(at: second.end), otherUnit == unit
      {
        quantity.upper = unit == .share ? second.value / 100 : second.value
        quantity.tokens = start..<afterOther
      }
    } else if amount.isYear, upper == nil {
      quantity.unit = .year
    } else if amount.kind == .digits, let after = ordinalEnd(at: end) {
      quantity.unit = .ordinal
      quantity.tokens = start..<after
    }
    return quantity
  }

  private func rangeEnd(after amount: Amount) -> Amount? { rangeEnd(at: amount.end) }

  private func rangeEnd(at index: Int) -> Amount? {
    guard index + 1 < tokens.count else { return nil }
    let joins =
      isHyphen(index) || tokens[index].key == Self.to || tokens[index].key == Self.bis
    guard joins, let second = number(at: index + 1), !second.isBareOne else { return nil }
    if isCode(at: index + 1) { return nil }
    return second
  }

  private static let to = WordKey.of("to")
  private static let bis = WordKey.of("bis")

  /// "nine in ten", "3 out of 4", "1/3".
  private func share(after amount: Amount, from start: Int) -> Quantity? {
    var index = amount.end
    guard index + 1 < tokens.count else { return nil }
    var form = Quantity.Form.ratio
    if tokens[index].key == Self.out, index + 2 < tokens.count, tokens[index + 1].key == Self.of {
      index += 2
    } else if tokens[index].key == Self.in || tokens[index].key == Self.von {
      index += 1
    } else if tokens[index].first == UInt8(ascii: "/") || tokens[index].first == 0xE2,
      tokens[index].kind == .sign, !tokens[index].spaceBefore, !tokens[index + 1].spaceBefore
    {
      index += 1
      form = .fraction
    } else if case .part(let parts)? = words.role(of: tokens[index].key), amount.value < parts {
      return Quantity(
        tokens: start..<index + 1,
        value: amount.value / parts,
        unit: .share,
        form: .fraction
      )
    } else if isHyphen(index), case .part(let parts)? = words.role(of: tokens[index + 1].key),
      amount.value < parts
    {
      return Quantity(
        tokens: start..<index + 2,
        value: amount.value / parts,
        unit: .share,
        form: .fraction
      )
    } else if tokens[index].key == Self.third, amount.value == 1 {
      return Quantity(
        tokens: start..<index + 1,
        value: 1.0 / 3,
        unit: .share,
        form: .fraction
      )
    } else {
      return nil
    }
    guard let whole = number(at: index), whole.value > amount.value, whole.value <= 1000,
      !whole.isYear, unit(at: whole.end) == nil
    else { return nil }
    return Quantity(
      tokens: start..<whole.end,
      value: amount.value / whole.value,
      unit: .share,
      form: form
    )
  }

  private static let out = WordKey.of("out")
  private static let of = WordKey.of("of")
  private static let `in` = WordKey.of("in")
  private static let von = WordKey.of("von")
  private static let third = WordKey.of("third")

  /// The unit at a token, a hyphen before it allowed, and the token behind it.
  func unit(at start: Int) -> (QuantityUnit, Int)? {
    var index = start
    if isHyphen(index), index + 1 < tokens.count, !tokens[index].spaceBefore { index += 1 }
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .sign:
      if token.first == UInt8(ascii: "%") {
        if index + 1 < tokens.count, tokens[index + 1].stem == Self.points {
          return (.percentagePoints, index + 2)
        }
        return (.share, index + 1)
      }
      if token.first == 0xC3, bytes[token.range].last == 0x97 { return (.multiple, index + 1) }
      guard let currency = currency(at: index) else { return nil }
      return (currency, index + 1)
    case .word:
      if token.key == Self.per {
        let cent = isHyphen(index + 1) ? index + 2 : index + 1
        if cent < tokens.count, tokens[cent].key == Self.cent { return (.share, cent + 1) }
      }
      if let end = pointedPercent(at: index) { return (.share, end) }
      if token.key == Self.percentage || token.key == Self.percentWord, index + 1 < tokens.count,
        tokens[index + 1].stem == Self.points
      {
        return (.percentagePoints, index + 2)
      }
      if token.key == Self.basis, index + 1 < tokens.count, tokens[index + 1].stem == Self.points {
        return (.basisPoints, index + 2)
      }
      if units.isWorkday(token.key), index + 1 < tokens.count,
        units.unit(of: tokens[index + 1].key) == .duration("day")
      {
        return (.duration("working day"), index + 2)
      }
      guard let unit = units.unit(of: token.key) else { return quarters(at: index) }
      // A lone letter is a unit only where it stands against its number.
      if token.range.count == 1, token.spaceBefore, unit != .multiple { return nil }
      return (unit, index + 1)
    default: return nil
    }
  }

  private func quarters(at index: Int) -> (QuantityUnit, Int)? {
    tokens[index].key == Self.quarters ? (.duration("quarter"), index + 1) : nil
  }

  private static let quarter = WordKey.of("quarter")
  private static let quarters = WordKey.of("quarters")
  private static let points = Stem.key(of: "points")
  private static let per = WordKey.of("per")
  private static let cent = WordKey.of("cent")
  private static let percentage = WordKey.of("percentage")
  private static let percentWord = WordKey.of("percent")
  private static let basis = WordKey.of("basis")

  private func currency(at index: Int) -> QuantityUnit? {
    Units.currency(of: UnsafeBufferPointer(rebasing: bytes[tokens[index].range]))
  }

  private func money(_ currency: QuantityUnit, _ amount: Amount, from start: Int) -> Quantity {
    var quantity = Quantity(tokens: start..<amount.end, value: amount.value, unit: currency)
    if let second = rangeEnd(at: amount.end) {
      quantity.upper = second.value
      quantity.tokens = start..<second.end
    } else if isHyphen(amount.end), amount.end + 2 < tokens.count,
      self.currency(at: amount.end + 1) == currency, let second = number(at: amount.end + 2)
    {
      quantity.upper = second.value
      quantity.tokens = start..<second.end
    }
    return quantity
  }
}

// MARK: - Words that are quantities

extension QuantityReader {
  private func spelled(_ role: NumberWords.Role, at index: Int) -> Quantity? {
    switch role {
    case .small, .whole: return plain(at: index, from: index)
    case .magnitude: return plain(at: index, from: index)
    case .dozen: return nil
    case .ordinal(let value):
      return Quantity(tokens: index..<index + 1, value: value, unit: .ordinal)
    case .part(let parts):
      if parts == 2, let time = halfTime(at: index) { return time }
      if parts == 2, isHalfIdiom(at: index) { return nil }
      guard parts == 2 || isPartOfWhole(index) else { return nil }
      return Quantity(tokens: index..<index + 1, value: 1 / parts, unit: .share, form: .fraction)
    case .factor(let value):
      return Quantity(tokens: index..<index + 1, value: value, unit: .multiple, form: .factor)
    case .vague(let value):
      return Quantity(tokens: index..<index + 1, value: value, unit: .count, form: .vague)
    }
  }

  /// "half an hour", "eine halbe Stunde".
  private func halfTime(at index: Int) -> Quantity? {
    var next = index + 1
    if next < tokens.count, isArticle(tokens[next]) { next += 1 }
    guard let (unit, end) = unit(at: next), case .duration = unit else { return nil }
    return Quantity(tokens: index..<end, value: 0.5, unit: unit)
  }

  private func isPartOfWhole(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // "A quarter past", "last quarter": only a quarter of something is a part.
    let isQuarter = tokens[index].key == Self.quarter
    if isQuarter, !(index + 1 < tokens.count && tokens[index + 1].key == Self.of) { return false }
    return tokens[index].key != Self.quarters && tokens[index - 1].kind == .word
      && (isArticle(tokens[index - 1]) || tokens[index - 1].key == WordKey.of("um"))
  }

  /// "a third", "a dozen", "a million", "a hundred sites", "a quarter of".
  private func afterArticle(at index: Int) -> Quantity? {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word,
      let role = words.role(of: tokens[next].key)
    else { return nil }
    switch role {
    case .magnitude(let value):
      return withUnit(Quantity(tokens: index..<next + 1, value: value, unit: .count))
    case .dozen: return Quantity(tokens: index..<next + 1, value: 12, unit: .count)
    case .part(let parts):
      if parts == 2 {
        // "Eine halbe Stunde", "a half hour".
        if let (unit, end) = unit(at: next + 1), case .duration = unit {
          return Quantity(tokens: index..<end, value: 0.5, unit: unit)
        }
        if isHalfIdiom(at: next) { return nil }
      }
      let isTime = parts == 4 && !(next + 1 < tokens.count && tokens[next + 1].key == Self.of)
      if isTime { return nil }
      // "a quarter of an hour"
      if next + 2 < tokens.count, tokens[next + 1].key == Self.of, isArticle(tokens[next + 2]),
        let (unit, end) = unit(at: next + 3), case .duration = unit
      {
        return Quantity(tokens: index..<end, value: 1 / parts, unit: unit)
      }
      return Quantity(tokens: index..<next + 1, value: 1 / parts, unit: .share, form: .fraction)
    case .ordinal(3) where next + 1 < tokens.count && reads(asPart: next + 1):
      return Quantity(tokens: index..<next + 1, value: 1.0 / 3, unit: .share, form: .fraction)
    case .ordinal(5) where next + 1 < tokens.count && tokens[next + 1].key == Self.of:
      return Quantity(tokens: index..<next + 1, value: 0.2, unit: .share, form: .fraction)
    default: return nil
    }
  }

  /// "a third of", "by a third", "a third less", but not "a third system".
  private func reads(asPart next: Int) -> Bool {
    tokens[next].key == Self.of || tokens[next].kind == .punctuation
      || !tokens[next].traits.isDisjoint(with: [.comparative, .up, .down, .stop])
  }

  private func withUnit(_ quantity: Quantity) -> Quantity {
    guard let (unit, end) = unit(at: quantity.tokens.upperBound) else { return quantity }
    var quantity = quantity
    quantity.unit = unit
    quantity.tokens = quantity.tokens.lowerBound..<end
    return quantity
  }

  private func ordinalEnd(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].spaceBefore else {
      return nil
    }
    return Self.ordinalEndings.contains(tokens[index].key) ? index + 1 : nil
  }

  private static let ordinalEndings: Set<UInt64> = [
    WordKey.of("st"), WordKey.of("nd"), WordKey.of("rd"), WordKey.of("th"),
  ]

  /// "#1".
  private func rank(at index: Int) -> Quantity? {
    guard tokens[index].first == UInt8(ascii: "#"), index + 1 < tokens.count,
      tokens[index + 1].kind == .number, !tokens[index + 1].spaceBefore,
      let amount = number(at: index + 1)
    else { return nil }
    return Quantity(tokens: index..<amount.end, value: amount.value, unit: .ordinal)
  }

  /// Digits that are a part of a code: `2FA`, `365-B`, `x-12`.
  private func isCode(at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word,
      !tokens[index + 1].spaceBefore
    else { return false }
    let key = tokens[index + 1].key
    return units.unit(of: key) == nil && units.magnitude(of: key) == nil
      && !Self.ordinalEndings.contains(key) && key != WordKey.of("am") && key != WordKey.of("pm")
      && key != WordKey.of("s")
  }
}
