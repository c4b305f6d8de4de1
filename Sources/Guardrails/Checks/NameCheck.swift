import Messaging

/// Names of customers, companies and people that may not be used.
struct NameCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/name",
    severity: .error,
    summary: "A name that is neither ours, the reader's, a library term nor a permitted reference."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let carried = carriedNames(scene)
    for (number, mentions) in scene.grounding.mentions.enumerated() {
      for mention in mentions {
        guard case .reference(let index) = mention.party,
          !scene.grounding.isQuoted(mention.tokens, block: number)
        else { continue }
        if !(carried[number]?.contains(mention.tokens) ?? false) {
          addReference(scene.library.references[index], mention, number, scene, &report)
        }
      }
    }
    for match in scene.grounding.matches {
      guard case .reference(let index) = scene.wording(match).source else { continue }
      addAnonymised(scene.library.references[index], match, scene, &report)
    }
    for unknown in UnknownNames(scene: scene).all() {
      let name = scene.words(unknown.tokens, in: unknown.block)
      let message =
        unknown.isClaimed
        ? "“\(name)” is no reference with permission; leave the name out or use an approved proof."
        : "“\(name)” is not known to the library; make sure that it may be named."
      report.add(
        Self.entry,
        at: scene.blocks[unknown.block].span(unknown.tokens),
        message,
        severity: unknown.isClaimed ? .error : .suggestion
      )
    }
  }

  /// The names of each block that a permission or approved words carry.
  private func carriedNames(_ scene: CheckScene) -> [Int: Set<Range<Int>>] {
    var carried: [Int: Set<Range<Int>>] = [:]
    for assertion in scene.grounding.assertions where assertion.kind == .name {
      if case .nothing = assertion.carrier { continue }
      carried[assertion.block, default: []].insert(assertion.tokens)
    }
    return carried
  }

  private func addReference(
    _ reference: Reference,
    _ mention: Mention,
    _ number: Int,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    let span = scene.blocks[number].span(mention.tokens)
    let name = scene.document.text(span)
    let use = scene.library.use(of: reference, in: scene.context.use)
    var reason = "may not be named"
    var words: String?
    switch use {
    case .name: return
    case .anonymised(let anonymous, let obstacle):
      reason = obstacle.description
      words = anonymous
    case .nothing(let obstacles):
      reason = obstacles.map(\.description).joined(separator: " and ")
    }
    let remedy = words.map { "; say “\($0)”" } ?? "; leave the name out"
    report.add(
      Self.entry,
      at: span,
      "“\(name)” may not be named: \(reference.id) \(reason)\(remedy).",
      claim: reference.id,
      evidence: words,
      suggestion: words
    )
  }

  private func addAnonymised(
    _ reference: Reference,
    _ match: ClaimMatch,
    _ scene: CheckScene,
    _ report: inout ReportBuilder
  ) {
    guard case .nothing(let obstacles) = scene.library.use(of: reference, in: scene.context.use)
    else { return }
    let span = scene.blocks[match.block].span(lexemes: match.lexemes)
    let reason = obstacles.map(\.description).joined(separator: " and ")
    report.add(
      Self.entry,
      at: span,
      "“\(scene.document.text(span))” stands for \(reference.id), which \(reason); leave it out.",
      claim: reference.id,
      evidence: reference.anonymisedAs
    )
  }
}
