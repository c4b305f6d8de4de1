public import Enablement
public import Guardrails
public import Messaging

/// The sample cannot be made.
public struct SampleFault: Error {}

/// A small draft of invented words.
///
/// - Parameters:
///   - body: The body of its one variant.
///   - findings: What the checks are to have found.
/// - Returns: The draft.
/// - Throws: `SampleFault` where the sample is at fault.
public func sampleDraft(
  body: String = "Reviews take up to 30 % less time at 14 sites.",
  findings: [Finding] = []
) throws -> Draft {
  guard let day = CivilDate(iso: "2026-11-02") else { throw SampleFault() }
  let variant = OutboundSet.Variant(
    label: "A",
    angle: .problem,
    subject: "Access reviews",
    body: body,
    ctaID: "CTA-01",
    claimIDs: ["CLM-001"],
    mergeTags: [],
    wordCount: 10,
    footer: "Results may differ."
  )
  let set = OutboundSet(
    channel: "email",
    goal: "reply",
    personaID: "ciso",
    verticalID: "healthcare",
    locale: "en",
    sender: .partner,
    variants: [variant]
  )
  let span = TextSpan(
    path: "/variants/0/body",
    start: 0,
    end: 7,
    kind: .claim,
    ref: "CLM-001"
  )
  return Draft(
    brief: Brief(job: .outbound(channel: .email, variants: 1), useDate: day),
    artifact: .outbound(set),
    spans: [span],
    gaps: [Gap(field: "variants", missing: .proof, detail: "No proof.")],
    report: CheckReport(findings: findings, ledger: []),
    provenance: Provenance(engine: .offline, library: "sha256:0", at: "2026-11-02T10:00:00Z")
  )
}

/// A finding in the body of the sample.
public func sampleFinding(_ severity: Severity, check: String = "claims/near-match") -> Finding {
  Finding(
    check: check,
    severity: severity,
    span: ByteSpan(start: 0, end: 7),
    line: 1,
    column: 1,
    text: "Reviews",
    message: "Near CLM-001.",
    claim: "CLM-001",
    path: "/variants/0/body"
  )
}
