import Foundation
import Testing

@testable import Commands

/// What leaves the house is judged by `check` as it was judged before it left.
@Suite struct ExportRoundTripTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var id: String
    var arguments: [String]

    var testDescription: String { name }
  }

  static let cases: [Case] =
    [Case(name: "talk track", id: "TT-0001", arguments: ["talk-track"])]
    + ["email", "linkedin-note", "linkedin-message", "linkedin-inmail", "sms", "call", "voicemail"]
    .map { channel in
      Case(
        name: channel,
        id: "OB-0001",
        arguments: [
          "outbound", "--channel", channel, "--variants", "2", "--consent-basis", "express",
        ]
      )
    }

  @Test(arguments: cases)
  func `an exported artifact passes as it was exported`(example: Case) async throws {
    let desk = try await Desk.withStarter()
    let circumstances = [
      "--vertical", "healthcare", "--persona", "it-director", "--partner", "brightmoor",
      "--engine", "offline", "--by", "ana", "--format", "json",
    ]
    let made = await desk.run(example.arguments + circumstances)
    let verdict = try made.json()["verdict"] as? String
    _ = await desk.run("export", example.id, "--preview", "--out", "out")
    let checked = await desk.run("check", "out", "--format", "json")
    let summary = try #require(try checked.json()["summary"] as? [String: Any])
    #expect((summary["files"] as? Int ?? 0) >= 1)
    #expect(summary["unread"] as? Int == 0, "\(checked.errors)")
    #expect(checked.errors.isEmpty, "\(checked.errors)")
    // An artifact that passes must pass outside as well.
    if verdict != "blocked" { #expect(summary["errors"] as? Int == 0, "\(checked.out)") }
  }

  @Test(arguments: ["brightmoor-joint-call.vtt", "kestrel-qualification-call.vtt"])
  func `an exported call summary passes as it was exported`(call: String) async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run("summarize", "calls/\(call)", "--engine", "offline", "--by", "ana")
    #expect(made.status == 0, "\(made.errors)")
    _ = await desk.run("export", "CS-0001", "--preview", "--out", "out")
    let checked = await desk.run("check", "out", "--format", "json")
    let summary = try #require(try checked.json()["summary"] as? [String: Any])
    #expect(summary["files"] as? Int == 1)
    #expect(summary["errors"] as? Int == 0, "\(checked.out)")
    #expect(checked.errors.isEmpty, "\(checked.errors)")
  }

  @Test func `plain text passes with the circumstances as flags`() async throws {
    let desk = try await Desk.withStarter()
    let circumstances = [
      "--vertical", "healthcare", "--persona", "it-director", "--partner", "brightmoor",
    ]
    _ = await desk.run(
      ["outbound", "--channel", "email", "--engine", "offline", "--by", "ana"] + circumstances
    )
    _ = await desk.run("review", "approve", "OB-0001", "--by", "ben")
    let exported = await desk.run(
      "export",
      "OB-0001",
      "--to",
      "text",
      "--out",
      "out",
      "--by",
      "ben"
    )
    #expect(exported.status == 0, "\(exported.errors)")
    let checked = await desk.run(
      ["check", "out", "--kind", "outbound", "--channel", "email"] + circumstances
    )
    #expect(checked.status == 0, "\(checked.out)")
  }

  @Test func `only a line of exactly that form is a trace`() {
    let digest = String(repeating: "a", count: 12)
    let traces = [
      "Hello.\n\nOB-0001 · approved by ben on 2026-11-02 · \(digest)\n",
      "Hello.\n\nCS-0012 · checked, verdict pass\n\nNOT APPROVED – preview\n",
    ]
    for text in traces { #expect(TraceLine.range(in: Array(text.utf8)) != nil) }
    let others = [
      "OB-0001 · it cut 61 %", "OB-0001 · approved by 61 % on 2026-11-02 · \(digest)",
      "OB-0001 · approved by ben on some day · \(digest)", "Save 61 % · checked, verdict pass",
      "OB-0001 · checked, verdict 61", "OB-0001 · approved by ben on 2026-11-02 · 61 %", "",
    ]
    for text in others { #expect(TraceLine.range(in: Array(text.utf8)) == nil, "\(text)") }
  }

  @Test func `words of the quarantine are in no export, its front matter included`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "summarize",
      "calls/brightmoor-joint-call.vtt",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    _ = await desk.run("export", "CS-0001", "--preview", "--out", "out")
    let page = try desk.read("out/CS-0001.preview.md")
    #expect(page.contains("cues:"))
    #expect(!page.contains("our margin is"))
  }

  @Test func `a figure that was not said on the call is found in the exported file`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "summarize",
      "calls/brightmoor-joint-call.vtt",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    _ = await desk.run("export", "CS-0001", "--preview", "--out", "out")
    let page = try desk.read("out/CS-0001.preview.md")
    try desk.write(
      page.replacing("## Next steps", with: "They will save 73 % of the time.\n\n## Next steps"),
      to: "out/CS-0001.preview.md"
    )
    let checked = await desk.run("check", "out")
    #expect(checked.status == 1)
    #expect(checked.out.contains("73 %"))
  }
}
