/// A sentence of a block and what kind of speech it is.
struct Sentence: Sendable {
  var tokens: Range<Int>
  var lexemes: Range<Int>
  /// Ends in a question mark.
  var isQuestion = false
  /// Asks the reader to do something.
  var isInstruction = false
  /// Greets, thanks, wishes or signs off.
  var isCourtesy = false
  /// Opens with a condition, a hope or a guess.
  var isHedged = false
  /// The traits of all its words together.
  var traits: Traits = []
  var hasVerb = false
  /// Its place among the parts of a sentence that is too long to be judged as one.
  var part: Part?

  /// Neither asked nor told to do nor said out of politeness.
  var isStatement: Bool { !isQuestion && !isInstruction && !isCourtesy }

  /// Marks it as something the reader is asked to do.
  mutating func order() { isInstruction = true }

  static func split(_ starts: [Int], tokens: [Token], lexemes: [Lexeme]) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(starts.count)
    var lexeme = 0
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : tokens.count
      let first = lexeme
      while lexeme < lexemes.count, lexemes[lexeme].tokens.lowerBound < end { lexeme += 1 }
      var whole = Sentence(tokens: start..<end, lexemes: first..<lexeme)
      whole.judge(tokens, lexemes)
      for var part in whole.parts(lexemes) {
        part.judge(tokens, lexemes)
        // What the sentence speaks of is not lost with the cut.
        part.traits = whole.traits
        part.hasVerb = whole.hasVerb
        sentences.append(part)
      }
      if !whole.isTooLong { sentences.append(whole) }
    }
    return sentences
  }

  private mutating func judge(_ all: [Token], _ lexemes: [Lexeme]) {
    let words = self.lexemes
    guard let first = words.first else { return }
    for index in words { traits.formUnion(lexemes[index].traits) }
    hasVerb = !traits.isDisjoint(with: [.verb, .auxiliary, .causality, .strongModal, .weakModal])
    isQuestion =
      all[tokens].last { $0.kind == .punctuation && !Self.closes($0) }?.first
      == UInt8(ascii: "?")
    let opener = lexemes[first]
    let second = words.count > 1 ? lexemes[first + 1].traits : []
    if opener.traits.contains(.imperative), !second.contains(.auxiliary),
      !opensWithNoun(words, lexemes)
    {
      isInstruction = true
    }
    // "Never read this aloud."
    if words.count > 2, Self.rules.contains(opener.key), second.contains(.imperative) {
      isInstruction = true
    }
    // "If they ask for a discount, say you will find out."
    if Self.conditions.contains(opener.key), words.count > 4,
      words.dropFirst(2).contains(where: {
        lexemes[$0].breakBefore == .inner && lexemes[$0].traits.contains(.imperative)
          && lexemes[$0].traits.isDisjoint(with: [.up, .down])
      })
    {
      isInstruction = true
    }
    if opener.traits.contains(.courtesy), words.count <= 12 { isCourtesy = true }
    let opensWithI = opener.traits.contains(.we) && second.contains(.hedge)
    isHedged = opener.traits.contains(.hedge) || opensWithI
    if opensWithI, !traits.isDisjoint(with: [.courtesy]) { isCourtesy = true }
  }

  /// "Open accounts become …", "Review reminders are …": a noun and its verb, no order.
  private func opensWithNoun(_ words: Range<Int>, _ lexemes: [Lexeme]) -> Bool {
    guard words.count > 3 else { return false }
    let noun = lexemes[words.lowerBound + 1]
    let verb = lexemes[words.lowerBound + 2]
    return noun.quantity < 0 && noun.breakBefore == .none && verb.breakBefore == .none
      && noun.traits.isDisjoint(with: [.stop, .we, .you, .it, .verb, .interrogative, .imperative])
      && (verb.traits.contains(.auxiliary) || Self.becomes.contains(verb.key))
  }

  private static let becomes: Set<UInt64> = [
    WordKey.of("become"), WordKey.of("becomes"), WordKey.of("remain"), WordKey.of("stay"),
  ]

  private static let conditions: Set<UInt64> = [
    WordKey.of("if"), WordKey.of("when"), WordKey.of("wenn"), WordKey.of("falls"),
    WordKey.of("sobald"),
  ]

  private static let rules: Set<UInt64> = [
    WordKey.of("never"), WordKey.of("always"), WordKey.of("only"),
  ]

  private static func closes(_ token: Token) -> Bool {
    token.first == UInt8(ascii: "\"") || token.first == UInt8(ascii: "'")
      || token.first == UInt8(ascii: ")") || token.first == UInt8(ascii: "]")
  }
}
