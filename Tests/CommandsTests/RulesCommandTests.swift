import Foundation
import Testing

@testable import Commands

@Suite struct RulesCommandTests {
  private static let guarantee = """
    extends: existence
    message: "“%s” is a promise we have to keep."
    level: error
    ignorecase: true
    tokens: ['guarantee[sd]?']
    why: A guarantee binds the vendor.
    examples:
      passing: [Reviews took less time.]
      failing: ["We [[guarantee]] faster reviews."]
    """

  @Test func `the starter's rules are listed, explained and as their examples say`() async throws {
    let desk = try await Desk.withStarter()
    let list = await desk.run("rules", "list")
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.out.contains("runway.ClickHere"))
    let page = await desk.run("rules", "explain", "style/runway.ClickHere")
    #expect(page.status == 0)
    #expect(page.out.contains("^^^^^^^^^^"))
    let test = await desk.run("rules", "test")
    #expect(test.status == 0, "\(test.out)")
    #expect(test.out.contains("all as they say."))
  }

  @Test func `a rule of one's own is found in a checked file, at its bytes`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(Self.guarantee, to: "guardrails/rules/house/Guarantee.yaml")
    try desk.write("Ein Maß. We **guaran**tee it.\n", to: "note.md")
    let outcome = await desk.run("check", "note.md", "--format", "json")
    #expect(outcome.status == 1)
    let files = try #require(try outcome.json()["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    let found = try #require(findings.first { $0["check"] as? String == "style/house.Guarantee" })
    #expect(found["text"] as? String == "guaran**tee")
    #expect(found["severity"] as? String == "error")
    let span = try #require(found["span"] as? [String: Int])
    #expect(span == ["start": 15, "end": 26])
  }

  @Test func `a rule with a fault stops a check, with its place`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      Self.guarantee.replacing("tokens", with: "tokns"),
      to: "guardrails/rules/house/Guarantee.yaml"
    )
    let check = await desk.run("check", "drafts/planted.md")
    #expect(check.status == 2)
    #expect(check.errors.contains("guardrails/rules/house/Guarantee.yaml:5:1"))
    #expect(check.errors.contains("Did you mean \"tokens\"?"))
    let list = await desk.run("rules", "list", "--format", "json")
    #expect(list.status == 1)
    let issues = try #require(try list.json()["issues"] as? [[String: Any]])
    #expect(issues.contains { $0["line"] as? Int == 5 })
  }

  @Test func `a kind that does not run here is named and the check goes on`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      "extends: sequence\nmessage: x\ntokens: [a]\n",
      to: "guardrails/rules/p/Tags.yml"
    )
    try desk.write("All is well.\n", to: "note.md")
    let check = await desk.run("check", "note.md")
    #expect(check.status == 0)
    #expect(check.errors.contains("p.Tags"))
    let page = await desk.run("rules", "explain", "p.Tags")
    #expect(page.status == 2)
    #expect(page.errors.contains("part-of-speech tagger"))
  }

  @Test func `examples that do not hold end with 1 and say what was found`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      Self.guarantee.replacing("Reviews took", with: "We guarantee that reviews took"),
      to: "guardrails/rules/house/Guarantee.yaml"
    )
    let test = await desk.run("rules", "test", "house", "--format", "json")
    #expect(test.status == 1)
    let report = try test.json()
    #expect(report["rules"] as? Int == 1)
    let faults = try #require(report["faults"] as? [[String: Any]])
    #expect(faults.count == 5)
    #expect(faults.first?["found"] as? [String] == ["guarantee"])
    let all = await desk.run("rules", "test", "nowhere")
    #expect(all.status == 2)
    #expect(all.errors.contains("nowhere"))
  }

  @Test func `approved words are never a matter of style`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      "extends: existence\nmessage: x\nlevel: error\ntokens: [review time, cut review time]\n",
      to: "guardrails/rules/house/Time.yaml"
    )
    let approved = "Customers cut review time by up to 40 % in a pilot at 12 hospital sites."
    let library = try desk.read("guardrails/messaging/claims/metrics.yaml")
    try #require(library.contains("cut review time"))
    let own = "The review time is short."
    try desk.write("\(approved)\n\n\(own)\n", to: "note.md")
    let outcome = await desk.run("check", "note.md", "--vertical", "healthcare", "--format", "json")
    let files = try #require(try outcome.json()["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    let lines = findings.filter { $0["check"] as? String == "style/house.Time" }
      .compactMap { $0["line"] as? Int }
    #expect(lines == [3])
  }
}
