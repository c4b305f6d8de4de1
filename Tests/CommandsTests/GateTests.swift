import Foundation
import Testing

@testable import Commands

/// The human gate from the command line, and what keeps somebody from slipping past it.
@Suite struct GateTests {
  /// A desk with an approved talk track for Brightmoor.
  private func approved() async throws -> Desk {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    try await desk.settleWarnings(of: "TT-0001")
    let outcome = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return desk
  }

  @Test func `an approval is given once`() async throws {
    let desk = try await approved()
    let again = await desk.run("review", "approve", "TT-0001", "--by", "cid")
    #expect(again.status == 2)
    #expect(again.errors.contains("already approved, by ben"))
    let log = await desk.run("log", "TT-0001", "--format", "json")
    let entries = try #require(try log.json()["entries"] as? [[String: Any]])
    let decision = try #require(entries.first?["decision"] as? [String: Any])
    #expect(decision["by"] as? String == "ben")
    #expect((decision["library"] as? String)?.hasPrefix("sha256:") == true)
    #expect(decision["on"] as? String == "2026-11-02")
  }

  @Test func `what was rejected is approved only after an edit`() async throws {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    _ = await desk.run("review", "reject", "TT-0001", "--reason", "too long", "--by", "ben")
    let refused = await desk.run("review", "approve", "TT-0001", "--by", "cid")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("rejected by ben: too long"))
    let list = await desk.run("review", "list")
    #expect(list.out.contains("rejected"))
  }

  @Test func `a preview of what is approved does not deny it`() async throws {
    let desk = try await approved()
    let preview = await desk.run("export", "TT-0001", "--preview", "--to", "text")
    #expect(preview.status == 0)
    #expect(!preview.out.contains("NOT APPROVED"))
    #expect(preview.out.contains("PREVIEW – approved"))
  }

  @Test func `the list looks at approvals again and says why one fell`() async throws {
    let desk = try await approved()
    let claim = try await desk.citedClaim(of: "TT-0001")
    try desk.endLife(of: claim)
    let list = await desk.run("review", "list", "--format", "json")
    let rows = try #require(try list.json()["artifacts"] as? [[String: Any]])
    #expect(rows.first?["status"] as? String == "needs_recheck")
    #expect((rows.first?["recheck_reason"] as? String)?.contains("expired on") == true)
    let refused = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("needs a recheck"))
    let approval = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    #expect(approval.status == 2)
    #expect(approval.errors.contains("blocked"))
  }

  @Test func `a library that cannot be read does not hide the list`() async throws {
    let desk = try await approved()
    try desk.write("- { id: [", to: "guardrails/messaging/claims/broken.yaml")
    let list = await desk.run("review", "list")
    #expect(list.status == 0)
    #expect(list.out.contains("TT-0001"))
    #expect(list.errors.contains("could not be looked at again"))
    let export = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(export.status == 2)
  }

  @Test func `the checks of a call are repeated with its transcript`() async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "summarize",
      "calls/brightmoor-joint-call.vtt",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--format",
      "json"
    )
    #expect(made.status < 2, "\(made.errors)")
    let before = try findings(made)
    // The file may be gone: what the summary was made from is kept in the store.
    try FileManager.default.removeItem(at: desk.folder.appending(path: "calls"))
    let sheet = await desk.run("review", "edit", "CS-0001", "--sheet")
    let edited = sheet.out.replacing(">>> /purpose", with: ">>> /purpose")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(">>> /purpose") ? "\($0)\nA first look." : $0 }
      .joined(separator: "\n")
    try desk.write(edited, to: "sheet.txt")
    let outcome = await desk.run("review", "edit", "CS-0001", "--from", "sheet.txt", "--by", "cid")
    #expect(outcome.status < 2, "\(outcome.errors)")
    let after = try findings(await desk.run("review", "show", "CS-0001", "--format", "json"))
    #expect(after.filter { $0.hasPrefix("call/") } == before.filter { $0.hasPrefix("call/") })
  }

  private func findings(_ outcome: Desk.Outcome) throws -> [String] {
    let rows = try #require(try outcome.json()["findings"] as? [[String: Any]])
    return rows.map { "\($0["check"] as? String ?? "") \($0["path"] as? String ?? "")" }.sorted()
  }

  @Test func `a file that is there is not overwritten, and nothing is made for it`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("my notes", to: "track.txt")
    let refused = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--out",
      "track.txt"
    )
    #expect(refused.status == 2)
    #expect(refused.errors.contains("track.txt exists"))
    #expect(try desk.read("track.txt") == "my notes")
    let list = await desk.run("review", "list")
    #expect(list.out.contains("Nothing has been made yet"))
    let two = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--channel",
      "call",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--out",
      "both.txt"
    )
    #expect(two.status == 2)
    #expect(two.errors.contains("takes one artifact"))
  }

  @Test func `an export that mentions the id somewhere is not taken for one`() async throws {
    let desk = try await approved()
    let notes = "# Notes\n\nid: TT-0001\n\nTT-0001 · my remarks\n\nmore\nand\nmore\nlines\n"
    try desk.write(notes, to: "out/TT-0001.md")
    try desk.write(notes, to: "out/TT-0001.txt")
    for format in ["markdown", "text"] {
      let refused = await desk.run("export", "TT-0001", "--to", format, "--out", "out", "--by", "b")
      #expect(refused.status == 2, "\(format)")
    }
    #expect(try desk.read("out/TT-0001.md") == notes)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appending(path: "out").path(percentEncoded: false)
    )
    #expect(files.sorted() == ["TT-0001.md", "TT-0001.txt"])
  }

  @Test func `the log tells of files, not of the ledgers beside them`() async throws {
    let desk = try await approved()
    _ = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    let log = await desk.run("log", "TT-0001")
    #expect(log.out.contains("exported by ben: out/TT-0001.md"))
    #expect(!log.out.contains("ledger.json"))
    #expect(!log.out.contains("·  ·"))
  }

  @Test func `an outbound export says for whom it was judged`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--partner",
      "brightmoor",
      "--consent-basis",
      "express",
      "--region",
      "IE",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    let preview = await desk.run("export", "OB-0001", "--preview", "--out", "out")
    #expect(preview.status == 0, "\(preview.errors)")
    let page = try desk.read("out/OB-0001-A.preview.md")
    for line in ["kind: outbound", "channel: email", "consent_basis: express", "region: IE"] {
      #expect(page.contains("\n\(line)\n"), "\(line)")
    }
  }

  @Test(arguments: ["exited", "prospective"])
  func `a partner that is not in the programme is named`(status: String) async throws {
    let desk = try await Desk.withStarter()
    let rows = try desk.read("partners.csv").split(separator: "\n").map(String.init)
    let header = try #require(rows.first?.split(separator: ",", omittingEmptySubsequences: false))
    let column = try #require(header.firstIndex { $0.contains("status") })
    let changed = rows.map { row in
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if row.hasPrefix("brightmoor,") { cells[column] = status }
      return cells.joined(separator: ",")
    }
    try desk.write(changed.joined(separator: "\n") + "\n", to: "partners.csv")
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
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("partners.csv"))
    let gaps = try #require(try made.json()["gaps"] as? [[String: Any]])
    #expect(gaps.contains { $0["field"] as? String == "partner_id" })
  }

  struct Sheet: Sendable {
    var name: String
    var bytes: [UInt8]
    var says: String
  }

  @Test(arguments: [
    Sheet(name: "binary", bytes: [0x50, 0x4B, 0x00, 0x01], says: "no text in UTF-8"),
    Sheet(
      name: "not UTF-8",
      bytes: Array(">>> /one_breath\n".utf8) + [0xFF],
      says: "no text in UTF-8"
    ),
    Sheet(name: "garbage", bytes: Array("Dear all,\nplease.\n".utf8), says: "no marker line"),
  ])
  func `a sheet that cannot be read back changes nothing and says one thing`(sheet: Sheet)
    async throws
  {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    let before = await desk.run("review", "show", "TT-0001", "--format", "json")
    try desk.write(Data(sheet.bytes), to: "sheet.txt")
    let outcome = await desk.run("review", "edit", "TT-0001", "--from", "sheet.txt", "--by", "cid")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(sheet.says), "\(outcome.errors)")
    let after = await desk.run("review", "show", "TT-0001", "--format", "json")
    #expect(after.out == before.out)
  }

  @Test func `what was kept of one edit is not overwritten by the next`() async throws {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    for words in ["one", "two", "two"] {
      try desk.write("\(words)\n", to: "sheet.txt")
      _ = await desk.run("review", "edit", "TT-0001", "--from", "sheet.txt", "--by", "cid")
    }
    #expect(try desk.read(".runway/TT-0001-edit.txt") == "one\n")
    #expect(try desk.read(".runway/TT-0001-edit-2.txt") == "two\n")
  }
}

extension Desk {
  /// A talk track for Brightmoor, TT-0001.
  func makeTrack() async throws {
    let made = await run(
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
      "ana"
    )
    try #require(made.status == 0, "\(made.errors)")
  }

  /// A claim that an artifact cites.
  func citedClaim(of id: String) async throws -> String {
    let shown = await run("review", "show", id, "--format", "json")
    let spans = try #require(try shown.json()["spans"] as? [[String: Any]])
    return try #require(spans.compactMap { $0["ref"] as? String }.first { $0.hasPrefix("CLM-") })
  }

  /// Changes the lines of a claim in its file.
  func change(_ id: String, _ edit: (inout [String]) -> Void) throws {
    let folder = "guardrails/messaging/claims"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: self.folder.appending(path: folder).path(percentEncoded: false)
    )
    for name in names.sorted() {
      var lines = try read("\(folder)/\(name)").split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).map(String.init)
      guard let start = lines.firstIndex(of: "- id: \(id)") else { continue }
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("- ") } ?? lines.endIndex
      var own = Array(lines[start..<end])
      edit(&own)
      lines.replaceSubrange(start..<end, with: own)
      try write(lines.joined(separator: "\n"), to: "\(folder)/\(name)")
      return
    }
    Issue.record("\(id) is in no file")
  }

  /// Lets a claim end on the Friday before the clock's day.
  func endLife(of id: String) throws {
    try change(id) { lines in
      lines.removeAll { $0.hasPrefix("  expires_on:") || $0.hasPrefix("  review_by:") }
      lines[0] += "\n  expires_on: 2026-10-30"
      lines = lines.map { line in
        line.hasPrefix("  effective_from:") ? "  effective_from: 2026-01-01" : line
      }
    }
  }
}
