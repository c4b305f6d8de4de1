import Patterns

/// A text, read once for all checks.
struct Document: Sendable {
  let passage: Passage
  let prose: Prose
  let blocks: [Block]
  let isGerman: Bool

  init(
    _ passage: Passage,
    locale: String?,
    lexicon: Lexicon,
    isGerman language: Bool? = nil,
    ignoring ignored: [Range<Int>] = []
  ) {
    self.passage = passage
    prose = Prose.of(passage)
    var blocks: [Block] = []
    blocks.reserveCapacity(prose.blocks.count)
    for part in prose.blocks {
      let block = Block(part, lexicon: lexicon, ignoring: ignored)
      if !block.tokens.isEmpty { blocks.append(block) }
    }
    isGerman = language ?? Self.isGerman(blocks, locale: locale)
    for index in blocks.indices { blocks[index].read(lexicon: lexicon, isGerman: isGerman) }
    self.blocks = blocks
  }

  private static func isGerman(_ blocks: [Block], locale: String?) -> Bool {
    var german = 0
    var english = 0
    for block in blocks {
      for token in block.tokens where token.kind == .word {
        if token.traits.contains(.german) { german += 1 }
        if token.traits.contains(.english) { english += 1 }
      }
    }
    if german == english { return locale?.lowercased().hasPrefix("de") ?? false }
    return german > english
  }

  /// The bytes of a span as a string.
  func text(_ span: ByteSpan) -> String {
    let end = min(span.end, passage.bytes.count)
    return String(decoding: passage.bytes[min(span.start, end)..<end], as: UTF8.self)
  }
}

/// One block of prose: its folded bytes, tokens, quantities, lexemes and sentences.
struct Block: Sendable {
  let kind: ProseBlock.Kind
  let folded: FoldedText
  private(set) var tokens: [Token] = []
  private(set) var quantities: [Quantity] = []
  private(set) var lexemes: [Lexeme] = []
  private(set) var sentences: [Sentence] = []
  /// For each number of a point, as in `2) what you need`, the first token that gives it.
  private(set) var points: [Double: Int] = [:]
  /// The source offset of each token's first byte.
  private(set) var tokenStarts: [Int] = []

  private var sentenceStarts: [Int] = []

  init(_ part: ProseBlock, lexicon: Lexicon, ignoring ignored: [Range<Int>]) {
    kind = part.kind
    folded = FoldedText(part.pieces, revealing: true)
    tokens = folded.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, lexicon: lexicon)
      tokenizer.run()
      return tokenizer.tokens
    }
    tokenStarts.reserveCapacity(tokens.count)
    for token in tokens { tokenStarts.append(folded.sourceRange(for: token.range).lowerBound) }
    markCapitals(part)
    sentenceStarts = Self.sentenceStarts(part)
  }

  /// The second pass, when the language of the whole text is known.
  mutating func read(lexicon: Lexicon, isGerman: Bool) {
    quantities = folded.bytes.withUnsafeBufferPointer { bytes in
      QuantityReader(tokens: tokens, bytes: bytes, isGerman: isGerman, lexicon: lexicon)
        .quantities()
    }
    points = Self.points(in: self)
    let starts = tokenSentenceStarts()
    lexemes = Lexemes.of(
      tokens,
      quantities: quantities,
      lexicon: lexicon,
      sentenceStarts: starts
    )
    sentences = Sentence.split(starts, tokens: tokens, lexemes: lexemes)
    if isGerman { for index in sentences.indices where isOrder(index) { sentences[index].order() } }
  }

  /// "Sprechen Sie langsam": a verb and its polite subject open the sentence.
  private func isOrder(_ index: Int) -> Bool {
    let sentence = sentences[index]
    guard !sentence.isQuestion, sentence.lexemes.count > 2 else { return false }
    if isOrder(at: sentence.lexemes.lowerBound) { return true }
    // "Wenn nach Rabatt gefragt wird, fragen Sie nach."
    guard Self.conditions.contains(lexemes[sentence.lexemes.lowerBound].key) else { return false }
    return sentence.lexemes.dropFirst(2).dropLast().contains {
      lexemes[$0].breakBefore == .inner && isOrder(at: $0)
    }
  }

  private func isOrder(at lexeme: Int) -> Bool {
    let verb = lexemes[lexeme]
    guard verb.quantity < 0, lexemes[lexeme + 1].key == Self.polite,
      verb.traits.isDisjoint(with: [.auxiliary, .weakModal, .strongModal, .interrogative])
    else { return false }
    return folded.bytes[tokens[verb.tokens.lowerBound].range].suffix(2).elementsEqual("en".utf8)
  }

  private static let polite = WordKey.of("sie")
  private static let conditions: Set<UInt64> = [
    WordKey.of("wenn"), WordKey.of("falls"), WordKey.of("sobald"),
  ]

  /// The bytes of the source from the first to the last of some tokens.
  func span(_ range: Range<Int>) -> ByteSpan {
    guard let first = range.first, let last = range.last, last < tokens.count else {
      return ByteSpan(start: 0, end: 0)
    }
    let source = folded.sourceRange(for: Int(tokens[first].start)..<Int(tokens[last].end))
    return ByteSpan(start: source.lowerBound, end: source.upperBound)
  }

  func span(lexemes range: Range<Int>) -> ByteSpan {
    span(tokenRange(lexemes: range))
  }

  func tokenRange(lexemes range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return lexemes[first].tokens.lowerBound..<lexemes[last].tokens.upperBound
  }

  /// The tokens that folded bytes touch.
  func tokenRange(folded range: Range<Int>) -> Range<Int> {
    let start = partition { Int($0.end) > range.lowerBound }
    let end = partition { Int($0.start) >= range.upperBound }
    return start..<max(start, end)
  }

  /// The folded bytes from the first to the last of some tokens.
  func foldedRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last, last < tokens.count else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  /// The folded text of some tokens.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: folded.bytes[Int(tokens[first].start)..<Int(tokens[last].end)],
      as: UTF8.self
    )
  }

  func sentence(containing token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
    }
    return min(low, max(sentences.count - 1, 0))
  }

  private func partition(_ isBehind: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Block {
  private mutating func markCapitals(_ part: ProseBlock) {
    var piece = 0
    for index in tokens.indices where tokens[index].kind == .word {
      let start = tokenStarts[index]
      while piece + 1 < part.pieces.count, part.pieces[piece].source.upperBound <= start {
        piece += 1
      }
      guard piece < part.pieces.count else { return }
      let source = part.pieces[piece]
      let offset =
        source.bytes.startIndex + (source.isVerbatim ? start - source.source.lowerBound : 0)
      guard source.bytes.indices.contains(offset) else { continue }
      let rest = source.bytes[offset...]
      tokens[index].isCapitalised = Self.isCapital(rest)
      let length = tokens[index].range.count
      if tokens[index].isCapitalised, length >= 2 {
        tokens[index].isAllCapitals = rest.prefix(length).allSatisfy { byte in
          !(byte.isLetter && byte >= 0x61)
        }
        // "IT" and "US" are no pronouns.
        if tokens[index].isAllCapitals { tokens[index].traits.subtract([.it, .we]) }
      }
    }
  }

  private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    if first == 0xC3, let second = bytes.dropFirst().first { return second < 0x9F }
    return false
  }

  private static func sentenceStarts(_ part: ProseBlock) -> [Int] {
    var starts = part.lineEnds
    if let only = part.pieces.first, part.pieces.count == 1, only.isVerbatim {
      for range in Sentences(utf8: Array(only.bytes)) {
        starts.append(range.lowerBound + only.source.lowerBound)
      }
    } else {
      var flat: [UInt8] = []
      var origins: [(flat: Int, piece: Int)] = []
      for (index, piece) in part.pieces.enumerated() {
        origins.append((flat.count, index))
        flat.append(contentsOf: piece.bytes)
      }
      var origin = 0
      for range in Sentences(utf8: flat) {
        while origin + 1 < origins.count, origins[origin + 1].flat <= range.lowerBound {
          origin += 1
        }
        guard origin < origins.count else { break }
        let piece = part.pieces[origins[origin].piece]
        let inner = piece.isVerbatim ? range.lowerBound - origins[origin].flat : 0
        starts.append(piece.source.lowerBound + inner)
      }
    }
    return starts.sorted()
  }

  /// The tokens that start a sentence.
  private func tokenSentenceStarts() -> [Int] {
    var result = [0]
    var token = 0
    for start in sentenceStarts {
      while token < tokens.count, start > tokenStarts[token] { token += 1 }
      if token > (result.last ?? 0), token < tokens.count { result.append(token) }
    }
    return result
  }
}
