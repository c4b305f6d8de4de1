import Messaging
import Patterns

/// Numbers that nothing approved carries.
struct NumberCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/number",
    severity: .error,
    summary: "A number that no matching claim, proof, input record or merge tag carries."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for miss in scene.grounding.misses {
      guard case .drift(let drifts) = miss.fault else { continue }
      for drift in drifts where drift.isNumber { add(drift, of: miss, scene, &report) }
    }
    for match in scene.grounding.matches {
      guard let spoiler = match.spoiler, spoiler.drift.isNumber else { continue }
      let block = scene.blocks[match.block]
      let wording = scene.wording(match)
      // Only a bound before the figure that opens the wording spoils a number.
      let lexemes = min(spoiler.lexeme, match.lexemes.lowerBound)..<match.lexemes.lowerBound + 1
      let span = block.span(lexemes: lexemes)
      report.add(
        Self.entry,
        at: span,
        "“\(scene.document.text(span))” is not approved; \(wording.ref) says “\(wording.text)”.",
        claim: wording.ref,
        evidence: wording.text,
        suggestion: wording.figure(at: 0)
      )
    }
    for assertion in scene.grounding.assertions where assertion.kind == .number {
      guard case .nothing = assertion.carrier else { continue }
      addUncarried(assertion, scene, &report)
    }
  }

  private func add(
    _ drift: Drift,
    of miss: NearMiss,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    guard let place = drift.draft else { return }
    let block = scene.blocks[miss.block]
    let wording = scene.wording(miss.comparison)
    let lexeme = miss.comparison.region[place]
    var span = block.span(lexemes: lexeme..<lexeme + 1)
    var isBound = false
    if let approved = drift.approved, miss.comparison.alignment.wording[approved] == place {
      // The figure is right, its bound is not: the bound is part of what is wrong.
      var before = miss.comparison.region[max(place - 1, 0)]
      while before > 0, lexeme - before < 3, Self.opensBound(block.lexemes[before - 1]) {
        before -= 1
      }
      span = block.span(lexemes: before..<lexeme + 1)
      isBound = true
    }
    let found = scene.document.text(span)
    guard let approved = drift.approved else {
      report.add(
        Self.entry,
        at: span,
        "“\(found)” is not approved; \(Self.nearest(miss, wording)) says “\(wording.text)”.",
        claim: wording.ref,
        evidence: miss.obstacles.isEmpty ? wording.text : nil
      )
      return
    }
    let said = wording.figure(at: approved)
    let hasQualifier = wording.qualifiers.contains { qualifier in
      qualifier.lexemes.upperBound == approved
        && qualifier.lexemes.allSatisfy { miss.comparison.alignment.wording[$0] >= 0 }
    }
    let suggestion = hasQualifier && !isBound ? wording.words(approved..<approved + 1) : said
    let field =
      if case .unit = drift { "has another unit than approved" } else { "is not approved" }
    report.add(
      Self.entry,
      at: span,
      "“\(found)” \(field); \(Self.nearest(miss, wording)) says “\(said)”.",
      claim: wording.ref,
      evidence: miss.obstacles.isEmpty ? wording.text : nil,
      suggestion: miss.obstacles.isEmpty ? suggestion : nil
    )
  }

  /// The claim that comes nearest, with what stands against it.
  private static func nearest(_ miss: NearMiss, _ wording: Wording) -> String {
    guard let obstacle = miss.obstacles.first else { return wording.ref }
    return "\(wording.ref) (which \(obstacle.description))"
  }

  /// "at least", "no more than", "way over".
  private static func opensBound(_ word: Lexeme) -> Bool {
    word.breakBefore == .none && openers.contains(word.key)
  }

  private static let openers: Set<UInt64> = Set(
    "at more less fewer no not well way far just".split(separator: " ").map {
      WordKey.hash($0.utf8)
    }
  )

  private func addUncarried(
    _ assertion: Assertion,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    let block = scene.blocks[assertion.block]
    let span = block.span(assertion.tokens)
    let found = scene.document.text(span)
    if LeakCheck.covers(span, block: assertion.block, scene) { return }
    let sentence = block.sentence(containing: assertion.tokens.lowerBound)
    let isDisguised =
      assertion.quantity.map { block.quantities[$0].isDisguised } ?? false
      || block.folded.isObfuscated(block.foldedRange(assertion.tokens))
    let disguise = isDisguised ? Disguise.remark : ""
    guard let nearest = scene.grounding.nearest[assertion.block][sentence], nearest.coverage > 0.3
    else {
      report.add(
        Self.entry,
        at: span,
        "No approved claim, proof or record carries “\(found)”.\(disguise)"
      )
      return
    }
    let wording = scene.wording(nearest)
    report.add(
      Self.entry,
      at: span,
      "No approved claim carries “\(found)”; the nearest, \(wording.ref), says "
        + "“\(wording.text)”.\(disguise)",
      claim: wording.ref,
      evidence: wording.text
    )
  }
}
