import Foundation
import Testing

@testable import Commands

@Suite struct SequenceCommandTests {
  static let plan = """
    vertical: healthcare
    persona: it-director
    claim: CLM-002
    steps:
      - { day_offset: 0, channel: email, angle: trigger, call_to_action: CTA-00 }
      - { day_offset: 3, channel: linkedin-note, angle: peer, call_to_action: CTA-00 }
      - { day_offset: 7, channel: email, thread: reply, angle: problem, call_to_action: CTA-01 }
      - { day_offset: 21, channel: email, angle: question, call_to_action: CTA-01 }
    """

  /// A starter whose CLM-002 ends on a day.
  private func desk(claimEndingOn day: String? = nil) async throws -> Desk {
    let desk = try await Desk.withStarter()
    try desk.write(Self.plan, to: "plan.yaml")
    guard let day else { return desk }
    let path = "guardrails/messaging/claims/evidence.yaml"
    var text = try desk.read(path)
    let claim = try #require(text.range(of: "id: CLM-002"))
    let end = try #require(text.range(of: "expires_on: ", range: claim.upperBound..<text.endIndex))
    text.replaceSubrange(end.upperBound..<text.index(end.upperBound, offsetBy: 10), with: day)
    try desk.write(text, to: path)
    return desk
  }

  @Test func `steps go out on working days`() async throws {
    let desk = try await desk()
    try desk.write(
      try desk.read("runway.yaml") + "\nholidays: [2026-11-04]\n",
      to: "runway.yaml"
    )
    let outcome = await desk.run(
      "sequence",
      "plan.yaml",
      "--start",
      "2026-11-07",
      "--format",
      "json"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    let artifact = try #require(try outcome.json()["artifact"] as? [String: Any])
    let steps = try #require(artifact["steps"] as? [[String: Any]])
    // The first day is a Saturday, so the sequence begins on Monday the 9th.
    #expect(
      steps.map { $0["send_on"] as? String } == [
        "2026-11-09", "2026-11-12", "2026-11-18", "2026-12-08",
      ]
    )
    #expect(outcome.out.contains("\"id\" : \"SQ-0001\""))
  }

  @Test func `a claim that expires on the way blocks that step alone and names the day`()
    async throws
  {
    let desk = try await desk(claimEndingOn: "2026-11-17")
    let outcome = await desk.run(
      "sequence",
      "plan.yaml",
      "--start",
      "2026-11-03",
      "--format",
      "json"
    )
    #expect(outcome.status == 1)
    let findings = try #require(try outcome.json()["findings"] as? [[String: Any]])
    let errors = findings.filter { $0["severity"] as? String == "error" }
    #expect(errors.allSatisfy { ($0["path"] as? String)?.hasPrefix("/steps/3") == true })
    #expect(
      errors.contains { ($0["message"] as? String)?.contains("expired on 2026-11-17") == true }
    )
    #expect(errors.contains { $0["check"] as? String == "claims/state" })
    let refused = await desk.run("review", "approve", "SQ-0001", "--by", "a@b.example")
    #expect(refused.status == 2)
  }

  @Test func `without the blocked step the rest can be approved and exported`() async throws {
    let desk = try await desk(claimEndingOn: "2026-11-17")
    let outcome = await desk.run(
      "sequence",
      "plan.yaml",
      "--start",
      "2026-11-03",
      "--without-blocked"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.out.contains("Step 4 of the plan, 2026-12-02, is left out"))
    let approved = await desk.run("review", "approve", "SQ-0001", "--by", "a@b.example")
    #expect(approved.status == 0, "\(approved.errors)")
    let exported = await desk.run("export", "SQ-0001", "--out", "out")
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(try desk.read("out/SQ-0001.md").contains("Step 3"))
  }

  struct Case: Sendable {
    var plan: String
    var says: String
  }

  @Test(arguments: [
    Case(plan: "", says: "empty"),
    Case(plan: "vertical: healthcare\npersona: ciso\nsteps: []\n", says: "at least one step"),
    Case(plan: "vertical: healthcare\npersona: ciso\n", says: "no \"steps\""),
    Case(
      plan:
        "vertical: v\npersona: p\nsteps:\n - {channel: pigeon, angle: problem, day_offset: 0}\n",
      says: "plan.yaml:4:14: \"pigeon\""
    ),
    Case(
      plan: "vertical: v\npersona: p\nsteps:\n - {chanel: email, angle: problem, day_offset: 0}\n",
      says: "Did you mean \"channel\"?"
    ),
    Case(
      plan: """
        vertical: healthcare
        persona: ciso
        steps:
          - { day_offset: 3, channel: email, angle: problem }
          - { day_offset: 3, channel: email, angle: question }
        """,
      says: "not after step 1"
    ),
    Case(
      plan:
        "vertical: nowhere\npersona: ciso\nsteps:\n - {day: 0, channel: email, angle: problem}\n",
      says: "no vertical “nowhere”"
    ),
    Case(
      plan:
        "vertical: healthcare\npersona: ciso\nsteps:\n"
        + " - {day: 0, channel: email, angle: problem, cta: CTA-99}\n",
      says: "CTA-99"
    ),
    Case(
      plan:
        "vertical: healthcare\npersona: ciso\nsteps:\n"
        + (0..<6).map { " - {day: \($0), channel: email, angle: problem}\n" }.joined(),
      says: "at most 5"
    ),
  ])
  func `a plan that cannot be met says what and where`(one: Case) async throws {
    let desk = try await Desk.withStarter()
    try desk.write(one.plan, to: "plan.yaml")
    let outcome = await desk.run("sequence", "plan.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(one.says), "\(outcome.errors)")
    #expect(outcome.out.isEmpty)
  }

  @Test func `a reply without a thread and a step that never stops are errors`() async throws {
    let desk = try await Desk.withStarter()
    let plan = """
      vertical: healthcare
      persona: ciso
      steps:
        - { day_offset: 0, channel: linkedin-note, angle: peer }
        - { day_offset: 2, channel: email, thread: reply, angle: problem, stop_on: [meeting] }
      """
    try desk.write(plan, to: "plan.yaml")
    let outcome = await desk.run("sequence", "plan.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("sequence/thread") && outcome.out.contains("sequence/stop"))
  }
}
