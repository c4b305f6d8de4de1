/// What claims are compared by: a word, or a whole quantity.
struct Lexeme: Sendable {
  /// Equal where two writings are the same after folding; quantities by value, unit and form.
  var key: UInt64
  /// The word without its ending.
  var stem: UInt64
  /// The stem, or the head of its group of synonyms.
  var sense: UInt64
  var traits: Traits
  var tokens: Range<Int>
  /// The quantity's place in the block's list, or -1.
  var quantity: Int
  /// What stands before it: nothing, a comma or the like, or the end of a sentence.
  var breakBefore: Break

  enum Break: UInt8, Sendable {
    case none, inner, sentence
  }

  var isStop: Bool { quantity < 0 && traits.contains(.stop) }
  /// Carries meaning: no article, no preposition.
  var isContent: Bool { !isStop }
}

/// Turns tokens and quantities into lexemes.
enum Lexemes {
  static func of(
    _ tokens: [Token],
    quantities: [Quantity],
    lexicon: Lexicon,
    sentenceStarts: [Int] = []
  ) -> [Lexeme] {
    var lexemes: [Lexeme] = []
    lexemes.reserveCapacity(tokens.count)
    var next = 0
    var index = 0
    var pending = Lexeme.Break.none
    var start = 0
    while index < tokens.count {
      while start < sentenceStarts.count, sentenceStarts[start] < index { start += 1 }
      if start < sentenceStarts.count, sentenceStarts[start] == index, !lexemes.isEmpty {
        pending = .sentence
      }
      if next < quantities.count, quantities[next].tokens.lowerBound == index {
        let quantity = quantities[next]
        let key = quantity.key
        var traits: Traits = []
        for token in tokens[quantity.tokens] { traits.formUnion(token.traits) }
        traits.subtract([.stop, .it, .auxiliary])
        lexemes.append(
          Lexeme(
            key: key,
            stem: key,
            sense: key,
            traits: traits,
            tokens: quantity.tokens,
            quantity: next,
            breakBefore: pending
          )
        )
        pending = .none
        index = quantity.tokens.upperBound
        next += 1
        continue
      }
      let token = tokens[index]
      switch token.kind {
      case .word, .number:
        lexemes.append(
          Lexeme(
            key: token.key,
            stem: token.stem,
            sense: lexicon.sense(of: token.stem),
            traits: token.traits,
            tokens: index..<index + 1,
            quantity: -1,
            breakBefore: pending
          )
        )
        pending = .none
      case .punctuation:
        if pending == .none, token.first != UInt8(ascii: "\""), token.first != UInt8(ascii: "'") {
          pending = .inner
        }
      case .sign:
        // A dash between spaces is a pause; a hyphen is none.
        let isDash =
          token.first == 0x2D && token.spaceBefore && index + 1 < tokens.count
          && tokens[index + 1].spaceBefore
        if isDash, pending == .none { pending = .inner }
        if Self.counts(token) {
          lexemes.append(
            Lexeme(
              key: token.key,
              stem: token.stem,
              sense: token.stem,
              traits: token.traits,
              tokens: index..<index + 1,
              quantity: -1,
              breakBefore: pending
            )
          )
          pending = .none
        }
      }
      index += 1
    }
    return lexemes
  }

  /// Signs that change what is said: a plus, a percent sign, a currency.
  private static func counts(_ token: Token) -> Bool {
    switch token.first {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "&"):
      true
    default: token.first == 0xC2 && (token.end - token.start) == 2
    }
  }
}
