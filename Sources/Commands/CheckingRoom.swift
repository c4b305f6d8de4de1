import Enablement
import Guardrails
import Messaging
import Rules
import Transcripts
import Workspace

/// The library of a session with the checks that it compiles to.
struct CheckingRoom {
  let library: Library
  let rules: RuleSet
  let guardrails: Guardrails
  let checker: ArtifactChecker
  private let partners: [Partner]
  private let ownSender: SenderIdentity?

  /// Reads the library of the session.
  ///
  /// - Throws: with every located error of its files.
  init(_ session: Session) throws {
    library = try session.library()
    rules = try session.rules(for: library)
    guardrails = Guardrails(library: library, style: rules.checks)
    checker = ArtifactChecker(
      guardrails: guardrails,
      library: library,
      hasPaidLinkedIn: session.settings.linkedInTier.value == .premium
    )
    partners = try session.partners()
    ownSender = session.settings.sender.value
  }

  /// The kinds of the claims whose use needs an approver other than the writer.
  var separatedClaims: [String: ClaimKind] {
    let kinds = Set(library.policy.separationOfDuties)
    let claims = library.claims.filter { kinds.contains($0.kind) }.map { ($0.id, $0.kind) }
    // A proof with a figure says what a metric claim says.
    let proofs = library.proofs.filter { $0.kind == .metric && kinds.contains(.metric) }
      .map { ($0.id, ClaimKind.metric) }
    return Dictionary(claims + proofs, uniquingKeysWith: { first, _ in first })
  }

  /// What the checks say about a text that is no artifact.
  func report(on passage: Passage, in context: CheckContext) -> CheckReport {
    guardrails.check(passage, in: context)
  }

  /// What the checks say about a review's artifact on a day, with the library as it is now.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - day: The use date.
  ///   - transcript: What a summary was made from; without it what only the transcript shows stays
  ///     as it was found at first.
  /// - Returns: The report.
  func report(on review: Review, day: CivilDate, transcript: Transcript?) -> CheckReport {
    let draft = review.draft
    var brief = draft.brief
    brief.useDate = day
    let partner = partner(of: draft)
    let report = checker.report(
      on: draft.artifact,
      brief: brief,
      gaps: draft.gaps,
      partner: partner,
      sender: sender(for: partner),
      transcript: transcript,
      spans: draft.spans
    )
    return transcript == nil ? Self.keepingTranscriptFindings(of: draft, in: report) : report
  }

  /// What only the transcript could show stays where it was not kept: quotes, injected lines and
  /// coverage are facts of the call, which no edit changes.
  private static func keepingTranscriptFindings(
    of draft: Draft,
    in report: CheckReport
  ) -> CheckReport {
    let ids: Set<String>
    switch draft.artifact.kind {
    case .callSummary: ids = ["call/quote", "call/injection", "call/coverage"]
    // What a track changed against its base is known when it is made.
    case .talkTrack: ids = ["talk-track/vertical-delta"]
    case .outbound, .sequence, .onePager: return report
    }
    let kept = draft.report.findings.filter { ids.contains($0.check) }
    return CheckReport(findings: report.findings + kept, ledger: report.ledger)
  }

  /// A draft with some of its strings replaced, checked again for its own day.
  func edited(_ draft: Draft, _ changes: [String: String], transcript: Transcript?) -> Draft {
    let partner = partner(of: draft)
    var edited = draft.edited(
      changes,
      checker: checker,
      partner: partner,
      sender: sender(for: partner),
      transcript: transcript
    )
    if transcript == nil {
      edited.report = Self.keepingTranscriptFindings(of: draft, in: edited.report)
    }
    return edited
  }

  /// Everything besides the draft that a check of it on a day depends on, as a digest.
  func circumstances(of draft: Draft, on day: CivilDate) -> String {
    let partner = partner(of: draft)
    let parts = [
      Runway.version, library.digest, day.description, String(describing: partner),
      String(describing: sender(for: partner)),
    ]
    return ContentDigest.sha256(parts.joined(separator: "\n"))
  }

  /// Who signs: the partner where there is one, with the person that its row names, else we.
  func sender(for partner: Partner?) -> SenderIdentity {
    guard let partner else {
      return ownSender
        ?? SenderIdentity(name: library.vendor.name, company: library.vendor.name)
    }
    return SenderIdentity(name: partner.ownerPartner ?? partner.name, company: partner.name)
  }

  private func partner(of draft: Draft) -> Partner? {
    draft.brief.partnerID.flatMap { id in partners.first { $0.id == id } }
  }
}
