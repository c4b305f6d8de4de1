import Chat
import ChatTestSupport
import Foundation
import Testing

@testable import Commands

/// Recordings, traces, prices, fallbacks and keys, by whole command lines.
@Suite struct ModelDeskTests {
  private static let key = "sk-marked-4711-never-shown"

  private static let answer = """
    {"cta_id": "CTA-01", "variants": [
      {"angle": "problem", "subject": "Your access lists",
       "preview": "A small way to start with the lists that nobody has time for",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nWard managers put the list off. \
    [[CLM-027]]. You choose where to begin.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n{{sender.name}}"},
      {"angle": "trigger", "subject": "Who said yes?",
       "preview": "The question that comes up in an audit, and where you would look",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nYou may be asked who agreed to an \
    access right. [[CLM-027]]. You keep the decisions.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n\
    {{sender.name}}"}],
     "gaps": []}
    """

  private func desk(_ settings: String = "") async throws -> Desk {
    let desk = try await Desk.withStarter(environment: ["OPENAI_API_KEY": Self.key])
    if !settings.isEmpty {
      try desk.write(try desk.read("runway.yaml") + "\n" + settings + "\n", to: "runway.yaml")
    }
    return desk
  }

  private func outbound(_ desk: Desk, _ url: String?, _ more: String...) async -> Desk.Outcome {
    let common = [
      "outbound", "--channel", "email", "--vertical", "healthcare", "--persona", "it-director",
      "--partner", "brightmoor", "--by", "ana", "--format", "json",
    ]
    let place = url.map { ["--base-url", $0, "--model", "scripted-1"] } ?? []
    return await desk.run(common + place + more)
  }

  private func provenance(_ outcome: Desk.Outcome) throws -> [String: Any] {
    try #require(try outcome.json()["provenance"] as? [String: Any])
  }

  @Test func `what was recorded is replayed without a connection`() async throws {
    let server = try ScriptedServer { _, _ in [.answer(Self.answer)] }
    let desk = try await desk()
    let first = await outbound(desk, server.baseURL, "--no-stream", "--record", "tapes")
    #expect(first.status == 0, "\(first.errors)")
    let sent = server.requests.count
    let url = server.baseURL
    server.stop()
    let second = await outbound(desk, url, "--no-stream", "--replay", "tapes")
    #expect(second.status == 0, "\(second.errors)")
    #expect(server.requests.count == sent)
    let artifacts = try [first, second].map { outcome in
      var artifact = try #require(try outcome.json()["artifact"] as? [String: Any])
      // Each run saves a draft of its own.
      artifact["id"] = nil
      return try JSONSerialization.data(withJSONObject: artifact, options: .sortedKeys)
    }
    #expect(artifacts[0] == artifacts[1])
  }

  @Test func `a changed prompt is a miss by name`() async throws {
    let server = try ScriptedServer { _, _ in [.answer(Self.answer)] }
    defer { server.stop() }
    let desk = try await desk()
    let first = await outbound(desk, server.baseURL, "--no-stream", "--record", "tapes")
    #expect(first.status == 0)
    let sent = server.requests.count
    let other = await outbound(
      desk,
      server.baseURL,
      "--no-stream",
      "--replay",
      "tapes",
      "--seed",
      "9"
    )
    #expect(other.status == 2)
    #expect(other.errors.contains("No recording in"))
    #expect(other.errors.contains("differs at /body/seed"))
    #expect(server.requests.count == sent)
    let empty = await outbound(desk, server.baseURL, "--replay", "nowhere")
    #expect(empty.status == 2)
    #expect(empty.errors.contains("Record it first"))
  }

  @Test func `a replay needs no key`() async throws {
    let desk = try await Desk.withStarter()
    let outcome = await outbound(desk, "https://api.openai.com/v1", "--replay", "nowhere")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("nowhere"))
    #expect(!outcome.errors.contains("OPENAI_API_KEY"))
  }

  @Test func `the second endpoint answers where the first is down, and says so`() async throws {
    let dead = try ScriptedServer { _, _ in [.close] }
    let deadURL = dead.baseURL
    dead.stop()
    let server = try ScriptedServer { _, _ in [.answer(Self.answer)] }
    defer { server.stop() }
    let desk = try await desk(
      """
      endpoints:
        - {name: first, base_url: "\(deadURL)", model: first-model}
        - {name: second, base_url: "\(server.baseURL)", model: second-model}
      """
    )
    let outcome = await outbound(desk, nil, "--no-stream")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Asking second-model at 127.0.0.1:\(server.port) instead"))
    let made = try provenance(outcome)
    #expect(made["endpoint"] as? String == "127.0.0.1:\(server.port)")
    let calls = try #require(made["calls"] as? [[String: Any]])
    #expect(calls.last?["outcome"] as? String == "answered")
    #expect(calls.first?["outcome"] as? String == "transport")
    let attempts = made["attempts"] as? Int
    #expect(calls.count == attempts)
  }

  @Test func `costs come from the price file, with every request in them`() async throws {
    let server = try ScriptedServer { _, number in
      number == 0 ? [.json(#"{"error":"busy"}"#, status: 503)] : [.answer(Self.answer)]
    }
    defer { server.stop() }
    let desk = try await desk("price_file: prices.csv")
    try desk.write(
      "model,input,output,date\nm,10,20,2026-01-01\nm,99,99,2027-01-01\n",
      to: "prices.csv"
    )
    let outcome = await outbound(desk, server.baseURL, "--no-stream")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let made = try provenance(outcome)
    let usage = try #require(made["usage"] as? [String: Any])
    // Seven tokens in and three out, at 10 and 20 for a million.
    let cost = try #require(usage["cost"] as? Double)
    #expect(abs(cost - 0.00013) < 1e-9)
    let calls = try #require(made["calls"] as? [[String: Any]])
    let outcomes = calls.compactMap { $0["outcome"] as? String }
    #expect(outcomes == ["overloaded", "answered"])
    let estimate = await outbound(desk, server.baseURL, "--dry-run", "--model", "m")
    #expect(estimate.errors.contains("It would cost 0.0"), "\(estimate.errors)")
    let unknown = await outbound(desk, server.baseURL, "--dry-run")
    #expect(unknown.errors.contains("The price of scripted-1 is not known"))
  }

  @Test func `a price file with faults is refused line by line`() async throws {
    let desk = try await desk("price_file: prices.csv")
    try desk.write("model,input,output,date\nm,ten,20,2026-01-01\nm,1,2,soon\n", to: "prices.csv")
    let outcome = await outbound(desk, "http://127.0.0.1:1/v1")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("prices.csv:2"))
    #expect(outcome.errors.contains("prices.csv:3"))
  }

  @Test func `with redact nothing personal is sent, and the draft has it all the same`()
    async throws
  {
    let server = try ScriptedServer { _, _ in [.answer(Self.answer)] }
    defer { server.stop() }
    let desk = try await desk("redact: true\nredact_names: [Larkfield]")
    let outcome = await outbound(
      desk,
      server.baseURL,
      "--no-stream",
      "--addressee",
      "Mara Silva mara@clinic.example"
    )
    #expect([0, 1].contains(outcome.status), "\(outcome.errors)")
    let sent = server.requests.map { String(decoding: $0.body, as: UTF8.self) }.joined()
    #expect(!sent.isEmpty)
    #expect(!sent.contains("mara@clinic.example"))
    // "Larkfields" is another word, which the library forbids.
    #expect(!sent.replacing("Larkfields", with: "").contains("Larkfield"))
    #expect(sent.contains("[NAME-"))
    #expect(!outcome.out.contains("[NAME-"))
  }

  @Test func `a trace has one line per request and none of the words`() async throws {
    let server = try ScriptedServer { _, number in
      number == 0 ? [.json(#"{"error":"busy"}"#, status: 503)] : [.answer(Self.answer)]
    }
    defer { server.stop() }
    let desk = try await desk()
    let outcome = await outbound(desk, server.baseURL, "--no-stream", "--trace", "trace.jsonl")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = try desk.read("trace.jsonl").split(separator: "\n")
    #expect(lines.count == server.requests.count)
    for line in lines {
      let trace = try JSONValue(parsing: String(line))
      #expect(trace["attributes"]?["gen_ai.operation.name"] == "chat")
    }
    #expect(!lines.joined().contains("access"))
  }

  @Test func `a key is nowhere in all that a wordy run writes`() async throws {
    let server = try ScriptedServer { request, number in
      let shown = request.headers["authorization"] ?? ""
      switch number {
      case 0:
        let headers = ["x-request-id": shown, "retry-after-ms": "1"]
        return [.json(#"{"error":{"message":"busy: \#(shown)"}}"#, status: 503, headers: headers)]
      case 1:
        return [
          .json(
            #"{"id":"\#(shown)","model":"\#(shown)","choices":[{"index":0,"message":"#
              + #"{"content":"my key is \#(shown)"},"finish_reason":"stop"}]}"#
          )
        ]
      case 2:
        let half = shown.count / 2
        return [
          .eventHead, .chunk(WireText.delta(String(shown.prefix(half)))),
          .chunk(WireText.delta(String(shown.dropFirst(half)))),
          .chunk(WireText.finish() + WireText.done), .chunk(""),
        ]
      default: return [.json(#"{"error":{"message":"bad key \#(shown)"}}"#, status: 401)]
      }
    }
    defer { server.stop() }
    let desk = try await desk(
      "endpoints:\n  - {base_url: \"\(server.baseURL)\", model: scripted-1}"
    )
    let wordy = ["--record", "tapes", "--trace", "trace.jsonl"]
    var outcomes: [Desk.Outcome] = []
    for more in [["--no-stream"], [], []] {
      let common = [
        "outbound", "--channel", "email", "--vertical", "healthcare", "--persona", "it-director",
        "--by", "ana",
      ]
      outcomes.append(await desk.run(common + more + wordy))
    }
    let line = #"{"custom_id":"a","body":{"model":"m","messages":[]}}"#
    try desk.write(line, to: "in.jsonl")
    outcomes.append(await desk.run(["batch", "run", "in.jsonl", "--out", "out.jsonl"] + wordy))
    outcomes.append(await desk.run("doctor"))
    outcomes.append(await desk.run("log", "--format", "json"))
    #expect(server.requests.count >= 5)
    for outcome in outcomes {
      #expect(!outcome.out.contains("4711"))
      #expect(!outcome.errors.contains("4711"))
    }
    var files = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path()) {
      let data = FileManager.default.contents(atPath: desk.folder.appending(path: path).path())
      if data != nil { files += 1 }
      #expect(data?.firstRange(of: Data("marked-4711".utf8)) == nil, "\(path)")
    }
    #expect(files > 20)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path() + "/tapes").count > 0
    )
  }

  @Test func `the doctor says what an endpoint can do, and remembers it`() async throws {
    let server = try ScriptedServer { request, _ in
      let body = String(decoding: request.body, as: UTF8.self)
      if request.path.hasSuffix("/models") {
        return [.json(#"{"data":[{"id":"scripted-1"},{"id":"other"}]}"#)]
      }
      if body.contains("json_schema") {
        return [.json(#"{"error":"'response_format.type' must be 'text'"}"#, status: 400)]
      }
      if body.contains(#""max_tokens""#) {
        let words = #"{"error":{"message":"Unsupported parameter","param":"max_tokens"}}"#
        return [.json(words, status: 400)]
      }
      if body.contains("json_object") { return [.answer(#"{"colour":"red"}"#)] }
      return [.answer("yes")]
    }
    defer { server.stop() }
    let desk = try await desk(
      "endpoints:\n  - {base_url: \"\(server.baseURL)\", model: scripted-1}"
    )
    let outcome = await desk.run("doctor")
    #expect(outcome.status == 0, "\(outcome.out)")
    #expect(outcome.out.contains("scripted-1 is one of 2"))
    #expect(outcome.out.contains("answers in"))
    #expect(outcome.out.contains("--no-stream"))
    #expect(outcome.out.contains("json_object is used in its place"))
    #expect(outcome.out.contains("takes max_completion_tokens"))
    let kept = try desk.read(".runway/cache/endpoints.json")
    #expect(kept.contains("max_completion_tokens"))
    let sent = server.requests.count
    let offline = await desk.run("doctor", "--offline")
    #expect(offline.status == 0)
    #expect(server.requests.count == sent)
    // What was learned saves the rejected requests of the next command.
    _ = await outbound(desk, nil, "--no-stream")
    let later = server.requests.dropFirst(sent).map { String(decoding: $0.body, as: UTF8.self) }
    #expect(later.allSatisfy { !$0.contains("json_schema") && !$0.contains(#""max_tokens""#) })
  }

  @Test func `the doctor names the remedy where the endpoint fails`() async throws {
    let server = try ScriptedServer { request, _ in
      request.path.hasSuffix("/models")
        ? [.json(#"{"data":[{"id":"other"}]}"#)]
        : [
          .json(
            #"{"error":{"message":"The model does not exist","code":"model_not_found"}}"#,
            status: 404
          )
        ]
    }
    defer { server.stop() }
    let desk = try await desk(
      "endpoints:\n  - {base_url: \"\(server.baseURL)\", model: scripted-1}"
    )
    let outcome = await desk.run("doctor")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("scripted-1 is not among the 1 models"))
    #expect(outcome.out.contains("Name a model that the server has"))
  }

  @Test func `a batch is written, run and imported as drafts`() async throws {
    let server = try ScriptedServer { _, number in
      number == 1 ? [.answer("no JSON at all")] : [.answer(Self.answer)]
    }
    defer { server.stop() }
    let desk = try await desk()
    let written = await desk.run(
      "batch",
      "write",
      "outbound",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--partner",
      "brightmoor",
      "--partner",
      "kestrel-fenn",
      "--model",
      "m",
      "--out",
      "in.jsonl"
    )
    guard written.status == 0 else {
      Issue.record("\(written.errors)")
      return
    }
    let ran = await desk.run(
      "batch",
      "run",
      "in.jsonl",
      "--out",
      "out.jsonl",
      "--base-url",
      server.baseURL,
      "--concurrency",
      "1"
    )
    #expect(ran.status == 0, "\(ran.errors)")
    let imported = await desk.run("batch", "import", "out.jsonl", "--by", "ana")
    #expect(imported.status == 1, "\(imported.errors)")
    #expect(imported.out.contains("OB-0001"))
    #expect(imported.errors.contains("out.jsonl:2"))
    #expect(imported.errors.contains("1 draft saved"))
    let again = await desk.run("batch", "import", "out.jsonl", "--by", "ana")
    #expect(again.errors.contains("1 were imported before"))
    let list = await desk.run("review", "list", "--format", "json")
    #expect((try list.json()["artifacts"] as? [Any])?.count == 1)
    try desk.write(#"{"custom_id":"stranger","response":{"body":{}}}"#, to: "other.jsonl")
    let stranger = await desk.run("batch", "import", "other.jsonl")
    #expect(stranger.status == 1)
    #expect(stranger.errors.contains("no request that batch write made"))
  }
}
