import Messaging
import Patterns

/// Tells numbers that assert something from those that do not.
struct HarmlessNumbers {
  let document: Document
  let context: CheckContext

  /// Whether a number asserts nothing where it stands.
  ///
  /// `isOurs` tells that the sentence names the vendor, a product, the partner or a competitor.
  func contains(
    _ quantity: Quantity,
    in block: Block,
    sentence index: Int,
    isOurs: Bool,
    isSignature: Bool
  ) -> Bool {
    if quantity.isBareOne { return true }
    let sentence = block.sentences[index]
    let tokens = block.tokens
    let range = quantity.tokens
    if quantity.unit == .ordinal { return !isRank(range, block) }
    if isSignature, Self.fitsAddress(quantity.unit) { return true }
    if isPhoneOrAddress(range, block, sentence) { return true }
    if isNumbered(range, block) { return true }
    if isCounted(range, block) { return true }
    if isRepetition(range, block) && !isOurs { return true }
    if isIdiom(range, block) || isEnumeration(quantity, block) || isInLitany(sentence, block) {
      return true
    }
    let surroundings = Surroundings(block: block, sentence: sentence, isOurs: isOurs)
    if surroundings.isAddress(range) { return true }
    if isEveryday(quantity, block, sentence, surroundings) { return true }
    let asks =
      sentence.isQuestion || sentence.isInstruction || sentence.isHedged
      || sentence.traits.contains(.you) || sentence.traits.contains(.we)
    let isMeeting =
      sentence.traits.contains(.meeting) && (asks || surroundings.isAboutMeeting)
    if isTheirs(sentence, block), !saysResult(sentence, tokens) { return true }
    if surroundings.isFactOfReader(quantity), !saysResult(sentence, tokens) { return true }
    switch quantity.unit {
    case .duration("minute"), .duration("hour"), .duration("second"):
      if surroundings.isAppointment { return true }
      // "Pause for three seconds" tells the speaker what to do.
      if sentence.isInstruction, !isOurs, quantity.unit == .duration("second") {
        return !saysResult(sentence, tokens)
      }
      // "In 20 minutes I show you the product" speaks of the call; 20 hours do not.
      if isMeeting, !isOurs || quantity.unit == .duration("minute") {
        return !saysResult(sentence, tokens)
      }
      // "Would Thursday suit you? It takes 20 minutes." goes on about what was asked for.
      if index > 0, !isOurs, block.sentences[index - 1].isQuestion,
        sentence.traits.contains(.it)
      {
        return !saysResult(sentence, tokens)
      }
      if sentence.isQuestion { return !saysResult(sentence, tokens) }
      if surroundings.isReadingTime(range) {
        return !saysResult(sentence, tokens)
      }
    case .timeOfDay: return isMeeting || sentence.isQuestion || !saysResult(sentence, tokens)
    case .date, .year:
      if isOwnDate(quantity) || (isMeeting && quantity.unit == .date) { return true }
      if quantity.unit == .date, surroundings.isDateOfTalk { return !saysResult(sentence, tokens) }
      if sentence.isQuestion { return !saysResult(sentence, tokens) }
    case .count, .duration:
      if surroundings.opensDate(range), surroundings.isDateOfTalk || isMeeting { return true }
      if sentence.isQuestion {
        return !saysResult(sentence, tokens) && quantity.form != .vague
      }
      if isMeeting, case .duration = quantity.unit { return !saysResult(sentence, tokens) }
    default: break
    }
    return false
  }

  /// House numbers, post codes and telephone numbers; never a percentage or a price.
  private static func fitsAddress(_ unit: QuantityUnit) -> Bool {
    switch unit {
    case .count, .year, .date, .timeOfDay, .ordinal: true
    default: false
    }
  }

  /// "Would you cut costs by 40 hours?" asserts a result, "Do you run 40 servers?" does not.
  private func saysResult(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    !sentence.traits.isDisjoint(with: [.up, .down, .causality, .guarantee, .price])
  }

  /// "You mentioned that your team closes 40 accounts": the reader's own words, given back.
  private func isTheirs(_ sentence: Sentence, _ block: Block) -> Bool {
    guard let first = sentence.lexemes.first, sentence.lexemes.count > 2,
      block.lexemes[first].traits.contains(.you),
      sentence.traits.isDisjoint(with: [.offer, .result])
    else { return false }
    return Self.sayings.contains(block.lexemes[first + 1].key)
  }

  private static let sayings: Set<UInt64> = Set(
    ("mentioned said told asked wrote noted described explained sagten erwahnten erzahlten "
      + "schrieben fragten meinten").split(separator: " ").map {
        WordKey.hash($0.utf8)
      }
  )

  private func isRank(_ range: Range<Int>, _ block: Block) -> Bool {
    let before = range.lowerBound > 0 ? block.tokens[range.lowerBound - 1] : nil
    if block.tokens[range.lowerBound].first == UInt8(ascii: "#") { return true }
    guard let before else { return false }
    if before.stem == Self.rank || before.stem == Self.place { return true }
    // "Came second in the ranking", not "came first to mind".
    guard Self.arrivals.contains(before.key), range.upperBound < block.tokens.count else {
      return false
    }
    return Self.ins.contains(block.tokens[range.upperBound].key)
  }

  private static let arrivals: Set<UInt64> = [
    WordKey.of("came"), WordKey.of("comes"), WordKey.of("finished"), WordKey.of("ranks"),
  ]
  private static let ins: Set<UInt64> = [WordKey.of("in"), WordKey.of("among"), WordKey.of("of")]
  private static let rank = Stem.key(of: "ranked")
  private static let place = Stem.key(of: "placed")

  /// "step 2", "page 3 of 7", "option 1", "version 4".
  private func isNumbered(_ range: Range<Int>, _ block: Block) -> Bool {
    var index = range.lowerBound - 1
    while index >= 0, block.tokens[index].kind == .punctuation { index -= 1 }
    guard index >= 0 else {
      // A number that opens a block and stands alone before a bracket is its number.
      return false
    }
    let before = block.tokens[index]
    if before.traits.contains(.step), block.tokens[range.lowerBound].kind == .number {
      // "step 2", but not "steps 40 % shorter".
      return block.folded.bytes[Int(before.end) - 1] != UInt8(ascii: "s")
    }
    return Self.labels.contains(before.key)
  }

  private static let labels: Set<UInt64> = Set(
    ("ext extension durchwahl tel phone mobile fax room raum article art clause artikel § hall "
      + "halle stand booth hrb hra building")
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  /// "two questions", "three short points", "one thing".
  private func isCounted(_ range: Range<Int>, _ block: Block) -> Bool {
    // "two or three examples" counts what the second number counts.
    if range.upperBound < block.tokens.count, Self.ors.contains(block.tokens[range.upperBound].key),
      let second = block.quantity(startingAt: range.upperBound + 1),
      second.unit == .count
    {
      return isCounted(second.tokens, block)
    }
    let end = min(range.upperBound + 2, block.tokens.count)
    for index in range.upperBound..<max(end, range.upperBound) {
      let token = block.tokens[index]
      if token.kind == .punctuation { return false }
      if token.traits.contains(.talk) { return true }
      // "three next steps"
      if Self.nexts.contains(token.key), index + 1 < block.tokens.count,
        block.tokens[index + 1].traits.contains(.step)
      {
        return true
      }
      // "two of us", "two from your side"
      if index == range.upperBound, index + 1 < block.tokens.count,
        token.key == Self.of || token.key == Self.from,
        !block.tokens[index + 1].traits.isDisjoint(with: [.we, .you])
      {
        return Self.persons.contains(block.tokens[index + 1].key)
          || (index + 2 < block.tokens.count && block.tokens[index + 2].key == Self.side)
      }
      if token.traits.contains(.stop) { return false }
      if token.traits.contains(.verb), token.key != Self.open { return false }
    }
    return false
  }

  private static let of = WordKey.of("of")
  private static let open = WordKey.of("open")
  private static let ors: Set<UInt64> = [WordKey.of("or"), WordKey.of("oder")]
  private static let from = WordKey.of("from")
  private static let side = WordKey.of("side")
  private static let persons: Set<UInt64> = [WordKey.of("us"), WordKey.of("you")]
  private static let nexts: Set<UInt64> = [
    WordKey.of("next"), WordKey.of("nachste"), WordKey.of("nachsten"),
  ]

  /// Numbers of points inside a line, as in "1) where you are 2) what you need".
  private func isEnumeration(_ quantity: Quantity, _ block: Block) -> Bool {
    guard quantity.unit == .count, quantity.upper == nil, quantity.value <= 20,
      block.opensPoint(quantity)
    else { return false }
    // The first number of a list item is its mark and no quantity.
    if quantity.value == 1 || (quantity.value == 2 && block.kind == .listItem) { return true }
    guard let first = block.points[quantity.value - 1] else { return false }
    return first < quantity.tokens.lowerBound
  }

  /// "One system, one list, one month": said for its rhythm.
  private func isInLitany(_ sentence: Sentence, _ block: Block) -> Bool {
    let quantities = sentence.lexemes.map { block.lexemes[$0].quantity }.filter { $0 >= 0 }
    guard quantities.count >= 3 else { return false }
    return quantities.allSatisfy { block.quantities[$0].value == 1 }
      && quantities.count { block.quantities[$0].isBareOne } >= 2
      && sentence.traits.isDisjoint(with: [.up, .down, .price, .guarantee, .causality])
  }

  /// "I will not call twice": how often somebody speaks.
  private func isRepetition(_ range: Range<Int>, _ block: Block) -> Bool {
    guard Self.timesOfTalk.contains(block.tokens[range.lowerBound].key) else { return false }
    return block.tokens[max(0, range.lowerBound - 3)..<range.lowerBound].contains {
      Self.talking.contains($0.key)
    }
  }

  private static let timesOfTalk: Set<UInt64> = [WordKey.of("twice"), WordKey.of("zweimal")]
  private static let talking: Set<UInt64> = Set(
    "call called write wrote ask asked read say said think look tried angerufen geschrieben"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  /// "two-factor", "one-to-one", "third-party", "first-hand".
  private func isIdiom(_ range: Range<Int>, _ block: Block) -> Bool {
    let next = range.upperBound
    guard next + 1 < block.tokens.count, block.tokens[next].first == 0x2D,
      !block.tokens[next].spaceBefore
    else { return false }
    return Self.idioms.contains(block.tokens[next + 1].key)
  }

  private static let idioms: Set<UInt64> = Set(
    "factor way sided tier tiered stop off to pager click minded edged eye eyes on"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  private func isPhoneOrAddress(
    _ range: Range<Int>,
    _ block: Block,
    _ sentence: Sentence
  ) -> Bool {
    var start = range.lowerBound
    while start > sentence.tokens.lowerBound, isPhonePart(block.tokens[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < sentence.tokens.upperBound, isPhonePart(block.tokens[end]) { end += 1 }
    var digits = 0
    for token in block.tokens[start..<end] where token.kind == .number {
      digits += token.range.count
    }
    let first = block.tokens[start]
    let opens =
      first.first == UInt8(ascii: "+") || first.first == UInt8(ascii: "0")
      || first.first == UInt8(ascii: "(")
    if digits >= 7, opens { return true }
    return digits >= 7 && start > 0 && Self.labels.contains(block.tokens[start - 1].key)
  }

  private func isPhonePart(_ token: Token) -> Bool {
    if token.kind == .number { return token.range.count <= 12 }
    switch token.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      return true
    default: return false
    }
  }

  /// The date of the letter itself.
  private func isOwnDate(_ quantity: Quantity) -> Bool {
    let day = context.use.date
    switch quantity.unit {
    case .date:
      return quantity.value == Double(day.year * 10_000 + day.month * 100 + day.day)
        || quantity.value == Double(day.month * 100 + day.day)
    default: return false
    }
  }
}
