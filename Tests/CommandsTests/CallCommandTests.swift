import Foundation
import Testing

/// Calls from the transcript to the calendar, as a user sees it.
@Suite struct CallCommandTests {
  private let call = """
    WEBVTT

    00:00:01.000 --> 00:00:05.000
    Anna Ash: How far are we?

    00:00:06.000 --> 00:00:10.000
    Ben Birch: I'll send you the pilot plan by Thursday.

    00:00:11.000 --> 00:00:15.000
    Anna Ash: Great, and I'll book the room tomorrow.

    """

  @Test func `an approved summary leaves as calendar tasks and as tables`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "summarize",
      "calls/brightmoor-joint-call.vtt",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    #expect(made.status == 0, "\(made.errors)")
    let early = await desk.run("export", "CS-0001", "--to", "ics")
    #expect(early.status == 2)
    #expect(early.errors.contains("not approved"))
    try await desk.settleWarnings(of: "CS-0001")
    let approved = await desk.run("review", "approve", "CS-0001", "--by", "ben")
    #expect(approved.status == 0, "\(approved.errors)")
    for format in ["ics", "tasks-hubspot", "tasks-salesforce"] {
      for _ in 1...2 {
        let out = await desk.run("export", "CS-0001", "--to", format, "--out", "out", "--by", "ben")
        #expect(out.status == 0, "\(out.errors)")
      }
    }
    let calendar = try desk.read("out/CS-0001.ics")
    #expect(calendar.contains("DUE;VALUE=DATE:"))
    #expect(!calendar.contains("22 percent"))
    #expect(try desk.read("out/CS-0001-tasks-hubspot.csv").hasPrefix("Task Title,"))
    #expect(try desk.read("out/CS-0001-tasks-salesforce.csv").hasPrefix("Subject,"))
  }

  @Test func `tasks of something else than a call are refused`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--engine",
      "offline"
    )
    #expect(made.status == 0, "\(made.errors)")
    let out = await desk.run("export", "TT-0001", "--to", "ics", "--preview")
    #expect(out.status == 2)
    #expect(out.errors.contains("TT-0001 is no call summary"), "\(out.errors)")
  }

  @Test(arguments: ["meddpicc", "BANT", "spiced"])
  func `the qualification follows the template that is named`(_ name: String) async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "summarize",
      "calls/kestrel-qualification-call.vtt",
      "--qualification",
      name,
      "--engine",
      "offline",
      "--format",
      "json"
    )
    let artifact = try #require(try made.json()["artifact"] as? [String: Any])
    let qualification = try #require(artifact["qualification"] as? [String: Any])
    #expect(qualification["template"] as? String == name.uppercased())
    let fields = try #require(qualification["fields"] as? [String: Any])
    #expect(fields.count >= 4)
  }

  @Test func `a call from standard input hints at the attendee list`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      ["summarize", "-", "--date", "2026-11-02", "--engine", "offline"],
      input: call
    )
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("--attendees FILE"))
    #expect(!made.errors.contains("no promise"))
  }

  @Test func `a summary that found nothing says so`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("Anna: Hello.\nBen: Hello to you, how was the weekend?\n", to: "short.txt")
    let made = await desk.run(
      "summarize",
      "short.txt",
      "--date",
      "2026-11-02",
      "--engine",
      "offline"
    )
    #expect(
      made.errors.contains("no promise, decision or open question was found"),
      "\(made.errors)"
    )
    #expect(made.out.contains("None identified"))
  }
}
