public import Guardrails
public import Messaging

/// The human gate: a draft, what people said about its findings, and their decision.
///
/// Only a review turns a draft into an `ApprovedArtifact`. Its decision pins the digest of the
/// artifact: one changed byte, and the artifact is back in review.
public struct Review: Sendable, Hashable {
  /// The artifact's id, such as `TT-0007`.
  public let id: String
  /// Who had the draft made.
  public let author: String
  /// The draft as it stands now.
  public private(set) var draft: Draft
  /// The warnings that somebody accepted or waived.
  public private(set) var settlements: [Settlement]
  /// The decision, if there is one that still holds.
  public private(set) var decision: Decision?
  /// Why an approved artifact has to be looked at again.
  public private(set) var recheckReason: String?
  /// Everything that happened, oldest first.
  public private(set) var history: [Event]

  /// Opens the review of a new draft.
  public init(id: String, draft: Draft, author: String) {
    self.id = id
    self.author = author
    self.draft = draft
    settlements = []
    history = [Event(at: draft.provenance.at, by: author, action: .drafted, detail: nil)]
  }

  /// 1 for what was drafted, one more for every edit.
  public var version: Int { 1 + history.count { $0.action == .edited } }

  /// Where the artifact stands.
  public var status: Status {
    if recheckReason != nil { return .needsRecheck }
    switch decision?.outcome {
    case .approved: return .approved
    case .rejected: return .rejected
    case nil: return .checked
    }
  }

  /// What the checks say.
  public var verdict: Verdict { draft.report.verdict }

  /// Warnings that nobody has settled.
  public var openWarnings: [Finding] {
    draft.report.findings.filter { $0.severity == .warning && settlement(of: $0) == nil }
  }

  /// What was said about a finding.
  public func settlement(of finding: Finding) -> Settlement? {
    settlements.last { $0.finding == finding }
  }

  /// Whether somebody wrote a part of the text; names are the same whatever their case.
  private func hasWritten(_ person: String) -> Bool {
    let name = person.lowercased()
    return writers.contains { $0.lowercased() == name }
  }

  /// Everybody who wrote a part of the text.
  public var writers: Set<String> {
    Set(history.filter { $0.action == .drafted || $0.action == .edited }.map(\.by))
  }
}

extension Review {
  /// Says that the words of a warning are right.
  ///
  /// - Throws: `ReviewRefusal` where the finding is not an open warning of this draft.
  public mutating func accept(_ finding: Finding, by person: String, at time: String)
    throws(ReviewRefusal)
  {
    try settle(finding, .accepted, by: person, at: time, reason: nil)
  }

  /// Keeps words in spite of a warning, for a reason.
  ///
  /// - Throws: `ReviewRefusal` where the finding is not an open warning or the reason is empty.
  public mutating func waive(
    _ finding: Finding,
    by person: String,
    at time: String,
    reason: String
  ) throws(ReviewRefusal) {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ReviewRefusal("A waiver needs a reason: --reason \"…\".")
    }
    try settle(finding, .waived, by: person, at: time, reason: reason)
  }

  /// Puts edited and re-checked words in the place of the old ones.
  ///
  /// The decision falls; what was said about findings in passages that nobody touched is kept.
  public mutating func edit(_ draft: Draft, by person: String, at time: String, detail: String?) {
    let before = Dictionary(
      self.draft.artifact.passages.map { ($0.path, $0.text) },
      uniquingKeysWith: { first, _ in first }
    )
    let same = Set(draft.artifact.passages.filter { before[$0.path] == $0.text }.map(\.path))
    self.draft = draft
    decision = nil
    recheckReason = nil
    keepStandingSettlements()
    // Other words around it make it another finding, even where it reads the same.
    settlements.removeAll { !same.contains($0.finding.path ?? "") }
    history.append(Event(at: time, by: person, action: .edited, detail: detail))
  }

  /// Puts a new report in the place of the old one: the library or the date has changed.
  ///
  /// An approved artifact that no longer passes, or whose words something approved no longer
  /// carries, needs a recheck and cannot be exported.
  public mutating func recheck(_ report: CheckReport, at time: String) {
    guard report != draft.report else { return }
    let carriedBefore = draft.carriers
    draft.report = report
    keepStandingSettlements()
    guard decision?.outcome == .approved else { return }
    let lost = carriedBefore.subtracting(draft.carriers).sorted()
    if let worst = report.findings.first(where: { $0.severity == .error }) ?? openWarnings.first {
      markForRecheck(worst.message, at: time)
    } else if let id = lost.first {
      markForRecheck("\(id) no longer carries the words that it carried at the approval.", at: time)
    }
  }

  /// Says that an artifact has to be looked at again; one that was rejected stays rejected.
  public mutating func markForRecheck(
    _ reason: String,
    by person: String = "runway",
    at time: String
  ) {
    guard recheckReason != reason, decision?.outcome != .rejected else { return }
    recheckReason = reason
    history.append(Event(at: time, by: person, action: .recheck, detail: reason))
  }

  /// Rejects the artifact, for a reason.
  ///
  /// - Throws: `ReviewRefusal` where the reason is empty.
  public mutating func reject(by person: String, at time: String, on day: CivilDate, reason: String)
    throws(ReviewRefusal)
  {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ReviewRefusal("A rejection needs a reason: --reason \"…\".")
    }
    decision = Decision(
      outcome: .rejected,
      by: person,
      at: time,
      on: day,
      contentDigest: draft.artifact.contentDigest,
      reason: reason
    )
    recheckReason = nil
    history.append(Event(at: time, by: person, action: .rejected, detail: reason))
  }

  /// Notes that the artifact left as a file.
  public mutating func noteExport(of file: String, by person: String, at time: String) {
    history.append(Event(at: time, by: person, action: .exported, detail: file))
  }

  private mutating func settle(
    _ finding: Finding,
    _ kind: Settlement.Kind,
    by person: String,
    at time: String,
    reason: String?
  ) throws(ReviewRefusal) {
    guard draft.report.findings.contains(finding) else {
      throw ReviewRefusal("\(id) has no such finding. See: runway review show \(id)")
    }
    guard finding.severity != .error else {
      throw ReviewRefusal(
        "\(finding.check) is an error and cannot be settled. Edit the words: runway review edit \(id)"
      )
    }
    guard finding.severity == .warning else {
      throw ReviewRefusal("\(finding.check) is a suggestion; there is nothing to settle.")
    }
    settlements.removeAll { $0.finding == finding }
    settlements.append(
      Settlement(kind: kind, finding: finding, by: person, at: time, reason: reason)
    )
    let action: Event.Action = kind == .accepted ? .accepted : .waived
    let parts = [finding.check, finding.text, reason ?? ""].filter { !$0.isEmpty }
    let detail = parts.joined(separator: " · ")
    history.append(Event(at: time, by: person, action: action, detail: detail))
  }

  private mutating func keepStandingSettlements() {
    let standing = Set(draft.report.findings)
    settlements.removeAll { !standing.contains($0.finding) }
  }
}

extension Review {
  /// Approves the artifact and gives the only thing that exporters take.
  ///
  /// - Parameters:
  ///   - person: Who approves.
  ///   - time: When, ISO 8601.
  ///   - day: The use date: the day whose claims were in force for the report that is judged.
  ///   - library: The digest of the library that the report was made with, where it is known.
  ///   - separated: The claims that need an approver other than the writer, with their kind.
  /// - Returns: The approved artifact.
  /// - Throws: `ReviewRefusal` where an error or an open warning stands, the approver wrote it, it
  ///   is approved already, or it was rejected and nobody has edited it since.
  public mutating func approved(
    by person: String,
    at time: String,
    on day: CivilDate,
    library: String? = nil,
    separated: [String: ClaimKind] = [:]
  ) throws(ReviewRefusal) -> ApprovedArtifact {
    try refuseSecondDecision()
    let errors = draft.report.findings.filter { $0.severity == .error }
    if let first = errors.first {
      let rest = errors.count == 1 ? "" : " (and \(errors.count - 1) more)"
      throw ReviewRefusal(
        "\(id) is blocked: \(first.check): \(first.message)\(rest) "
          + "Edit the words: runway review edit \(id)"
      )
    }
    if let open = openWarnings.first {
      throw ReviewRefusal(
        "\(id) has \(openWarnings.count) open \(openWarnings.count == 1 ? "warning" : "warnings"), first \(open.check): \(open.message) "
          + "Accept or waive each: runway review show \(id)"
      )
    }
    let used = separated.keys.filter { draft.carriers.contains($0) }.sorted()
    if let claim = used.first, let kind = separated[claim], hasWritten(person) {
      throw ReviewRefusal(
        "\(id) uses \(claim), a \(kind.rawValue) claim: somebody other than \(person), who wrote "
          + "it, has to approve it (policy.yaml)."
      )
    }
    decision = Decision(
      outcome: .approved,
      by: person,
      at: time,
      on: day,
      contentDigest: draft.artifact.contentDigest,
      reason: nil,
      library: library
    )
    recheckReason = nil
    history.append(Event(at: time, by: person, action: .approved, detail: "for use on \(day)"))
    return try released()
  }

  /// Refuses an approval of what is approved, or of what was rejected and is still the same.
  private func refuseSecondDecision() throws(ReviewRefusal) {
    guard let decision, recheckReason == nil else { return }
    switch decision.outcome {
    case .approved where decision.contentDigest == draft.artifact.contentDigest:
      throw ReviewRefusal(
        "\(id) is already approved, by \(decision.by) for use on \(decision.on). Take it out: "
          + "runway export \(id)"
      )
    case .approved:
      return
    case .rejected:
      throw ReviewRefusal(
        "\(id) was rejected by \(decision.by): \(decision.reason ?? "no reason is noted") "
          + "Edit the words first: runway review edit \(id)"
      )
    }
  }

  /// The approved artifact of an approval that still holds.
  ///
  /// - Throws: `ReviewRefusal` where there is none, or the artifact is no longer what was approved.
  public func released() throws(ReviewRefusal) -> ApprovedArtifact {
    if let recheckReason {
      throw ReviewRefusal("\(id) needs a recheck: \(recheckReason) See: runway review show \(id)")
    }
    guard let decision, decision.outcome == .approved else {
      throw ReviewRefusal(
        "\(id) is not approved (\(status.rawValue)). Approve it: runway review approve \(id) — or "
          + "take a stamped copy: runway export \(id) --preview"
      )
    }
    guard decision.contentDigest == draft.artifact.contentDigest else {
      throw ReviewRefusal("\(id) has changed since it was approved; it is back in review.")
    }
    guard draft.report.verdict != .blocked, openWarnings.isEmpty else {
      throw ReviewRefusal("\(id) no longer passes its checks. See: runway review show \(id)")
    }
    return ApprovedArtifact(
      id: id,
      draft: draft,
      settlements: settlements,
      approvedBy: decision.by,
      approvedAt: decision.at,
      approvedOn: decision.on,
      contentDigest: decision.contentDigest,
      version: version
    )
  }
}

extension Review {
  /// The review as it was stored; the storage keeps its parts and asks it again.
  package init(
    id: String,
    author: String,
    draft: Draft,
    settlements: [Settlement],
    decision: Decision?,
    recheckReason: String?,
    history: [Event]
  ) {
    self.id = id
    self.author = author
    self.draft = draft
    self.settlements = settlements
    self.decision = decision
    self.recheckReason = recheckReason
    self.history = history
  }
}
