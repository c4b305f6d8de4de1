import Messaging
/// Qualifiers that were dropped from a claim.
struct QualifierCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/qualifier",
    severity: .error,
    summary: "A sentence that repeats a claim and drops one of its qualifiers."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for miss in scene.grounding.misses {
      guard case .qualifiers = miss.fault, !miss.isOfUnusableClaim else { continue }
      let wording = scene.wording(miss.comparison)
      let lost = miss.comparison.missingQualifiers.map { "“\($0.text)”" }
      report.add(
        Self.entry,
        at: scene.blocks[miss.block].span(lexemes: miss.lexemes),
        "\(lost.joined(separator: " and ")) \(lost.count > 1 ? "are" : "is") missing; \(wording.ref) says “\(wording.text)”.",
        claim: wording.ref,
        evidence: wording.text,
        suggestion: Rewording.replacing(miss.lexemes, with: wording, in: scene, block: miss.block)
      )
    }
  }
}
