import Messaging
import Patterns

/// What an approved wording belongs to.
enum WordingSource: Sendable, Hashable {
  case claim(Int)
  case proof(Int)
  case disclaimer(Int)
  case callToAction(Int)
  case trigger(Int)
  case incentive(Int)
  case reference(Int)
  case block(Int)
  /// Other text of the library: a pain, a question, a response, the house's story.
  case messaging
}

/// One text of the library that a draft may repeat: a claim's text, a variant, a disclaimer.
struct Wording: Sendable {
  /// A qualifier and where it stands in the wording's lexemes.
  struct Qualifier: Sendable {
    var text: String
    var lexemes: Range<Int>
  }

  var ref: String
  var source: WordingSource
  /// The variant's place in its list, or nil for the text itself.
  var variant: Int?
  var text: String
  var block: Block
  var kind: ClaimKind?
  var isFrozen = false
  var qualifiers: [Qualifier] = []
  var products: Set<Int> = []
  /// What the library says of the claim's figures where reading them is not enough.
  var stated = StatedFigures()
  /// How much each lexeme tells; common words tell little.
  var weights: [Float] = []
  /// The weight of what stands outside of the qualifiers.
  var coreWeight: Float = 0

  var lexemes: [Lexeme] { block.lexemes }

  /// Whether a draft may come near it; other texts carry only themselves.
  var allowsNear: Bool {
    switch source {
    case .claim, .proof: true
    default: false
    }
  }

  func isQualifier(_ lexeme: Int) -> Bool {
    qualifiers.contains { $0.lexemes.contains(lexeme) }
  }

  /// The wording's own letters for some of its lexemes.
  func words(_ lexemes: Range<Int>) -> String {
    let span = block.span(lexemes: lexemes)
    let bytes = Array(text.utf8)
    guard span.end <= bytes.count else { return text }
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The approved figure that stands at a lexeme, with the qualifier before it.
  func figure(at lexeme: Int) -> String {
    var start = lexeme
    for qualifier in qualifiers where qualifier.lexemes.upperBound == lexeme {
      start = qualifier.lexemes.lowerBound
    }
    return words(start..<lexeme + 1)
  }
}
