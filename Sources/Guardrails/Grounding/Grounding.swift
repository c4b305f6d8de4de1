import Messaging
import Patterns

/// An approved wording that stands in the text.
struct ClaimMatch: Sendable {
  var wording: Int
  var block: Int
  var lexemes: Range<Int>
  var grade: MatchGrade
  var obstacles: [Obstacle] = []
  /// Set for G2 and G3: what was compared.
  var comparison: Comparison?
  /// A word right before that turns the approved words round.
  var spoiler: (drift: Drift, lexeme: Int)?
}

/// A sentence that comes near a claim and does not say it.
struct NearMiss: Sendable {
  enum Fault: Sendable {
    case drift([Drift])
    case qualifiers
    /// A paraphrase that the claim's kind or its freezing forbids.
    case refused(MatchGrade)
  }

  var block: Int
  var sentence: Int
  var comparison: Comparison
  var fault: Fault
  /// What stands against the claim here and now: its words are then no remedy.
  var obstacles: [Obstacle] = []

  /// The sentence says the claim, only not in its words, and the claim may not be said at all.
  var isOfUnusableClaim: Bool {
    switch fault {
    case .drift: false
    case .qualifiers, .refused: !obstacles.isEmpty
    }
  }

  /// The lexemes of the block from the first to the last that the claim says too.
  var lexemes: Range<Int> {
    let extent = comparison.alignment.extent
    guard !extent.isEmpty else { return 0..<0 }
    return comparison.region[extent.lowerBound]..<comparison.region[extent.upperBound - 1] + 1
  }
}

/// What carries an assertion.
enum Carrier: Sendable {
  case match(Int)
  /// A record that the context gives: `input:NAME`, `cue:ID`.
  case record(String)
  /// A library item that is no claim: a reference with permission, a competitor that may be named.
  case item(String)
  /// Reported already, as a drift of a claim.
  case miss(Int)
  case nothing
}

/// Something that a text asserts.
struct Assertion: Sendable {
  var kind: AssertionKind
  var block: Int
  var tokens: Range<Int>
  var carrier: Carrier
  var quantity: Int?
}

/// What the approved library says about a text, worked out once for all checks.
struct Grounding: Sendable {
  var mentions: [[Mention]] = []
  /// For each block whether it names the vendor or a product.
  var namesVendor: [Bool] = []
  var matches: [ClaimMatch] = []
  var misses: [NearMiss] = []
  var assertions: [Assertion] = []
  /// For each block and lexeme the match that carries it, or -1.
  var covers: [[Int32]] = []
  /// For each block and sentence the claim it comes nearest to.
  var nearest: [[Comparison?]] = []
  /// For each block the phrases that make or unmake assertions.
  var phrases: [[(tokens: Range<Int>, meaning: TriggerPhrases.Meaning)]] = []
  /// For each block the matches that this audience must not read.
  var leaks: [Int: [Int]] = [:]
  /// Where a signature starts: the block and the sentence behind "Kind regards".
  var signature: (block: Int, sentence: Int)?
  /// For each block the tokens of quoted speech.
  var quoted: [DisjointRanges] = []

  func isCovered(_ tokens: Range<Int>, block number: Int, in block: Block) -> Bool {
    coveringMatch(tokens, block: number, in: block) != nil
  }

  /// The match that carries all of some tokens' words.
  func coveringMatch(_ tokens: Range<Int>, block number: Int, in block: Block) -> Int? {
    var found: Int32 = -1
    var index = block.firstLexeme(at: tokens.lowerBound)
    while index < block.lexemes.count, block.lexemes[index].tokens.lowerBound < tokens.upperBound {
      if covers[number][index] < 0 { return nil }
      found = covers[number][index]
      index += 1
    }
    return found >= 0 ? Int(found) : nil
  }

  /// A line behind the sign-off that says nothing: no verb, no more words than an address has.
  func isSignature(_ speech: Sentence, block: Int, sentence: Int) -> Bool {
    guard let signature, (block, sentence) >= signature else { return false }
    return (block, sentence) == signature || (!speech.hasVerb && speech.lexemes.count <= 24)
  }

  func isQuoted(_ tokens: Range<Int>, block: Int) -> Bool {
    quoted[block].overlaps(tokens)
  }
}

extension Block {
  /// The first lexeme that ends behind a token's start.
  func firstLexeme(at token: Int) -> Int {
    var low = 0
    var high = lexemes.count
    while low < high {
      let middle = (low + high) / 2
      if lexemes[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
