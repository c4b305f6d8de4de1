import Enablement
import EnablementTestSupport
import Guardrails
import Messaging
import Testing

@Suite struct ReviewTests {
  private let time = "2026-11-03T09:00:00Z"
  private let day = CivilDate(iso: "2026-11-03") ?? .earliest

  private func review(_ findings: [Finding] = []) throws -> Review {
    Review(id: "OB-0001", draft: try sampleDraft(findings: findings), author: "ana")
  }

  @Test func `a draft without findings can be approved and released`() throws {
    var review = try review()
    #expect(review.status == .checked)
    let approved = try review.approved(by: "ben", at: time, on: day)
    #expect(review.status == .approved)
    #expect(try review.released() == approved)
  }

  @Test func `a draft with an error cannot be approved, waived or released`() throws {
    let error = sampleFinding(.error, check: "claims/number")
    var review = try review([error])
    #expect(review.verdict == .blocked)
    #expect(throws: ReviewRefusal.self) { try review.approved(by: "ben", at: time, on: day) }
    #expect(throws: ReviewRefusal.self) {
      try review.waive(error, by: "ben", at: time, reason: "please")
    }
    #expect(throws: ReviewRefusal.self) { try review.released() }
    #expect(review.status == .checked)
  }

  @Test func `an open warning keeps a draft from approval until it is accepted`() throws {
    let warning = sampleFinding(.warning)
    var review = try review([warning])
    #expect(throws: ReviewRefusal.self) { try review.approved(by: "ben", at: time, on: day) }
    try review.accept(warning, by: "ben", at: time)
    #expect(review.openWarnings.isEmpty)
    let approved = try review.approved(by: "ben", at: time, on: day)
    #expect(approved.settlements.map(\.kind) == [.accepted])
  }

  @Test func `a waiver needs a reason`() throws {
    let warning = sampleFinding(.warning)
    var review = try review([warning])
    #expect(throws: ReviewRefusal.self) {
      try review.waive(warning, by: "ben", at: time, reason: "  ")
    }
    try review.waive(warning, by: "ben", at: time, reason: "legal agreed")
    #expect(review.settlement(of: warning)?.kind == .waived)
  }

  @Test func `a suggestion never stands in the way`() throws {
    var review = try review([sampleFinding(.suggestion)])
    #expect(review.verdict == .pass)
    #expect(try review.approved(by: "ben", at: time, on: day).id == "OB-0001")
  }

  @Test func `edited words go back to review and keep what was settled where nobody touched them`()
    throws
  {
    var kept = sampleFinding(.warning)
    kept.path = "/variants/0/footer"
    let touched = sampleFinding(.warning)
    var review = try review([kept, touched])
    try review.accept(kept, by: "ben", at: time)
    try review.accept(touched, by: "ben", at: time)
    _ = try review.approved(by: "ben", at: time, on: day)
    review.edit(
      try sampleDraft(body: "Reviews in new words.", findings: [kept, touched]),
      by: "cid",
      at: time,
      detail: nil
    )
    #expect(review.status == .checked)
    #expect(review.settlements.map(\.finding) == [kept])
    #expect(throws: ReviewRefusal.self) { try review.released() }
  }

  @Test func `the writer of a metric claim cannot be its only approver`() throws {
    var review = try review()
    let separated: [String: ClaimKind] = ["CLM-001": .metric]
    let refusal = #expect(throws: ReviewRefusal.self) {
      try review.approved(by: "ana", at: time, on: day, separated: separated)
    }
    #expect(refusal?.description.contains("CLM-001") == true)
    _ = try review.approved(by: "ben", at: time, on: day, separated: separated)
    #expect(review.status == .approved)
  }

  @Test func `somebody who edited the text counts as a writer`() throws {
    var review = try review()
    review.edit(try sampleDraft(body: "Other."), by: "ben", at: time, detail: nil)
    #expect(throws: ReviewRefusal.self) {
      try review.approved(by: "ben", at: time, on: day, separated: ["CLM-001": .metric])
    }
  }

  @Test func `an approved artifact that no longer passes needs a recheck`() throws {
    var review = try review()
    _ = try review.approved(by: "ben", at: time, on: day)
    review.recheck(
      CheckReport(findings: [sampleFinding(.error, check: "claims/state")], ledger: []),
      at: time
    )
    #expect(review.status == .needsRecheck)
    #expect(throws: ReviewRefusal.self) { try review.released() }
  }

  @Test func `a rejection needs a reason and is followed by an approval only after an edit`() throws
  {
    var review = try review()
    #expect(throws: ReviewRefusal.self) {
      try review.reject(by: "ben", at: time, on: day, reason: "")
    }
    try review.reject(by: "ben", at: time, on: day, reason: "tone")
    #expect(review.status == .rejected)
    #expect(throws: ReviewRefusal.self) { try review.released() }
    let refusal = #expect(throws: ReviewRefusal.self) {
      try review.approved(by: "ben", at: time, on: day)
    }
    #expect(refusal?.description.contains("rejected by ben: tone") == true)
    #expect(review.status == .rejected)
    review.edit(try sampleDraft(body: "Reviews in new words."), by: "ana", at: time, detail: nil)
    _ = try review.approved(by: "ben", at: time, on: day)
    #expect(review.status == .approved)
  }

  @Test func `what is approved is not approved again`() throws {
    var review = try review()
    _ = try review.approved(by: "ben", at: time, on: day, library: "sha256:1")
    let decision = review.decision
    let refusal = #expect(throws: ReviewRefusal.self) {
      try review.approved(by: "cid", at: time, on: day, library: "sha256:2")
    }
    #expect(refusal?.description.contains("already approved, by ben") == true)
    #expect(review.decision == decision)
    #expect(review.decision?.library == "sha256:1")
    #expect(review.decision?.on == day)
  }

  @Test func `an approval falls when the words lose what carried them, without any finding`() throws
  {
    var draft = try sampleDraft()
    draft.spans = []
    let carrier = LedgerEntry(
      span: ByteSpan(start: 0, end: 7),
      kind: .feature,
      text: "Reviews",
      grade: .g0,
      ref: "CLM-007",
      path: "/variants/0/body"
    )
    draft.report = CheckReport(findings: [], ledger: [carrier])
    var review = Review(id: "OB-0001", draft: draft, author: "ana")
    _ = try review.approved(by: "ben", at: time, on: day)
    review.recheck(CheckReport(findings: [], ledger: []), at: time)
    #expect(review.status == .needsRecheck)
    #expect(review.recheckReason?.contains("CLM-007") == true)
    #expect(throws: ReviewRefusal.self) { try review.released() }
  }

  @Test func `what was rejected is not marked for a recheck`() throws {
    var review = try review()
    try review.reject(by: "ben", at: time, on: day, reason: "tone")
    review.markForRecheck("CLM-001 was recalled.", at: time)
    #expect(review.status == .rejected)
  }

  @Test func `the version counts the edits`() throws {
    var review = try review()
    #expect(review.version == 1)
    for body in ["One.", "Two."] {
      review.edit(try sampleDraft(body: body), by: "ana", at: time, detail: nil)
    }
    #expect(review.version == 3)
  }
}
