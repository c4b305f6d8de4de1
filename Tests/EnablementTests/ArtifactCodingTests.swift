@testable import Enablement
import EnablementTestSupport
import Foundation
import Testing

@Suite struct ArtifactCodingTests {
  @Test(arguments: [
    ("claimIDs", "claim_ids"), ("ctaID", "cta_id"), ("sourceURL", "source_url"),
    ("durationS", "duration_s"), ("sourceSha256", "source_sha256"), ("oneBreath", "one_breath"),
    ("version", "version"),
  ])
  func `names are written in snake case and read back`(name: String, key: String) {
    #expect(ArtifactCoding.snakeCase(name) == key)
    #expect(ArtifactCoding.camelCase(key) == name)
  }

  @Test func `an artifact survives its JSON and keeps its digest`() throws {
    let artifact = try sampleDraft().artifact
    let copy = try Artifact(kind: artifact.kind, from: artifact.encoded())
    #expect(copy == artifact)
    #expect(copy.contentDigest == artifact.contentDigest)
  }

  @Test func `one changed letter changes the digest`() throws {
    let artifact = try sampleDraft().artifact
    let edited = artifact.replacing(["/variants/0/body": "Other words."])
    #expect(edited.contentDigest != artifact.contentDigest)
    #expect(edited.passages.map(\.text).contains("Other words."))
  }

  @Test func `a pointer that does not exist changes nothing`() throws {
    let artifact = try sampleDraft().artifact
    #expect(artifact.replacing(["/variants/7/body": "x"]) == artifact)
  }
}
