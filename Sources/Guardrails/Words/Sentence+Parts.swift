// Work that grows with the square of a sentence is bounded by cutting what is no sentence any more.

extension Sentence {
  /// A part of a sentence that was cut.
  enum Part: Sendable {
    case first, following
  }

  /// The most lexemes of a sentence that is judged as one: four pages of speech without a stop.
  static let mostLexemes = 400
  /// The most tokens: so many marks stand in no text that people wrote.
  static let mostTokens = 1600
  /// How many lexemes a part has at most, and from how many on a comma ends it.
  private static let partLexemes = 60...120
  private static let partTokens = 480

  /// Whether it is too long to be judged as one.
  var isTooLong: Bool { lexemes.count > Self.mostLexemes || tokens.count > Self.mostTokens }

  /// The parts of a sentence that is too long to be one; none of any other.
  func parts(_ all: [Lexeme]) -> [Sentence] {
    guard isTooLong else { return [] }
    var parts: [Sentence] = []
    var token = tokens.lowerBound
    var lexeme = lexemes.lowerBound
    while token < tokens.upperBound {
      let next = cut(all, lexeme, token)
      var part = Sentence(tokens: token..<next.token, lexemes: lexeme..<next.lexeme)
      part.part = parts.isEmpty ? .first : .following
      parts.append(part)
      (lexeme, token) = next
    }
    return parts
  }

  /// Where the part ends that starts at a lexeme and a token: at a comma if one stands well.
  private func cut(_ all: [Lexeme], _ lexeme: Int, _ token: Int) -> (lexeme: Int, token: Int) {
    let farthest = min(token + Self.partTokens, tokens.upperBound)
    var end = lexeme
    var comma: Int?
    while end < lexemes.upperBound, end - lexeme < Self.partLexemes.upperBound,
      all[end].tokens.upperBound <= farthest
    {
      if end - lexeme >= Self.partLexemes.lowerBound, all[end].breakBefore != .none { comma = end }
      end += 1
    }
    guard end < lexemes.upperBound else { return (end, farthest) }
    if let comma { end = comma }
    if end > lexeme { return (end, all[end].tokens.lowerBound) }
    // A row of marks without words, or one lexeme of very many tokens.
    let opener = all[end].tokens
    return opener.lowerBound > token
      ? (end, min(farthest, opener.lowerBound)) : (end + 1, opener.upperBound)
  }
}
