import Chat
import ChatTestSupport
import Foundation
import Synchronization
import Testing

@testable import Commands

/// What remains of a generation whose endpoint fails in any way: hard case 15.
@Suite struct OutageTests {
  private func desk(_ url: String) async throws -> Desk {
    let desk = try await Desk.withStarter()
    let settings = try desk.read("runway.yaml")
    let endpoint = "endpoints:\n  - {base_url: \"\(url)\", model: m}\n"
    try desk.write("\(settings)\n\(endpoint)", to: "runway.yaml")
    return desk
  }

  private static let track = [
    "talk-track", "--vertical", "healthcare", "--persona", "it-director", "--by", "ana",
  ]

  /// A wrong answer, and what is said of it.
  struct Wrong: Sendable {
    var name: String
    var steps: [ScriptedServer.Step]
    var words: String
    var requests: Int
  }

  private static let wrong = [
    Wrong(
      name: "prose",
      steps: [.answer("Sure, here is a talk track!")],
      words: "shape",
      requests: 2
    ),
    Wrong(
      name: "cut JSON",
      steps: [.answer(#"{"opener": {"text": "Hel"#)],
      words: "shape",
      requests: 2
    ),
    Wrong(
      name: "cut by length",
      steps: [
        .json(#"{"choices":[{"index":0,"message":{"content":"{\"a"},"finish_reason":"length"}]}"#)
      ],
      words: "cut off",
      requests: 1
    ),
    Wrong(
      name: "a page",
      steps: [.json("<html><title>Sign in</title></html>")],
      words: "Sign in",
      requests: 1
    ),
    Wrong(name: "an empty answer", steps: [.answer("")], words: "empty", requests: 1),
  ]

  @Test(arguments: wrong.indices)
  func `nothing is saved of a wrong answer, and offline still works`(_ index: Int) async throws {
    let wrong = Self.wrong[index]
    let server = try ScriptedServer { _, _ in wrong.steps }
    defer { server.stop() }
    let desk = try await desk(server.baseURL)
    let outcome = await desk.run(Self.track + ["--no-stream"])
    #expect(outcome.status == 2, "\(wrong.name): \(outcome.errors)")
    #expect(outcome.errors.contains(wrong.words), "\(wrong.name): \(outcome.errors)")
    #expect(server.requests.count == wrong.requests, "\(wrong.name)")
    let list = try await desk.run("review", "list", "--format", "json").json()
    #expect((list["artifacts"] as? [Any])?.isEmpty == true)
    let offline = await desk.run(Self.track + ["--engine", "offline"])
    #expect(offline.status == 0, "\(offline.errors)")
    // What was of no use is not used by a rerun either.
    let before = server.requests.count
    _ = await desk.run(Self.track + ["--no-stream"])
    #expect(server.requests.count == before + wrong.requests, "\(wrong.name)")
  }

  /// Two letters, invented, the first with this claim in it.
  private static func letter(_ claim: String) -> String {
    """
    {"cta_id": "CTA-01", "variants": [
      {"angle": "problem", "subject": "Your access lists",
       "preview": "A small way to start with the lists that nobody has time for",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nWard managers put the list off. \
    [[\(claim)]]. You choose where to begin.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n{{sender.name}}"},
      {"angle": "trigger", "subject": "Who said yes?",
       "preview": "The question that comes up in an audit, and where you would look",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nYou may be asked who agreed to an \
    access right. [[CLM-027]]. You keep the decisions.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n\
    {{sender.name}}"}], "gaps": []}
    """
  }

  @Test func `an id that no library has is an error that one repair may mend`() async throws {
    let server = try ScriptedServer { _, number in
      [.answer(Self.letter(number == 0 ? "CLM-999" : "CLM-027"))]
    }
    defer { server.stop() }
    let desk = try await desk(server.baseURL)
    let outcome = await desk.run(
      "outbound",
      "--channel",
      "email",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--partner",
      "brightmoor",
      "--by",
      "ana",
      "--no-stream"
    )
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.out)")
    #expect(server.requests.count == 2)
    #expect(!outcome.out.contains("CLM-999"))
  }

  /// An answer to any stretch of a call in which nothing was found.
  private static func emptySummary(_ request: ScriptedServer.Request) -> String {
    let body = try? JSONValue(parsing: request.body)
    let schema = body?["response_format"]?["json_schema"]?["schema"]
    return schema.map { minimal($0).text } ?? "{}"
  }

  /// The smallest value that a schema allows.
  private static func minimal(_ schema: JSONValue) -> JSONValue {
    if let first = schema["enum"]?[0] { return first }
    if let one = schema["anyOf"]?[0] { return minimal(one) }
    let type = schema["type"]?.string ?? schema["type"]?[0]?.string
    switch type {
    case "object":
      var members: [String: JSONValue] = [:]
      for name in (schema["required"]?.array ?? []).compactMap(\.string) {
        members[name] = minimal(schema["properties"]?[name] ?? .null)
      }
      return .object(members)
    case "array": return .array([])
    case "integer", "number": return 0
    case "boolean": return false
    case "string": return ""
    default: return .null
    }
  }

  /// A call too long for one request.
  private static func longCall() -> String {
    var text = "WEBVTT\n\n"
    for index in 0..<1_500 {
      let start = "\(index / 3600):" + String(format: "%02d:%02d", index / 60 % 60, index % 60)
      text += "0\(start).000 --> 0\(start).900\n"
      text += "Priya Nair: We looked at the list of wards and talked it over, point \(index).\n\n"
    }
    return text
  }

  @Test func `a call larger than the context is read in stretches, and a rerun goes on`()
    async throws
  {
    let isDown = Mutex(true)
    let server = try ScriptedServer { request, number in
      if request.body.count > 24_000 {
        let words =
          #"{"error":{"message":"maximum context length is 8192 tokens","code":"context_length_exceeded"}}"#
        return [.json(words, status: 400)]
      }
      // The second stretch that fits is never answered until the server is mended.
      let isMended = isDown.withLock { !$0 }
      let text = String(decoding: request.body, as: UTF8.self)
      if !isMended, !text.contains("point 0.") {
        return [.json(#"{"error":{"code":"insufficient_quota","message":"Pay"}}"#, status: 429)]
      }
      return [.answer(Self.emptySummary(request))]
    }
    defer { server.stop() }
    let desk = try await desk(server.baseURL)
    try desk.write(Self.longCall(), to: "long.vtt")
    let line = [
      "summarize", "long.vtt", "--date", "2026-10-27", "--by", "ana", "--no-stream", "--format",
      "json",
    ]
    let first = await desk.run(line)
    #expect(first.status == 2, "\(first.errors)")
    #expect(first.errors.contains("allowance"))
    let list = try await desk.run("review", "list", "--format", "json").json()
    #expect((list["artifacts"] as? [Any])?.isEmpty == true)
    let opening = server.requests.filter {
      $0.body.count <= 24_000 && String(decoding: $0.body, as: UTF8.self).contains("point 0.")
    }.count
    #expect(opening == 1)
    isDown.withLock { $0 = false }
    let second = await desk.run(line)
    #expect([0, 1].contains(second.status), "\(second.errors)")
    #expect(second.errors.contains("an answer of the interrupted run is used"))
    let again = server.requests.filter {
      $0.body.count <= 24_000 && String(decoding: $0.body, as: UTF8.self).contains("point 0.")
    }.count
    #expect(again == opening, "what was paid for is not asked for again")
    let artifact = try #require(try second.json()["artifact"] as? [String: Any])
    let coverage = try #require(artifact["coverage"] as? [String: Any])
    #expect(coverage["cues_read"] as? Int == 1_500, "\(coverage)")
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: desk.folder.path() + "/.runway/journal/answers"
      ).isEmpty
    )
  }

  @Test func `several calls are summarised by the model, one artifact each`() async throws {
    let server = try ScriptedServer { request, _ in [.answer(Self.emptySummary(request))] }
    defer { server.stop() }
    let desk = try await desk(server.baseURL)
    let outcome = await desk.run(
      "summarize",
      "calls/brightmoor-joint-call.vtt",
      "calls/kestrel-qualification-call.vtt",
      "--by",
      "ana",
      "--no-stream"
    )
    #expect([0, 1].contains(outcome.status), "\(outcome.errors)")
    let list = try await desk.run("review", "list", "--format", "json").json()
    #expect((list["artifacts"] as? [Any])?.count == 2)
    #expect(server.requests.count >= 2)
  }
}
