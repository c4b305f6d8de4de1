import Messaging
import Patterns

/// Lays a text against the library: exact matches first, then what comes near.
struct Grounder {
  let document: Document
  let library: CompiledLibrary
  let context: CheckContext
  private(set) var grounding = Grounding()
  private var standings: [Int: [Obstacle]] = [:]

  init(document: Document, library: CompiledLibrary, context: CheckContext) {
    self.document = document
    self.library = library
    self.context = context
  }

  mutating func run() {
    for number in document.blocks.indices {
      let block = document.blocks[number]
      grounding.mentions.append(mentions(in: block))
      grounding.covers.append([Int32](repeating: -1, count: block.lexemes.count))
      grounding.nearest.append([Comparison?](repeating: nil, count: block.sentences.count))
      grounding.quoted.append(quotedTokens(in: block))
      matchExactly(number, block)
      for sentence in block.sentences.indices { matchNearly(number, block, sentence) }
    }
    var reader = AssertionReader(
      document: document, library: library, context: context, grounding: grounding)
    reader.run()
    grounding = reader.grounding
  }

  private func mentions(in block: Block) -> [Mention] {
    var mentions = library.names.mentions(in: block)
    if let own = library.ownNames(in: context) { mentions += own.mentions(in: block) }
    return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func quotedTokens(in block: Block) -> [Range<Int>] {
    context.quotedSpeech.compactMap { span in
      let folded = block.folded.foldedRange(forSource: span.range)
      let tokens = block.tokenRange(folded: folded)
      return folded.isEmpty || tokens.isEmpty ? nil : tokens
    }
  }

  mutating func obstacles(to wording: Int) -> [Obstacle] {
    if let known = standings[wording] { return known }
    let found = library.obstacles(to: wording, in: context.use)
    standings[wording] = found
    return found
  }
}

// MARK: - Word for word

extension Grounder {
  private mutating func matchExactly(_ number: Int, _ block: Block) {
    var start = 0
    while start < block.lexemes.count {
      let found = library.wordings.exactMatches(block.lexemes, at: start)
      guard let length = found.map(\.length).max(),
        !grounding.isQuoted(block.lexemes[start].tokens, block: number)
      else {
        start += 1
        continue
      }
      var best: (wording: Int, rank: Int)?
      for match in found where match.length == length {
        let rank = rank(of: match.wording)
        if let known = best, known.rank <= rank { continue }
        best = (match.wording, rank)
      }
      guard let best else { break }
      add(best.wording, number, start..<start + length, block)
      start += length
    }
  }

  /// Usable before unusable, claims and proofs before other texts, the text before its variants.
  private mutating func rank(of wording: Int) -> Int {
    let found = library.wordings.wordings[wording]
    var rank = obstacles(to: wording).isEmpty ? 0 : 100
    switch found.source {
    case .claim: break
    case .proof: rank += 2
    case .messaging: rank += 20
    default: rank += 10
    }
    return rank + (found.variant == nil ? 0 : 1)
  }

  private mutating func add(_ wording: Int, _ number: Int, _ lexemes: Range<Int>, _ block: Block) {
    let found = library.wordings.wordings[wording]
    var match = ClaimMatch(
      wording: wording, block: number, lexemes: lexemes, grade: found.variant == nil ? .g0 : .g1,
      obstacles: obstacles(to: wording))
    if found.allowsNear { match.spoiler = spoiler(before: lexemes, block) }
    cover(match)
  }

  private mutating func cover(_ match: ClaimMatch) {
    for lexeme in match.lexemes where grounding.covers[match.block][lexeme] < 0 {
      grounding.covers[match.block][lexeme] = Int32(grounding.matches.count)
    }
    grounding.matches.append(match)
  }

  /// "No hospitals cut …", "It is not true that …", "All teams closed …", "over nine in ten …".
  private func spoiler(before lexemes: Range<Int>, _ block: Block) -> (Drift, Int)? {
    let start = lexemes.lowerBound
    guard start > 0, block.lexemes[start].breakBefore == .none else { return nil }
    let before = block.lexemes[start - 1]
    if before.traits.contains(.negation) { return (.negation(draft: nil, approved: nil), start - 1) }
    let first = block.lexemes[start]
    if first.traits.contains(.population) || first.traits.contains(.auxiliary),
      before.traits.contains(.universal)
    {
      return (.scope(draft: start - 1, approved: nil), start - 1)
    }
    if first.quantity >= 0, before.traits.contains(.bound) {
      return (.number(draft: start - 1, approved: nil), start - 1)
    }
    let earlier = max(0, start - 4)
    if before.key == Self.that {
      for index in (earlier..<start - 1).reversed() {
        if block.lexemes[index].traits.contains(.negation) {
          return (.negation(draft: nil, approved: nil), index)
        }
        if block.lexemes[index].breakBefore != .none { break }
      }
    }
    return nil
  }

  private static let that = WordKey.of("that")
}

// MARK: - Near

extension Grounder {
  private mutating func matchNearly(_ number: Int, _ block: Block, _ index: Int) {
    let sentence = block.sentences[index]
    guard !sentence.isCourtesy, sentence.lexemes.count <= 400 else { return }
    let region = sentence.lexemes.filter { lexeme in
      grounding.covers[number][lexeme] < 0
        && !grounding.isQuoted(block.lexemes[lexeme].tokens, block: number)
    }
    let content = region.count { block.lexemes[$0].isContent }
    guard content >= 3 || (content >= 2 && region.contains { block.lexemes[$0].quantity >= 0 })
    else { return }
    let candidates = library.wordings.candidates(
      for: region.lazy.map { block.lexemes[$0] }, quantities: block.quantities)
    var best: (comparison: Comparison, score: Float)?
    for candidate in candidates {
      let comparison = library.comparer(candidate)
        .comparison(of: region, in: block, mentions: grounding.mentions[number])
      var score = comparison.coverage + comparison.share
      score -= Float(comparison.drifts.count) * 0.3
      score -= Float(comparison.missingQualifiers.count) * 0.2
      if comparison.isNear { score += 2 }
      if !comparison.isRelated { score -= 1 }
      if !obstacles(to: candidate).isEmpty { score -= 0.05 }
      // A claim says it with its qualifiers; a proof of the same words comes after it.
      if case .proof = library.wordings.wordings[candidate].source { score -= 0.15 }
      if let known = best, known.score >= score { continue }
      best = (comparison, score)
    }
    guard let best = best?.comparison else { return }
    grounding.nearest[number][index] = best
    settle(best, number, block, index)
  }

  private mutating func settle(
    _ comparison: Comparison, _ number: Int, _ block: Block, _ sentence: Int
  ) {
    guard comparison.isRelated else { return }
    let wording = library.wordings.wordings[comparison.wording]
    let saysFigure = comparison.region.indices.contains { place in
      comparison.alignment.draft[place] >= 0 && block.lexemes[comparison.region[place]].quantity >= 0
    }
    let isClose = comparison.coverage >= 0.6 && comparison.share >= 0.5
    var miss = NearMiss(
      block: number, sentence: sentence, comparison: comparison, fault: .qualifiers)
    let numbers = comparison.drifts.filter(\.isNumber)
    if !numbers.isEmpty {
      miss.fault = .drift(numbers)
      grounding.misses.append(miss)
      return
    }
    let speech = block.sentences[sentence]
    guard !speech.isQuestion || saysFigure, !speech.isInstruction || saysFigure else { return }
    if !comparison.drifts.isEmpty {
      guard isClose || saysFigure else { return }
      miss.fault = .drift(comparison.drifts)
      grounding.misses.append(miss)
      return
    }
    if !comparison.missingQualifiers.isEmpty {
      guard saysFigure || comparison.coverage >= 0.7 else { return }
      grounding.misses.append(miss)
      return
    }
    guard isClose || comparison.isNear || (saysFigure && comparison.coverage >= 0.6) else { return }
    let grade: MatchGrade = comparison.isNear ? .g2 : .g3
    let weakest = library.library.policy.weakestGrade(
      for: wording.kind ?? .metric, frozen: wording.isFrozen)
    guard grade <= weakest else {
      miss.fault = .refused(grade)
      grounding.misses.append(miss)
      return
    }
    cover(
      ClaimMatch(
        wording: comparison.wording, block: number, lexemes: miss.lexemes, grade: grade,
        obstacles: obstacles(to: comparison.wording), comparison: comparison))
  }
}
