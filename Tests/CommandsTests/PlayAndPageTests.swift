import Foundation
import Testing

@testable import Commands

@Suite struct PlayAndPageTests {
  @Test func `the starter's play passes, is listed and shown`() async throws {
    let desk = try await Desk.withStarter()
    let check = await desk.run("play", "check", "PLY-001", "--partner", "brightmoor")
    #expect(check.status == 0, "\(check.out)")
    #expect(await desk.run("play", "list").out.contains("PLY-001"))
    let show = await desk.run("play", "show", "PLY-001")
    #expect(show.out.contains("1. day 1 (2026-11-03), 20 min, partner"))
    #expect(show.out.contains("paid in 14 days"))
    let missing = await desk.run("play", "show", "PLY-9")
    #expect(missing.status == 2 && missing.errors.contains("PLY-001"))
  }

  struct Friction: Sendable {
    var was: String
    var now: String
    var check: String
    var blocks = true
  }

  @Test(arguments: [
    Friction(was: "vertical_ids: [healthcare]", now: "", check: "play/target"),
    Friction(was: "day_offset: 5", now: "day_offset: 11", check: "play/first-step"),
    Friction(was: "minutes: 20", now: "minutes: 50", check: "play/first-step"),
    Friction(
      was: "done_evidence: call log with date, person and answer",
      now: "",
      check: "play/path"
    ),
    Friction(was: "day_offset: 3", now: "day_offset: 1", check: "play/path"),
    Friction(was: "reward: INC-001", now: "reward: INC-002", check: "play/reward"),
    Friction(was: "owner: partner.activation", now: "", check: "play/owner", blocks: false),
    Friction(
      was: "action: Call three",
      now: "action: The three",
      check: "play/path",
      blocks: false
    ),
    Friction(was: "asset_id: CTA-01", now: "asset_id: CTA-77", check: "play/path"),
  ])
  func `each friction is found`(one: Friction) async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/plays/first-access-review.yaml"
    let text = try desk.read(path)
    try #require(text.contains(one.was))
    try desk.write(text.replacing(one.was, with: one.now), to: path)
    let outcome = await desk.run("play", "check", "PLY-001")
    #expect(outcome.status == (one.blocks ? 1 : 0), "\(outcome.out)\(outcome.errors)")
    #expect(outcome.out.contains(one.check))
  }

  @Test(arguments: ["partner_brief", "customer_leave_behind", "post_call"])
  func `a page asks once, prints its id and its last day`(type: String) async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "one-pager",
      "--type",
      type,
      "--vertical",
      "financial-services",
      "--persona",
      "ciso",
      "--format",
      "json"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try outcome.json()
    #expect(report["verdict"] as? String == "pass", "\(outcome.out)")
    let artifact = try #require(report["artifact"] as? [String: Any])
    let footer = try #require(artifact["footer"] as? [String: Any])
    #expect(footer["id"] as? String == "OP-0001")
    #expect(footer["valid_until"] as? String != nil)
    #expect((artifact["reward"] is String) == (type == "partner_brief"))
    _ = await desk.run("review", "approve", "OP-0001", "--by", "a@b.example")
    let page = await desk.run("export", "OP-0001", "--to", "text")
    #expect(page.status == 0, "\(page.errors)")
    #expect(page.out.contains("OP-0001") && page.out.contains("valid until"))
  }

  @Test func `a page is blocked after its last day`() async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/claims/reviews.yaml"
    _ = await desk.run(
      "one-pager",
      "--type",
      "customer_leave_behind",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso"
    )
    #expect(await desk.run("review", "approve", "OP-0001", "--by", "a@b.example").status == 0)
    var text = try desk.read(path)
    let claim = try #require(text.range(of: "id: CLM-025"))
    let end = try #require(text.range(of: "expires_on: ", range: claim.upperBound..<text.endIndex))
    text.replaceSubrange(
      end.upperBound..<text.index(end.upperBound, offsetBy: 10),
      with: "2026-11-01"
    )
    try desk.write(text, to: path)
    let outcome = await desk.run("export", "OP-0001")
    #expect(outcome.status == 2)
  }

  @Test func `a page for a vertical without proof names the gap`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(
      "one-pager",
      "--type",
      "post_call",
      "--vertical",
      "manufacturing",
      "--persona",
      "ciso"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.out.contains("No approved proof for manufacturing"))
  }

  @Test func `an unknown type is wrong usage`() async throws {
    let outcome = await (try Desk()).run(
      "one-pager",
      "--type",
      "poster",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso"
    )
    #expect(outcome.status == 64)
  }

  @Test func `a track stands beside its base with frozen blocks unchanged`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run("talk-track", "--vertical", "financial-services", "--persona", "it-director")
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--base",
      "TT-0001"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.out.contains("why now: changed"))
    #expect(outcome.out.contains("questions: the same"))
    #expect(outcome.out.contains("frozen BLK-handoff-when-1: byte for byte the same"))
    let wrong = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--base",
      "TT-0099"
    )
    #expect(wrong.status == 2)
    let same = await desk.run(
      "talk-track",
      "--vertical",
      "financial-services",
      "--persona",
      "it-director",
      "--base",
      "TT-0001",
      "--format",
      "json"
    )
    #expect(same.out.contains("talk-track/vertical-delta"))
  }

  @Test func `the manual page names every command and the shells get completions`() async throws {
    let desk = try Desk()
    let manual = await desk.run("manual")
    #expect(manual.status == 0)
    #expect(manual.out.hasPrefix(".TH RUNWAY 1"))
    for command in ["talk\\-track", "play show", "partners import", "sequence"] {
      #expect(manual.out.contains(command), "\(command)")
    }
    for shell in ["bash", "zsh", "fish"] {
      let script = await desk.run("--generate-completion-script", shell)
      #expect(script.status == 0 && script.out.contains("one-pager"))
    }
  }
}
