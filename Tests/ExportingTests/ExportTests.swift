import Enablement
import Exporting
import Foundation
import Guardrails
import Messaging
import Testing

@Suite struct ExportTests {
  private func approved(findings: [Finding] = []) throws -> ApprovedArtifact {
    var review = sampleReview(findings: findings)
    for finding in findings {
      try review.waive(finding, by: "ben", at: sampleTime, reason: "short on purpose")
    }
    return try review.approved(by: "ben", at: sampleTime, on: sampleDay)
  }

  private func object(_ file: ExportedFile) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: file.bytes) as? [String: Any])
  }

  @Test func `every format names its files and puts the ledger beside them`() throws {
    let artifact = try approved()
    #expect(
      try ExportFormat.markdown.files(of: artifact).map(\.name) == [
        "OB-0003-A.md", "OB-0003-B.md", "OB-0003.ledger.json",
      ]
    )
    #expect(
      try ExportFormat.text.files(of: artifact).map(\.name) == [
        "OB-0003-A.txt", "OB-0003-B.txt", "OB-0003.ledger.json",
      ]
    )
    #expect(
      try ExportFormat.json.files(of: artifact).map(\.name) == [
        "OB-0003.json", "OB-0003.ledger.json",
      ]
    )
  }

  @Test func `an approved variant leaves with its context, its words and its trace`() throws {
    let files = try ExportFormat.markdown.files(of: try approved())
    try expectSnapshot(try #require(files.first).text, "variant.md")
    let texts = try ExportFormat.text.files(of: try approved())
    try expectSnapshot(try #require(texts.first).text, "variant.txt")
    #expect(!(files + texts).contains { $0.text.contains("NOT APPROVED") })
  }

  @Test(arguments: [ExportFormat.markdown, .text, .json])
  func `every page of a preview is stamped at the top and at the bottom`(_ format: ExportFormat)
    throws
  {
    let files = try format.preview(of: sampleReview())
    #expect(files.allSatisfy { $0.name.contains(".preview.") })
    for file in files {
      if file.mediaType == "application/json" {
        #expect(try object(file)["preview"] as? Bool == true)
        continue
      }
      let lines = file.text.split(separator: "\n").filter { $0.contains("NOT APPROVED – preview") }
      #expect(lines.count == 2)
      let words = try #require(file.text.firstRange(of: "who held tablet"))
      #expect(file.text[..<words.lowerBound].contains("NOT APPROVED – preview"))
      #expect(file.text[words.upperBound...].contains("NOT APPROVED – preview"))
    }
  }

  @Test func `a preview of an approved review is stamped as well`() throws {
    var review = sampleReview()
    _ = try review.approved(by: "ben", at: sampleTime, on: sampleDay)
    let files = try ExportFormat.text.preview(of: review)
    let text = try #require(files.first).text
    #expect(text.contains("PREVIEW – approved"))
    #expect(!text.contains("NOT APPROVED"))
  }

  @Test func `a preview of what needs a recheck says so`() throws {
    var review = sampleReview()
    _ = try review.approved(by: "ben", at: sampleTime, on: sampleDay)
    review.markForRecheck("CLM-1 expired.", at: sampleTime)
    let files = try ExportFormat.text.preview(of: review)
    #expect(try #require(files.first).text.contains("NOT APPROVED – needs a recheck"))
  }

  @Test func `a waiver shows on the page and in the ledger`() throws {
    let artifact = try approved(findings: [sampleWarning])
    let files = try ExportFormat.text.files(of: artifact)
    #expect(try #require(files.first).text.contains("waived by ben"))
    #expect(try #require(files.first).text.contains("short on purpose"))
    let ledger = try object(try #require(files.last))
    let settlements = try #require(ledger["settlements"] as? [[String: Any]])
    #expect(settlements.first?["reason"] as? String == "short on purpose")
  }

  @Test func `the ledger says who approved what, and what carries each assertion`() throws {
    let artifact = try approved()
    let ledger = try object(try #require(try ExportFormat.json.files(of: artifact).last))
    #expect(
      Set(ledger.keys) == [
        "version", "id", "kind", "preview", "status", "verdict", "approval", "ledger", "findings",
        "settlements", "spans", "gaps", "provenance",
      ]
    )
    let approval = try #require(ledger["approval"] as? [String: Any])
    #expect(approval["by"] as? String == "ben")
    #expect(approval["content_digest"] as? String == artifact.contentDigest)
    #expect((ledger["ledger"] as? [[String: Any]])?.first?["ref"] as? String == "input:ward")
    #expect(ledger["preview"] as? Bool == false)
  }

  @Test func `the JSON of an approved artifact says so and is no preview`() throws {
    let json = try object(try #require(try ExportFormat.json.files(of: try approved()).first))
    #expect(json["status"] as? String == "approved")
    #expect(json["preview"] == nil)
    let artifact = try #require(json["artifact"] as? [String: Any])
    #expect((artifact["variants"] as? [Any])?.count == 2)
  }

  @Test func `two exports of one artifact are the same bytes`() throws {
    let artifact = try approved()
    for format in [ExportFormat.markdown, .text, .json] {
      #expect(try format.files(of: artifact) == format.files(of: artifact))
    }
  }
}
