import Calls
import Messaging
import Testing

/// What a summary holds besides promises: decisions, questions, risks, the deal, the purpose.
@Suite struct FindingsTests {
  struct Talk: CustomTestStringConvertible {
    var lines: String
    var found: [String]
    var testDescription: String { lines }
  }

  private func isFound(_ texts: [String], _ wanted: [String]) -> Bool {
    texts.count == wanted.count
      && zip(texts, wanted).allSatisfy { $0.lowercased().contains($1.lowercased()) }
  }

  @Test(arguments: [
    Talk(
      lines: "Ben: Then let's begin with the two northern sites.\nCleo: Agreed.",
      found: ["two northern sites"]
    ),
    Talk(
      lines: "Ben: How about the pilot runs in the warehouse first?\nCleo: Works for me.",
      found: ["pilot runs in the warehouse"]
    ),
    Talk(
      lines: "Cleo: Okay, so we're agreed, invoices first and the archive later.",
      found: ["invoices first"]
    ),
    Talk(
      lines:
        "Ben: Let's do the returns desk in Leeds.\nCleo: Fine by me.\nAnna: So that's decided, the returns desk in Leeds.",
      found: ["returns desk"]
    ),
    Talk(
      lines: "Ben: Wir fangen mit dem Lager in Graz an.\nCleo: Einverstanden.",
      found: ["Lager in Graz"]
    ),
    // Proposed and not agreed to, asked, reported, or about the meeting itself: nothing was decided.
    Talk(
      lines: "Ben: Let's begin with the northern sites.\nCleo: Hm, I'd have to think.",
      found: []
    ),
    Talk(
      lines: "Ben: We could start with the archive.\nCleo: Okay.\nBen: Or the invoices.",
      found: []
    ),
    Talk(lines: "Ben: We haven't decided on the vendor for the scanners.", found: []),
    Talk(lines: "Ben: Let's move on to the next slide, pricing.\nCleo: Perfect.", found: []),
    Talk(lines: "Ben: If we agreed on two sites, what would it cost?\nAnna: Less.", found: []),
  ])
  func `a decision needs words that settle it`(_ talk: Talk) {
    let texts = SpokenCall(talk.lines).summary.decisions.map(\.text)
    #expect(isFound(texts, talk.found), "\(texts)")
  }

  @Test func `a decision cites who agreed`() throws {
    let summary = SpokenCall("Ben: Then let's begin with the two northern sites.\nCleo: Agreed.")
      .summary
    let decision = try #require(summary.decisions.first)
    #expect(decision.by.map(summary.name) == ["Ben Birch", "Cleo Cedar"])
    #expect(summary.quotes(decision.evidenceIDs).last == "Agreed.")
  }

  @Test(arguments: [
    Talk(
      lines:
        "Cleo: Does it write back to the old ledger?\nAnna: I don't know off the top of my head.",
      found: ["write back"]
    ),
    Talk(
      lines: "Ben: What would a delayed launch cost your team?\nCleo: Honestly, no idea.",
      found: ["delayed launch"]
    ),
    Talk(
      lines: "Anna: It's still unclear who signs for the Dutch branch.",
      found: ["Dutch branch"]
    ),
    Talk(
      lines: "Ben: Was kostet eine Ablesung pro Wohnung?\nCleo: Da fragen Sie mich zu viel.",
      found: ["Ablesung"]
    ),
    // Answered, promised, or no question about the matter.
    Talk(lines: "Cleo: Does it write back to the ledger?\nAnna: It does, every night.", found: []),
    Talk(
      lines:
        "Cleo: Does it write back to the ledger?\nAnna: I don't know. I'll find out by Friday.",
      found: []
    ),
    Talk(lines: "Ben: Can everybody see my screen?\nCleo: Not sure.", found: []),
  ])
  func `an open question is one that nobody could answer`(_ talk: Talk) {
    let texts = SpokenCall(talk.lines).summary.questionsOpen.map(\.text)
    #expect(isFound(texts, talk.found), "\(texts)")
  }

  @Test(arguments: [
    Talk(
      lines: "Anna: The risk is that the rollout slips into the peak season.",
      found: ["peak season"]
    ),
    Talk(lines: "Ben: The rollout is at risk because the scanners are late.", found: ["at risk"]),
    Talk(lines: "Ben: She didn't seem concerned about the rollout at all.", found: []),
    Talk(lines: "Ben: I'm not worried about the rollout, the team is ready.", found: []),
    Talk(lines: "Ben: Hello everybody, welcome to a delayed episode of our show.", found: []),
  ])
  func `a risk is feared by somebody, not denied or announced`(_ talk: Talk) {
    let texts = SpokenCall(talk.lines).summary.risks.map(\.text)
    #expect(isFound(texts, talk.found), "\(texts)")
  }

  @Test func `the deal holds values, not utterances`() {
    let deal = SpokenCall(
      """
      Ben: So they're currently using spreadsheets for the whole thing, and it shows.
      Ben: The person is Mara Quill, she's head of IT over there and she likes us.
      Cleo: We need it to be live before Christmas, that's what the board told us.
      Cleo: Unofficially we hear it because somebody says, oh, she left in the spring.
      Ben: They asked for a proposal last week.
      """
    ).summary.scenario
    #expect(deal.currentSolution.value == "spreadsheets")
    #expect(deal.stakeholders.compactMap(\.value).first == "Mara Quill (head of IT)")
    #expect(deal.timeline.value == "before Christmas")
    #expect(deal.stage.value == "proposal requested")
    #expect(deal.amount == .unknown)
  }

  @Test func `the purpose is what somebody said it was, or nothing`() {
    let stated = SpokenCall(
      "Anna: Today is about the rollout plan for the northern depots.\nCleo: Good."
    ).summary
    #expect(stated.purpose == "The rollout plan for the northern depots")
    let silent = SpokenCall("Anna: First on the agenda is how we run this call.\nBen: Sure.")
      .summary
    #expect(silent.purpose == "")
    #expect(silent.views.internal.contains("Purpose: None identified"))
  }

  @Test(arguments: Qualification.Template.allCases)
  func `a template holds evidence or nothing`(_ template: Qualification.Template) throws {
    let call = SpokenCall(
      """
      Ben: They lose about eleven percent of appointments every month.
      Cleo: Anything above two sites has to go to the board committee.
      Cleo: It takes us three weeks to make the report by hand.
      """
    )
    let summary = CallSummarizer(
      settings: CallSettings(parties: call.parties, template: template)
    ).summarize(
      transcript: call.transcript,
      sourceDigest: "0",
      title: "Weekly",
      callDate: call.day,
      attendees: call.attendees
    )
    let fields = try #require(summary.qualification).fields
    let ids = Set(summary.evidence.map(\.id))
    for (_, field) in fields {
      #expect((field.value == nil) == field.evidenceIDs.isEmpty)
      #expect(ids.isSuperset(of: field.evidenceIDs))
    }
    switch template {
    case .meddpicc:
      #expect(fields["metrics"]?.value?.contains("eleven percent") == true)
      #expect(fields["decision_process"]?.value?.contains("board committee") == true)
      #expect(fields["champion"] == .unknown)
    case .bant: #expect(fields["need"]?.value?.contains("three weeks") == true)
    case .spiced: #expect(fields["pain"]?.value?.contains("three weeks") == true)
    }
    #expect(!summary.views.customerEmail.contains("eleven percent"))
  }
}
