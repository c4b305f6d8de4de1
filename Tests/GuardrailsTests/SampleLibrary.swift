import Guardrails
import Messaging
import Testing
import Workspace

/// A small programme for the tests: a maker of backup software.
enum SampleLibrary {
  static let yaml: [String: String] = [
    "guardrails/library.yaml": """
    name: Quillon partner messaging
    version: "1"
    owner: marketing
    locales: [en, de]
    vendor:
      name: Quillon
      aliases: [Quillon Systems]
      products:
        - { id: vault, name: Quillon Vault, versions: ["4.2"] }
        - { id: relay, name: Quillon Relay }
    """,
    "guardrails/messaging/claims/all.yaml": """
    - id: CLM-001
      kind: feature
      text: Quillon Vault copies changed files every night to a second site
      variants:
        - { text: changed files are copied every night to a second site, locale: en, form: clause }
        - { text: Quillon Vault kopiert geänderte Dateien jede Nacht an einen zweiten Standort, locale: de }
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-002
      kind: metric
      text: Customers cut restore time by up to 30 % in a 2025 pilot of 14 sites
      variants:
        - { text: up to 30 % shorter restores in a 2025 pilot of 14 sites, locale: en, form: clause }
        - { text: Kunden senken die Wiederherstellungszeit um bis zu 30 % in einem Pilotprojekt 2025 an 14 Standorten, locale: de }
      qualifiers: [up to, in a 2025 pilot of 14 sites]
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-003
      kind: benefit
      text: Quillon Relay helps small teams see which backups failed before the working day starts
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-004
      kind: feature
      frozen: true
      text: Quillon Vault encrypts each backup with a key that only you hold
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-005
      kind: metric
      text: Support answered nine in ten tickets within four hours in 2024
      status: approved
      owner: marketing
      effective_from: 2025-01-01
      expires_on: 2026-03-31
    - id: CLM-006
      kind: price
      text: Partners earn a margin of 18 % on Quillon Vault licences
      audience: partner
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-007
      kind: comparative
      text: Quillon Vault needs fewer restore steps than Drumlin Backup in a lab test of both
      qualifiers: [in a lab test of both]
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-008
      kind: compliance
      text: Quillon holds an ISO 27001 certificate for its data centre in Leeds
      qualifiers: [for its data centre in Leeds]
      status: approved
      owner: marketing
      effective_from: 2026-01-01
      verticals: [healthcare]
    - id: CLM-009
      kind: roadmap
      text: Quillon plans to add a phone app to Quillon Relay
      qualifiers: [plans to add]
      audience: partner
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-010
      kind: benefit
      text: Quillon Relay may shorten the weekly backup meeting
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    """,
    "guardrails/messaging/proofs.yaml": """
    - id: PRF-001
      kind: case
      claim_ids: [CLM-001]
      customer_id: wexcombe
      text: Wexcombe Borough Council moved twelve servers to Quillon Vault in one weekend
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    """,
    "guardrails/messaging/verticals.yaml": """
    - { id: healthcare, name: Healthcare }
    - { id: clinics, name: Clinics, parent: healthcare }
    - { id: retail, name: Retail }
    """,
    "guardrails/messaging/references.yaml": """
    - id: REF-001
      customer_id: wexcombe
      name: Wexcombe Borough Council
      aliases: [Wexcombe]
      domains: [wexcombe.example]
      permission: named_public
      usable_by: all_partners
    - id: REF-002
      customer_id: halden
      name: Halden Mutual
      aliases: [Halden]
      domains: [haldenmutual.example]
      permission: anonymised
      anonymised_as: a top-five Nordic insurer
      usable_by: vendor
    - id: REF-003
      customer_id: orrin
      name: Orrin Freight
      permission: named_private
      usable_by: all_partners
    """,
    "guardrails/messaging/competitors.yaml": """
    - { name: Drumlin Backup, aliases: [Drumlin], policy: approved_comparisons_only, approved_comparison_claim_ids: [CLM-007] }
    - { name: Tarncast, policy: never_name }
    - { name: Ovenbird, policy: name_neutrally }
    """,
    "guardrails/messaging/terms.yaml": """
    - { preferred: restore, admitted: [recovery], deprecated: [rollback], level: warning }
    - { preferred: data centre, deprecated: [datacenter], level: error }
    """,
    "guardrails/messaging/forbidden.yaml": """
    - { pattern: peace of mind, reason: Nobody can promise a feeling., say_instead: a tested restore }
    - { pattern: bulletproof, reason: Nothing is. }
    - { pattern: patient safe, reason: A clinical promise., verticals: [healthcare] }
    - { pattern: "\\\\bno[- ]brainer\\\\b", regex: true, reason: It ends thinking., level: warning }
    - { pattern: Garantie, reason: Das ist ein Versprechen., locale: de }
    """,
    "guardrails/messaging/ctas.yaml": """
    - id: CTA-01
      rung: 2
      line: { email: Would a call of 12 minutes on Thursday suit you? }
      minutes: 12
      needs_vendor: false
      ok_as_first: true
    """,
    "guardrails/messaging/incentives.yaml": """
    - id: INC-001
      event: first joint call held with a new account and notes sent
      amount_text: 400 EUR for the first five joint calls
      audience: partner
    """,
    "guardrails/messaging/triggers.yaml": """
    - id: TRG-001
      kind: deadline
      vertical_ids: [healthcare]
      text: The national backup audit reaches all 31 regional clinics this spring
      source_url: https://example.org/audit
    """,
  ]

  static let guardrails: Guardrails = {
    let reading = LibraryLoader().load(files: yaml)
    guard let library = reading.library else {
      preconditionFailure("the sample library does not load: \(reading.issues)")
    }
    return Guardrails(library: library)
  }()

  /// The text with a finding's suggestion put in.
  static func applied(_ finding: Finding, to text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(finding.span.range, with: Array((finding.suggestion ?? "").utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  static func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(iso: text) else { preconditionFailure("no date \(text)") }
    return day
  }

  static func context(
    on date: String = "2026-05-04",
    channel: Channel? = nil,
    vertical: String? = nil,
    audience: Audience = .customer,
    partner: Partner? = nil,
    kind: TextKind = .text,
    addressees: [String] = [],
    senders: [String] = [],
    inputs: [String: String] = [:]
  ) -> CheckContext {
    CheckContext(
      use: UseContext(
        date: day(date),
        vertical: vertical,
        channel: channel,
        audience: audience,
        partner: partner
      ),
      kind: kind,
      addressees: addressees,
      senders: senders,
      inputs: inputs
    )
  }
}

/// Text whose marks `«…»` say where findings fall.
struct MarkedText {
  var text: String
  var marked: [String]

  init(_ source: String) {
    text = ""
    marked = []
    var current: String?
    for character in source {
      switch character {
      case "«": current = ""
      case "»":
        marked.append(current ?? "")
        current = nil
      default:
        text.append(character)
        current?.append(character)
      }
    }
  }
}

/// Checks a marked text and compares check ids and marks with what was found.
func expect(
  _ checks: [String],
  in source: String,
  _ context: CheckContext = SampleLibrary.context(),
  markup: Markup = .plain,
  location: SourceLocation = #_sourceLocation
) -> CheckReport {
  let marked = MarkedText(source)
  let report = SampleLibrary.guardrails.check(
    Passage(marked.text, markup: markup),
    in: context
  )
  let found = report.findings.filter { $0.severity != .suggestion }
  let story = Comment(
    rawValue: "\(marked.text)\n"
      + found.map { "\($0.check) [\($0.text)] \($0.message)" }
      .joined(separator: "\n")
  )
  #expect(found.map(\.check) == checks, story, sourceLocation: location)
  if !marked.marked.isEmpty {
    #expect(found.map(\.text) == marked.marked, story, sourceLocation: location)
  }
  return report
}

typealias SourceLocation = Testing.SourceLocation
