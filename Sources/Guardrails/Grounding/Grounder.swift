import Messaging
import Patterns

/// Lays a text against the library: exact matches first, then what comes near.
struct Grounder {
  let document: Document
  let library: CompiledLibrary
  let context: CheckContext
  private(set) var grounding = Grounding()
  private let ownNames: OwnNames
  private let openTokens: [ByteSpan]
  private var standings: [Int: [Obstacle]] = [:]
  private var scratch = CandidateScratch()

  init(document: Document, library: CompiledLibrary, context: CheckContext) {
    self.document = document
    self.library = library
    self.context = context
    ownNames = OwnNames(context)
    openTokens = PlaceholderScanner.tokens(in: document)
  }

  mutating func run() {
    for number in document.blocks.indices {
      let block = document.blocks[number]
      let mentions = mentions(in: block)
      grounding.mentions.append(mentions)
      grounding.namesVendor.append(mentions.contains(where: \.isOfVendor))
      grounding.covers.append([Int32](repeating: -1, count: block.lexemes.count))
      grounding.nearest.append([Comparison?](repeating: nil, count: block.sentences.count))
      grounding.quoted.append(DisjointRanges(covering: quotedTokens(in: block)))
      matchExactly(number, block)
      for sentence in block.sentences.indices { matchNearly(number, block, sentence) }
    }
    var reader = AssertionReader(
      document: document,
      library: library,
      context: context,
      grounding: grounding
    )
    reader.run()
    grounding = reader.grounding
  }

  private func mentions(in block: Block) -> [Mention] {
    let mentions = library.names.mentions(in: block) + ownNames.mentions(in: block)
    return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func quotedTokens(in block: Block) -> [Range<Int>] {
    // A token that was not replaced is one fault, and its letters and digits assert nothing.
    (context.quotedSpeech + openTokens).compactMap { span in
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
      guard let found = library.wordings.longestMatches(block.lexemes, at: start),
        !grounding.isQuoted(block.lexemes[start].tokens, block: number)
      else {
        start += 1
        continue
      }
      var best: (wording: Int, rank: Int)?
      for match in found.wordings {
        let rank = rank(of: Int(match))
        if let known = best, known.rank <= rank { continue }
        best = (Int(match), rank)
      }
      guard let best else { break }
      add(best.wording, number, start..<start + found.length, block)
      start += found.length
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
      wording: wording,
      block: number,
      lexemes: lexemes,
      grade: found.variant == nil ? .g0 : .g1,
      obstacles: obstacles(to: wording)
    )
    if found.allowsNear { match.spoiler = spoiler(of: match, block) }
    cover(match)
  }

  private mutating func cover(_ match: ClaimMatch) {
    for lexeme in match.lexemes where grounding.covers[match.block][lexeme] < 0 {
      // "Instantly" put into a paraphrase asserts something of its own.
      if addsAssertion(lexeme, match) { continue }
      grounding.covers[match.block][lexeme] = Int32(grounding.matches.count)
    }
    if match.obstacles.contains(where: \.isAudience) {
      grounding.leaks[match.block, default: []].append(grounding.matches.count)
    }
    grounding.matches.append(match)
  }

  private func addsAssertion(_ lexeme: Int, _ match: ClaimMatch) -> Bool {
    guard let comparison = match.comparison,
      let place = comparison.region.firstIndex(of: lexeme), comparison.alignment.draft[place] < 0
    else { return false }
    return !document.blocks[match.block].lexemes[lexeme].traits.isDisjoint(with: [
      .superlative, .absolute, .guarantee, .causality, .certified, .price,
    ])
  }

  /// Words beside a match, in the same clause, that turn it round: "no hospitals cut …", "it is not
  /// true that …", "all teams closed …", "over nine in ten …", "… in every case", another product.
  private func spoiler(of match: ClaimMatch, _ block: Block) -> (Drift, Int)? {
    let wording = library.wordings.wordings[match.wording]
    let sentence = block.sentences[
      block.sentence(containing: block.lexemes[match.lexemes.lowerBound].tokens.lowerBound)
    ]
    let first = block.lexemes[match.lexemes.lowerBound]
    var distance = 0
    var index = match.lexemes.lowerBound
    while index > sentence.lexemes.lowerBound, block.lexemes[index].breakBefore == .none {
      index -= 1
      distance += 1
      let word = block.lexemes[index]
      guard distance <= 6, grounding.covers[match.block][index] < 0 || distance == 1,
        !Self.conjunctions.contains(word.key)
      else { break }
      if word.traits.contains(.negation), distance <= 4 {
        return (.negation(draft: nil, approved: nil), index)
      }
      if word.traits.contains(.strongModal), distance <= 2 {
        return (.modality(draft: nil, approved: nil), index)
      }
      if word.traits.contains(.universal), distance <= 2, word.key != Self.whatever {
        return (.scope(draft: index, approved: nil), index)
      }
      if distance == 1, first.quantity >= 0, word.traits.contains(.bound) {
        return (.number(draft: index, approved: nil), index)
      }
      if isOtherProduct(at: index, match, wording, block) {
        return (.subject(draft: index, approved: nil), index)
      }
    }
    // "With this product, …" names the subject in front of its comma.
    index = sentence.lexemes.lowerBound
    while index < match.lexemes.lowerBound, match.lexemes.lowerBound - index <= 8 {
      if grounding.covers[match.block][index] < 0, isOtherProduct(at: index, match, wording, block)
      {
        return (.subject(draft: index, approved: nil), index)
      }
      index += 1
    }
    index = match.lexemes.upperBound
    while index < sentence.lexemes.upperBound, block.lexemes[index].breakBefore == .none,
      index - match.lexemes.upperBound < 4, !Self.conjunctions.contains(block.lexemes[index].key)
    {
      if block.lexemes[index].traits.contains(.universal) {
        return (.scope(draft: index, approved: nil), index)
      }
      if isOtherProduct(at: index, match, wording, block) {
        return (.subject(draft: index, approved: nil), index)
      }
      index += 1
    }
    return nil
  }

  private func isOtherProduct(
    at lexeme: Int,
    _ match: ClaimMatch,
    _ wording: Wording,
    _ block: Block
  ) -> Bool {
    guard !wording.products.isEmpty else { return false }
    let tokens = block.lexemes[lexeme].tokens
    return grounding.mentions[match.block].overlapping(tokens).contains { mention in
      guard case .product(let product) = mention.party else {
        return false
      }
      return !wording.products.contains(product)
    }
  }

  private static let conjunctions: Set<UInt64> = Set(
    "and but so because while when if or since although though und aber weil wenn oder"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )
  private static let whatever = WordKey.of("whatever")
}

// MARK: - Near

extension Grounder {
  private mutating func matchNearly(_ number: Int, _ block: Block, _ index: Int) {
    let sentence = block.sentences[index]
    guard !sentence.isCourtesy else { return }
    let region = sentence.lexemes.filter { lexeme in
      isOpen(grounding.covers[number][lexeme])
        && !grounding.isQuoted(block.lexemes[lexeme].tokens, block: number)
    }
    let content = region.count { block.lexemes[$0].isContent }
    guard content >= 3 || (content >= 2 && region.contains { block.lexemes[$0].quantity >= 0 })
    else { return }
    let candidates = library.wordings.candidates(for: region, in: block, &scratch)
    guard let best = best(of: candidates, region, block, number) else { return }
    grounding.nearest[number][index] = best
    settle(best, number, block, index)
  }

  /// The vendor, a product, an offer, the partner or "we", "you", "it" is in the sentence.
  private func speaksOfUs(_ speech: Sentence, _ number: Int, _ block: Block) -> Bool {
    if !speech.traits.isDisjoint(with: [.we, .offer]) { return true }
    return grounding.mentions[number].overlapping(speech.tokens).contains { mention in
      switch mention.party {
      case .vendor, .product, .competitor, .partner, .reference: true
      case .term, .person: false
      }
    }
  }

  /// The sentence says whom or what the claim speaks of first.
  private func opensLikeClaim(_ comparison: Comparison, _ wording: Wording) -> Bool {
    let first = wording.lexemes.firstIndex { $0.isContent }
    return first.map { comparison.alignment.wording[$0] >= 0 } ?? false
  }

  /// A reference's words are a part of a sentence about it, so they count for its claims too.
  private func isOpen(_ cover: Int32) -> Bool {
    guard cover >= 0 else { return true }
    if case .reference = library.wordings.wordings[grounding.matches[Int(cover)].wording].source {
      return true
    }
    return false
  }

  /// Of each claim the wording that shares most, and of these the claim that is changed least.
  private mutating func best(
    of candidates: [Int],
    _ region: [Int],
    _ block: Block,
    _ number: Int
  ) -> Comparison? {
    guard let first = region.first, let last = region.last else { return nil }
    let tokens = block.lexemes[first].tokens.lowerBound..<block.lexemes[last].tokens.upperBound
    let mentions = grounding.mentions[number].overlapping(tokens)
    var closest: [(ref: String, comparison: Comparison, fit: Float)] = []
    for candidate in candidates {
      let comparer = library.comparer(candidate)
      let comparison = comparer.comparison(of: region, in: block, mentions: mentions)
      let ref = comparer.wording.ref
      var fit = comparison.coverage + comparison.share
      if comparison.isNear { fit += 2 }
      if !obstacles(to: candidate).isEmpty { fit -= 0.05 }
      guard let known = closest.firstIndex(where: { $0.ref == ref }) else {
        closest.append((ref, comparison, fit))
        continue
      }
      if closest[known].fit < fit { closest[known] = (ref, comparison, fit) }
    }
    var best: (comparison: Comparison, score: Float)?
    for (_, comparison, fit) in closest {
      var score = fit - Float(comparison.drifts.count) * 0.3
      score -= Float(comparison.missingQualifiers.count) * 0.2
      if !comparison.isRelated { score -= 1 }
      // A claim says it with its qualifiers; a proof of the same words comes after it.
      if case .proof = library.wordings.wordings[comparison.wording].source { score -= 0.15 }
      if let known = best, known.score >= score { continue }
      best = (comparison, score)
    }
    return best?.comparison
  }

  private mutating func settle(
    _ comparison: Comparison,
    _ number: Int,
    _ block: Block,
    _ sentence: Int
  ) {
    guard comparison.isRelated else { return }
    let wording = library.wordings.wordings[comparison.wording]
    let speech = block.sentences[sentence]
    let isOurs = speaksOfUs(speech, number, block)
    let saysFigure = comparison.region.indices.contains { place in
      let lexeme = block.lexemes[comparison.region[place]]
      // "Your ISO 27001 audit" names a standard and no figure.
      return comparison.alignment.draft[place] >= 0 && lexeme.quantity >= 0
        && (isOurs || !block.isStandardNumber(lexeme.tokens))
    }
    let isClose = comparison.coverage >= 0.6 && comparison.share >= 0.5
    var miss = NearMiss(
      block: number,
      sentence: sentence,
      comparison: comparison,
      fault: .qualifiers,
      obstacles: obstacles(to: comparison.wording)
    )
    let numbers = comparison.drifts.filter(\.isNumber)
    if !numbers.isEmpty {
      miss.fault = .drift(numbers)
      grounding.misses.append(miss)
      return
    }
    guard !speech.isQuestion || saysFigure else { return }
    // Neither one of us nor the claim's own subject: "NIS2 asks for records".
    guard
      isOurs || saysFigure || comparison.isNear || comparison.coverage >= 0.75
        || opensLikeClaim(comparison, wording)
    else { return }
    // What opens like an instruction may be a noun: "Review reminders are …".
    guard !speech.isInstruction || saysFigure || comparison.coverage >= 0.8 else { return }
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
    // "Tell me how you show who approved" asks; only a figure would make it an assertion.
    if speech.isInstruction || speech.isQuestion, grade == .g3, !saysFigure { return }
    let weakest = library.library.policy.weakestGrade(
      for: wording.kind ?? .metric,
      frozen: wording.isFrozen
    )
    guard grade <= weakest else {
      miss.fault = .refused(grade)
      grounding.misses.append(miss)
      return
    }
    cover(
      ClaimMatch(
        wording: comparison.wording,
        block: number,
        lexemes: miss.lexemes,
        grade: grade,
        obstacles: obstacles(to: comparison.wording),
        comparison: comparison
      )
    )
  }
}
