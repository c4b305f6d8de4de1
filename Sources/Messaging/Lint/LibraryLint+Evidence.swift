extension LibraryLint {
  /// Claims that rest on nothing, and figures of which nobody says how they came about.
  func evidence() -> [LibraryIssue] {
    let proven = Set(content.proofs.filter { isInForce($0) }.flatMap(\.claimIDs))
    var issues: [LibraryIssue] = []
    for claim in content.claims where isLive(claim) {
      if claim.evidence.isEmpty, !proven.contains(claim.id) {
        issues.append(
          issue(
            Self.needsProof(claim.kind) ? .warning : .suggestion,
            "no-proof",
            claim,
            message: "\(claim.id) has no evidence and no proof in force carries it."
          )
        )
      }
      if claim.kind == .metric, let gap = Self.basisGap(of: claim) {
        issues.append(
          issue(
            .warning,
            "metric-basis",
            claim,
            message: "the metric \(claim.id) has no evidence with \(gap)."
          )
        )
      }
    }
    return issues
  }

  private func isLive(_ claim: Claim) -> Bool {
    switch state(of: claim) {
    case .withdrawn, .superseded, .expired: false
    case .draft, .inReview, .notYetEffective, .approved, .expiring: true
    }
  }

  private static func needsProof(_ kind: ClaimKind) -> Bool {
    switch kind {
    case .metric, .comparative, .superlative, .compliance: true
    case .feature, .benefit, .price, .roadmap: false
    }
  }

  /// What is missing in every piece of evidence of a metric, by the one that lacks least.
  private static func basisGap(of claim: Claim) -> String? {
    guard !claim.evidence.isEmpty else { return "method, sample and date" }
    let gaps = claim.evidence.map { evidence in
      [
        evidence.method == nil ? "a method" : nil,
        evidence.sample == nil ? "a sample" : nil,
        evidence.date == nil ? "a date" : nil,
      ].compactMap { $0 }
    }
    guard let least = gaps.min(by: { $0.count < $1.count }), !least.isEmpty else { return nil }
    return least.joined(separator: " and ")
  }
}
