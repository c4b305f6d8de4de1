import Messaging

/// Claims that must not stand in one text.
struct ConflictCheck: Rule {
  static let entry = CheckEntry(
    id: "claims/conflict",
    severity: .error,
    summary: "Two claims that the library marks as conflicting."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    var used: [(ref: String, conflicts: [String], match: ClaimMatch)] = []
    for match in scene.grounding.matches {
      let conflicts: [String]
      switch scene.wording(match).source {
      case .claim(let number): conflicts = scene.library.claims[number].conflictsWith
      case .proof(let number): conflicts = scene.library.proofs[number].conflictsWith
      default: continue
      }
      used.append((scene.wording(match).ref, conflicts, match))
    }
    var reported: Set<String> = []
    for later in used.indices {
      for earlier in used[..<later] {
        let isConflict =
          used[later].conflicts.contains(earlier.ref) || earlier.conflicts.contains(used[later].ref)
        guard isConflict, reported.insert(used[later].ref + "|" + earlier.ref).inserted else {
          continue
        }
        let match = used[later].match
        report.add(
          Self.entry,
          at: scene.blocks[match.block].span(lexemes: match.lexemes),
          "\(used[later].ref) and \(earlier.ref) must not stand in one text; keep one of them.",
          claim: used[later].ref,
          evidence: scene.wording(earlier.match).text
        )
      }
    }
  }
}
