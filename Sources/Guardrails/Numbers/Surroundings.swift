import Patterns

/// What stands around a number: an address, an appointment, the reader's own facts.
struct Surroundings {
  let block: Block
  let sentence: Sentence
  /// The vendor, a product, the partner or a competitor is named.
  let isOurs: Bool

  /// Neither the vendor's offer nor a promise: words of these kinds make every number count.
  var isPlainTalk: Bool {
    !isOurs
      && traitsBesides.isDisjoint(with: [
        .offer, .result, .up, .down, .causality, .guarantee, .price, .certified, .standard,
      ])
  }

  /// The traits of the sentence without those of its times: "eleven hours" are no result.
  var traitsBesides: Traits {
    var traits: Traits = []
    for lexeme in sentence.lexemes {
      let word = block.lexemes[lexeme]
      if word.quantity >= 0 {
        switch block.quantities[word.quantity].unit {
        case .duration, .timeOfDay, .date, .year: continue
        default: break
        }
      }
      // "Any time", "this time": no time that anybody saves.
      if word.key == Self.time, lexeme > sentence.lexemes.lowerBound,
        Self.timeDeterminers.contains(block.lexemes[lexeme - 1].key)
      {
        continue
      }
      // "I am free on Friday".
      if word.key == Self.free, lexeme + 1 < sentence.lexemes.upperBound,
        Self.freeFollowers.contains(block.lexemes[lexeme + 1].key)
          || block.lexemes[lexeme + 1].traits.contains(.weekday)
      {
        continue
      }
      traits.formUnion(word.traits)
    }
    return traits
  }

  private static let free = WordKey.of("free")
  private static let freeFollowers = keys("on at from until till after before between all any")
  private static let time = WordKey.of("time")
  private static let timeDeterminers = keys(
    "any some what this next last first good right that same"
  )

  /// A call, a meeting, a webinar; the word "minutes" alone is none.
  var isAboutMeeting: Bool {
    isPlainTalk
      && sentence.lexemes.contains {
        block.lexemes[$0].quantity < 0 && block.lexemes[$0].traits.contains(.meeting)
      }
  }

  /// "I have 30 minutes free on Friday": an offer of time on a day.
  var isAppointment: Bool {
    !isOurs && sentence.traits.contains(.weekday)
      && !sentence.traits.isDisjoint(with: [.we, .you])
      && traitsBesides.isDisjoint(with: [
        .offer, .result, .up, .down, .causality, .guarantee, .certified, .standard,
      ])
  }

  /// "ten minutes to read".
  func isReadingTime(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard isPlainTalk, next + 1 < block.tokens.count, block.tokens[next].key == Self.to else {
      return false
    }
    return Self.readings.contains(block.tokens[next + 1].key)
  }

  /// A date on which people of this letter do something, not one on which a rule starts.
  var isDateOfTalk: Bool {
    guard isPlainTalk else { return false }
    let isRule = sentence.lexemes.contains { Self.rules.contains(block.lexemes[$0].key) }
    return !isRule
      && !sentence.traits.isDisjoint(with: [.we, .you, .meeting, .talk, .strongModal, .weekday])
  }

  /// "18 and 19 November": a number that shares the month of the next date.
  func opensDate(_ range: Range<Int>) -> Bool {
    let join = range.upperBound
    guard join + 1 < block.tokens.count, Self.joins.contains(block.tokens[join].key) else {
      return false
    }
    return block.quantity(startingAt: join + 1)?.unit == .date
  }

  /// "Your last audit was in 2024", "250 people in your team", "…, you told me".
  func isFactOfReader(_ quantity: Quantity) -> Bool {
    let isPromise = sentence.lexemes.contains { Self.futures.contains(block.lexemes[$0].key) }
    guard isPlainTalk, sentence.traits.contains(.you), !isPromise else { return false }
    switch quantity.unit {
    case .count, .year, .date: break
    default: return false
    }
    let words = Array(sentence.lexemes)
    for (place, lexeme) in words.enumerated() where block.lexemes[lexeme].traits.contains(.you) {
      guard place + 1 < words.count else { continue }
      let next = block.lexemes[words[place + 1]].key
      if Self.sayings.contains(next) || Self.lasts.contains(next) { return true }
      if place > 0, block.lexemes[words[place - 1]].key == Self.in, Self.houses.contains(next) {
        return true
      }
    }
    return false
  }

  /// "14 Canal Street", "Kanalstraße 14", and the post code beside them.
  func isAddress(_ range: Range<Int>) -> Bool {
    guard block.tokens[range.lowerBound].kind == .number, range.count == 1 else { return false }
    if isHouseNumber(range.lowerBound) { return true }
    let digits = block.tokens[range.lowerBound].range.count
    guard digits == 4 || digits == 5, range.upperBound < block.tokens.count,
      block.tokens[range.upperBound].kind == .word, block.tokens[range.upperBound].isCapitalised
    else { return false }
    return sentence.tokens.contains { block.tokens[$0].kind == .number && isHouseNumber($0) }
  }

  /// The number of a house in a street.
  func isHouse(_ token: Int) -> Bool { isHouseNumber(token) }

  private func isHouseNumber(_ token: Int) -> Bool {
    let before = token > sentence.tokens.lowerBound ? block.tokens[token - 1] : nil
    if let before, before.kind == .word, before.isCapitalised, endsAsStreet(before) { return true }
    var index = token + 1
    while index < min(token + 5, sentence.tokens.upperBound) {
      let word = block.tokens[index]
      guard word.kind == .word, word.isCapitalised else { return false }
      if index > token + 1, Self.streets.contains(word.key) { return true }
      index += 1
    }
    return false
  }

  private func endsAsStreet(_ token: Token) -> Bool {
    let word = block.folded.bytes[token.range]
    return Self.germanStreets.contains { word.count > $0.count && word.reversed().starts(with: $0) }
  }

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }

  private static let to = WordKey.of("to")
  private static let `in` = WordKey.of("in")
  private static let readings = keys("read watch answer fill")
  private static let joins = keys("and or und oder , -")
  private static let sayings = keys(
    "mentioned said told asked wrote noted described explained sagten erwahnten erzahlten"
  )
  private static let futures = keys("will shall wird werden you'll")
  private static let lasts = keys("last latest previous current letzte letzten letztes")
  private static let houses = keys(
    "team company firm organisation organization hospital clinic bank department house"
  )
  private static let rules = keys(
    "law laws regulation regulations directive act rule rules deadline effect force effective due "
      + "mandatory fine fines penalty penalties expires expire inspection inspectors regulator "
      + "authority gesetz richtlinie verordnung frist pflicht stichtag kraft bussgeld"
  )
  private static let streets = keys(
    "street st road rd lane avenue ave square drive way court place close row terrace hill quay "
      + "boulevard parade crescent gardens"
  )
  private static let germanStreets = ["strasse", "str", "weg", "platz", "allee", "gasse", "damm"]
    .map { Array($0.utf8.reversed()) }
}
