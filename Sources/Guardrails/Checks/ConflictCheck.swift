import Messaging

/// Claims that must not stand in one text.
struct ConflictCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/conflict",
    severity: .error,
    summary: "Two claims that the library marks as conflicting."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let conflicts = scene.compiled.conflicts
    guard !conflicts.isEmpty else { return }
    var seen: [String: ClaimMatch] = [:]
    for match in scene.grounding.matches where scene.wording(match).allowsNear {
      let ref = scene.wording(match).ref
      if seen[ref] == nil {
        for other in (conflicts[ref] ?? []).sorted() {
          guard let earlier = seen[other] else { continue }
          report.add(
            Self.entry,
            at: scene.blocks[match.block].span(lexemes: match.lexemes),
            "\(ref) and \(other) must not stand in one text; keep one of them.",
            claim: ref,
            evidence: scene.wording(earlier).text
          )
        }
        seen[ref] = match
      }
    }
  }
}
