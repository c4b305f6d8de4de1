/// A word, a number or a sign of the folded text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, sign, punctuation
  }

  /// Where it stands in its segment's folded bytes.
  var start: Int32
  var end: Int32
  var kind: Kind
  /// The first letter was a capital, or every letter of two or more was.
  var isCapitalised = false
  var isAllCapitals = false
  /// White space or the start of the segment stands before it.
  var spaceBefore = false
  /// For words that stand right behind a number or a hyphen.
  var isPossessive = false
  /// A hash of the folded letters: two words are equal where their keys are.
  var key: UInt64
  /// The key of the word without its ending.
  var stem: UInt64
  /// What the lexicon says about the word.
  var traits: Traits = []
  /// The one byte of a sign or a punctuation mark; of others the first byte.
  var first: UInt8

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// FNV-1a over bytes: the same on every machine and in every run.
enum WordKey {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func hash(_ bytes: some Sequence<UInt8>, _ start: UInt64 = seed) -> UInt64 {
    var hash = start
    for byte in bytes {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  static func of(_ word: String) -> UInt64 { hash(word.utf8) }

  static func combined(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var hash = left ^ (right &+ 0x9e37_79b9_7f4a_7c15 &+ (left << 6) &+ (left >> 2))
    hash = (hash ^ (hash >> 31)) &* 0xbf58_476d_1ce4_e5b9
    return hash ^ (hash >> 29)
  }
}
