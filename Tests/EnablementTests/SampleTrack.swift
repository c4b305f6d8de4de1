import Enablement
import Guardrails
import Messaging

/// A talk track of invented words that passes its own checks with `sampleLibrary()`.
func sampleTrack() -> TalkTrack {
  TalkTrack(
    verticalID: "clinics",
    personaID: "it-lead",
    partnerID: "northwind",
    locale: "en",
    whoItIsFor: TalkTrack.Target(
      titles: ["Head of IT", "IT operations lead"],
      industry: "Private clinics",
      sizeBand: "50–400 staff",
      region: "GB, IE",
      situation: "Ward tablets are shared between shifts",
      triggerEvent: "The yearly data protection audit is due",
      notFor: ["Single-doctor practices", "Wards without shared tablets"],
      lookFor: "Job posts for ward staff; a shared device policy"
    ),
    whyNow: TalkTrack.WhyNow(
      line: "The yearly data protection audit asks who used each ward tablet.",
      trigger: TalkTrack.TriggerReference(
        id: "TRG-1",
        kind: "deadline",
        text: "The yearly data protection audit is due",
        date: CivilDate(iso: "2027-01-15"),
        claimID: "CLM-1",
        sourceURL: "https://example.org/audit",
        sourceDate: CivilDate(iso: "2026-09-01"),
        expiresOn: CivilDate(iso: "2027-02-28")
      ),
      costOfWaiting: TalkTrack.CostOfWaiting(
        "Each unanswered question costs the ward a day of looking through lists."
      )
    ),
    opener: TalkTrack.Opener(
      permissionLine: "May I tell you why I call?",
      reasonLine: "I work with clinics on shared tablets, and we look after wards near you.",
      hookLine: "Nobody can say who held a tablet last night. Do you see that too?",
      seconds: 15
    ),
    story: TalkTrack.Story(
      before: storyBefore,
      turningPoint: storyTurn,
      after: "With Larkfield the ward lead opened the list. \(proofText).",
      proofID: "PRF-1",
      seconds: 50
    ),
    discoveryQuestions: [
      TalkTrack.DiscoveryQuestion(
        text: "How do you hand over tablets today?",
        purpose: "situation",
        listenFor: ["on paper", "we don't"]
      ),
      TalkTrack.DiscoveryQuestion(
        text: "What happens when a tablet goes missing?",
        purpose: "impact",
        listenFor: ["we search"]
      ),
      TalkTrack.DiscoveryQuestion(
        text: "When does the auditor come?",
        purpose: "timing",
        listenFor: ["in spring"]
      ),
    ],
    proofPoints: [
      TalkTrack.ProofPoint(.proof("PRF-1"), sayAs: "\(proofText)."),
      TalkTrack.ProofPoint(.claim("CLM-1"), sayAs: "\(claimText)."),
    ],
    objections: [
      TalkTrack.Objection(
        heardAs: ["We have a list already", "Excel does it"],
        whyTheySayIt: "They fear another system",
        response: "A list is a fine start. \(claimText).",
        claimIDs: ["CLM-1"],
        questionBack: "Who keeps the list when you are away?"
      ),
      TalkTrack.Objection(
        heardAs: ["No time"],
        whyTheySayIt: "The ward is short of people",
        response: "Then let us keep this short.",
        claimIDs: [],
        questionBack: "Which day is quieter for you?"
      ),
      TalkTrack.Objection(
        heardAs: ["Send me something"],
        whyTheySayIt: "They want to end the call",
        response: "Gladly.",
        claimIDs: [],
        questionBack: "What should it answer for you?"
      ),
    ],
    firstStep: TalkTrack.FirstStep(
      ctaID: "CTA-1",
      rung: 1,
      askLine: "May I send you a page on it?",
      minutes: 5,
      whoDoesIt: "You, on your own",
      needsVendor: false,
      doneWhen: "They said yes or no"
    ),
    notToSay: [
      TalkTrack.NotToSay(
        phrase: "patient zero",
        why: "It frightens wards",
        sayInstead: "the first tablet"
      ),
      TalkTrack.NotToSay(phrase: "game changer", why: "It says nothing", sayInstead: nil),
    ],
    handoff: TalkTrack.Handoff(
      whenToCallUs: "They ask how it is installed",
      who: "Your partner manager",
      channel: "The partner channel"
    ),
    oneBreath: "With Larkfield we help clinics see who used each ward tablet."
  )
}

let claimText = "Larkfield Gatehouse shows who used each shared tablet"
let proofText = "One private clinic found every tablet again within a shift"
private let storyBefore = """
  Picture a clinic where tablets pass from hand to hand. The Head of IT keeps a list on paper and \
  knows that it is wrong. The night shift writes in a hurry, the day shift cannot read it, \
  and at the weekend nobody writes at all. Nobody planned it like that. It grew, and people got \
  used to it, as one does.
  """
private let storyTurn = """
  Then one tablet is gone and somebody asks the plain question: who had it last? It takes the ward \
  days of calls to find out, and the answer is a guess. So the Head of IT stops mending the \
  list and tries another way on one ward, just to see what it would show.
  """

/// The library that the sample track was made from.
func sampleLibrary(_ change: (inout LibraryContent) -> Void = { _ in }) -> Library {
  var content = LibraryContent()
  content.name = "Larkfield"
  content.locales = ["en"]
  content.vendor = Vendor(
    name: "Larkfield",
    products: [Vendor.Product(id: "gatehouse", name: "Gatehouse")]
  )
  content.verticals = [
    Vertical(id: "clinics", name: "Private clinics", sizeBand: "50–400 staff"),
    Vertical(id: "dental", name: "Dental clinics", parent: "clinics"),
  ]
  content.personas = [Persona(id: "it-lead", titles: ["Head of IT"])]
  let life = Life(status: .approved, effectiveFrom: CivilDate(iso: "2026-01-01"))
  content.claims = [Claim(id: "CLM-1", kind: .feature, text: claimText, life: life)]
  content.proofs = [
    Proof(id: "PRF-1", kind: .customerCase, text: proofText, claimIDs: ["CLM-1"], life: life)
  ]
  content.callsToAction = [
    CallToAction(
      id: "CTA-1",
      rung: 1,
      lines: [CallToAction.Line(text: "May I send you a page on it?")],
      minutes: 5,
      okAsFirst: true
    ),
    CallToAction(
      id: "CTA-5",
      rung: 5,
      lines: [CallToAction.Line(text: "Would you like a demo?")],
      minutes: 45,
      needsVendor: true
    ),
  ]
  content.triggers = [
    Trigger(
      id: "TRG-1",
      kind: .deadline,
      text: "The yearly data protection audit is due",
      date: CivilDate(iso: "2027-01-15"),
      claimID: "CLM-1",
      sourceURL: "https://example.org/audit",
      sourceDate: CivilDate(iso: "2026-09-01"),
      expiresOn: CivilDate(iso: "2027-02-28")
    )
  ]
  content.forbiddenPhrases = [
    ForbiddenPhrase(
      pattern: "patient zero",
      reason: "It frightens wards",
      sayInstead: "the first tablet",
      verticals: ["clinics"]
    ),
    ForbiddenPhrase(pattern: "game changer", reason: "It says nothing"),
  ]
  change(&content)
  return Library(content)
}

/// The draft of the sample track, with one finding of each weight and a gap.
func sampleTrackDraft() throws -> Draft {
  let track = sampleTrack()
  let start = track.story.after.utf8.count - proofText.utf8.count - 1
  let end = start + proofText.utf8.count
  return Draft(
    brief: Brief(
      job: .talkTrack,
      verticalID: "clinics",
      personaID: "it-lead",
      partnerID: "northwind",
      region: "GB",
      useDate: sampleDay
    ),
    artifact: .talkTrack(track),
    spans: [
      TextSpan(path: "/story/after", start: start, end: end, kind: .proof, ref: "PRF-1"),
      TextSpan(
        path: "/proof_points/0/say_as",
        start: 0,
        end: proofText.utf8.count,
        kind: .proof,
        ref: "PRF-1"
      ),
      TextSpan(
        path: "/proof_points/1/say_as",
        start: 0,
        end: claimText.utf8.count,
        kind: .claim,
        ref: "CLM-1"
      ),
    ],
    gaps: [
      Gap(field: "who_it_is_for/size_band", missing: .facet, detail: "clinics has no size band.")
    ],
    report: CheckReport(
      findings: [
        Finding(
          check: "talk-track/urgency",
          severity: .error,
          span: ByteSpan(start: 0, end: 3),
          line: 1,
          column: 1,
          text: "The",
          message: "The trigger expired on 2026-10-01.",
          path: "/why_now/line"
        ),
        Finding(
          check: "claims/near-match",
          severity: .warning,
          span: ByteSpan(start: 0, end: 6),
          line: 1,
          column: 1,
          text: "A list",
          message: "One word differs from CLM-1.",
          claim: "CLM-1",
          suggestion: "The list",
          path: "/objections/0/response"
        ),
        Finding(
          check: "talk-track/questions",
          severity: .suggestion,
          span: ByteSpan(start: 0, end: 0),
          line: 1,
          column: 1,
          text: "",
          message: "No decision question.",
          path: "/discovery_questions"
        ),
      ],
      ledger: []
    ),
    provenance: Provenance(
      engine: .offline,
      library: "sha256:0123456789abcdef0123",
      at: "2026-11-02T10:00:00Z"
    )
  )
}

/// The day of the samples.
let sampleDay = CivilDate(iso: "2026-11-02") ?? .earliest
