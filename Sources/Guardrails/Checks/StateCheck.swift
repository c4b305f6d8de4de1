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
    // Words that may not be used are no evidence of what would be right; what may stand instead is.
    report.add(
      Self.entry,
      at: span,
      "\(wording.ref) \(list)\(remedy).",
      claim: wording.ref,
      evidence: other?.text
    )
  }

  /// What supersedes the claim, or the usable claim that says most of the same.
  private func alternative(to wording: Wording, _ scene: CheckScene) -> (ref: String, text: String)?
  {
    switch wording.source {
    case .claim(let number):
      if let words = otherWords(of: scene.library.claims[number], than: wording, scene) {
        return words
      }
      let heirs = scene.library.claims.filter { $0.supersedes.contains(wording.ref) }
      let usable = heirs.first {
        scene.library.standing(of: $0, in: scene.context.use).isUsable
      }
      return usable.map { ($0.id, $0.text) }
    case .proof(let number):
      return otherWords(of: scene.library.proofs[number], than: wording, scene)
    default: return nil
    }
  }

  /// The statement's own text, or another variant in its language, that may stand here: a variant
  /// for calls is not the only way to say it in a letter.
  private func otherWords(
    of statement: some Statement,
    than wording: Wording,
    _ scene: CheckScene
  ) -> (ref: String, text: String)? {
    let use = scene.context.use
    let own = wording.variant.flatMap { statement.variants[$0].locale } ?? "en"
    let language = LocaleTag.language(of: own)
    if wording.variant != nil, language == "en",
      scene.library.standing(of: statement, variant: nil, in: use).isUsable
    {
      return (statement.id, statement.text)
    }
    let other = statement.variants.indices.first { index in
      let variant = statement.variants[index]
      return index != wording.variant
        && LocaleTag.language(of: variant.locale ?? "en") == language
        && scene.library.standing(of: statement, variant: variant, in: use).isUsable
    }
    return other.map { ("\(statement.id)#\($0 + 1)", statement.variants[$0].text) }
  }
}

extension Obstacle {
  /// The words are for readers further inside.
  var isAudience: Bool {
    if case .audience = self { true } else { false }
  }
}
