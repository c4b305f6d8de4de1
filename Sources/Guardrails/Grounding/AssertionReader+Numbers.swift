import Messaging

extension AssertionReader {
  mutating func readQuantities(_ scene: Scene) {
    let block = scene.block
    let speech = scene.speech
    for lexeme in speech.lexemes where block.lexemes[lexeme].quantity >= 0 {
      let index = block.lexemes[lexeme].quantity
      let quantity = block.quantities[index]
      let tokens = quantity.tokens
      if grounding.isQuoted(tokens, block: scene.number) { continue }
      let cover = grounding.covers[scene.number][lexeme]
      if cover >= 0 {
        if quantity.isBareOne || quantity.unit == .ordinal { continue }
        grounding.assertions.append(
          add(.number, scene, tokens, .match(Int(cover)), quantity: index)
        )
        continue
      }
      if let miss = scene.miss, reports(miss, lexeme) {
        grounding.assertions.append(add(.number, scene, tokens, .miss(miss), quantity: index))
        continue
      }
      if let miss = scene.miss, states(miss, quantity) {
        grounding.assertions.append(add(.number, scene, tokens, .miss(miss), quantity: index))
        continue
      }
      if isPartOfName(tokens, scene) || block.isStandardNumber(tokens) { continue }
      if isZero(quantity, block) || isPartOfPhrase(tokens, scene) { continue }
      if let ref = records.carrier(of: quantity) {
        grounding.assertions.append(
          add(kind(of: quantity), scene, tokens, .record(ref), quantity: index)
        )
        continue
      }
      if harmless.contains(
        quantity,
        in: block,
        sentence: scene.sentence,
        isOurs: scene.namesUs,
        isSignature: grounding.isSignature(
          scene.speech,
          block: scene.number,
          sentence: scene.sentence
        )
      ) {
        continue
      }
      if isKnownVersion(quantity, scene) { continue }
      grounding.assertions.append(
        add(kind(of: quantity), scene, tokens, .nothing, quantity: index)
      )
    }
  }

  private func kind(of quantity: Quantity) -> AssertionKind { .number }

  /// Whether a near miss already says what is wrong with a number, or shows that it is right.
  private func reports(_ miss: Int, _ lexeme: Int) -> Bool {
    let found = grounding.misses[miss]
    guard let place = found.comparison.region.firstIndex(of: lexeme) else { return false }
    if found.comparison.alignment.draft[place] >= 0 { return true }
    if case .drift(let drifts) = found.fault { return drifts.contains { $0.draft == place } }
    return false
  }

  /// Whether the claim of a near miss states the number as one of its figures.
  private func states(_ miss: Int, _ quantity: Quantity) -> Bool {
    let wording = library.wordings.wordings[grounding.misses[miss].comparison.wording]
    return wording.stated.quantities.contains { $0.isEqual(to: quantity) }
  }

  private func isPartOfName(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    scene.mentions.contains { $0.tokens.overlaps(tokens) }
  }

  private func isPartOfPhrase(_ tokens: Range<Int>, _ scene: Scene) -> Bool {
    scene.phrases.contains { phrase in
      guard phrase.tokens.overlaps(tokens) else { return false }
      if case .partnerMoney = phrase.meaning { return false }
      return true
    }
  }

  /// "zero downtime" is an absolute, not a count.
  private func isZero(_ quantity: Quantity, _ block: Block) -> Bool {
    quantity.value == 0 && quantity.upper == nil && quantity.unit == .count
      && block.tokens[quantity.tokens.lowerBound].kind == .word
  }

  private func isKnownVersion(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard quantity.unit == .count else { return false }
    let before = scene.mentions.last {
      $0.tokens.upperBound <= quantity.tokens.lowerBound
        && quantity.tokens.lowerBound - $0.tokens.upperBound <= 1
    }
    guard case .product(let number)? = before?.party else { return false }
    let written = scene.block.string(quantity.tokens)
    return library.library.vendor.products[number].versions.contains { $0 == written }
  }
}
