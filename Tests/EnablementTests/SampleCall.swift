import Calls
import Enablement
import Guardrails
import Messaging

/// A call summary of invented people.
func sampleCall() -> CallSummary {
  let day = CivilDate(iso: "2026-03-10") ?? .earliest
  return CallSummary(
    call: CallRecord(
      id: "call-1",
      title: "Joint call with Marlow Clinics",
      date: day,
      durationS: 1_830,
      sourceFormat: "zoom-vtt",
      sourceSha256: "ab12",
      language: "en"
    ),
    attendees: [
      Attendee(id: "A1", displayName: "Priya (Northwind)", name: "Priya Nair", side: .partner),
      Attendee(id: "A2", displayName: "Tom Ellery", side: .vendor),
      Attendee(id: "A3", displayName: "Dana Osei", side: .customer),
    ],
    scenario: Scenario(account: .stated("Marlow Clinics", evidenceIDs: ["E1"])),
    headline: "Marlow wants to see the tablet list before its audit.",
    purpose: "Agree how to go on",
    decisions: [CallNote(text: "Start with one ward", by: ["A3"], evidenceIDs: ["E2"])],
    nextSteps: [
      NextStep(
        text: "Send the ward list to Dana Osei",
        ownerID: "A1",
        ownerSide: .partner,
        recipientID: "A3",
        strength: .firm,
        due: DueDate(
          date: CivilDate(iso: "2026-03-12"),
          said: "by Thursday",
          rule: "weekday-this-or-next",
          certainty: .inferred
        ),
        primary: true,
        evidenceIDs: ["E1"]
      ),
      NextStep(
        text: "Check the contract",
        ownerID: "A3",
        ownerSide: .customer,
        strength: .conditional,
        condition: "once legal signs off",
        due: DueDate(
          said: "next Thursday",
          rule: "next-weekday",
          certainty: .ambiguous,
          candidates: [
            CivilDate(iso: "2026-03-12") ?? day, CivilDate(iso: "2026-03-19") ?? day,
          ]
        ),
        evidenceIDs: ["E3"]
      ),
    ],
    parked: [ParkedStep(text: "we should circle back", why: .collective, evidenceIDs: ["E4"])],
    objections: [
      CallObjection(
        text: "We have a list already",
        saidBy: "A3",
        answered: .partly,
        evidenceIDs: ["E5"]
      )
    ],
    evidence: [
      CallEvidence(
        id: "E1",
        cueIDs: ["c3"],
        start: 751,
        end: 754,
        speakerID: "A1",
        quote: "I'll get that over to you by Thursday.",
        verified: true
      ),
      CallEvidence(
        id: "E2",
        cueIDs: ["c4"],
        start: 800,
        end: 804,
        speakerID: "A3",
        quote: "Let's start with one ward.",
        verified: true
      ),
      CallEvidence(
        id: "E3",
        cueIDs: ["c5"],
        start: 4_010,
        end: 4_012,
        speakerID: "A3",
        quote: "I'll check the contract next Thursday, once legal signs off.",
        verified: true
      ),
      CallEvidence(
        id: "E4",
        cueIDs: ["c6"],
        start: 900,
        end: 901,
        speakerID: "A2",
        quote: "we should circle back",
        verified: true
      ),
      CallEvidence(
        id: "E5",
        cueIDs: ["c7"],
        start: 950,
        end: 951,
        speakerID: "A3",
        quote: "We have a list already",
        verified: true
      ),
      CallEvidence(
        id: "E6",
        cueIDs: ["c8"],
        start: 960,
        end: 965,
        speakerID: "A2",
        quote: "there will be a lay-off in May",
        verified: true
      ),
    ],
    views: CallViews(
      internal: "Marlow is warm.",
      partner: "Send the list.",
      customerEmail: "Hi Dana,\n\nthank you for the call.\n\nPriya",
      crmNote: "Marlow wants to see the list."
    ),
    quarantine: Quarantine(hits: [
      Quarantine.Hit(topic: "personnel", action: .hold, evidenceIDs: ["E6"])
    ]),
    coverage: CallCoverage(cuesTotal: 150, cuesRead: 150, minutesWithoutSpeech: 2.4)
  )
}

/// The draft of the sample call.
func sampleCallDraft() -> Draft {
  Draft(
    brief: Brief(job: .callSummary(file: "marlow.vtt"), useDate: sampleDay),
    artifact: .callSummary(sampleCall()),
    spans: [],
    gaps: [],
    report: CheckReport(findings: [], ledger: []),
    provenance: Provenance(
      engine: .offline,
      library: "sha256:0123456789abcdef0123",
      at: "2026-11-02T10:00:00Z"
    )
  )
}
