import Enablement
import Guardrails
import Messaging
import Workspace

/// The library of a session with the checks that it compiles to.
struct CheckingRoom {
  let library: Library
  let guardrails: Guardrails
  let checker: ArtifactChecker
  private let partners: [Partner]
  private let ownSender: SenderIdentity?

  /// Reads the library of the session.
  ///
  /// - Throws: with every located error of its files.
  init(_ session: Session) throws {
    library = try session.library()
    guardrails = Guardrails(library: library)
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
    let pairs = library.claims.filter { kinds.contains($0.kind) }.map { ($0.id, $0.kind) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What the checks say about a review's artifact on a day, with the library as it is now.
  func report(on review: Review, day: CivilDate) -> CheckReport {
    report(on: review.draft.artifact, of: review.draft, day: day)
  }

  /// What the checks say about an artifact that takes the place of a draft's.
  func report(on artifact: Artifact, of draft: Draft, day: CivilDate) -> CheckReport {
    var brief = draft.brief
    brief.useDate = day
    return checker.report(
      on: artifact,
      brief: brief,
      gaps: draft.gaps,
      partner: partner(of: draft),
      sender: sender(for: partner(of: draft))
    )
  }

  /// A draft with some of its strings replaced, checked again for its own day.
  func edited(_ draft: Draft, _ changes: [String: String]) -> Draft {
    let partner = partner(of: draft)
    return draft.edited(
      changes,
      checker: checker,
      partner: partner,
      sender: sender(for: partner)
    )
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
