import Foundation
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whatever stands under a name: one clear message, and the other files are still checked.
@Suite struct CheckInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var words: [String]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "empty.md", bytes: [], words: ["empty.md", "empty"]),
    Case(name: "blank.md", bytes: Array(" \r\n\t\n".utf8), words: ["blank.md", "empty"]),
    Case(
      name: "wide.md",
      bytes: [0xFF, 0xFE] + "Hello".utf8.flatMap { [$0, 0] },
      words: ["UTF-16", "iconv"]
    ),
    Case(
      name: "wide-be.txt",
      bytes: "Hello there".utf8.flatMap { [0, $0] },
      words: ["UTF-16BE", "iconv"]
    ),
    Case(
      name: "widest.md",
      bytes: [0xFF, 0xFE, 0, 0, 0x48, 0, 0, 0],
      words: ["UTF-32"]
    ),
    Case(
      name: "latin.md",
      bytes: Array("Fine.\nna".utf8) + [0xEF] + Array("ve".utf8),
      words: ["latin.md:2:3", "0xEF", "WINDOWS-1252"]
    ),
    Case(name: "cut.md", bytes: Array("caf".utf8) + [0xC3], words: ["cut.md:1:4", "0xC3"]),
    Case(
      name: "zero.txt",
      bytes: Array("ab\ncd".utf8) + [0] + Array("e".utf8),
      words: ["zero.txt:2:3"]
    ),
    Case(name: "page.md", bytes: Array("%PDF-1.7 …".utf8), words: ["PDF"]),
    Case(name: "letter.docx", bytes: Array("Hello.".utf8), words: ["no Word document"]),
    Case(name: "letter.md", bytes: [0x50, 0x4B, 0x03, 0x04, 0], words: [".docx"]),
    Case(
      name: "typo.md",
      bytes: Array("---\nkind: outbound\nchanel: email\n---\nHello.\n".utf8),
      words: ["typo.md:3:1", "chanel", "channel"]
    ),
    Case(
      name: "kind.md",
      bytes: Array("---\nkind: outbond\n---\nHello.\n".utf8),
      words: ["kind.md:2:7", "outbond", "outbound"]
    ),
    Case(
      name: "channel.md",
      bytes: Array("---\r\nchannel: fax\r\n---\r\nHello.\r\n".utf8),
      words: ["channel.md:2:10", "fax", "email"]
    ),
    Case(
      name: "vertical.md",
      bytes: Array("\u{FEFF}---\nvertical: helthcare\n---\nHello.\n".utf8),
      words: ["vertical.md:2:1", "helthcare", "Did you mean healthcare"]
    ),
    Case(
      name: "partner.md",
      bytes: Array("---\npartner: brightmore\n---\nHello.\n".utf8),
      words: ["partner.md:2:1", "brightmoor"]
    ),
    Case(
      name: "day.md",
      bytes: Array("---\non: 2026-02-30\n---\nHello.\n".utf8),
      words: ["day.md:2:5", "2026-02-30", "YYYY-MM-DD"]
    ),
    Case(
      name: "region.md",
      bytes: Array("---\nregion: Moon\n---\nHello.\n".utf8),
      words: ["region.md:2:1", "MOON", "ISO 3166"]
    ),
    Case(
      name: "open.md",
      bytes: Array("---\nkind: outbound\nHello.\n".utf8),
      words: ["open.md:1:1", "no end"]
    ),
    Case(
      name: "own.md",
      bytes: Array("---\nkind: outbound\ninputs: { a: 61 % }\n---\nHello.\n".utf8),
      words: ["own.md:3:1", "call summaries"]
    ),
    Case(
      name: "yaml.md",
      bytes: Array("---\nkind: [outbound\n---\nHello.\n".utf8),
      words: ["yaml.md:"]
    ),
  ]

  @Test(arguments: cases)
  func `a file that cannot be checked is named and the others are checked`(example: Case)
    async throws
  {
    let desk = try await Desk.withStarter()
    try desk.write(Data(example.bytes), to: "in/\(example.name)")
    try desk.write("Hello and good morning.", to: "in/good.txt")
    let outcome = await desk.run("check", "in", "--format", "json")
    #expect(outcome.status == 2)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)")
    for word in example.words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    let json = try outcome.json()
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["in/good.txt"])
    let unread = try #require(json["unread"] as? [[String: Any]])
    #expect(unread.map { $0["path"] as? String } == ["in/\(example.name)"])
  }

  @Test func `all faults of one front matter come in one run`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("---\nkind: nothing\nvertical: space\non: soon\n---\nHello.\n", to: "a.md")
    let outcome = await desk.run("check", "a.md")
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count == 3, "\(outcome.errors)")
  }

  @Test func `a flag wins over a bad value in the front matter`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("---\nvertical: space\n---\nHello.\n", to: "a.md")
    let outcome = await desk.run("check", "a.md", "--vertical", "healthcare")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `keys of other programs are no fault and are named once`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("---\ntitle: A page\nhero: x.png\n---\nHello.\n", to: "in/a.md")
    try desk.write("---\nhero: y.png\n---\nHello.\n", to: "in/b.md")
    let outcome = await desk.run("check", "in")
    #expect(outcome.status == 0)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("hero (2 files)"))
  }

  @Test func `a rule across the page is no front matter`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("---\n\nHello there.\n", to: "a.md")
    #expect(await desk.run("check", "a.md").status == 0)
  }

  @Test func `pipes and links that go round are named and never waited for`() async throws {
    let desk = try await Desk.withStarter()
    let folder = desk.folder.appending(path: "in").path(percentEncoded: false)
    try desk.write("Hello.", to: "in/good.md")
    try #require(mkfifo(folder + "/pipe.md", 0o600) == 0)
    try #require(symlink("b.md", folder + "/a.md") == 0)
    try #require(symlink("a.md", folder + "/b.md") == 0)
    try #require(symlink("nowhere.md", folder + "/dead.md") == 0)
    try #require(symlink("..", folder + "/up") == 0)
    let outcome = await desk.run("check", "in", "--format", "json")
    #expect(outcome.status == 2)
    let unread = try #require(try outcome.json()["unread"] as? [[String: Any]])
    #expect(
      unread.compactMap { $0["path"] as? String } == [
        "in/a.md", "in/b.md", "in/dead.md", "in/pipe.md",
      ]
    )
    let skipped = try #require(try outcome.json()["skipped"] as? [String: Any])
    #expect(skipped["links_to_folders"] as? Int == 1)
    let named = await desk.run("check", "in/pipe.md")
    #expect(named.status == 2)
    #expect(named.errors.contains("pipe"))
  }

  @Test(
    .enabled(if: geteuid() != 0, "root may read everything")
  )
  func `a folder without permission is named`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("Hello.", to: "in/shut/a.md")
    try desk.write("Hello.", to: "in/good.md")
    let shut = desk.folder.appending(path: "in/shut").path(percentEncoded: false)
    chmod(shut, 0)
    defer { chmod(shut, 0o700) }
    let outcome = await desk.run("check", "in")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("in/shut"))
    #expect(outcome.out.contains("in/good.md"))
  }

  @Test(arguments: [EACCES, ELOOP, ENOENT, EISDIR, ENAMETOOLONG, EIO, EBADF])
  func `what the system says is said in words`(code: Int32) {
    let reading = FileReading.Fault(errno: code).reason
    let writing = FileReplacing.Fault(errno: code).reason
    for reason in [reading, writing] {
      #expect(reason.hasSuffix("."))
      #expect(!reason.contains("errno"))
    }
  }

  @Test func `a text that is too large is refused before it is read`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("x", to: "large.txt")
    let path = desk.folder.appending(path: "large.txt").path(percentEncoded: false)
    try #require(truncate(path, 65 << 20) == 0)
    let outcome = await desk.run("check", "large.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("64 MB"))
  }

  @Test func `a folder without any text is an error, not a pass`() async throws {
    let desk = try await Desk.withStarter()
    try desk.write("x", to: "in/picture.png")
    try desk.write("x", to: "in/.hidden.md")
    let outcome = await desk.run("check", "in")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no text"))
  }
}
