import Messaging

/// A date that the test's author knows to exist.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return date
}

/// An approved life between two dates.
func approved(from: String? = nil, to last: String? = nil) -> Life {
  Life(status: .approved, effectiveFrom: from.map(day), expiresOn: last.map(day))
}

/// An approved claim that may be used anywhere unless said otherwise.
func claim(
  _ id: String,
  _ text: String = "Backups finish overnight",
  kind: ClaimKind = .feature,
  variants: [Variant] = [],
  scope: Scope = Scope(),
  audience: Audience = .customer,
  partnerUsable: Bool = true,
  partnerTiers: Selection<String> = .all,
  supersedes: [String] = [],
  life: Life = approved(),
  approvals: [Approval] = []
) -> Claim {
  Claim(
    id: id,
    kind: kind,
    text: text,
    variants: variants,
    scope: scope,
    audience: audience,
    partnerUsable: partnerUsable,
    partnerTiers: partnerTiers,
    supersedes: supersedes,
    life: life,
    approvals: approvals
  )
}

/// A library with a small tree of verticals and whatever a test adds.
func makeLibrary(_ change: (inout LibraryContent) -> Void) -> Library {
  var content = LibraryContent()
  content.locales = ["en", "de"]
  content.verticals = [
    Vertical(id: "health", name: "health"),
    Vertical(id: "hospitals", name: "hospitals", parent: "health"),
    Vertical(id: "teaching", name: "teaching hospitals", parent: "hospitals"),
    Vertical(id: "banking", name: "banking"),
  ]
  content.personas = [Persona(id: "cio"), Persona(id: "cfo")]
  change(&content)
  return Library(content)
}
