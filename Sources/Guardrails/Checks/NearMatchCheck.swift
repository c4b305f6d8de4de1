import Messaging
/// Words that come close to a claim and that a person may accept.
struct NearMatchCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/near-match",
    severity: .warning,
    summary: "A permitted near match or paraphrase of a claim; offers the approved words."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for match in scene.grounding.matches where match.grade >= .g2 {
      guard match.obstacles.isEmpty, let comparison = match.comparison else { continue }
      let wording = scene.wording(match)
      let difference = self.difference(comparison, match, wording, scene)
      let lead = match.grade == .g2 ? "Nearly" : "A paraphrase of"
      report.add(
        Self.entry,
        at: scene.blocks[match.block].span(lexemes: match.lexemes),
        "\(lead) \(wording.ref)\(difference); the approved words are “\(wording.text)”.",
        claim: wording.ref,
        evidence: wording.text,
        suggestion: Rewording.replacing(
          match.lexemes,
          with: wording,
          in: scene,
          block: match.block
        )
      )
    }
  }

  private func difference(
    _ comparison: Comparison,
    _ match: ClaimMatch,
    _ wording: Wording,
    _ scene: CheckScene
  ) -> String {
    guard match.grade == .g2 else { return "" }
    let block = scene.blocks[match.block]
    let alignment = comparison.alignment
    let added = alignment.extent.filter { alignment.draft[$0] < 0 }.map { place in
      let lexeme = comparison.region[place]
      return "“\(scene.document.text(block.span(lexemes: lexeme..<lexeme + 1)))” was added"
    }
    let dropped = wording.lexemes.indices.filter { alignment.wording[$0] < 0 }.map {
      "“\(wording.words($0..<$0 + 1))” was left out"
    }
    let changed = alignment.extent.filter {
      alignment.fits[$0] == .listed || alignment.fits[$0] == .inflected
    }.map { place in
      let lexeme = comparison.region[place]
      let approved = alignment.draft[place]
      return "“\(scene.document.text(block.span(lexemes: lexeme..<lexeme + 1)))” stands for "
        + "“\(wording.words(approved..<approved + 1))”"
    }
    let all = added + dropped + changed
    return all.isEmpty ? "" : " (" + all.joined(separator: ", ") + ")"
  }
}
