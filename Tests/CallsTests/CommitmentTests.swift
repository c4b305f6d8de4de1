import Calls
import Messaging
import Testing

/// What counts as a promise, how binding it is, who owes it and by when.
@Suite struct CommitmentTests {
  struct Promise: CustomTestStringConvertible {
    var lines: String
    var owner: String
    var text: String
    var strength: NextStep.Strength
    var due: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Promise(
      lines: "Cleo: Where is the pilot plan?\nAnna: I'll get that over to you by Thursday.",
      owner: "Anna Ash",
      text: "that",
      strength: .firm,
      due: "2026-03-12"
    ),
    Promise(
      lines: "Ben: I will send you the price list on Friday, um, the new one.",
      owner: "Ben Birch",
      text: "Send",
      strength: .firm,
      due: "2026-03-13"
    ),
    Promise(
      lines: "Cleo: Ben, could you book a room for the workshop?\nBen: Sure, will do.",
      owner: "Ben Birch",
      text: "Book a room for the workshop",
      strength: .firm
    ),
    Promise(
      lines: "Cleo: Would you mind sending me the audit report?\nAnna: Not at all.\nAnna: On it.",
      owner: "Anna Ash",
      text: "Send Cleo the audit report",
      strength: .firm
    ),
    Promise(
      lines: "Anna: I'll try to get an answer from the lab by tomorrow.",
      owner: "Anna Ash",
      text: "Get an answer from the lab",
      strength: .soft,
      due: "2026-03-11"
    ),
    Promise(
      lines: "Ben: I'll write up the scope if I get a chance.",
      owner: "Ben Birch",
      text: "Write up the scope",
      strength: .soft
    ),
    Promise(
      lines: "Anna: Once legal signs off, I'll send the contract to Cleo.",
      owner: "Anna Ash",
      text: "Send the contract to Cleo",
      strength: .conditional
    ),
    Promise(
      lines: "Ben: As soon as the licence is in, I'll set up the test system.",
      owner: "Ben Birch",
      text: "Set up the test system",
      strength: .conditional
    ),
    Promise(
      lines: "Anna: I'll share the draft by Monday, sorry, by Wednesday.",
      owner: "Anna Ash",
      text: "Share the draft",
      strength: .firm,
      due: "2026-03-11"
    ),
    Promise(
      lines: "Ben: Should I send you the floor plan?\nCleo: Yes, please.",
      owner: "Ben Birch",
      text: "Send Cleo the floor plan",
      strength: .firm
    ),
    Promise(
      lines: "Anna: Ben will prepare the agenda for the board.\nBen: Yes, I can do that.",
      owner: "Ben Birch",
      text: "Prepare the agenda for the board",
      strength: .firm
    ),
    Promise(
      lines: "Cleo: Und das Angebot?\nBen: Ich schicke Ihnen das Angebot bis Freitag.",
      owner: "Ben Birch",
      text: "Angebot",
      strength: .firm,
      due: "2026-03-13"
    ),
    Promise(
      lines: "Anna: Ich versuche, den Termin bis morgen zu klären.",
      owner: "Anna Ash",
      text: "Versuche",
      strength: .soft,
      due: "2026-03-11"
    ),
    Promise(
      lines: "Ben: Sobald die Freigabe da ist, richte ich Ihnen den Zugang ein.",
      owner: "Ben Birch",
      text: "Zugang",
      strength: .conditional
    ),
    Promise(
      lines: "Cleo: Könnten Sie uns die Unterlagen schicken, Herr Birch?\nBen: Ja, mache ich.",
      owner: "Ben Birch",
      text: "",
      strength: .firm
    ),
  ])
  func `a promise has an owner, a strength and a day`(_ promise: Promise) throws {
    let summary = SpokenCall(promise.lines).summary
    try #require(summary.nextSteps.count == 1)
    let step = summary.nextSteps[0]
    #expect(summary.name(step.ownerID) == promise.owner)
    #expect(step.strength == promise.strength)
    #expect(step.due.date?.description == promise.due)
    #expect(step.text.contains(promise.text))
    #expect(step.text.first?.isUppercase ?? false)
    #expect(!summary.evidence.map(\.verified).contains(false))
  }

  @Test(arguments: [
    "Anna: I sent the deck over yesterday.",
    "Anna: I'll share my screen, hang on.",
    "Anna: I'll be honest, it took a while.",
    "Ben: The last supplier goes, I'll have it with you on Friday.",
    "Ben: And he said, I'll call you tomorrow.",
    "Ben: I usually send the forms on Monday.",
    "Cleo: If I were you, I'd send it to the board.",
    "Cleo: I'll believe it when I see it.",
    "Cleo: I'll let you go.",
    "Anna: You can say, I'll send you the brochure on Monday.",
    "Ben: I won't send anything this week.",
    "Anna: I'll tell you what, the weather is terrible.",
    "Anna: Ich rufe Sie morgen an. Ach, egal.",
    "Anna: Ich teile mal kurz meinen Bildschirm.",
    "Ben: Normalerweise schicke ich das am Freitag.",
    "Anna: Let me share that slide with you for a second.",
    "Ben: I'll go first and then I'll hand over to Anna.",
  ])
  func `talk that binds nobody is no step and is not parked`(_ line: String) {
    let summary = SpokenCall(line).summary
    #expect(summary.nextSteps.map(\.text) == [])
    #expect(summary.parked.map(\.text) == [])
  }

  struct Parked: CustomTestStringConvertible {
    var lines: String
    var why: ParkedStep.Reason
    var testDescription: String { lines }
  }

  @Test(arguments: [
    Parked(lines: "Anna: We should circle back on the pricing at some point.", why: .collective),
    Parked(lines: "Ben: We'll send something round about it.\nCleo: OK.", why: .collective),
    Parked(lines: "Anna: Somebody should call the landlord about the lift.", why: .noOwner),
    Parked(lines: "Ben: Could somebody update the wiki page for us?\nAnna: Mm.", why: .noOwner),
    Parked(
      lines:
        "Anna: Cleo, could you introduce us to your finance director?\nCleo: Not yet, I'm afraid.",
      why: .requestNotAccepted
    ),
    Parked(lines: "Ben: I might have a template for that somewhere.", why: .hypothetical),
    Parked(lines: "Ben: Man müsste das dem Betriebsrat einmal zeigen.", why: .noOwner),
    Parked(lines: "Ben: Wir sollten irgendwann über die zweite Halle reden.", why: .collective),
  ])
  func `what nobody took on is parked with its reason`(_ parked: Parked) {
    let summary = SpokenCall(parked.lines).summary
    #expect(summary.nextSteps.map(\.text) == [])
    #expect(summary.parked.map(\.why) == [parked.why])
  }

  @Test func `next Thursday on a Tuesday keeps both days`() throws {
    let step = try #require(
      SpokenCall("Anna: I'll call the bank next Thursday.").summary.nextSteps.first
    )
    #expect(step.due.date == nil)
    #expect(step.due.candidates.map(\.description) == ["2026-03-12", "2026-03-19"])
    #expect(step.due.certainty == .ambiguous)
  }

  @Test func `without a call date the words stay and no day is computed`() throws {
    let summary = SpokenCall("Anna: I'll send you the quote by Friday.", day: nil).summary
    let step = try #require(summary.nextSteps.first)
    #expect(step.due.date == nil)
    #expect(step.due.candidates == [])
    #expect(step.due.certainty == .none)
    #expect(step.due.said.contains("Friday"))
  }

  @Test func `a read-back joins its promise and adds no step`() throws {
    let summary = SpokenCall(
      """
      Ben: I'll draft the rollout plan.
      Cleo: Lovely. And the weather held up for once.
      Anna: It did.
      Cleo: So to recap, Ben has the rollout plan by Friday.
      Ben: Yes.
      """
    ).summary
    try #require(summary.nextSteps.count == 1)
    #expect(summary.nextSteps[0].evidenceIDs.count == 2)
    #expect(summary.nextSteps[0].due.date?.description == "2026-03-13")
  }

  @Test func `a question about when gives the day of an accepted request`() throws {
    let summary = SpokenCall(
      """
      Cleo: Anna, could you send me the security questionnaire?
      Anna: Sure, can do. By when?
      Cleo: The board meets early, so before Friday.
      Anna: Thursday is fine.
      """
    ).summary
    let step = try #require(summary.nextSteps.first)
    #expect(summary.nextSteps.count == 1)
    #expect(step.due.date?.description == "2026-03-12")
  }

  @Test func `two runs give the same summary`() {
    let call = SpokenCall(
      "Anna: I'll send you the quote by Friday.\nBen: We should meet at some point."
    )
    #expect(call.summary == call.summary)
  }

  @Test func `exactly one step is primary`() {
    let summary = SpokenCall(
      """
      Anna: I'll try to find the old brochure.
      Ben: I'll book the workshop for Thursday.
      Cleo: I'll send you the list of sites on Friday.
      """
    ).summary
    #expect(summary.nextSteps.filter(\.primary).map(\.text) == ["Book the workshop"])
  }
}
