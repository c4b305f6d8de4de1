extension LibraryLint {
  /// Items that contradict one another, or that are named together though they must not be.
  func conflicts() -> [LibraryIssue] {
    selfConflicts() + supersededInForce() + citedTogether()
  }

  private func selfConflicts() -> [LibraryIssue] {
    (content.claims.filter { $0.conflictsWith.contains($0.id) || $0.supersedes.contains($0.id) })
      .map {
        issue(
          .error,
          "conflicting",
          $0,
          message: "\($0.id) conflicts with itself or replaces itself."
        )
      }
  }

  private func supersededInForce() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for claim in content.claims where isInForce(claim) {
      for id in claim.supersedes where id != claim.id {
        guard let old = library.claim(id), isInForce(old) else { continue }
        issues.append(
          issue(
            .warning,
            "conflicting",
            .claim,
            id,
            claim.id,
            message: "\(claim.id) supersedes \(id), and both are in force. "
              + "Set the status of \(id) to superseded."
          )
        )
      }
    }
    return issues
  }

  private func citedTogether() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    func check(_ ids: [String], _ kind: ItemKind, _ owner: String, _ what: String) {
      for (first, second) in conflictingPairs(ids) {
        issues.append(
          issue(
            .error,
            "conflicting",
            kind,
            owner,
            first,
            second,
            message: "\(what) names \(first) and \(second), which conflict. Take one away."
          )
        )
      }
    }
    for proof in content.proofs { check(proof.claimIDs, .proof, proof.id, proof.id) }
    for persona in content.personas {
      for objection in persona.objections {
        let tokens = Token.all(in: objection.response).map(\.id)
        check(objection.claimIDs + tokens, .persona, persona.id, "an objection of \(persona.id)")
      }
    }
    for block in content.blocks {
      check(Token.all(in: block.text).map(\.id), .block, block.id, block.id)
    }
    return issues
  }

  private func conflictingPairs(_ ids: [String]) -> [(String, String)] {
    var pairs: [(String, String)] = []
    let unique = Set(ids).sorted()
    for (offset, first) in unique.enumerated() {
      for second in unique.dropFirst(offset + 1) {
        if library.conflict(first, second) { pairs.append((first, second)) }
      }
    }
    return pairs
  }
}

extension Library {
  /// Whether two claims or proofs must not stand in one text, whichever of them says so.
  public func conflict(_ first: String, _ second: String) -> Bool {
    conflicts(of: first).contains(second) || conflicts(of: second).contains(first)
  }

  private func conflicts(of id: String) -> [String] {
    switch item(id) {
    case .claim(let claim)?: claim.conflictsWith
    case .proof(let proof)?: proof.conflictsWith
    case .reference?, .disclaimer?, .callToAction?, .trigger?, .incentive?, .play?, .block?,
      .pain?, nil:
      []
    }
  }
}
