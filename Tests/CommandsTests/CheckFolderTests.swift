import Foundation
import Testing

@testable import Commands

/// Whole folders, their report, their baseline, and mending.
@Suite struct CheckFolderTests {
  private static let wrong = "Larkfield Access cuts review time by 61 %.\n"

  private func desk() async throws -> Desk {
    let desk = try await Desk.withStarter()
    try desk.write("# A page\n\n" + Self.wrong, to: "content/b.md")
    try desk.write("Hello and good morning.\n", to: "content/a.txt")
    try desk.write("<p>Larkfield Access is the leading choice.</p>\n", to: "content/deep/c.html")
    try desk.write(WordFixture.document, to: "content/letter.docx")
    try desk.write("Never read: 99 %.", to: "content/.git/x.md")
    try desk.write("x", to: "content/logo.png")
    return desk
  }

  @Test func `a folder is walked in order, hidden files and others apart`() async throws {
    let desk = try await desk()
    let outcome = await desk.run("check", "content", "content/b.md", "--format", "json")
    #expect(outcome.status == 1)
    let json = try outcome.json()
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(
      files.compactMap { $0["path"] as? String } == [
        "content/a.txt", "content/b.md", "content/deep/c.html", "content/letter.docx",
      ]
    )
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(summary["files"] as? Int == 4)
    #expect(summary["skipped"] as? Int == 1)
    let byCheck = try #require(summary["by_check"] as? [String: Int])
    #expect(byCheck["claims/number"] == 2)
  }

  @Test func `the report is the same bytes every time`() async throws {
    let desk = try await desk()
    for index in 0..<40 { try desk.write("\(index). " + Self.wrong, to: "content/m/\(index).md") }
    let first = await desk.run("check", "content", "--format", "json")
    for _ in 0..<5 {
      let again = await desk.run("check", "content", "--format", "json")
      #expect(again.out == first.out)
    }
  }

  @Test func `a Word document is checked with its footer and without deleted words`() async throws {
    let desk = try await desk()
    let outcome = await desk.run("check", "content/letter.docx")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("paragraph 2  error  claims/number"))
    #expect(outcome.out.contains("paragraph 3  error  claims/unsupported"))
    #expect(!outcome.out.contains("99 %"))
  }

  @Test func `people get a summary by check, claim and file`() async throws {
    let desk = try await desk()
    let outcome = await desk.run("check", "content")
    for words in ["By check", "claims/number", "By file", "content/b.md", "4 files", "1 .png"] {
      #expect(outcome.out.contains(words), "\(words)")
    }
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["json", "sarif", "junit", "github", "vale", "human"])
  func `every format answers with the same status`(format: String) async throws {
    let desk = try await desk()
    let blocked = await desk.run("check", "content", "--format", format)
    #expect(blocked.status == 1)
    #expect(!blocked.out.isEmpty)
    let passing = await desk.run("check", "content/a.txt", "--format", format)
    #expect(passing.status == 0)
  }

  @Test func `the level that fails a run can be lowered and raised`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("Your JML tasks can wait.\n", to: "a.md")
    #expect(await desk.run("check", "a.md").status == 0)
    #expect(await desk.run("check", "a.md", "--fail-on", "warning").status == 1)
    #expect(await desk.run("check", "a.md", "--fail-on", "nothing").status == 64)
  }

  @Test func `a baseline makes only new findings count`() async throws {
    let desk = try await desk()
    let written = await desk.run("check", "content", "--write-baseline", "known.json")
    #expect(written.status == 0, "\(written.errors)")
    let known = await desk.run("check", "content", "--baseline", "known.json")
    #expect(known.status == 0, "\(known.out)")
    #expect(known.out.contains("known to the baseline"))
    // Moved lines are known all the same; one more is new.
    try desk.write("# A page\n\nNew.\n\n" + Self.wrong, to: "content/b.md")
    #expect(await desk.run("check", "content", "--baseline", "known.json").status == 0)
    try desk.write(Self.wrong + "\n" + Self.wrong, to: "content/b.md")
    #expect(await desk.run("check", "content", "--baseline", "known.json").status == 1)
    try desk.write("Hello.\n", to: "content/b.md")
    let stale = await desk.run("check", "content", "--baseline", "known.json")
    #expect(stale.status == 0)
    #expect(stale.errors.contains("content/b.md"))
    #expect(stale.errors.contains("out of date"))
  }

  @Test func `a baseline counts from wherever the command runs`() async throws {
    let desk = try await desk()
    _ = await desk.run("check", "content", "--write-baseline", "content/known.json")
    let absolute = desk.folder.appending(path: "content").path(percentEncoded: false)
    let outcome = await desk.run("check", absolute, "--baseline", "content/known.json")
    #expect(outcome.status == 0, "\(outcome.out)")
    #expect(!(try desk.read("content/known.json").contains("..")))
  }

  @Test func `a baseline that is none or misses is named before anything is checked`() async throws
  {
    let desk = try await desk()
    try desk.write("[]", to: "wrong.json")
    for path in ["wrong.json", "missing.json"] {
      let outcome = await desk.run("check", "content", "--baseline", path)
      #expect(outcome.status == 2)
      #expect(outcome.out.isEmpty)
      #expect(outcome.errors.contains(path))
      #expect(outcome.errors.contains("--write-baseline"))
    }
  }

  @Test func `no baseline is written where a file could not be checked`() async throws {
    let desk = try await desk()
    try desk.write("", to: "content/empty.md")
    let outcome = await desk.run("check", "content", "--write-baseline", "known.json")
    #expect(outcome.status == 2)
    let path = desk.folder.appending(path: "known.json").path(percentEncoded: false)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a comment sets a finding aside and stays in the report`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write(
      "<!-- runway-ignore words/forbidden: the name of their song -->\nPeace of mind is a song.\n",
      to: "a.md"
    )
    let outcome = await desk.run("check", "a.md", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.out)")
    let files = try #require(try outcome.json()["files"] as? [[String: Any]])
    let ignored = try #require(files.first?["ignored"] as? [[String: Any]])
    #expect(ignored.first?["reason"] as? String == "the name of their song")
    #expect(ignored.first?["check"] as? String == "words/forbidden")
  }

  @Test func `a comment cannot wave an unapproved figure through`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("<!-- runway-ignore claims/number: trust me -->\n" + Self.wrong, to: "a.md")
    let outcome = await desk.run("check", "a.md")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("ignore/not-allowed"))
    #expect(outcome.out.contains("claims/number"))
  }

  @Test func `fix mends what has one right answer and nothing else`() async throws {
    let desk = try await Desk.withStarter()
    let text = "\u{FEFF}Your JML tasks can wait.\r\n\r\n" + Self.wrong
    try desk.write(text, to: "a.md")
    let path = desk.folder.appending(path: "a.md").path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let outcome = await desk.run("check", "a.md", "--fix")
    #expect(outcome.status == 1, "the figure is still wrong")
    #expect(outcome.out.contains("“JML” → “joiner-mover-leaver”"))
    let mended = try Data(contentsOf: desk.folder.appending(path: "a.md"))
    #expect(
      Array(mended)
        == Array(text.replacing("JML", with: "joiner-mover-leaver").utf8)
    )
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let again = await desk.run("check", "a.md", "--fix", "--format", "json")
    let files = try #require(try again.json()["files"] as? [[String: Any]])
    #expect((files.first?["fixed"] as? [Any])?.isEmpty == true)
    #expect(try Data(contentsOf: desk.folder.appending(path: "a.md")) == mended)
  }

  @Test func `the status after a fix is that of the mended text`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("Your JML tasks can wait.\n", to: "a.md")
    #expect(await desk.run("check", "a.md", "--fail-on", "warning").status == 1)
    #expect(await desk.run("check", "a.md", "--fix", "--fail-on", "warning").status == 0)
  }

  @Test func `what a comment sets aside is not mended`() async throws {
    let desk = try await Desk.withStarter()
    let text =
      "<!-- runway-ignore words/term: the name of their team -->\nYour JML tasks can wait.\n"
    try desk.write(text, to: "a.md")
    _ = await desk.run("check", "a.md", "--fix")
    #expect(try desk.read("a.md") == text)
  }

  @Test func `standard input is mended on standard output`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(["check", "-", "--fix"], input: "Your JML tasks can wait.\n")
    #expect(outcome.status == 0)
    #expect(outcome.out == "Your joiner-mover-leaver tasks can wait.\n")
    #expect(outcome.errors.contains("mended"))
    #expect(await desk.run(["check", "-", "a.md", "--fix"], input: "x").status == 64)
    #expect(await desk.run(["check", "-", "--fix", "--format", "json"], input: "x").status == 64)
  }

  @Test func `a link is mended where it leads`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("Your JML tasks can wait.\n", to: "real/a.md")
    let link = desk.folder.appending(path: "link.md").path(percentEncoded: false)
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "real/a.md"
    )
    _ = await desk.run("check", "link.md", "--fix")
    #expect(try desk.read("real/a.md").contains("joiner-mover-leaver"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.md")
  }

  @Test func `a Word document is checked and not mended`() async throws {
    let desk = try await desk()
    let outcome = await desk.run("check", "content/letter.docx", "--fix")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("mend it in Word"))
  }
}
