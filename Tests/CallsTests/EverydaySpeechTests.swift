import Calls
import Messaging
import Testing

/// Ways of speaking that only look like promises, and promises that hardly look like any.
@Suite struct EverydaySpeechTests {
  @Test(arguments: [
    "Ben: I stammer because I try to get my brain going faster than my mouth.",
    "Ben: He's loud, I'm gonna get you up the whole time, that's his style.",
    "Ben: I'll be honest with you, ten is a lot.",
    "Ben: Somebody said, I'll fix the list tomorrow, and it never got fixed.",
    "Ben: I'm gonna need more coffee to read it.",
    "Ben: I'd sign today if it was up to me.",
    "Ben: I'll hand over to Cleo for the numbers.",
  ])
  func `a figure of speech is no step and is not parked`(_ line: String) {
    let summary = SpokenCall(line).summary
    #expect(summary.nextSteps.map(\.text) == [])
    #expect(summary.parked.map(\.text) == [])
  }

  @Test(arguments: [
    "Ben: If someone pastes code into the form, the site breaks.",
    "Ben: My question is, if someone wants to change jobs, where do they begin?",
    "Ben: Can anyone hear me on the phone?",
  ])
  func `somebody in a story is nobody to owe a step`(_ line: String) {
    #expect(SpokenCall(line).summary.parked.map(\.text) == [])
  }

  struct Step: CustomTestStringConvertible {
    var lines: String
    var owner: String
    var text: String
    var due: String?
    var strength = NextStep.Strength.firm
    var testDescription: String { lines }
  }

  @Test(arguments: [
    Step(
      lines: "Anna: I'll shoot that report over to you before lunch tomorrow.",
      owner: "Anna Ash",
      text: "Shoot that report over",
      due: "2026-03-11"
    ),
    Step(
      lines: "Ben: If he says yes to the price, I'll register the deal that same day.",
      owner: "Ben Birch",
      text: "Register the deal",
      strength: .conditional
    ),
    Step(
      lines: "Ben: I'll be out at the Leeds depot on the 19th with the scanners.",
      owner: "Ben Birch",
      text: "Be out at the Leeds depot",
      due: "2026-03-19"
    ),
    Step(
      lines: "Anna: I can ask them Friday if they're okay with a call.\nCleo: I'd love that.",
      owner: "Anna Ash",
      text: "Ask them",
      due: "2026-03-13"
    ),
    Step(
      lines:
        "Cleo: And Ben, you'll put Anna in touch with the depot?\nBen: Yes, I'll do that Monday.",
      owner: "Ben Birch",
      text: "Put Anna in touch with the depot",
      due: "2026-03-16"
    ),
    Step(
      lines: "Anna: I'm just gonna investigate the sync failure by Thursday.",
      owner: "Anna Ash",
      text: "Investigate the sync failure",
      due: "2026-03-12"
    ),
    Step(
      lines:
        "Cleo: Anyone willing to take the action to check the export?\nBen: Okay, put that action on me.",
      owner: "Ben Birch",
      text: "check the export"
    ),
    Step(
      lines: "Cleo: The card is lost.\nAnna: I will email you a confirmation is [PII].",
      owner: "Anna Ash",
      text: "Email Cleo a confirmation"
    ),
    Step(
      lines: "Anna: I'll send the invoice to [PII] by Friday.",
      owner: "Anna Ash",
      text: "Send the invoice to [PII]",
      due: "2026-03-13"
    ),
  ])
  func `a promise in everyday words is found`(_ step: Step) throws {
    let summary = SpokenCall(step.lines).summary
    let found = try #require(summary.nextSteps.first, "\(summary.parked.map(\.text))")
    #expect(summary.nextSteps.count == 1)
    #expect(summary.name(found.ownerID) == step.owner)
    #expect(found.text.lowercased().contains(step.text.lowercased()), "\(found.text)")
    #expect(found.due.date?.description == step.due)
    #expect(found.strength == step.strength)
  }

  struct Day: CustomTestStringConvertible {
    var lines: String
    var due: String?
    var testDescription: String { lines }
  }

  @Test(arguments: [
    Day(lines: "Anna: I'll send the plan. Is that everything that you needed today?", due: nil),
    Day(lines: "Cleo: Just before lunch.\nAnna: I'll send the plan.", due: nil),
    Day(
      lines: "Anna: I'll get Ben to hold the price.\nBen: I sent the form Tuesday, by the way.",
      due: nil
    ),
    Day(lines: "Anna: I'll send the plan. See you Thursday.", due: nil),
    Day(lines: "Anna: I'll send the plan. Next Monday, if he's not golfing.", due: "2026-03-16"),
    Day(lines: "Anna: I'll send the plan. Say early next week.", due: "2026-03-17"),
    Day(lines: "Anna: I'll send the plan. You'll have it Monday.", due: "2026-03-16"),
    Day(
      lines:
        "Anna: I'll have Ron send the plan. He's on vacation until Monday, so figure Wednesday.",
      due: "2026-03-11"
    ),
    Day(
      lines:
        "Anna: I'll send the plan on Thursday. No, hang on, Thursday's a holiday up there. Friday.",
      due: "2026-03-13"
    ),
  ])
  func `a day is taken from a neighbour only where it says when`(_ day: Day) throws {
    let step = try #require(SpokenCall(day.lines).summary.nextSteps.first)
    #expect(step.due.date?.description == day.due)
  }

  @Test func `what somebody only means to do says so wherever it is shown`() {
    let views = SpokenCall(
      "Cleo: Hello both.\nCleo: I'll try to get the signature by Friday.\nBen: I'll book the room today."
    ).summary.views
    #expect(views.crmNote.contains("signature (will try)"))
    #expect(views.customerEmail.contains("(will try)"))
    #expect(views.internal.contains("(will try)"))
  }
}
