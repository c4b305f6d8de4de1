import Calls
import Enablement
import Exporting
import Foundation
import Guardrails
import Messaging
import Testing

/// Next steps as calendar tasks and as tables for CRMs.
@Suite struct TaskExportTests {
  private func step(
    _ text: String,
    quote: String,
    due: String? = nil,
    strength: NextStep.Strength = .firm,
    status: NextStep.Status = .proposed
  ) -> NextStep {
    NextStep(
      text: text,
      ownerID: "A1",
      ownerSide: .vendor,
      strength: strength,
      condition: strength == .conditional ? "once legal signs off" : nil,
      due: DueDate(
        date: due.flatMap { CivilDate(iso: $0) },
        said: due == nil ? "" : "by then",
        rule: due == nil ? "no-date" : "weekday",
        certainty: due == nil ? .none : .inferred
      ),
      primary: due != nil,
      status: status,
      evidenceIDs: [quote]
    )
  }

  private func review(_ steps: [NextStep], hits: [Quarantine.Hit] = []) -> Review {
    let ids = Set(steps.flatMap(\.evidenceIDs)).sorted()
    let summary = CallSummary(
      call: CallRecord(
        id: "0123456789ab",
        title: "Weekly; tills, scanners",
        date: CivilDate(iso: "2026-03-10"),
        durationS: 600,
        sourceFormat: "notes",
        sourceSha256: "feed",
        language: "en"
      ),
      attendees: [
        Attendee(id: "A1", displayName: "Anna Ash", email: "anna@acme.example", side: .vendor)
      ],
      nextSteps: steps,
      evidence: ids.map { id in
        CallEvidence(
          id: id,
          cueIDs: ["c1"],
          start: 61,
          end: 65,
          speakerID: "A1",
          quote: "I'll do \(id), \"today\"",
          verified: true
        )
      },
      quarantine: Quarantine(hits: hits),
      coverage: CallCoverage(cuesTotal: 1, cuesRead: 1)
    )
    let draft = Draft(
      brief: Brief(job: .callSummary(file: "weekly"), useDate: sampleDay),
      artifact: .callSummary(summary),
      spans: [],
      gaps: [],
      report: CheckReport(findings: [], ledger: []),
      provenance: Provenance(engine: .offline, library: "sha256:0", at: sampleTime)
    )
    return Review(id: "CS-0001", draft: draft, author: "ana")
  }

  private func approved(_ review: Review) throws -> ApprovedArtifact {
    var review = review
    return try review.approved(by: "ben", at: sampleTime, on: sampleDay)
  }

  /// The lines of a calendar with folded ones joined.
  private func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.components(separatedBy: "\r\n") where !line.isEmpty {
      if line.hasPrefix(" ") {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  @Test func `a calendar holds one task a step, with its day and the words`() throws {
    let steps = [
      step("Send the plan, the long one; twice", quote: "E1", due: "2026-03-12"),
      step("Share the contract", quote: "E2", strength: .conditional),
    ]
    let file = try #require(try ExportFormat.ics.files(of: approved(review(steps))).first)
    #expect(file.name == "CS-0001.ics")
    #expect(file.mediaType == "text/calendar; charset=utf-8")
    let lines = unfolded(file.text)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "BEGIN:VTODO" }.count == 2)
    #expect(lines.contains("DUE;VALUE=DATE:20260312"))
    #expect(lines.contains("DTSTAMP:20261102T000000Z"))
    #expect(lines.contains("SUMMARY:Anna Ash: Send the plan\\, the long one\\; twice"))
    #expect(lines.filter { $0.hasPrefix("DUE") }.count == 1)
    #expect(lines.contains { $0.contains("Only if: once legal signs off") })
    #expect(lines.contains { $0.contains("Said: “I'll do E1\\, \"today\"” at 0:01:01") })
  }

  @Test func `lines are folded at 75 octets and never inside a character`() throws {
    let long = String(repeating: "Grüße nach Köln 👍 ", count: 12)
    let file = try #require(
      try ExportFormat.ics.files(of: approved(review([step(long, quote: "E1")]))).first
    )
    let bytes = Array(file.bytes)
    var length = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        #expect(index > 0 && bytes[index - 1] == 0x0D)
        length = 0
      } else {
        length += 1
        #expect(length <= 76)
      }
    }
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
    #expect(unfolded(file.text).contains { $0.hasPrefix("SUMMARY:Anna Ash: Grüße nach Köln 👍 Gr") })
  }

  @Test func `a promise keeps its uid when steps before it come and go`() throws {
    func uids(_ steps: [NextStep]) throws -> [String] {
      let file = try #require(try ExportFormat.ics.files(of: approved(review(steps))).first)
      return unfolded(file.text).filter { $0.hasPrefix("UID:") }
    }
    let plan = step("Send the plan", quote: "E1", due: "2026-03-12")
    let room = step("Book the room", quote: "E2")
    let both = try uids([room, plan])
    #expect(Set(both).count == 2)
    #expect(try uids([plan]) == [both[1]])
  }

  @Test(arguments: [ExportFormat.tasksHubspot, .tasksSalesforce])
  func `no cell of a table starts a formula`(_ format: ExportFormat) throws {
    let steps = [
      step("=HYPERLINK(\"http://evil.example\")", quote: "E1", due: "2026-03-12"),
      step("+1 555 call", quote: "E2"), step("@home", quote: "E3"), step("-2 days", quote: "E4"),
    ]
    let file = try #require(try format.files(of: approved(review(steps))).first)
    #expect(file.name == "CS-0001-\(format.rawValue).csv")
    let text = file.text
    #expect(text.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""))
    #expect(text.contains("'+1 555 call,"))
    #expect(text.contains("'@home,"))
    #expect(text.contains("'-2 days,"))
    #expect(text.contains(",2026-03-12,"))
    #expect(text.contains(",CS-0001/4\r\n"))
  }

  @Test func `rejected and quarantined steps stay here`() throws {
    let steps = [
      step("Send the plan", quote: "E1"), step("Tell Rae about the lay-off", quote: "E2"),
      step("Book the room", quote: "E3", status: .rejected),
    ]
    let held = [Quarantine.Hit(topic: "personnel", action: .hold, evidenceIDs: ["E2"])]
    for format in [ExportFormat.ics, .tasksHubspot, .tasksSalesforce] {
      let file = try #require(try format.files(of: approved(review(steps, hits: held))).first)
      #expect(file.text.contains("Send the plan"))
      #expect(!file.text.contains("lay-off"))
      #expect(!file.text.contains("Book the room"))
    }
  }

  @Test func `a preview says that it is not approved in every task`() throws {
    let steps = [step("Send the plan", quote: "E1"), step("Book the room", quote: "E2")]
    for format in [ExportFormat.ics, .tasksHubspot, .tasksSalesforce] {
      let file = try #require(try format.preview(of: review(steps)).first)
      #expect(file.name.contains(".preview."))
      #expect(file.text.components(separatedBy: "NOT APPROVED").count == 3)
    }
  }

  @Test func `only a call summary with steps can be taken out as tasks`() throws {
    #expect(throws: ExportRefusal.self) { try ExportFormat.ics.preview(of: sampleReview()) }
    #expect(throws: ExportRefusal.self) { try ExportFormat.tasksHubspot.preview(of: review([])) }
  }
}
