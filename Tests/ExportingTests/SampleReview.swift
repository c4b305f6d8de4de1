import Calls
import Enablement
import Guardrails
import Messaging

let sampleDay = CivilDate(iso: "2026-11-02") ?? .earliest
let sampleTime = "2026-11-02T10:00:00Z"

/// The review of two invented e-mail variants.
func sampleReview(findings: [Finding] = []) -> Review {
  let variants = ["A", "B"].map { label in
    OutboundSet.Variant(
      label: label,
      angle: label == "A" ? .problem : .question,
      subject: "Ward tablets",
      preview: "Who held which tablet last night?",
      body: "Hi {{contact.first_name | \"there\"}},\n\nwho held tablet *7* last night?\n\nPriya",
      ctaID: "CTA-1",
      claimIDs: [],
      mergeTags: ["contact.first_name"],
      wordCount: 8,
      footer: "Northwind, 1 Quay Street. Reply \"no thanks\" to opt out."
    )
  }
  let set = OutboundSet(
    channel: "email",
    goal: "A reply",
    personaID: "it-lead",
    verticalID: "clinics",
    locale: "en",
    jurisdiction: "gb",
    sender: .partner,
    variants: variants
  )
  let draft = Draft(
    brief: Brief(
      job: .outbound(channel: .email, variants: 2),
      verticalID: "clinics",
      personaID: "it-lead",
      region: "GB",
      useDate: sampleDay
    ),
    artifact: .outbound(set),
    spans: [
      TextSpan(path: "/variants/0/body", start: 3, end: 36, kind: .merge, ref: "contact.first_name")
    ],
    gaps: [],
    report: CheckReport(
      findings: findings,
      ledger: [
        LedgerEntry(
          span: ByteSpan(start: 60, end: 61),
          kind: .number,
          text: "7",
          grade: nil,
          ref: "input:ward",
          path: "/variants/0/body"
        )
      ]
    ),
    provenance: Provenance(engine: .offline, library: "sha256:0123456789abcdef", at: sampleTime)
  )
  return Review(id: "OB-0003", draft: draft, author: "ana")
}

/// A warning on the sample.
let sampleWarning = Finding(
  check: "outbound/practice",
  severity: .warning,
  span: ByteSpan(start: 0, end: 2),
  line: 1,
  column: 1,
  text: "Hi",
  message: "8 words are fewer than 50.",
  path: "/variants/0/body"
)
