extension LibraryLint {
  /// Items in force that nothing in the library makes use of.
  ///
  /// A claim may be used without being named, wherever its scope allows; that it is named nowhere
  /// is a hint, no fault. A disclaimer or block that nothing calls for is never seen.
  func uses() -> [LibraryIssue] {
    let named = namedIDs
    var issues: [LibraryIssue] = []
    for claim in content.claims where isInForce(claim) && !named.contains(claim.id) {
      issues.append(
        issue(
          .suggestion,
          "unused",
          claim,
          message: "no proof, trigger, objection or pillar names \(claim.id). Is it needed?"
        )
      )
    }
    let required = Set(
      content.claims.flatMap(\.requiredDisclaimerIDs)
        + content.proofs.flatMap(\.requiredDisclaimerIDs)
    )
    for disclaimer in content.disclaimers
    where disclaimer.triggers.isEmpty && !required.contains(disclaimer.id)
      && !named.contains(disclaimer.id)
    {
      issues.append(
        issue(
          .warning,
          "unused",
          .disclaimer,
          disclaimer.id,
          message: "no claim requires \(disclaimer.id) and it has no triggers."
        )
      )
    }
    return issues
  }

  /// The ids that some entity names, in a field or a token.
  private var namedIDs: Set<String> {
    var ids: Set<String> = []
    for proof in content.proofs { ids.formUnion(proof.claimIDs) }
    for trigger in content.triggers {
      ids.formUnion([trigger.claimID].compactMap { $0 })
      ids.formUnion(Token.all(in: trigger.text).map(\.id))
    }
    for objection in content.personas.flatMap(\.objections) {
      ids.formUnion(objection.claimIDs)
      ids.formUnion(Token.all(in: objection.response).map(\.id))
    }
    for pillar in content.house?.pillars ?? [] { ids.formUnion(pillar.proofIDs) }
    for competitor in content.competitors { ids.formUnion(competitor.approvedComparisonClaimIDs) }
    for block in content.blocks { ids.formUnion(Token.all(in: block.text).map(\.id)) }
    for disclaimer in content.disclaimers {
      for case .item(let id) in disclaimer.triggers { ids.insert(id) }
    }
    return ids
  }
}
