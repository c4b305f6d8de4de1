import Foundation
import Messaging
import Testing

@testable import Workspace

@Suite struct StarterFilesTests {
  @Test func `the compiled-in starter is that of the repository`() throws {
    let expected = try StarterSource.render()
    let file = StarterSource.root.appending(path: "Sources/Workspace/Starter+Generated.swift")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(expected.utf8).write(to: file)
    }
    let present = try String(contentsOf: file, encoding: .utf8)
    #expect(present == expected, "guardrails/ or prompts/ has changed: run make generate")
  }

  @Test func `every date field moves by whole weeks and words stay`() {
    let text = """
      - id: CLM-1
        text: In the pilot of 2026-01-05 we learnt
        effective_from: 2026-01-05
        approvals: [{ by: a, at: 2026-01-06 }]
        note: "2026-01-05"
        expires_on: 2026-02-02  # soon
      text: launched, 2026-01-05
      """
    #expect(DateShift(weeks: 1, isTable: true).apply(to: "a,2026-01-05,b") == "a,2026-01-12,b")
    let moved = DateShift(weeks: 2).apply(to: text)
    let expected = """
      - id: CLM-1
        text: In the pilot of 2026-01-05 we learnt
        effective_from: 2026-01-19
        approvals: [{ by: a, at: 2026-01-20 }]
        note: "2026-01-05"
        expires_on: 2026-02-16  # soon
      text: launched, 2026-01-05
      """
    #expect(moved == expected)
  }

  @Test(arguments: ["2026-11-02", "2026-11-08", "2027-03-17", "2025-01-01"])
  func `the starter is made for any day and keeps its weekdays`(iso: String) throws {
    let day = try #require(CivilDate(iso: iso))
    let written = try #require(Starter.writtenFor)
    let files = Starter.files(on: day)
    let library = try #require(files.first { $0.path == "guardrails/library.yaml" })
    #expect(!library.text.contains("starter_day"))
    let calls = try #require(files.first { $0.path == "calls/calls.yaml" })
    let original = try #require(Starter.compiledIn.first { $0.path == "calls/calls.yaml" })
    let before = try #require(Self.firstDate(in: original.text))
    let after = try #require(Self.firstDate(in: calls.text))
    #expect(before.weekday == after.weekday)
    let shift = before.days(until: after)
    #expect(shift % 7 == 0)
    #expect((0..<7).contains(written.adding(days: shift).days(until: day)))
  }

  private static func firstDate(in text: String) -> CivilDate? {
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let date = CivilDate(iso: word) { return date }
    }
    return nil
  }
}
