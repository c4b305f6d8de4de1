import Foundation
import Testing

@testable import Commands

/// The main path of the product, from an empty folder to an export.
@Suite struct FirstFlightTests {
  @Test func `a starter is written once and never over something`() async throws {
    let desk = try Desk()
    let first = await desk.run("init", "programme")
    #expect(first.status == 0)
    try desk.write("mine", to: "programme/runway.yaml")
    let second = await desk.run("init", "programme")
    #expect(second.status == 2)
    #expect(try desk.read("programme/runway.yaml") == "mine")
  }

  @Test func `the starter is sound on any day`() async throws {
    for day in ["2026-11-02", "2027-02-28", "2028-07-05"] {
      let desk = try Desk()
      _ = await desk.run("init", ".", "--on", day)
      let lint = await desk.run("library", "lint", "--on", day, "--format", "json")
      let issues = try #require(try lint.json()["issues"] as? [[String: Any]])
      let errors = issues.filter { $0["severity"] as? String == "error" }
      #expect(errors.isEmpty, "\(day): \(errors)")
    }
  }

  @Test func `the coverage shows the holes of manufacturing`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run("library", "coverage", "--format", "json")
    let rows = try #require(try outcome.json()["rows"] as? [[String: Any]])
    #expect(rows.count == 9)
    for row in rows {
      let hasProof = (row["proof"] as? Int ?? 0) > 0
      #expect(hasProof == (row["vertical"] as? String != "manufacturing"))
    }
  }

  @Test func `a talk track goes from the library to an export`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--partner",
      "brightmoor",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--format",
      "json"
    )
    let json = try made.json()
    #expect(made.status == 0, "\(made.errors)\(made.out)")
    #expect(
      Set(json.keys) == [
        "version", "id", "kind", "status", "verdict", "artifact", "findings", "ledger", "spans",
        "gaps", "provenance",
      ]
    )
    #expect(json["id"] as? String == "TT-0001")
    #expect(json["kind"] as? String == "talk-track")
    let refused = await desk.run("export", "TT-0001", "--to", "markdown", "--out", "out")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("not approved"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "out").path()))

    try await desk.settleWarnings(of: "TT-0001")
    let approved = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    #expect(approved.status == 0, "\(approved.errors)")
    let exported = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(exported.status == 0, "\(exported.errors)")
    let page = try desk.read("out/TT-0001.md")
    #expect(page.contains("TT-0001"))
    let ledger = try desk.read("out/TT-0001.ledger.json")
    #expect(ledger.contains("\"approval\""))
    let checked = await desk.run(
      "check",
      "out/TT-0001.md",
      "--kind",
      "talk-track",
      "--vertical",
      "healthcare",
      "--format",
      "json"
    )
    #expect(checked.status == 0, "\(checked.out)")
  }

  @Test func `what a partner sends is approved and taken out, one file a variant`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--variants",
      "3",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--partner",
      "brightmoor",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    #expect(made.status == 0, "\(made.out)")
    let approved = await desk.run("review", "approve", "OB-0001", "--by", "ben")
    #expect(approved.status == 0, "\(approved.errors)")
    let exported = await desk.run("export", "OB-0001", "--out", "out", "--by", "ben")
    #expect(exported.status == 0, "\(exported.errors)")
    for label in ["A", "B", "C"] {
      let checked = await desk.run("check", "out/OB-0001-\(label).md")
      #expect(checked.status == 0, "\(checked.out)")
    }
  }

  @Test func `both calls of the starter are summarised with evidence for every step`() async throws
  {
    let desk = try await Desk.withStarter()
    for name in ["brightmoor-joint-call", "kestrel-qualification-call"] {
      let made = await desk.run(
        "summarize",
        "calls/\(name).vtt",
        "--engine",
        "offline",
        "--by",
        "ana",
        "--format",
        "json"
      )
      #expect(made.status == 0, "\(made.errors)\(made.out.suffix(2000))")
      let artifact = try #require(try made.json()["artifact"] as? [String: Any])
      let steps = try #require(artifact["next_steps"] as? [[String: Any]])
      let evidence = try #require(artifact["evidence"] as? [[String: Any]])
      let verified = Set(
        evidence.filter { $0["verified"] as? Bool == true }.compactMap { $0["id"] as? String }
      )
      #expect(steps.count > 5)
      for step in steps {
        let ids = try #require(step["evidence_ids"] as? [String])
        #expect((1...3).contains(ids.count))
        #expect(verified.isSuperset(of: ids))
      }
    }
  }

  @Test func `the same brief gives the same words`() async throws {
    let desk = try await Desk.withStarter()
    var artifacts: [Data] = []
    for _ in 0..<2 {
      let made = await desk.run(
        "outbound",
        "--channel",
        "email",
        "--variants",
        "4",
        "--vertical",
        "healthcare",
        "--persona",
        "ciso",
        "--engine",
        "offline",
        "--by",
        "ana",
        "--format",
        "json"
      )
      var artifact = try #require(try made.json()["artifact"] as? [String: Any])
      #expect(artifact.removeValue(forKey: "id") != nil)
      artifacts.append(
        try JSONSerialization.data(withJSONObject: artifact, options: .sortedKeys)
      )
    }
    #expect(artifacts[0] == artifacts[1])
  }

  @Test func `every brief of the starter passes or names its gap`() async throws {
    let desk = try await Desk.withStarter()
    var wrong: [String] = []
    let channels = [
      "email", "linkedin-note", "linkedin-message", "linkedin-inmail", "call", "voicemail",
    ]
    for vertical in ["healthcare", "financial-services", "manufacturing"] {
      for persona in ["it-director", "ciso", "internal-audit"] {
        let common = [
          "--vertical", vertical, "--persona", persona, "--engine", "offline", "--by", "a",
        ]
        var lines = [["talk-track"] + common]
        lines += channels.map { ["outbound", "--channel", $0, "--variants", "2"] + common }
        for line in lines {
          let outcome = await desk.run(line + ["--format", "json"])
          if outcome.status == 0 { continue }
          let findings = (try? outcome.json()["findings"] as? [[String: Any]]) ?? []
          let errors = findings.filter { $0["severity"] as? String == "error" }
            .map { "\($0["check"] ?? "") \($0["message"] ?? "")" }
          wrong.append("\(line.joined(separator: " ")): \(outcome.errors) \(errors)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `a vertical without proof is made without one and says so`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "talk-track",
      "--vertical",
      "manufacturing",
      "--persona",
      "ciso",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--format",
      "json"
    )
    let gaps = try #require(try made.json()["gaps"] as? [[String: Any]])
    #expect(gaps.contains { $0["missing"] as? String == "proof" })
    let strict = await desk.run(
      "talk-track",
      "--vertical",
      "manufacturing",
      "--persona",
      "ciso",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--strict"
    )
    #expect(strict.status == 1)
  }

  @Test func `the planted draft shows every planted fault and nothing else`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run("check", "drafts/planted.md", "--format", "json")
    #expect(outcome.status == 1)
    let files = try #require(try outcome.json()["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    let found = Set(
      findings.filter { $0["severity"] as? String != "suggestion" }
        .compactMap { $0["check"] as? String }
    )
    let expected: Set<String> = [
      "claims/number", "claims/name", "claims/unsupported", "claims/state", "claims/qualifier",
      "claims/near-match", "words/forbidden", "words/term", "competitors/policy",
      "text/placeholder", "text/model-chatter", "audience/leak",
    ]
    #expect(found == expected)
    #expect(findings.count { $0["severity"] as? String != "suggestion" } == expected.count)
  }
}

extension Desk {
  /// Accepts near matches and waives the other warnings of an artifact.
  func settleWarnings(of id: String) async throws {
    let shown = await run("review", "show", id, "--format", "json")
    let findings = try #require(try shown.json()["findings"] as? [[String: Any]])
    for (index, finding) in findings.enumerated()
    where finding["severity"] as? String == "warning" {
      let outcome = await run(
        "review",
        "waive",
        id,
        String(index + 1),
        "--reason",
        "looked at it",
        "--by",
        "ben"
      )
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
  }
}
