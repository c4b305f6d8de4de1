import ChatTestSupport
import Foundation
import Testing

@testable import Commands

/// Whole command lines against a server that these tests start themselves.
@Suite struct ModelEngineTests {
  private static let key = "sk-marked-4711-never-shown"

  /// Two e-mails, invented; the claim is put in by its token or written out by `fact`.
  private static func answer(fact: String = "[[CLM-027]].") -> String {
    """
    {"cta_id": "CTA-01", "variants": [
      {"angle": "problem", "subject": "Your access lists",
       "preview": "A small way to start with the lists that nobody has time for",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nWard managers put the list off. \
    \(fact) You choose where to begin.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n{{sender.name}}"},
      {"angle": "trigger", "subject": "Who said yes?",
       "preview": "The question that comes up in an audit, and where you would look",
       "body": "Hello {{contact.first_name | \\"there\\"}},\\n\\nYou may be asked who agreed to an \
    access right. [[CLM-027]]. You keep the decisions.\\n\\n[[CTA-01]]\\n\\nKind regards,\\n\
    {{sender.name}}"}],
     "gaps": []}
    """
  }

  private func outbound(_ server: ScriptedServer, _ desk: Desk, _ more: String...) async
    -> Desk.Outcome
  {
    await desk.run(
      [
        "outbound", "--channel", "email", "--vertical", "healthcare", "--persona", "it-director",
        "--partner", "brightmoor", "--by", "ana", "--format", "json", "--base-url", server.baseURL,
        "--model", "scripted-1",
      ] + more
    )
  }

  private func desk() async throws -> Desk {
    try await Desk.withStarter(environment: ["OPENAI_API_KEY": Self.key])
  }

  @Test func `a model's answer is expanded, checked, saved and named`() async throws {
    let server = try ScriptedServer { _, _ in [.answer(Self.answer())] }
    defer { server.stop() }
    let desk = try await desk()
    let outcome = await outbound(server, desk, "--no-stream")
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.out)")
    let json = try outcome.json()
    let provenance = try #require(json["provenance"] as? [String: Any])
    #expect(provenance["engine"] as? String == "model")
    #expect((provenance["endpoint"] as? String)?.hasPrefix("127.0.0.1") == true)
    let spans = try #require(json["spans"] as? [[String: Any]])
    #expect(spans.contains { $0["ref"] as? String == "CLM-027" })
    #expect(!outcome.out.contains("[[CLM"))
  }

  @Test func `an invented figure is quoted back once and then blocked`() async throws {
    let server = try ScriptedServer { _, _ in
      [.answer(Self.answer(fact: "Clinics save 83 % of their time with Larkfield."))]
    }
    defer { server.stop() }
    let desk = try await desk()
    let outcome = await outbound(server, desk, "--no-stream")
    #expect(outcome.status == 1, "\(outcome.errors)")
    let json = try outcome.json()
    #expect(json["verdict"] as? String == "blocked")
    #expect(server.requests.count == 2)
    let repair = String(decoding: try #require(server.requests.last).body, as: UTF8.self)
    #expect(repair.contains("83 %"))
    let id = try #require(json["id"] as? String)
    let approval = await desk.run("review", "approve", id, "--by", "ben")
    #expect(approval.status == 2)
  }

  @Test func `a server that echoes the key shows it to nobody`() async throws {
    let server = try ScriptedServer { request, _ in
      let shown = request.headers["authorization"] ?? ""
      return [.json(#"{"error": {"message": "bad key: \#(shown)"}}"#, status: 401)]
    }
    defer { server.stop() }
    let desk = try await desk()
    let outcome = await outbound(server, desk)
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains(Self.key))
    for path in try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path()) {
      let data = FileManager.default.contents(atPath: desk.folder.appending(path: path).path())
      #expect(data?.firstRange(of: Data(Self.key.utf8)) == nil, "\(path)")
    }
  }

  @Test func `nothing is saved where the endpoint is down`() async throws {
    let server = try ScriptedServer { _, _ in [.close] }
    let desk = try await desk()
    let url = server.baseURL
    server.stop()
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--base-url",
      url,
      "--model",
      "m",
      "--by",
      "ana"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("127.0.0.1"))
    let list = await desk.run("review", "list", "--format", "json")
    #expect((try list.json()["artifacts"] as? [Any])?.isEmpty == true)
  }

  @Test func `plain http to a stranger and a placeholder key are refused before anything is sent`()
    async throws
  {
    let desk = try await Desk.withStarter(environment: ["OPENAI_API_KEY": "your-api-key"])
    let common = ["talk-track", "--vertical", "healthcare", "--persona", "ciso", "--model", "m"]
    let stranger = await desk.run(common + ["--base-url", "http://models.example/v1"])
    #expect(stranger.status == 2)
    #expect(stranger.errors.contains("plain http"))
    let placeholder = await desk.run(common + ["--base-url", "https://models.example/v1"])
    #expect(placeholder.status == 2)
    #expect(placeholder.errors.contains("placeholder"))
  }

  @Test func `a key alone never switches a model on`() async throws {
    let desk = try await desk()
    let outcome = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--by",
      "ana"
    )
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("engine: offline"))
    let demanded = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "ciso",
      "--engine",
      "model"
    )
    #expect(demanded.status == 2)
    #expect(demanded.errors.contains("--base-url"))
  }

  @Test func `a dry run sends and saves nothing`() async throws {
    let server = try ScriptedServer { _, _ in [.answer(Self.answer())] }
    defer { server.stop() }
    let desk = try await desk()
    let outcome = await outbound(server, desk, "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.out.contains("[[CLM-027]]") || outcome.out.contains("CLM-027"))
    #expect(server.requests.isEmpty)
  }
}
