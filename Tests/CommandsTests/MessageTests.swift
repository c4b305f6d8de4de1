import Foundation
import Testing

@testable import Commands

/// Messages name the cause, the thing and the remedy, in words that a user knows.
@Suite struct MessageTests {
  private let offline = ["--engine", "offline", "--by", "ana"]

  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var words: [String]

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case(
      arguments: ["talk-track", "--vertical", "helthcare", "--persona", "ciso"],
      status: 2,
      words: ["helthcare", "Did you mean healthcare?"]
    ),
    Case(
      arguments: ["talk-track", "--vertical", "healthcare", "--persona", "it-directr"],
      status: 2,
      words: ["Did you mean it-director?"]
    ),
    Case(
      arguments: [
        "talk-track", "--vertical", "healthcare", "--persona", "ciso", "--partner", "brightmore",
      ],
      status: 2,
      words: ["Did you mean brightmoor?", "partners.csv"]
    ),
    Case(
      arguments: [
        "talk-track", "--vertical", "healthcare", "--persona", "it-director", "--on", "2040-01-01",
        "--engine", "offline",
      ],
      status: 2,
      words: ["No claim is in force on 2040-01-01", "--on"]
    ),
    Case(
      arguments: [
        "talk-track", "--vertical", "healthcare", "--persona", "it-director", "--locale", "fr",
        "--engine", "offline",
      ],
      status: 2,
      words: ["no words in fr", "locales: { fr: … }", "verticals.yaml"]
    ),
    Case(
      arguments: ["due", "by Friday", "--on", "3.4.2026"],
      status: 64,
      words: ["YYYY-MM-DD"]
    ),
    Case(
      arguments: ["due", "by Friday", "--locale", "xx"],
      status: 64,
      words: ["“xx”", "en", "de"]
    ),
    Case(
      arguments: ["prompts", "render", "call-summary"],
      status: 64,
      words: ["summarize FILE --dry-run"]
    ),
    Case(
      arguments: ["prompts", "render", "outbound"],
      status: 64,
      words: ["--vertical", "--persona"]
    ),
    Case(arguments: ["init", "/proc/foo"], status: 2, words: ["/proc/foo", "no such file"]),
  ]

  @Test(arguments: cases)
  func `one message says what is wrong and what to do`(example: Case) async throws {
    let desk = try await Desk.withStarter()
    let outcome = await desk.run(example.arguments)
    #expect(outcome.status == example.status)
    for words in example.words { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
    for words in ["{{", "The operation could not be completed", "Error Domain"] {
      #expect(!outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func `a workspace without its guardrails is told once`() async throws {
    let desk = try await Desk.withStarter()
    try FileManager.default.removeItem(at: desk.folder.appending(path: "guardrails"))
    let outcome = await desk.run("talk-track", "--vertical", "healthcare", "--persona", "ciso")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no folder guardrails"))
    #expect(!outcome.errors.contains("library.yaml"))
    #expect(!outcome.errors.contains("operation"))
  }

  @Test func `a missing kind is one fault, not one for each place that names it`() async throws {
    let desk = try await Desk.withStarter()
    try FileManager.default.removeItem(
      at: desk.folder.appending(path: "guardrails/messaging/verticals.yaml")
    )
    let outcome = await desk.run("check", "drafts/planted.md")
    #expect(outcome.status == 2)
    let about = outcome.errors.split(separator: "\n").filter { $0.contains("vertical") }
    #expect(about.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("messaging/verticals.yaml"))
  }

  @Test func `a file that cannot be read as YAML hides what follows from it`() async throws {
    let desk = try await Desk.withStarter()
    let path = "guardrails/messaging/personas.yaml"
    try desk.write(try desk.read(path) + "  bad: [\n", to: path)
    let outcome = await desk.run("check", "drafts/planted.md")
    #expect(outcome.status == 2)
    let faults = outcome.errors.split(separator: "\n").filter { $0.contains("guardrails/") }
    #expect(faults.count == 1, "\(outcome.errors)")
    #expect(faults.first?.contains("personas.yaml") == true)
  }

  @Test func `a folder that is called like a file is named`() async throws {
    let desk = try await Desk.withStarter()
    for name in ["claims/more.yaml", "notes.yml"] {
      try FileManager.default.createDirectory(
        at: desk.folder.appending(path: "guardrails/messaging/\(name)"),
        withIntermediateDirectories: true
      )
      let lint = await desk.run("library", "lint")
      #expect(lint.out.contains("warning  guardrails/messaging/\(name):1:1"), "\(lint.out)")
    }
  }

  @Test func `an export onto a file is refused before anything is written`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(["talk-track", "--vertical", "healthcare", "--persona", "ciso"] + offline)
    let before = try desk.read("partners.csv")
    let outcome = await desk.run("export", "TT-0001", "--preview", "--out", "partners.csv")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("partners.csv is a file, not a folder"))
    #expect(try desk.read("partners.csv") == before)
  }

  @Test func `a missing partners file is named by its path`() async throws {
    let desk = try await Desk.withStarter()
    try FileManager.default.removeItem(at: desk.folder.appending(path: "partners.csv"))
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--partner",
      "brightmoor"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("/partners.csv is missing"))
    let list = await desk.run("partners", "list")
    #expect(list.errors.contains("/partners.csv is missing"))
  }

  @Test func `doubtful rows of partners are located, and typing mistakes left out`() async throws {
    let desk = try await Desk.withStarter()
    let rows = """
      p1,One,msp,gold,GB,healthcare,a,b,2026-01-05,activ,
      p2,Two,msp,golld,GB,healthcare,a,b,2026-01-05,active,
      p3,Three,msp,gold,GB,helthcare,a,b,2026-01-05,active,
      p4,Four,msp,platinum,GB,healthcare,a,b,2026-01-05,onboarding,

      """
    let old = try desk.read("partners.csv")
    try desk.write(old + rows, to: "partners.csv")
    let first = old.split(separator: "\n").count + 1
    let list = await desk.run("partners", "list")
    for (offset, words) in ["active", "gold", "healthcare"].enumerated() {
      #expect(list.errors.contains("partners.csv:\(first + offset):1"), "\(list.errors)")
      #expect(list.errors.contains("Did you mean \"\(words)\"?"))
    }
    #expect(list.out.contains("p3") && list.out.contains("p4"))
    #expect(!list.out.contains("p1") && !list.out.contains("p2"))
    #expect(list.errors.contains("onboarding"))
    let used = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--partner",
      "p1"
    )
    #expect(used.status == 2)
    #expect(used.errors.contains("partners.csv:\(first):1"))
  }

  @Test func `a quote that never closes is located where it opens`() async throws {
    let desk = try await Desk.withStarter()
    let old = try desk.read("partners.csv")
    let line = old.split(separator: "\n").count + 1
    try desk.write(old + "p1,\"One,msp,gold\np2,Two,msp,gold\n", to: "partners.csv")
    let list = await desk.run("partners", "list")
    #expect(list.status == 2)
    #expect(list.errors.contains("partners.csv:\(line):4"), "\(list.errors)")
  }

  @Test func `lists and reports have a form for programs`() async throws {
    let desk = try await Desk.withStarter()
    let doctor = await desk.run("doctor", "--format", "json")
    let checks = try #require(try doctor.json()["checks"] as? [[String: Any]])
    #expect(checks.contains { $0["name"] as? String == "library" })
    #expect(
      checks.allSatisfy { ["ok", "warning", "error"].contains($0["status"] as? String ?? "") }
    )
    let prompts = await desk.run("prompts", "list", "--format", "json")
    let rows = try #require(try prompts.json()["prompts"] as? [[String: Any]])
    #expect(rows.contains { $0["name"] as? String == "talk-track" })
    let item = await desk.run("library", "show", "CLM-001", "--format", "json")
    #expect(try item.json()["id"] as? String == "CLM-001")
  }

  @Test func `no message counts with a plural in brackets`() throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)
    )
    var wrong: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("(s)") && line.contains("\"") {
        wrong.append("\(file.lastPathComponent): \(line)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }
}
