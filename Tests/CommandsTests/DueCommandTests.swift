import Testing

@testable import Commands

@Suite struct DueCommandTests {
  @Test func `a weekday resolves to the contract`() async throws {
    let outcome = await (try Desk()).run(
      "due",
      "by Thursday",
      "--on",
      "2026-03-10",
      "--format",
      "json"
    )
    let json = try outcome.json()
    #expect(outcome.status == 0)
    #expect(
      Set(json.keys) == [
        "version", "said", "on", "date", "range", "certainty", "candidates", "rule",
      ]
    )
    #expect(json["date"] as? String == "2026-03-12")
    #expect(json["certainty"] as? String == "inferred")
  }

  @Test func `what resolves to nothing is no failure`() async throws {
    let outcome = await (try Desk()).run("due", "soon", "--on", "2026-03-10")
    #expect(outcome.status == 0)
    #expect(outcome.out.contains("no date"))
  }

  @Test func `a numeric date follows the locale`() async throws {
    let desk = try Desk()
    let american = await desk.run("due", "3/4", "--on", "2026-03-01", "--locale", "en-US")
    let british = await desk.run("due", "3/4", "--on", "2026-03-01", "--locale", "en-GB")
    let unknown = await desk.run("due", "3/4", "--on", "2026-03-01", "--locale", "und")
    #expect(american.out.contains("2026-03-04"))
    #expect(british.out.contains("2026-04-03"))
    #expect(unknown.out.contains("ambiguous"))
  }
}
