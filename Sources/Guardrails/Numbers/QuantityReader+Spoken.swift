// Times and parts as people say them.

extension QuantityReader {
  /// "half past four", "twenty past nine", "quarter to three", "halb zehn", "Viertel nach acht".
  func spokenTime(at index: Int) -> Quantity? {
    let token = tokens[index]
    guard Self.isTimeOpener(token) || token.kind == .number else { return nil }
    if token.key == Self.halb, let hour = hour(at: index + 1) {
      return time(index..<hour.end, minutes: hour.value * 60 - 30)
    }
    // "Until half five": half past it.
    if token.key == Self.half, index > 0, Self.untils.contains(tokens[index - 1].key),
      let hour = hour(at: index + 1)
    {
      return time(index..<hour.end, minutes: hour.value * 60 + 30)
    }
    var minutes = 0.0
    var next = index + 1
    if token.key == Self.half {
      minutes = 30
    } else if token.key == Self.quarter || token.key == Self.viertel {
      minutes = 15
    } else if let amount = number(at: index), amount.value < 60, amount.value >= 1,
      amount.value == amount.value.rounded()
    {
      minutes = amount.value
      next = amount.end
    } else {
      return nil
    }
    guard next + 1 < tokens.count, !tokens[next].traits.contains(.verb) else { return nil }
    let isAfter = Self.pasts.contains(tokens[next].key)
    let isBefore =
      Self.quarters.contains(token.key) && Self.tos.contains(tokens[next].key)
    guard isAfter || isBefore, let hour = hour(at: next + 1) else { return nil }
    let value = hour.value * 60 + (isAfter ? minutes : -minutes)
    return time(index..<hour.end, minutes: value)
  }

  /// "jeder zweite Kunde", "every third customer": a share of all of them.
  func everyNth(at index: Int) -> Quantity? {
    guard Self.everies.contains(tokens[index].key), index + 2 < tokens.count,
      case .ordinal(let value)? = NumberWords.shared.role(of: tokens[index + 1].key), value > 1,
      tokens[index + 2].traits.contains(.population)
    else { return nil }
    return Quantity(tokens: index..<index + 2, value: 1 / value, unit: .share, form: .fraction)
  }

  /// "Half a morning", "the half marathon", "einen halben Vormittag": no half of anything counted.
  func isHalfIdiom(at index: Int) -> Bool {
    var next = index + 1
    // "The local half", not "by half".
    if next == tokens.count || tokens[next].kind == .punctuation {
      return index > 0 && tokens[index - 1].kind == .word
        && !Self.halvers.contains(tokens[index - 1].key)
    }
    if next < tokens.count, tokens[next].traits.contains(.stop) { next += 1 }
    return next < tokens.count && Self.halves.contains(tokens[next].key)
  }

  private static let halvers = keys(
    "by in to than about nearly almost over under one a only the just around roughly um auf die "
      + "fast rund"
  )
  private static let halves = keys(
    "morning afternoon evening page sentence cup glass word marathon term smile chance heart "
      + "vormittag nachmittag seite satz tasse glas wort"
  )

  private func time(_ tokens: Range<Int>, minutes: Double) -> Quantity {
    Quantity(tokens: tokens, value: minutes, unit: .timeOfDay)
  }

  /// A whole hour of the clock that counts nothing behind it.
  private func hour(at index: Int) -> Amount? {
    guard index < tokens.count, var amount = number(at: index), amount.value >= 1,
      amount.value <= 12, amount.value == amount.value.rounded()
    else { return nil }
    if amount.end < tokens.count, tokens[amount.end].key == Self.uhr {
      amount.end += 1
    } else if unit(at: amount.end) != nil {
      return nil
    }
    return amount
  }

  private static func isTimeOpener(_ token: Token) -> Bool {
    token.key == half || token.key == halb || quarters.contains(token.key)
      || NumberWords.shared.role(of: token.key) != nil
  }

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }

  private static let half = WordKey.of("half")
  private static let halb = WordKey.of("halb")
  private static let quarter = WordKey.of("quarter")
  private static let viertel = WordKey.of("viertel")
  private static let uhr = WordKey.of("uhr")
  private static let quarters = keys("quarter viertel")
  private static let pasts = keys("past nach")
  private static let tos = keys("to vor")
  private static let untils = keys("at until till by before after around from about")
  private static let everies = keys("every jeder jede jedes jeden jedem")
}
