import Drafting
import Enablement
import Guardrails
import Messaging
import Workspace

/// An invented library, just large enough for a draft.
enum SmallLibrary {
  static let files: [String: String] = [
    "library.yaml": """
    name: Small
    version: 1
    owner: marketing
    locales: [en]
    vendor: { name: Tarn, products: [{ name: Tarn Ledger }] }
    """,
    "messaging/house.yaml": "narrative: Small teams keep their books in order.\n",
    "messaging/personas.yaml": """
    - id: bookkeeper
      titles: [Head Bookkeeper]
      cares_about: [a quiet month end]
      vocabulary: [month end]
      avoid: [synergy]
      questions:
        - { text: How does month end run today?, purpose: situation, listen_for: [late nights] }
        - { text: What slips when it runs late?, purpose: impact, listen_for: [invoices] }
        - { text: When is the next close?, purpose: timing, listen_for: [a date] }
      objections:
        - heard_as: [We have a tool]
          response: "That may be enough. [[CLM-001]]."
          claim_ids: [CLM-001]
          question_back: Who looks at it today?
    """,
    "messaging/verticals.yaml": """
    - id: bakeries
      name: bakeries
      regions: [GB]
      size_band: 20 to 200 staff
      situations: [flour invoices arrive on paper]
      look_for: [several shops]
      not_for: [single shops]
      buying_triggers: [a new shop]
    """,
    "messaging/pains.yaml": """
    - id: PAN-001
      persona_ids: [bookkeeper]
      vertical_ids: [bakeries]
      line: Paper invoices wait in a drawer
      consequence: You look for them when the month is over
    """,
    "messaging/claims/a.yaml": """
    - id: CLM-001
      kind: feature
      text: Tarn Ledger reads supplier invoices from a photograph
      variants:
        - { text: "Tarn Ledger reads supplier invoices from a photograph", locale: en, form: clause }
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-002
      kind: metric
      text: Bakeries closed the month up to two days sooner in a trial at nine bakeries
      qualifiers: [up to]
      status: approved
      owner: marketing
      effective_from: 2026-01-01
      expires_on: 2026-05-01
    - id: CLM-003
      kind: benefit
      text: Tarn Ledger keeps every invoice with the order it belongs to
      partner_tiers: [gold]
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    - id: CLM-004
      kind: comparative
      text: Tarn Ledger needs fewer steps than a spreadsheet
      status: approved
      owner: marketing
      effective_from: 2026-01-01
    """,
    "messaging/ctas.yaml": """
    - { id: CTA-00, rung: 0, line: { email: Worth a look?, call: Worth a look? }, ok_as_first: true }
    - { id: CTA-02, rung: 2, line: { call: "Shall we look at it together?" }, minutes: 15, ok_as_first: true }
    - { id: CTA-05, rung: 5, line: { email: "A demo?", call: "A demo?" }, needs_vendor: true }
    """,
    "messaging/forbidden.yaml": """
    - { pattern: hassle-free, reason: Nothing is., say_instead: simple, level: error }
    - { pattern: game changer, reason: Empty., level: error }
    """,
  ]

  static let library: Library = {
    let reading = LibraryLoader().load(files: files)
    guard let library = reading.library else { fatalError("\(reading.issues)") }
    return library
  }()

  static let day = CivilDate(iso: "2026-06-10") ?? CivilDate.earliest

  static func context(partner: Partner? = nil) -> DraftingContext {
    DraftingContext(
      library: library,
      partner: partner,
      sender: SenderIdentity(name: "Kim Vale", company: "Vale Partners"),
      seed: 7,
      now: "2026-06-10T09:00:00Z"
    )
  }

  static let talkTrack = Brief(
    job: .talkTrack,
    verticalID: "bakeries",
    personaID: "bookkeeper",
    useDate: day
  )

  static func outbound(_ count: Int = 2) -> Brief {
    Brief(
      job: .outbound(channel: .email, variants: count),
      verticalID: "bakeries",
      personaID: "bookkeeper",
      useDate: day
    )
  }

  /// A check that knows two faults: the figure 41 and a bracket that is left.
  static let check: ModelDrafter.Check = { artifact, _, _ in
    var findings: [Finding] = []
    for passage in artifact.passages {
      guard let range = passage.text.firstRange(of: "41 %") else { continue }
      let start = passage.text.utf8.distance(from: passage.text.startIndex, to: range.lowerBound)
      findings.append(
        Finding(
          check: "claims/number",
          severity: .error,
          span: ByteSpan(start: start, end: start + 4),
          line: 1,
          column: 1,
          text: "41 %",
          message: "No approved claim carries 41 %.",
          suggestion: "[[CLM-001]]",
          path: passage.path
        )
      )
    }
    return CheckReport(findings: findings, ledger: [])
  }
}
