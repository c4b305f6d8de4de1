import ChatTestSupport
import Foundation
import Testing

@testable import Commands

/// Whole batches against a server that these tests start themselves; without any workspace.
@Suite struct BatchRunTests {
  private func line(_ id: String, _ words: String = "Hi", _ more: String = "") -> String {
    #"{"custom_id":"\#(id)","method":"POST","url":"/v1/chat/completions","body":"#
      + #"{"model":"m","messages":[{"role":"user","content":"\#(words)"}]\#(more)}}"#
  }

  private func run(_ desk: Desk, _ server: ScriptedServer, _ more: String...) async -> Desk.Outcome
  {
    await desk.run(
      ["batch", "run", "in.jsonl", "--out", "out.jsonl", "--base-url", server.baseURL] + more
    )
  }

  /// The result lines by their ids.
  private func results(_ desk: Desk) throws -> [String: [String: Any]] {
    var found: [String: [String: Any]] = [:]
    for line in try desk.read("out.jsonl").split(separator: "\n") {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let result = try #require(value as? [String: Any])
      found[result["custom_id"] as? String ?? "?"] = result
    }
    return found
  }

  private func code(_ result: [String: Any]?) -> String? {
    (result?["error"] as? [String: Any])?["code"] as? String
  }

  @Test func `every request has one line, in the contract's form`() async throws {
    let server = try ScriptedServer { request, _ in
      let body = String(decoding: request.body, as: UTF8.self)
      if body.contains("refuse") {
        return [
          .json(#"{"error":{"message":"no such model","code":"model_not_found"}}"#, status: 404)
        ]
      }
      return [.answer("Hello")]
    }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write("\(line("a"))\n\(line("b", "refuse"))\n\n", to: "in.jsonl")
    let outcome = await run(desk, server)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(outcome.out.isEmpty)
    #expect(outcome.errors.contains("1 answered, 1 failed (1 model_not_found)"))
    let results = try results(desk)
    #expect(results.count == 2)
    let response = try #require(results["a"]?["response"] as? [String: Any])
    #expect(response["status_code"] as? Int == 200)
    let body = try #require(response["body"] as? [String: Any])
    #expect(body["object"] as? String == "chat.completion")
    #expect(results["a"]?["error"] is NSNull)
    #expect(results["a"]?["attempts"] as? Int == 1)
    #expect(results["b"]?["response"] is NSNull)
    #expect(code(results["b"]) == "model_not_found")
  }

  @Test func `bodies are sent as they stand`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    let body = #"{ "temperature" : 1.0, "model":"m",  "messages":[] , "max_tokens":1e1 }"#
    try desk.write(#"{"custom_id":"a","body":\#(body)}"# + "\n", to: "in.jsonl")
    let outcome = await run(desk, server)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(server.requests.map { String(decoding: $0.body, as: UTF8.self) } == [body])
  }

  @Test func `a stream becomes a completion, and a cut one says what had come`() async throws {
    let server = try ScriptedServer { request, _ in
      let isCut = String(decoding: request.body, as: UTF8.self).contains("cut")
      let end: [ScriptedServer.Step] =
        isCut ? [.close] : [.chunk(WireText.finish() + WireText.done), .chunk("")]
      return [.eventHead, .chunk(WireText.delta("Hello "))] + end
    }
    defer { server.stop() }
    let desk = try Desk()
    let text =
      line("whole", "Hi", #","stream":true"#) + "\n" + line("cut", "cut", #","stream":true"#)
    try desk.write(text, to: "in.jsonl")
    let outcome = await run(desk, server)
    #expect(outcome.status == 1)
    let results = try results(desk)
    #expect(results["whole"]?["error"] is NSNull)
    let error = try #require(results["cut"]?["error"] as? [String: Any])
    #expect(error["partial"] as? String == "Hello ")
    #expect(["transport", "truncated_stream"].contains(error["code"] as? String))
  }

  struct Broken: Sendable {
    var line: String
    var words: String
  }

  @Test(arguments: [
    Broken(line: "{not json", words: "in.jsonl:2: the line is not JSON"),
    Broken(line: "[1]", words: "in.jsonl:2: the line is no JSON object"),
    Broken(line: #"{"body":{}}"#, words: "in.jsonl:2: \"custom_id\" is missing"),
    Broken(line: #"{"custom_id":7,"body":{}}"#, words: "\"custom_id\" is missing or is no string"),
    Broken(line: #"{"custom_id":"x"}"#, words: "\"body\" is missing"),
    Broken(line: #"{"custom_id":"x","body":"{}"}"#, words: "\"body\" is missing or is no object"),
    Broken(line: #"{"custom_id":"x","method":"GET","body":{}}"#, words: "only POST can be sent"),
    Broken(line: #"{"custom_id":"x","url":"/v1/embeddings","body":{}}"#, words: "/v1/embeddings"),
    Broken(line: #"{"custom_id":"a","body":{}}"#, words: "\"a\" was used before"),
  ])
  func `a broken line is a located result and stops nothing`(_ broken: Broken) async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write([line("a"), broken.line, line("c")].joined(separator: "\r\n"), to: "in.jsonl")
    let outcome = await run(desk, server)
    #expect(outcome.status == 1)
    #expect(server.requests.count == 2)
    let lines = try desk.read("out.jsonl").split(separator: "\n")
    #expect(lines.count == 3)
    let faults = try lines.filter { $0.contains("bad_request") }.map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (value?["error"] as? [String: Any])?["message"] as? String ?? ""
    }
    #expect(faults.count == 1)
    #expect(faults.first?.contains(broken.words) == true, "\(faults)")
  }

  @Test func `quota stops the batch, and what follows is not sent`() async throws {
    let server = try ScriptedServer { _, number in
      number == 0
        ? [.answer("Hello")]
        : [.json(#"{"error":{"code":"insufficient_quota","message":"Pay"}}"#, status: 429)]
    }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write((0..<20).map { line("r\($0)") }.joined(separator: "\n"), to: "in.jsonl")
    let outcome = await run(desk, server, "--concurrency", "1")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("The batch was stopped"))
    #expect(outcome.errors.contains("--resume"))
    #expect(server.requests.count == 2)
    #expect(try results(desk).count == 2)
  }

  @Test func `a resume asks for what is missing and for nothing else`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write((0..<6).map { line("r\($0)", "w\($0)") }.joined(separator: "\n"), to: "in.jsonl")
    let answer =
      #"{"custom_id":"r0","response":{"status_code":200,"body":{}},"error":null,"attempts":1}"#
    let failed =
      #"{"custom_id":"r1","response":null,"error":{"code":"stall","message":"x","partial":null},"attempts":4}"#
    let torn = #"{"custom_id":"r2","response":{"status_co"#
    try desk.write("\(answer)\n\(failed)\n\(torn)", to: "out.jsonl")
    let refused = await run(desk, server)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--resume"))
    let outcome = await run(desk, server, "--resume")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("the last line of out.jsonl was cut"))
    #expect(outcome.errors.contains("1 were answered before"))
    #expect(server.requests.count == 5)
    let text = try desk.read("out.jsonl")
    #expect(text.split(separator: "\n").count == 6)
    #expect(text.hasPrefix(answer))
    let again = await run(desk, server, "--resume")
    #expect(again.status == 0)
    #expect(server.requests.count == 5)
    #expect(try desk.read("out.jsonl") == text)
  }

  @Test func `a last line without its end is whole all the same`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write("\(line("r0"))\n\(line("r1"))", to: "in.jsonl")
    let answer =
      #"{"custom_id":"r0","response":{"status_code":200,"body":{}},"error":null,"attempts":1}"#
    try desk.write(answer, to: "out.jsonl")
    #expect(await run(desk, server, "--resume").status == 0)
    #expect(server.requests.count == 1)
    #expect(try desk.read("out.jsonl").split(separator: "\n").count == 2)
  }

  @Test func `a file that is no result file is left alone`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write(line("r0"), to: "in.jsonl")
    try desk.write("my notes\nmore notes\n", to: "out.jsonl")
    let outcome = await run(desk, server, "--resume")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("out.jsonl:1"))
    #expect(try desk.read("out.jsonl") == "my notes\nmore notes\n")
    #expect(server.requests.isEmpty)
  }

  @Test func `the money's limit stops a batch before it is passed`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try await Desk.withStarter()
    let settings = try desk.read("runway.yaml")
    try desk.write(settings + "\nprice_file: prices.yaml\n", to: "runway.yaml")
    try desk.write(
      "date: 2026-01-01\nprices:\n  - {model: m, input: 1000, output: 1000}\n",
      to: "prices.yaml"
    )
    let all = (0..<9).map { line("r\($0)", "Hi", #","max_tokens":10"#) }
    try desk.write(all.joined(separator: "\n"), to: "in.jsonl")
    let outcome = await run(desk, server, "--max-cost", "0.07", "--concurrency", "1")
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(outcome.errors.contains("--max-cost 0.0700 USD is reached"))
    #expect((1..<9).contains(server.requests.count))
  }

  @Test func `a limit that cannot be held is refused before anything is sent`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    try desk.write(line("r0"), to: "in.jsonl")
    let outcome = await run(desk, server, "--max-cost", "1")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("price of m is not known"))
    #expect(server.requests.isEmpty)
  }

  @Test(arguments: [
    ["--concurrency", "0"], ["--attempts", "0"], ["--timeouts", "gap"], ["--timeouts", "nap=3"],
    ["--max-cost", "-1"], ["--record", "a", "--replay", "b"],
  ])
  func `wrong options are wrong usage`(_ options: [String]) async throws {
    let desk = try Desk()
    let line = ["batch", "run", "in.jsonl", "--out", "o", "--base-url", "http://127.0.0.1:1/v1"]
    let outcome = await desk.run(line + options)
    #expect(outcome.status == 64, "\(outcome.errors)")
  }

  @Test func `no endpoint and no file are said in one line each`() async throws {
    let desk = try Desk()
    let none = await desk.run("batch", "run", "in.jsonl", "--out", "o")
    #expect(none.status == 2)
    #expect(none.errors.contains("No endpoint is named"))
    let missing = await desk.run(
      "batch",
      "run",
      "in.jsonl",
      "--out",
      "o",
      "--base-url",
      "http://127.0.0.1:1/v1"
    )
    #expect(missing.status == 2)
    #expect(missing.errors.contains("in.jsonl: there is no such file"))
  }

  @Test func `results can go to standard output`() async throws {
    let server = try ScriptedServer { _, _ in [.answer("Hello")] }
    defer { server.stop() }
    let desk = try Desk()
    let outcome = await desk.run(
      ["batch", "run", "-", "--out", "-", "--base-url", server.baseURL],
      input: line("a")
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.out.contains(#""custom_id":"a""#))
  }
}
