import Messaging

/// Words for partners or the vendor in a text for readers further out.
struct LeakCheck: Rule {
  static let entry = CheckEntry(
    id: "audience/leak",
    severity: .error,
    summary: "Partner or vendor text, margins, incentives or plans in text for customers."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for match in scene.grounding.matches {
      guard let reason = match.obstacles.first(where: \.isAudience) else { continue }
      let wording = scene.wording(match)
      let span = scene.blocks[match.block].span(lexemes: match.lexemes)
      report.add(
        Self.entry,
        at: span,
        "\(wording.ref) \(reason.description); take it out.",
        claim: wording.ref,
        evidence: wording.text
      )
    }
    for miss in scene.grounding.misses where miss.isOfUnusableClaim {
      guard let reason = miss.obstacles.first(where: \.isAudience) else { continue }
      let wording = scene.wording(miss.comparison)
      report.add(
        Self.entry,
        at: scene.blocks[miss.block].span(lexemes: miss.lexemes),
        "This says \(wording.ref) in other words, which \(reason.description); take it out.",
        claim: wording.ref
      )
    }
    let audience = scene.context.use.audience
    for (number, block) in scene.blocks.enumerated() {
      let leaks = scene.leaks[number] ?? DisjointRanges()
      // Stretches come in the order of their starts.
      var stretches = DisjointRanges()
      for stretch in scene.compiled.restricted.stretches(in: block, for: audience) {
        let span = block.span(lexemes: stretch.lexemes)
        let tokens = block.tokenRange(lexemes: stretch.lexemes)
        if leaks.overlaps(span.range) || stretches.overlaps(span.range) { continue }
        if scene.grounding.isQuoted(tokens, block: number) { continue }
        stretches.append(span.range)
        report.add(
          Self.entry,
          at: span,
          "These words stand in \(stretch.ref), which is not for a \(audience.rawValue); "
            + "take them out.",
          claim: stretch.ref
        )
      }
      guard audience == .customer else { continue }
      for money in Self.money(in: block, number, scene) {
        let span = block.span(money)
        if leaks.overlaps(span.range) || stretches.overlaps(span.range) { continue }
        report.add(
          Self.entry,
          at: span,
          "“\(scene.document.text(span))” tells a customer what partners earn; take it out."
        )
      }
    }
  }

  /// Phrases about what partners earn, in sentences that assert something.
  private static func money(in block: Block, _ number: Int, _ scene: CheckScene) -> [Range<Int>] {
    scene.grounding.phrases[number].compactMap { phrase in
      guard case .partnerMoney = phrase.meaning,
        !scene.grounding.isQuoted(phrase.tokens, block: number)
      else { return nil }
      let sentence = block.sentences[block.sentence(containing: phrase.tokens.lowerBound)]
      return sentence.isQuestion ? nil : phrase.tokens
    }
  }

  /// Whether a place is reported as a leak; other checks then keep quiet about it.
  static func covers(_ span: ByteSpan, block number: Int, _ scene: CheckScene) -> Bool {
    scene.leaks[number]?.overlaps(span.range) ?? false
  }
}
