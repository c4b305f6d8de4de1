import Guardrails
import Messaging
import Testing

@testable import Enablement

/// A check of a talk track: what is changed in the sample, and what is found.
private struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  /// `path: words`, or `path` alone for a finding without words; empty for a pass.
  var found: [String]
  var gaps: [Gap] = []
  var library: @Sendable (inout LibraryContent) -> Void = { _ in }
  var change: @Sendable (inout TalkTrack) -> Void

  var testDescription: String { name }

  func subject(base: TalkTrack? = nil, ledger: [LedgerEntry] = []) -> TalkTrackSubject {
    var track = sampleTrack()
    change(&track)
    return TalkTrackSubject(
      track: track,
      library: sampleLibrary(library),
      day: sampleDay,
      region: "GB",
      gaps: gaps,
      ledger: ledger,
      base: base
    )
  }
}

private func shown(_ findings: [Finding]) -> [String] {
  findings.map { ($0.path ?? "") + ($0.text.isEmpty ? "" : ": \($0.text)") }
}

private func gap(_ field: String, _ missing: Gap.Missing) -> Gap {
  Gap(field: field, missing: missing, detail: "none")
}

@Suite struct TalkTrackChecksTests {
  @Test func `the sample passes every check`() {
    let subject = Case(name: "", found: [], change: { _ in }).subject()
    #expect(TalkTrackChecks.findings(in: subject) == [])
  }

  @Test(arguments: [
    Case(name: "one facet may be missing", found: []) { $0.whoItIsFor.sizeBand = "" },
    Case(
      name: "two facets may not",
      found: ["/who_it_is_for/size_band", "/who_it_is_for/situation"]
    ) {
      $0.whoItIsFor.sizeBand = ""
      $0.whoItIsFor.situation = ""
    },
    Case(
      name: "unless gaps name them",
      found: [],
      gaps: [gap("who_it_is_for/size_band", .facet), gap("/who_it_is_for/situation", .facet)]
    ) {
      $0.whoItIsFor.sizeBand = ""
      $0.whoItIsFor.situation = ""
    },
    Case(name: "for whom it is not is said", found: ["/who_it_is_for/not_for"]) {
      $0.whoItIsFor.notFor = []
    },
    Case(name: "five titles are none", found: ["/who_it_is_for/titles"]) {
      $0.whoItIsFor.titles = ["a", "b", "c", "d", "e"]
    },
    Case(name: "decision-makers are no title", found: ["/who_it_is_for/titles/0: decision-makers"])
    {
      $0.whoItIsFor.titles = ["IT decision-makers"]
    },
    Case(
      name: "any size is no size",
      found: [
        "/who_it_is_for/size_band: Companies of all sizes",
        "/who_it_is_for/industry: All industries",
      ]
    ) {
      $0.whoItIsFor.industry = "All industries"
      $0.whoItIsFor.sizeBand = "Companies of all sizes"
    },
    Case(name: "everyone is no title", found: ["/who_it_is_for/titles/0: Everyone"]) {
      $0.whoItIsFor.titles = ["Everyone in IT"]
    },
    Case(name: "all is no region", found: ["/who_it_is_for/region: All"]) {
      $0.whoItIsFor.region = "All"
    },
    Case(name: "a situation may speak of everyone", found: []) {
      $0.whoItIsFor.situation = "Everyone shares one password"
    },
    Case(name: "not for may be broad", found: []) { $0.whoItIsFor.notFor = ["Decision makers"] },
    Case(name: "German too", found: ["/who_it_is_for/industry: Alle Branchen"]) {
      $0.whoItIsFor.industry = "Alle Branchen"
    },
  ])
  private func `the target is narrow`(_ sample: Case) {
    let findings = TargetCheck.findings(in: sample.subject())
    #expect(Set(shown(findings)) == Set(sample.found))
    #expect(findings.allSatisfy { $0.check == "talk-track/target" && $0.severity == .error })
  }

  @Test(arguments: [
    Case(name: "a trigger of the library, in force", found: []) { _ in },
    Case(name: "an expired one", found: ["/why_now/trigger"]) { content in
      content.triggers[0].expiresOn = CivilDate(iso: "2026-10-01")
    } change: {
      $0.whyNow.trigger?.expiresOn = CivilDate(iso: "2026-10-01")
    },
    Case(name: "one that the library does not have", found: ["/why_now/trigger"]) {
      $0.whyNow.trigger?.id = "TRG-9"
    },
    Case(name: "one with another date than the library's", found: ["/why_now/trigger"]) {
      $0.whyNow.trigger?.date = CivilDate(iso: "2026-12-24")
    },
    Case(name: "a recent source is enough", found: []) { content in
      content.triggers[0].claimID = nil
    } change: {
      $0.whyNow.trigger?.claimID = nil
    },
    Case(name: "an old source is not", found: ["/why_now/trigger"]) { content in
      content.triggers[0].claimID = nil
      content.triggers[0].sourceDate = CivilDate(iso: "2025-09-01")
    } change: {
      $0.whyNow.trigger?.claimID = nil
      $0.whyNow.trigger?.sourceDate = CivilDate(iso: "2025-09-01")
    },
    Case(name: "none, and nobody says so", found: ["/why_now/trigger"]) {
      $0.whyNow.trigger = nil
    },
    Case(name: "none, said, and no date", found: [], gaps: [gap("why_now", .trigger)]) {
      $0.whyNow.trigger = nil
    },
    Case(
      name: "none, said, and yet a date and an event",
      found: [
        "/why_now/line: January", "/why_now/line: 2027", "/why_now/line: deadlines",
        "/why_now/cost_of_waiting/text: next year",
      ],
      gaps: [gap("why_now", .trigger)]
    ) {
      $0.whyNow.trigger = nil
      $0.whyNow.line = "From January 2027 there are deadlines."
      $0.whyNow.costOfWaiting.text = "You pay more next year."
    },
    Case(name: "fake urgency", found: ["/opener/hook_line: Don’t miss", "/one_breath: act now"]) {
      $0.opener.hookLine = "Don’t miss this."
      $0.oneBreath = "Better act now."
    },
  ])
  private func `urgency is real or absent`(_ sample: Case) {
    let findings = UrgencyCheck.findings(in: sample.subject())
    #expect(Set(shown(findings)) == Set(sample.found))
    #expect(findings.allSatisfy { $0.check == "talk-track/urgency" && $0.severity == .error })
  }

  @Test(arguments: [
    Case(name: "a light one", found: []) { _ in },
    Case(
      name: "a heavy one",
      found: [
        "/first_step/rung", "/first_step/minutes", "/first_step/needs_vendor",
        "/first_step/ask_line: demo",
      ]
    ) {
      $0.firstStep = TalkTrack.FirstStep(
        ctaID: "CTA-5",
        rung: 5,
        askLine: "Would you like a demo?",
        minutes: 45,
        whoDoesIt: "You",
        needsVendor: true,
        doneWhen: "Done"
      )
    },
    Case(name: "one that says less than the library", found: ["/first_step/cta_id"]) {
      $0.firstStep.minutes = 2
    },
    Case(name: "an invented one", found: ["/first_step/cta_id"]) { $0.firstStep.ctaID = "CTA-77" },
    Case(name: "two asks", found: ["/first_step/ask_line"]) {
      $0.firstStep.askLine = "May I send a page? Or shall we talk?"
    },
    Case(name: "no ask", found: ["/first_step/ask_line"]) { $0.firstStep.askLine = "Let us talk." },
    Case(
      name: "heavy words",
      found: ["/first_step/ask_line: workshops", "/first_step/ask_line: Architektur"]
    ) {
      $0.firstStep.askLine = "May I offer workshops on Architektur?"
    },
    Case(name: "a democracy is no demo", found: []) {
      $0.firstStep.askLine = "Is democracy on your mind?"
    },
  ])
  private func `the first step is light`(_ sample: Case) {
    let findings = FirstStepCheck.findings(in: sample.subject())
    #expect(Set(shown(findings)) == Set(sample.found))
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    Case(name: "a proof word for word", found: []) { _ in },
    Case(name: "in other typography", found: []) {
      $0.proofPoints[0].sayAs =
        "As I said: ONE private  clinic found every tablet again within a shift!"
    },
    Case(name: "a variant", found: []) { content in
      content.proofs[0].variants = [Variant(text: "a clinic found all its tablets in a shift")]
    } change: {
      $0.story.proofID = nil
      $0.proofPoints[0].sayAs = "I know a clinic found all its tablets in a shift."
    },
    Case(name: "in its own words", found: ["/proof_points"]) {
      $0.story.after = "It went well."
      $0.proofPoints[0].sayAs = "A clinic got all its tablets back."
    },
    Case(name: "an unknown reference", found: ["/proof_points/1/proof_id"]) {
      $0.proofPoints[1].source = .proof("PRF-99")
    },
    Case(name: "a gap and nothing like a proof", found: [], gaps: [gap("proof_points", .proof)]) {
      $0.story.proofID = nil
      $0.story.after = "It went well."
      $0.proofPoints.removeFirst()
    },
    Case(
      name: "a gap and yet a story and a figure",
      found: ["/story/after: One of our customers", "/story/after: 40 %"],
      gaps: [gap("proof_points", .proof)]
    ) {
      $0.story.proofID = nil
      $0.story.after = "One of our customers saved 40 % of the time."
      $0.proofPoints.removeFirst()
    },
  ])
  private func `the proof is approved or absent`(_ sample: Case) {
    let findings = ProofCheck.findings(in: sample.subject())
    #expect(Set(shown(findings)) == Set(sample.found))
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test func `a proof that the guardrails graded G1 counts`() {
    let entry = LedgerEntry(
      span: ByteSpan(start: 0, end: 5),
      kind: .feature,
      text: "x",
      grade: .g1,
      ref: "PRF-1",
      path: "/proof_points/0/say_as"
    )
    let sample = Case(name: "", found: []) {
      $0.story.proofID = nil
      $0.proofPoints[0].sayAs = "1 clinic got it."
    }
    #expect(ProofCheck.findings(in: sample.subject(ledger: [entry])).isEmpty)
    #expect(!ProofCheck.findings(in: sample.subject()).isEmpty)
  }

  @Test(arguments: [
    Case(name: "the vertical's phrase is there", found: []) { _ in },
    Case(name: "typography does not matter", found: []) {
      $0.notToSay[0].phrase = "Patient  Zero"
    },
    Case(name: "the vertical's phrase is missing", found: ["/not_to_say"]) {
      $0.notToSay.removeFirst()
    },
    Case(name: "a child vertical inherits it", found: ["/not_to_say"]) {
      $0.verticalID = "dental"
      $0.notToSay.removeFirst()
    },
    Case(name: "another vertical does not", found: []) { content in
      content.verticals.append(Vertical(id: "banks", name: "Banks"))
    } change: {
      $0.verticalID = "banks"
      $0.notToSay.removeFirst()
    },
    Case(name: "a phrase that only warns is not asked for", found: []) { content in
      content.forbiddenPhrases[0].level = .warning
      content.forbiddenPhrases.append(ForbiddenPhrase(pattern: "seamless"))
    } change: {
      $0.notToSay[0].phrase = "seamless"
    },
    Case(name: "one alone is too few", found: ["/not_to_say"]) { $0.notToSay.removeLast() },
    Case(name: "seven are too many", found: ["/not_to_say"]) { track in
      track.notToSay += (0..<5).map {
        TalkTrack.NotToSay(phrase: "phrase \($0)", why: "so", sayInstead: nil)
      }
    },
  ])
  private func `what must not be said is named`(_ sample: Case) {
    let findings = NotToSayCheck.findings(in: sample.subject())
    #expect(shown(findings) == sample.found)
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "an opener of 21 seconds", found: ["/opener"]) {
      $0.opener.hookLine = words(45)
    },
    Case(name: "a short story", found: ["/story"]) { $0.story.before = "Short." },
    Case(name: "a long story", found: ["/story"]) { $0.story.before = words(190) },
    Case(name: "one breath of 26 words", found: ["/one_breath"]) { $0.oneBreath = words(26) },
    Case(name: "one breath of 25 words", found: []) { $0.oneBreath = words(25) },
    Case(name: "36 words for why now", found: ["/why_now/line"]) { $0.whyNow.line = words(36) },
    Case(name: "a track of six minutes", found: [""]) { track in
      track.proofPoints[1].sayAs = words(700)
    },
    Case(name: "objections do not count", found: []) { track in
      track.objections[1].response = words(700)
    },
  ])
  private func `it is short enough to be said`(_ sample: Case) {
    let findings = SpokenLengthCheck.findings(in: sample.subject())
    #expect(shown(findings) == sample.found)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "one closed question", found: []) {
      $0.discoveryQuestions[0].text = "Do you write it down?"
    },
    Case(name: "two closed questions", found: ["/discovery_questions/1/text"]) {
      $0.discoveryQuestions[0].text = "Do you write it down?"
      $0.discoveryQuestions[1].text = "Is it complete?"
    },
    Case(name: "invitations are open", found: []) {
      $0.discoveryQuestions[0].text = "Could you walk me through a handover?"
      $0.discoveryQuestions[1].text = "Would you tell me where it gets stuck?"
    },
    Case(name: "a condition before an open question", found: []) {
      $0.discoveryQuestions[0].text = "If one is lost, who looks for it?"
      $0.discoveryQuestions[1].text = "In spring, what comes first?"
    },
    Case(name: "two in one", found: ["/discovery_questions/0/text: ?"]) {
      $0.discoveryQuestions[0].text = "How is it? And why?"
    },
    Case(name: "no impact, no timing", found: ["/discovery_questions", "/discovery_questions"]) {
      for index in $0.discoveryQuestions.indices {
        $0.discoveryQuestions[index].purpose = "situation"
      }
    },
    Case(name: "too few", found: ["/discovery_questions"]) {
      $0.discoveryQuestions.removeFirst()
    },
    Case(name: "German", found: []) {
      $0.discoveryQuestions[0].text = "Wie übergeben Sie die Geräte?"
      $0.discoveryQuestions[1].text = "Woran merken Sie das?"
      $0.discoveryQuestions[2].text = "Erzählen Sie mir vom letzten Mal?"
    },
  ])
  private func `questions are open`(_ sample: Case) {
    let findings = QuestionsCheck.findings(in: sample.subject())
    #expect(shown(findings) == sample.found)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "no question back", found: ["/objections/1/question_back"]) {
      $0.objections[1].questionBack = "Thank you."
    },
    Case(name: "a lecture", found: ["/objections/0/response"]) {
      $0.objections[0].response = words(61)
    },
    Case(name: "an unknown claim", found: ["/objections/0/claim_ids"]) {
      $0.objections[0].claimIDs = ["CLM-404"]
    },
    Case(name: "two are too few", found: ["/objections"]) { $0.objections.removeLast() },
  ])
  private func `objections end in a question`(_ sample: Case) {
    #expect(shown(ObjectionsCheck.findings(in: sample.subject())) == sample.found)
  }

  @Test func `an answer that asserts something cites a claim`() {
    let entry = LedgerEntry(
      span: ByteSpan(start: 0, end: 5),
      kind: .feature,
      text: "x",
      grade: .g3,
      ref: nil,
      path: "/objections/1/response"
    )
    let sample = Case(name: "", found: []) { _ in }
    #expect(
      shown(ObjectionsCheck.findings(in: sample.subject(ledger: [entry]))) == [
        "/objections/1/response"
      ]
    )
  }

  @Test func `a track for a vertical differs from its base in three parts`() {
    let same = Case(name: "", found: []) { _ in }.subject(base: sampleTrack())
    #expect(shown(VerticalDeltaCheck.findings(in: same)) == [""])
    var base = sampleTrack()
    base.whoItIsFor.industry = "Offices"
    base.whyNow.line = "Another line."
    base.story.before = "Another story."
    let other = Case(name: "", found: []) { _ in }.subject(base: base)
    #expect(VerticalDeltaCheck.findings(in: other).isEmpty)
    let none = Case(name: "", found: []) { _ in }.subject()
    #expect(VerticalDeltaCheck.findings(in: none).isEmpty)
  }

  @Test func `frozen blocks stand in a track as in its base`() {
    var base = sampleTrack()
    base.whoItIsFor.industry = "Offices"
    base.whyNow.line = "Another line."
    base.story.before = "Another story."
    base.oneBreath = "Frozen words. " + base.oneBreath
    let sample = Case(
      name: "",
      found: [],
      library: { $0.blocks = [Block(id: "BLK-1", text: "Frozen words.", frozen: true)] }
    ) { _ in }
    #expect(shown(VerticalDeltaCheck.findings(in: sample.subject(base: base))) == ["/one_breath"])
  }

  @Test(arguments: [
    Case(name: "the sample", found: []) { _ in },
    Case(name: "we at the vendor", found: ["/opener/reason_line: we at Larkfield"]) {
      $0.opener.reasonLine = "Here is what we at Larkfield do."
    },
    Case(name: "our platform", found: ["/story/before: our platform"]) {
      $0.story.before = "With our platform it was easy."
    },
  ])
  private func `we is the partner`(_ sample: Case) {
    let findings = VoiceCheck.findings(in: sample.subject())
    #expect(shown(findings) == sample.found)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `a vendor that nobody names is named in a finding`() {
    let sample = Case(name: "", found: [], library: { $0.vendor = Vendor(name: "Oakmere") }) { _ in
    }
    #expect(
      VoiceCheck.findings(in: sample.subject()).map(\.message).contains { $0.contains("Oakmere") }
    )
  }

  @Test func `nine hundred words fit one page`() {
    let sample = Case(name: "", found: []) { $0.story.before = words(500) }
    #expect(OnePageCheck.findings(in: sample.subject()).isEmpty)
    let long = Case(name: "", found: []) { $0.story.before = words(900) }
    #expect(shown(OnePageCheck.findings(in: long.subject())) == [""])
  }
}

/// So many words.
private func words(_ count: Int) -> String {
  Array(repeating: "word", count: count).joined(separator: " ")
}
