import Calls
import Guardrails
import Messaging
import Testing

@testable import Enablement

@Suite struct ArtifactCheckerTests {
  private func report(
    _ artifact: Artifact,
    library: Library = sampleLibrary(),
    gaps: [Gap] = []
  ) -> CheckReport {
    let checker = ArtifactChecker(guardrails: Guardrails(library: library), library: library)
    return checker.report(
      on: artifact,
      brief: Brief(
        job: .talkTrack,
        verticalID: "clinics",
        personaID: "it-lead",
        partnerID: "northwind",
        region: "GB",
        useDate: sampleDay
      ),
      gaps: gaps,
      partner: samplePartner,
      sender: sampleSender
    )
  }

  private func errors(_ report: CheckReport) -> [String] {
    report.findings.filter { $0.severity == .error }.map {
      "\($0.path ?? "") \($0.check) \($0.text)"
    }
  }

  @Test func `the samples have no errors`() {
    #expect(errors(report(.talkTrack(sampleTrack()))) == [])
    #expect(errors(report(.outbound(sampleSet()))) == [])
  }

  @Test func `a finding is at its passage, with offsets into it`() throws {
    var track = sampleTrack()
    track.opener.hookLine = "It is quick. Customers save 40 % of their time."
    let findings = report(.talkTrack(track)).findings
    let finding = try #require(findings.first { $0.check == "claims/number" })
    #expect(finding.path == "/opener/hook_line")
    let bytes = Array(track.opener.hookLine.utf8)
    #expect(String(decoding: bytes[finding.span.range], as: UTF8.self) == finding.text)
    #expect(finding.text.contains("40"))
    #expect(finding.line == 1)
  }

  @Test func `every span of a report is inside its passage and holds its words`() {
    for artifact in [Artifact.talkTrack(sampleTrack()), .outbound(sampleSet())] {
      let report = report(artifact)
      let texts = Dictionary(
        artifact.passages.map { ($0.path, Array($0.text.utf8)) },
        uniquingKeysWith: { $1 }
      )
      for entry in report.ledger {
        let bytes = texts[entry.path ?? ""] ?? []
        #expect(entry.span.end <= bytes.count)
        #expect(String(decoding: bytes[entry.span.range], as: UTF8.self) == entry.text)
      }
      for finding in report.findings where !finding.text.isEmpty {
        let bytes = texts[finding.path ?? ""] ?? []
        #expect(String(decoding: bytes[finding.span.range], as: UTF8.self) == finding.text)
      }
      #expect(report.findings == report.findings.sorted())
      #expect(self.report(artifact) == report)
    }
  }

  @Test func `words that somebody else says are no assertions of ours`() {
    var track = sampleTrack()
    track.objections[0].heardAs = ["You are the best and save 90 %, they all say"]
    #expect(errors(report(.talkTrack(track))) == [])
    track.objections[0].heardAs = ["Write to dana.osei@marlow.example"]
    let findings = report(.talkTrack(track)).findings.filter {
      $0.path == "/objections/0/heard_as/0"
    }
    #expect(findings.allSatisfy { $0.check.hasPrefix("privacy/") || $0.check.hasPrefix("text/") })
  }

  @Test func `facets of the brief carry their figures, and nothing else does`() {
    var track = sampleTrack()
    track.whoItIsFor.sizeBand = "50–900 staff"
    #expect(errors(report(.talkTrack(track))).count == 1)
    let library = sampleLibrary { $0.verticals[0].sizeBand = "50–900 staff" }
    #expect(errors(report(.talkTrack(track), library: library)) == [])
  }

  @Test func `remarks about words of others assert nothing, but leak nothing either`() {
    var track = sampleTrack()
    track.notToSay[0].why = "It is a promise that nobody can keep, and a guarantee."
    #expect(errors(report(.talkTrack(track))) == [])
    track.notToSay[0].why = "Customers of Larkfield lose 37 % of their time."
    #expect(errors(report(.talkTrack(track))).count == 1, "\(report(.talkTrack(track)))")
  }

  @Test func `a merge tag is read as its fallback`() throws {
    var set = sampleSet()
    set.variants[0].body =
      "{{contact.first_name | \"there\"}} is fine. Larkfield is {{x.y | \"the best\"}} of all."
    let found = try #require(
      report(.outbound(set)).findings.first { $0.check == "claims/unsupported" }
    )
    #expect(found.path == "/variants/0/body")
    #expect(found.text.hasPrefix("{{x.y"))
  }

  @Test func `every path of a spin goes through the guardrails`() {
    var set = sampleSet()
    set.variants[0].body = set.variants[0].body.replacing(
      "your wards",
      with: "{your wards|your clinics}"
    )
    #expect(errors(report(.outbound(set))) == [])
    set.variants[0].body = set.variants[0].body.replacing(
      "your clinics}",
      with: "your clinics, which save 40 % with Larkfield,}"
    )
    let findings = report(.outbound(set)).findings.filter { $0.check == "claims/number" }
    #expect(findings.map(\.path) == ["/variants/0/body"])
    #expect(findings.first?.message.contains("40") == true)
  }

  @Test(arguments: [
    (0..<2, 0..<2), (3..<8, 3..<35), (3..<4, 3..<35), (2..<5, 2..<35), (8..<9, 35..<36),
    (9..<14, 36..<41),
  ])
  func `bytes of a reading are found again in the text`(read: Range<Int>, source: Range<Int>) {
    let reading = FallbackReading("Hi {{contact.first_name | \"there\"}}, hello")
    #expect(reading.text == "Hi there, hello")
    #expect(reading.source(of: read).range == source)
  }

  @Test func `the policy decides how much a check weighs`() {
    var track = sampleTrack()
    track.oneBreath = Array(repeating: "word", count: 26).joined(separator: " ")
    let library = sampleLibrary { $0.policy.severities = ["talk-track/spoken-length": .error] }
    let findings = report(.talkTrack(track), library: library).findings
    #expect(findings.first { $0.check == "talk-track/spoken-length" }?.severity == .error)
  }

  @Test func `a customer view of a call is checked, its evidence carries figures`() {
    var call = sampleCall()
    call.views.customerEmail = "Hi Dana,\n\nwe agreed on 14 tablets.\n\nPriya"
    #expect(report(.callSummary(call)).findings.contains { $0.path == "/views/customer_email" })
    call.evidence[1].quote = "Let's start with 14 tablets."
    let numbers = report(.callSummary(call)).findings.filter { $0.check == "claims/number" }
    #expect(numbers.isEmpty)
  }

  @Test func `a call summary goes through the checks of calls`() {
    var call = sampleCall()
    call.nextSteps[0].ownerID = "A9"
    #expect(report(.callSummary(call)).findings.contains { $0.check.hasPrefix("call/") })
  }

  @Test func `passages that are joined come apart again`() {
    let passages = [
      ArtifactPassage(path: "/a", role: .spoken, text: "one"),
      ArtifactPassage(path: "/b", role: .spoken, text: ""),
      ArtifactPassage(path: "/c", role: .spoken, text: "zwei\nzöpfe"),
    ]
    let joined = JoinedPassages(passages)
    #expect(joined.text == "one\n\nzwei\nzöpfe")
    let inside = Finding("x/y", .error, at: "", in: joined.text, range: 10..<16, "m")
    let moved = joined.finding(inside, whole: "/w")
    #expect(moved.path == "/c")
    #expect(moved.text == "zöpfe")
    #expect(moved.line == 2)
    #expect(moved.column == 1)
    let whole = Finding("x/y", .error, at: "", in: joined.text, range: 0..<16, "m")
    #expect(joined.finding(whole, whole: "/w").path == "/w")
  }
}
