import Messaging

/// Approved words that may not be used here or now.
struct StateCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/state",
    severity: .error,
    summary: "A claim that at the use date is not approved, not in force or out of scope."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for match in scene.grounding.matches {
      let span = scene.blocks[match.block].span(lexemes: match.lexemes)
      add(scene.wording(match), match.obstacles, at: span, scene, &report)
    }
    // A paraphrase of a claim that may not be used: its own words would not help.
    for miss in scene.grounding.misses where miss.isOfUnusableClaim {
      let span = scene.blocks[miss.block].span(lexemes: miss.lexemes)
      add(scene.wording(miss.comparison), miss.obstacles, at: span, scene, &report)
    }
  }

  private func add(
    _ wording: Wording,
    _ obstacles: [Obstacle],
    at span: ByteSpan,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    // Words for other readers are `audience/leak`.
    guard !obstacles.isEmpty, !obstacles.contains(where: \.isAudience) else { return }
    let list = obstacles.map(\.description).joined(separator: " and ")
    let other = alternative(to: wording, scene)
    let remedy = other.map { "; \($0.ref) says “\($0.text)”" } ?? ""
    report.add(
      Self.entry,
      at: span,
      "\(wording.ref) \(list)\(remedy).",
      claim: wording.ref,
      evidence: wording.text
    )
  }

  /// What supersedes the claim, or the usable claim that says most of the same.
  private func alternative(to wording: Wording, _ scene: CheckScene) -> (ref: String, text: String)?
  {
    guard case .claim = wording.source else { return nil }
    let heirs = scene.library.claims.filter { $0.supersedes.contains(wording.ref) }
    let usable = heirs.first {
      scene.library.standing(of: $0, in: scene.context.use).isUsable
    }
    return usable.map { ($0.id, $0.text) }
  }
}

extension Obstacle {
  /// The words are for readers further inside.
  var isAudience: Bool {
    if case .audience = self { true } else { false }
  }
}
