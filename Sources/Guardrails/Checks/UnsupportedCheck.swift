import Messaging

/// Claim-shaped words without support, and claims that were turned into other ones.
struct UnsupportedCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/unsupported",
    severity: .error,
    summary: "A superlative, comparison, certificate, plan, price, promise or changed claim that "
      + "nothing approved supports."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for miss in scene.grounding.misses { add(miss, scene, &report) }
    for match in scene.grounding.matches {
      guard let spoiler = match.spoiler, !spoiler.drift.isNumber else { continue }
      let block = scene.blocks[match.block]
      let wording = scene.wording(match)
      let span = block.span(
        lexemes: match.lexemes.union(spoiler.lexeme..<spoiler.lexeme + 1)
      )
      let word = scene.document.text(block.span(lexemes: spoiler.lexeme..<spoiler.lexeme + 1))
      report.add(
        Self.entry,
        at: span,
        "“\(word)” changes the \(spoiler.drift.field); \(wording.ref) says “\(wording.text)”.",
        claim: wording.ref,
        evidence: wording.text,
        suggestion: wording.text
      )
    }
    for assertion in scene.grounding.assertions {
      guard case .nothing = assertion.carrier, assertion.kind != .number, assertion.kind != .name
      else { continue }
      add(assertion, scene, &report)
    }
  }

  private func add(_ miss: NearMiss, _ scene: CheckScene, _ report: inout ReportBuilder) {
    let block = scene.blocks[miss.block]
    let wording = scene.wording(miss.comparison)
    switch miss.fault {
    case .qualifiers: return
    case .refused(let grade):
      if miss.isOfUnusableClaim { return }
      let span = block.span(lexemes: miss.lexemes)
      let rule =
        wording.isFrozen
        ? "\(wording.ref) is frozen and takes only its own words"
        : "\(grade == .g2 ? "a near match" : "a paraphrase") of \(wording.ref) is not permitted"
      report.add(
        Self.entry,
        at: span,
        "These words are not approved: \(rule); say “\(wording.text)”.",
        claim: wording.ref,
        evidence: wording.text,
        suggestion: Rewording.replacing(miss.lexemes, with: wording, in: scene, block: miss.block)
      )
    case .drift(let drifts):
      guard !drifts.contains(where: \.isNumber), let drift = drifts.first else { return }
      let region = miss.comparison.region
      let lexemes = drift.draft.map { region[$0]..<region[$0] + 1 } ?? miss.lexemes
      let span = block.span(lexemes: miss.lexemes.union(lexemes))
      let found = drift.draft.map { _ in
        scene.document.text(block.span(named(lexemes, drift, block: miss.block, scene)))
      }
      let approved = drift.approved.map { wording.words($0..<$0 + 1) }
      report.add(
        Self.entry,
        at: span,
        message(drift.field, found, approved, wording),
        claim: wording.ref,
        evidence: miss.obstacles.isEmpty ? wording.text : nil,
        suggestion: miss.obstacles.isEmpty
          ? Rewording.replacing(
            miss.lexemes.union(lexemes),
            with: wording,
            in: scene,
            block: miss.block
          ) : nil
      )
    }
  }

  /// The tokens of the word that changed, or of the whole name it belongs to.
  private func named(
    _ lexemes: Range<Int>,
    _ drift: Drift,
    block number: Int,
    _ scene: CheckScene
  ) -> Range<Int> {
    let tokens = scene.blocks[number].tokenRange(lexemes: lexemes)
    guard case .subject = drift else { return tokens }
    return scene.grounding.mentions[number].first { $0.tokens.overlaps(tokens) }?.tokens ?? tokens
  }

  private func message(
    _ field: String,
    _ found: String?,
    _ approved: String?,
    _ wording: Wording
  ) -> String {
    let change: String =
      switch (found, approved) {
      case (let found?, let approved?): "“\(found)” instead of “\(approved)” changes the \(field)"
      case (let found?, nil): "“\(found)” changes the \(field)"
      case (nil, let approved?): "leaving out “\(approved)” changes the \(field)"
      case (nil, nil): "this changes the \(field)"
      }
    return change.prefix(1).uppercased() + change.dropFirst()
      + "; \(wording.ref) says “\(wording.text)”."
  }

  private func add(
    _ assertion: Assertion,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    let block = scene.blocks[assertion.block]
    let span = block.span(assertion.tokens)
    if LeakCheck.covers(span, block: assertion.block, scene) { return }
    let found = scene.document.text(span)
    let sentence = block.sentence(containing: assertion.tokens.lowerBound)
    let nearest = scene.grounding.nearest[assertion.block][sentence].flatMap { comparison in
      comparison.coverage > 0.35 ? scene.wording(comparison) : nil
    }
    let hint = nearest.map { "; the nearest, \($0.ref), says “\($0.text)”" } ?? ""
    let message =
      assertion.kind == .feature
      ? "No approved claim says this about the product\(hint)."
      : "“\(found)” is \(Self.noun(assertion.kind)) that no approved claim carries\(hint)."
    report.add(
      Self.entry,
      at: span,
      message,
      claim: nearest?.ref,
      evidence: nearest?.text
    )
  }

  private static func noun(_ kind: AssertionKind) -> String {
    switch kind {
    case .number: "a number"
    case .name: "a name"
    case .superlative: "a superlative or absolute"
    case .comparison: "a comparison"
    case .certification: "a statement of compliance"
    case .price: "a statement about price"
    case .roadmap: "a promise about a future product"
    case .guarantee: "a guarantee"
    case .causality: "a promise of cause and effect"
    case .feature: "a statement about a product"
    }
  }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
