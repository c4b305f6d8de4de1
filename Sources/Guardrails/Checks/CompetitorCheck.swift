import Messaging
import Patterns

/// Competitors named against their policy.
struct CompetitorCheck: Rule {
  static let entry = CheckEntry(
    id: "competitors/policy",
    severity: .error,
    summary: "A competitor named against its policy: never, neutrally, or in approved comparisons."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    // Whom the customer named is a fact of the call, and the vendor's own team has to know it.
    if scene.context.kind == .callSummary, scene.context.use.audience == .vendor { return }
    for (number, mentions) in scene.grounding.mentions.enumerated() {
      let block = scene.blocks[number]
      for mention in mentions {
        guard case .competitor(let index) = mention.party else { continue }
        if scene.grounding.isQuoted(mention.tokens, block: number) { continue }
        let competitor = scene.library.competitors[index]
        guard let reason = reason(competitor, mention, block, number, scene) else { continue }
        let span = block.span(mention.tokens)
        let disguise = block.folded.isObfuscated(mention.folded) ? Disguise.remark : ""
        report.add(
          Self.entry,
          at: span,
          "“\(scene.document.text(span))” \(reason).\(disguise)",
          evidence: approvedWords(competitor, scene)
        )
      }
    }
  }

  /// The approved comparison that may name the competitor, if there is one in force.
  private func approvedWords(_ competitor: Competitor, _ scene: CheckScene) -> String? {
    guard competitor.policy == .approvedComparisonsOnly else { return nil }
    return scene.library.claims.first { claim in
      competitor.approvedComparisonClaimIDs.contains(claim.id)
        && scene.library.standing(of: claim, in: scene.context.use).isUsable
    }?.text
  }

  private func reason(
    _ competitor: Competitor,
    _ mention: Mention,
    _ block: Block,
    _ number: Int,
    _ scene: CheckScene
  ) -> String? {
    if competitor.policy == .neverName {
      return "is a competitor that must never be named; leave the name out"
    }
    let match = scene.grounding.coveringMatch(mention.tokens, block: number, in: block)
    if let match, scene.wording(scene.grounding.matches[match]).allowsNear { return nil }
    switch competitor.policy {
    case .neverName: return nil
    case .approvedComparisonsOnly:
      let ids = competitor.approvedComparisonClaimIDs.joined(separator: ", ")
      return "may be named in approved comparisons only"
        + (ids.isEmpty ? "" : "; use \(ids) word for word")
    case .nameNeutrally:
      let sentence = block.sentences[block.sentence(containing: mention.tokens.lowerBound)]
      guard compares(sentence, block, mention) else { return nil }
      return "may be named neutrally only, not compared or run down"
    }
  }

  private func compares(_ sentence: Sentence, _ block: Block, _ mention: Mention) -> Bool {
    if sentence.isQuestion, sentence.traits.isDisjoint(with: [.comparative, .disparagement]) {
      return false
    }
    return sentence.lexemes.contains { index in
      let lexeme = block.lexemes[index]
      if mention.tokens.overlaps(lexeme.tokens) { return false }
      return !lexeme.traits.isDisjoint(with: [
        .comparative, .disparagement, .superlative, .negation, .causality,
      ])
    }
  }
}
