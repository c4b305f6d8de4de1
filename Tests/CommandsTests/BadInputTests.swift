import Foundation
import Testing

@testable import Commands

/// One clear message, the right exit status, and nothing lost.
@Suite struct BadInputTests {
  @Test func `every fault of a library is located in one run`() async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/claims/broken.yaml"
    try desk.write(
      """
      - id: CLM-901
        kind: feature
        text: Larkfield Access does a thing
        status: approved
        owner: a
        effective_from: 2026-01-01
        expire_on: 2027-01-01
      - id: CLM-001
        kind: wonder
        text: Another thing
        status: approved
        owner: a
        effective_from: 2026-02-30

      """,
      to: path
    )
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--engine",
      "offline"
    )
    #expect(outcome.status == 2)
    for words in [
      "\(path):7:3", "Did you mean \"expires_on\"", "\(path):8:", "wonder", "2026-02-30",
    ] {
      #expect(outcome.errors.contains(words), "\(words)")
    }
    let lint = await desk.run("library", "lint")
    #expect(lint.status == 1)
    let listed = await desk.run("review", "list")
    #expect(listed.status == 0)
  }

  @Test(arguments: [
    ["talk-track", "--vertical", "space", "--persona", "ciso"],
    ["talk-track", "--vertical", "healthcare", "--persona", "nobody"],
    ["talk-track", "--vertical", "healthcare", "--persona", "ciso", "--partner", "nobody"],
    ["talk-track", "--vertical", "healthcare", "--persona", "ciso", "--play", "PLY-9"],
    [
      "outbound", "--channel", "email", "--vertical", "healthcare", "--persona", "ciso",
      "--jurisdiction", "moon",
    ],
    ["check", "drafts/planted.md", "--vertical", "space"],
    ["library", "show", "CLM-999"], ["review", "show", "TT-9999"],
    ["review", "approve", "TT-9999", "--by", "ben"], ["export", "TT-9999"], ["log", "TT-9999"],
  ])
  func `an unknown id ends with 2 and says what exists`(arguments: [String]) async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.out.isEmpty)
    #expect(outcome.errors.split(separator: "\n").filter { !$0.contains("engine:") }.count == 1)
  }

  @Test func `files that cannot be read are named`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(Data([0x00, 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]), to: "picture.vtt")
    try desk.write("", to: "empty.vtt")
    for (arguments, words) in [
      (["check", "missing.md"], "missing.md"), (["summarize", "drafts"], "drafts"),
      (["summarize", "missing.vtt"], "missing.vtt"), (["summarize", "picture.vtt"], "picture.vtt"),
      (["transcript", "parse", "empty.vtt"], "empty.vtt"),
      (["summarize", "drafts/planted.md"], "planted.md"),
    ] {
      let outcome = await desk.run(arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.errors.contains(words), "\(arguments)")
    }
  }

  @Test func `a call without a date is summarised with one warning that names the flag`()
    async throws
  {
    let desk = try await Desk.withStarter()
    try desk.write(
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nAnna Berg: I'll send you the plan by Thursday.\n",
      to: "loose.vtt"
    )
    let outcome = await desk.run("summarize", "loose.vtt", "--format", "json", "--by", "ana")
    #expect(outcome.errors.contains("--date"))
    let artifact = try #require(try outcome.json()["artifact"] as? [String: Any])
    let steps = try #require(artifact["next_steps"] as? [[String: Any]])
    let due = try #require(steps.first?["due"] as? [String: Any])
    #expect(due["certainty"] as? String == "none")
    #expect((due["said"] as? String)?.contains("Thursday") == true)
  }

  @Test func `a decision needs a name`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--engine",
      "offline"
    )
    let outcome = await desk.run("review", "approve", "TT-0001")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--by"))
  }

  @Test func `a damaged database is named and nothing is written over it`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      "this is no database, and it is longer than a header",
      to: ".runway/runway.sqlite"
    )
    let outcome = await desk.run("review", "list")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("runway.sqlite"))
    #expect(try desk.read(".runway/runway.sqlite").hasPrefix("this is no database"))
  }

  @Test func `a setting with a key in it is refused`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      "endpoints:\n  - { base_url: https://models.example/v1, model: m, api_key: sk-secret-1 }\n",
      to: "runway.yaml"
    )
    let outcome = await desk.run("doctor")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("runway.yaml:2"))
    #expect(!outcome.errors.contains("sk-secret-1"))
  }

  @Test func `an export never replaces a file of something else`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    try desk.write("my notes", to: "out/TT-0001.md")
    let refused = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(refused.status == 2)
    #expect(try desk.read("out/TT-0001.md") == "my notes")
    let elsewhere = await desk.run("export", "TT-0001", "--out", "fresh", "--by", "ben")
    let again = await desk.run("export", "TT-0001", "--out", "fresh", "--by", "ben")
    #expect(elsewhere.status == 0)
    #expect(again.status == 0)
  }

  @Test func `an approved artifact stays when a claim that it cites has expired`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "talk-track",
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
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    let spans = try #require(try made.json()["spans"] as? [[String: Any]])
    let claim = try #require(
      spans.compactMap { $0["ref"] as? String }.first { $0.hasPrefix("CLM-") }
    )
    try desk.expire(claim)
    let outcome = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("recheck"))
    let list = await desk.run("review", "list")
    #expect(list.out.contains("needs_recheck"))
  }

  @Test func `an edited text goes back to review`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    let sheet = await desk.run("review", "edit", "TT-0001", "--sheet")
    try desk.write(
      sheet.out.replacing("Think of", with: "Imagine").replacing("Picture", with: "Imagine"),
      to: "sheet.txt"
    )
    let edited = await desk.run("review", "edit", "TT-0001", "--from", "sheet.txt", "--by", "cid")
    #expect(edited.status == 0, "\(edited.errors)\(edited.out)")
    #expect(edited.out.contains("changed"))
    #expect(!edited.out.contains("nothing was changed"))
    let outcome = await desk.run("export", "TT-0001")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("not approved"))
  }
}

extension Desk {
  /// Lets a claim of the library end on the day before the clock's.
  fileprivate func expire(_ id: String) throws {
    let folder = "guardrails/messaging/claims"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: self.folder.appending(path: folder).path()
    )
    for name in names {
      var lines = try read("\(folder)/\(name)").split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      .map(String.init)
      guard let start = lines.firstIndex(of: "- id: \(id)"),
        let end = lines[start...].firstIndex(where: { $0.hasPrefix("  expires_on:") })
      else { continue }
      lines[end] = "  expires_on: 2026-11-01"
      try write(lines.joined(separator: "\n"), to: "\(folder)/\(name)")
      return
    }
    Issue.record("no claim \(id)")
  }
}
