import Chat
import Enablement
import Foundation
import Testing

@testable import Commands

/// Every artifact of the starter against the JSON contract of its kind.
@Suite struct ArtifactContractTests {
  private func schema(_ kind: Artifact.Kind) async throws -> JSONSchema {
    let printed = try await Desk().run("review", "schema", kind.rawValue)
    try #require(printed.status == 0, "\(printed.errors)")
    return JSONSchema(try JSONValue(parsing: printed.out))
  }

  /// What of an artifact does not fit its contract.
  private func faults(_ outcome: Desk.Outcome, _ kind: Artifact.Kind) async throws -> [String] {
    let report = try JSONValue(parsing: outcome.out)
    let artifact = try #require(report["artifact"])
    var faults = try await schema(kind).violations(in: artifact).map(\.description)
    if kind != .callSummary {
      let object = try #require(try outcome.json()["artifact"] as? [String: Any])
      let data = try JSONSerialization.data(withJSONObject: object)
      let tree = try JSONDecoder().decode(JSONTree.self, from: data)
      faults += kind.shape.unknownKeys(in: tree)
    }
    return faults
  }

  @Test func `a schema that nothing fits is no schema`() async throws {
    let empty = try JSONValue(parsing: #"{"id":7}"#)
    for kind in Artifact.Kind.allCases {
      #expect(try await schema(kind).violations(in: empty).count > 5)
    }
  }

  @Test(arguments: ["healthcare", "manufacturing", "professional-services"], [nil, "brightmoor"])
  func `every talk track keeps its contract`(vertical: String, partner: String?) async throws {
    let desk = try await Desk.withStarter()
    for persona in ["it-director", "ciso"] {
      let made = await desk.run(
        ["talk-track", "--vertical", vertical, "--persona", persona, "--engine", "offline"]
          + ["--by", "ana", "--format", "json"] + (partner.map { ["--partner", $0] } ?? [])
      )
      guard made.status < 2 else { continue }
      #expect(try await faults(made, .talkTrack) == [], "\(vertical) \(persona)")
      let artifact = try #require(try made.json()["artifact"] as? [String: Any])
      #expect(artifact["id"] as? String == (try made.json()["id"] as? String))
      #expect(artifact["version"] as? Int == 1)
      #expect(artifact["language"] as? String == "en")
      #expect(artifact["play_id"] is NSNull)
      let origin = try #require(artifact["generated_from"] as? [String: Any])
      #expect((origin["library_digest"] as? String)?.hasPrefix("sha256:") == true)
      for point in try #require(artifact["proof_points"] as? [[String: Any]]) {
        #expect((point["claim_id"] is NSNull) != (point["proof_id"] is NSNull))
      }
    }
  }

  @Test(arguments: ["email", "linkedin-note", "linkedin-inmail", "call", "voicemail"])
  func `every outbound set keeps its contract`(channel: String) async throws {
    let desk = try await Desk.withStarter()
    let made = await desk.run(
      "outbound",
      "--channel",
      channel,
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--engine",
      "offline",
      "--by",
      "ana",
      "--format",
      "json"
    )
    #expect(made.status < 2, "\(made.errors)")
    #expect(try await faults(made, .outbound) == [])
  }

  @Test func `every call summary keeps its contract`() async throws {
    let desk = try await Desk.withStarter()
    let calls = try FileManager.default.contentsOfDirectory(
      atPath: desk.folder.appending(path: "calls").path(percentEncoded: false)
    ).filter { $0.hasSuffix(".vtt") }
    #expect(calls.count == 2)
    for call in calls {
      let made = await desk.run(
        "summarize",
        "calls/\(call)",
        "--engine",
        "offline",
        "--by",
        "ana",
        "--format",
        "json"
      )
      #expect(made.status < 2, "\(made.errors)")
      #expect(try await faults(made, .callSummary) == [], "\(call)")
      let artifact = try #require(try made.json()["artifact"] as? [String: Any])
      let record = try #require(artifact["call"] as? [String: Any])
      #expect(record.keys.contains("started_at"))
      #expect(artifact.keys.contains("qualification"))
    }
  }

  @Test func `what is approved says so in its JSON and keeps the contract`() async throws {
    let desk = try await Desk.withStarter()
    _ = await desk.run(
      "talk-track",
      "--vertical",
      "healthcare",
      "--persona",
      "it-director",
      "--engine",
      "offline",
      "--by",
      "ana"
    )
    try await desk.settleWarnings(of: "TT-0001")
    _ = await desk.run("review", "approve", "TT-0001", "--by", "ben")
    let exported = await desk.run("export", "TT-0001", "--to", "json", "--by", "ben")
    #expect(try await faults(exported, .talkTrack) == [])
    let artifact = try #require(try exported.json()["artifact"] as? [String: Any])
    #expect(artifact["status"] as? String == "approved")
  }
}
