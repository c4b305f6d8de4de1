import Foundation
import Testing

@testable import Commands

/// The life of a claim: imported, approved, cited, expired, recalled.
@Suite struct LibraryLifeTests {
  private let table = """
    # Claims for spring

    | Kind | Claim | Qualifiers | Verticals | Status |
    |------|-------|:----------:|-----------|--------|
    | feature | Larkfield Reviews sorts a list by the date of the last change | | healthcare | approved |
    | metric | Customers close reviews in up to 9 days \\| measured at 12 sites | up to; at 12 sites | | |
    | wish | Larkfield Reviews reads minds | | | |
    | feature | | | | |
    | feature | Larkfield Reviews prints a list | | moon-mining | |

    Thanks!
    """

  @Test func `a table becomes drafts, and every row that does not is listed`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(table, to: "spring.md")
    let outcome = await desk.run(
      "library",
      "import",
      "spring.md",
      "--by",
      "ana",
      "--format",
      "json"
    )
    #expect(outcome.status == 1, "\(outcome.errors)")
    let json = try outcome.json()
    let ids = try #require(json["ids"] as? [String])
    #expect(ids.count == 2)
    let rejected = try #require(json["rejected"] as? [[String: Any]])
    #expect(rejected.compactMap { $0["line"] as? Int } == [7, 8, 9])
    #expect((rejected[0]["reason"] as? String)?.contains("wish") == true)
    #expect((rejected[1]["reason"] as? String)?.contains("no text") == true)
    #expect((rejected[2]["reason"] as? String)?.contains("moon-mining") == true)
    #expect((json["remarks"] as? [String])?.first?.contains("not taken over") == true)
    let file = try desk.read("guardrails/messaging/claims/spring.yaml")
    #expect(file.contains("up to 9 days | measured at 12 sites"))
    #expect(!file.contains("status: approved"))
    let shown = await desk.run("library", "show", ids[0])
    #expect(shown.out.contains("draft"))
    let again = await desk.run("library", "import", "spring.md", "--by", "ana")
    #expect(again.status == 2)
    #expect(again.errors.contains("exists and is not overwritten"))
  }

  @Test func `a CSV file of another country is read, and a dry run writes nothing`() async throws {
    let desk = try await Desk.withStarter()
    let csv = """
      \u{FEFF}kind;text;expires_on;evidence_title\r
      feature;"Larkfield Access ""exports"" a list; with notes";2027-05-01;Manual\r
      feature;Larkfield Access prints a list;31.12.2027;\r

      """
    try desk.write(csv, to: "claims.csv")
    let dry = await desk.run("library", "import", "claims.csv", "--dry-run", "--by", "ana")
    #expect(dry.status == 1, "\(dry.errors)")
    #expect(dry.out.contains("1 draft would be taken"))
    #expect(dry.out.contains("rejected, row 3"))
    let path = desk.folder.appending(path: "guardrails/messaging/claims/claims.yaml")
    #expect(!FileManager.default.fileExists(atPath: path.path(percentEncoded: false)))
    _ = await desk.run("library", "import", "claims.csv", "--by", "ana")
    #expect(
      try desk.read("guardrails/messaging/claims/claims.yaml").contains(
        #"\"exports\" a list; with notes"#
      )
    )
  }

  @Test(arguments: [
    ("empty.csv", "", "is empty"),
    ("prose.md", "Nothing here.\n", "no Markdown table"),
    ("odd.csv", "kind,text,colour\nfeature,Larkfield prints,red\n", "“colour” is unknown"),
    ("bare.csv", "kind,owner\nfeature,me\n", "no column “text”"),
  ])
  func `a file that is no table of claims is refused`(name: String, text: String, says: String)
    async throws
  {
    let desk = try await Desk.withStarter()
    try desk.write(text, to: name)
    let outcome = await desk.run("library", "import", name, "--by", "ana")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func `an approval touches only its own lines`() async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/claims/commercial.yaml"
    try desk.change("CLM-018") { lines in
      lines = lines.map { line in
        line.hasPrefix("  text:")
          ? "  text: A starter review has a fixed price for one system" : line
      }
    }
    let lines = { try desk.read(path).split(separator: "\n", omittingEmptySubsequences: false) }
    let before = try lines()
    let outcome = await desk.run(
      "library",
      "approve",
      "CLM-018",
      "--by",
      "nadia.holm",
      "--role",
      "finance"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    let difference = try lines().difference(from: before)
    let changed = difference.insertions.count + difference.removals.count
    // Who, when and which words: three lines of the old entry and three of the new one.
    #expect(changed == 6, "\(difference)")
    #expect(try desk.read(path).contains("    - by: nadia.holm\n      role: finance\n"))
    #expect(try !desk.read(path).contains("83c0bed96e482a3f"))
    let shown = await desk.run("library", "show", "CLM-018")
    #expect(shown.out.contains(": approved"))
  }

  @Test func `an approval needs a person and a claim that there is`() async throws {
    let desk = try await Desk.withStarter()
    let nobody = await desk.run("library", "approve", "CLM-001")
    #expect(nobody.status == 2)
    #expect(nobody.errors.contains("Who decides?"))
    let unknown = await desk.run("library", "approve", "CLM-01", "--by", "ben")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("no claim or proof CLM-01"))
  }

  @Test func `who answers for a price cannot be the only one to approve it`() async throws {
    let desk = try await Desk.withStarter()
    try desk.change("CLM-018") { lines in
      lines = lines.map {
        $0.hasPrefix("  text:") ? "  text: The price is fixed for one system" : $0
      }
    }
    let refused = await desk.run("library", "approve", "CLM-018", "--by", "Channel.Sales")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("somebody else has to approve it"))
  }

  @Test func `what expires is listed by date with what cites it`() async throws {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    let claim = try await desk.citedClaim(of: "TT-0001")
    try desk.endLife(of: claim)
    let outcome = await desk.run("library", "expiring", "--within", "400", "--format", "json")
    let items = try #require(try outcome.json()["items"] as? [[String: Any]])
    #expect(items.first?["id"] as? String == claim)
    #expect((items.first?["days"] as? Int ?? 0) < 0)
    #expect(items.first?["artifacts"] as? [String] == ["TT-0001"])
    let dates = items.compactMap { $0["expires_on"] as? String }
    #expect(dates == dates.sorted())
    #expect(dates.count > 5)
  }

  /// Hard case 4: a claim that expired last Friday, cited by an approved track and two exports.
  @Test func `an expired claim stops its track, and a recall finds both exports`() async throws {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    for format in ["markdown", "text"] {
      let exported = await desk.run(
        "export",
        "TT-0001",
        "--to",
        format,
        "--out",
        format,
        "--by",
        "ben"
      )
      #expect(exported.status == 0, "\(exported.errors)")
    }
    let claim = try await desk.citedClaim(of: "TT-0001")
    try desk.endLife(of: claim)
    try desk.write(
      """
      - id: CLM-905
        kind: feature
        text: Larkfield Reviews gives each manager a list of their own
        supersedes: [\(claim)]
        status: approved
        owner: product.marketing
        effective_from: 2026-10-31
      """,
      to: "guardrails/messaging/claims/heir.yaml"
    )

    let sheet = await desk.run("review", "edit", "TT-0001", "--sheet")
    let words = sheet.out.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(">>> /one_breath") ? "\($0)\n[[\(claim)]]." : $0 }
      .joined(separator: "\n")
    try await desk.makeTrack()
    try desk.write(words.replacing("TT-0001", with: "TT-0002"), to: "sheet.txt")
    let generated = await desk.run(
      "review",
      "edit",
      "TT-0002",
      "--from",
      "sheet.txt",
      "--by",
      "cid"
    )
    #expect(generated.status == 1, "\(generated.errors)")
    let shown = await desk.run("review", "show", "TT-0002", "--format", "json")
    let findings = try #require(try shown.json()["findings"] as? [[String: Any]])
    let refused = try #require(
      findings.first { $0["text"] as? String == "[[\(claim)]]" }
    )
    #expect((refused["message"] as? String)?.contains("expired on 2026-10-30") == true)
    #expect(refused["claim"] as? String == claim)
    #expect(refused["suggestion"] as? String == "[[CLM-905]]")

    let export = await desk.run("export", "TT-0001", "--out", "again", "--by", "ben")
    #expect(export.status == 2)
    #expect(export.errors.contains("needs a recheck"))

    let recall = await desk.run("library", "recall", claim, "--by", "ana", "--format", "json")
    #expect(recall.status == 0)
    let artifacts = try #require(try recall.json()["artifacts"] as? [[String: Any]])
    let track = try #require(artifacts.first { $0["id"] as? String == "TT-0001" })
    #expect(track["partner"] as? String == "brightmoor")
    #expect(track["status"] as? String == "needs_recheck")
    let copies = try #require(track["exports"] as? [[String: Any]])
    #expect(
      copies.compactMap { $0["path"] as? String } == ["markdown/TT-0001.md", "text/TT-0001.txt"]
    )
    #expect(copies.allSatisfy { $0["at"] as? String == "2026-11-02T12:00:00Z" })
  }

  @Test func `a recall holds back what is approved until somebody approves it again`() async throws
  {
    let desk = try await Desk.withStarter()
    try await desk.makeTrack()
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    let claim = try await desk.citedClaim(of: "TT-0001")
    let dry = await desk.run("library", "recall", claim, "--dry-run", "--by", "ana")
    #expect(dry.out.contains("never exported"))
    #expect(await desk.run("review", "list").out.contains("approved"))
    _ = await desk.run("library", "recall", claim, "--reason", "numbers in doubt", "--by", "ana")
    let refused = await desk.run("export", "TT-0001", "--out", "out", "--by", "ben")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("numbers in doubt"))
    let again = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    #expect(again.status == 0, "\(again.errors)")
    let unknown = await desk.run("library", "recall", "CLM-0999", "--by", "ana")
    #expect(unknown.status == 2)
  }
}
