import Enablement
import EnablementTestSupport
import Foundation
import Testing

@Suite struct ArtifactReportTests {
  private func object(_ review: Review) throws -> [String: Any] {
    let data = try ArtifactCoding.encode(ArtifactReport(review))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `the JSON has every key of the contract, with null for what is not known`() throws {
    let review = Review(id: "TT-0007", draft: try sampleTrackDraft(), author: "ana")
    let json = try object(review)
    #expect(
      Set(json.keys) == [
        "version", "id", "kind", "status", "verdict", "artifact", "findings", "ledger", "spans",
        "gaps", "provenance",
      ]
    )
    #expect(json["version"] as? Int == 1)
    #expect(json["kind"] as? String == "talk-track")
    #expect(json["status"] as? String == "checked")
    #expect(json["verdict"] as? String == "blocked")
    let provenance = try #require(json["provenance"] as? [String: Any])
    #expect(
      Set(provenance.keys) == [
        "engine", "model", "endpoint", "library", "prompt", "attempts", "usage", "seed", "at",
        "repair_failure",
      ]
    )
    #expect(provenance["model"] is NSNull)
    let usage = try #require(provenance["usage"] as? [String: Any])
    #expect(Set(usage.keys) == ["input_tokens", "output_tokens", "cost"])
    #expect(usage["cost"] is NSNull)
    let finding = try #require((json["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "check", "severity", "span", "line", "column", "text", "message", "claim", "evidence",
        "suggestion", "path",
      ]
    )
    let gap = try #require((json["gaps"] as? [[String: Any]])?.first)
    #expect(Set(gap.keys) == ["field", "missing", "detail"])
    let artifact = try #require(json["artifact"] as? [String: Any])
    #expect(artifact["who_it_is_for"] != nil)
    #expect(artifact["one_breath"] != nil)
  }

  @Test func `kinds are named as the contract names them`() throws {
    let outbound = Review(id: "OB-0001", draft: try sampleDraft(), author: "ana")
    let call = Review(id: "CS-0001", draft: sampleCallDraft(), author: "ana")
    #expect(try object(outbound)["kind"] as? String == "outbound")
    #expect(try object(call)["kind"] as? String == "call-summary")
  }

  @Test func `the same review always gives the same bytes`() throws {
    let review = Review(id: "TT-0007", draft: try sampleTrackDraft(), author: "ana")
    let first = try ArtifactCoding.encode(ArtifactReport(review))
    #expect(try ArtifactCoding.encode(ArtifactReport(review)) == first)
  }
}
