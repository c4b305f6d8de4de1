import Enablement
import EnablementTestSupport
import Messaging
import Testing

@Suite struct ReviewSheetTests {
  private let time = "2026-11-03T09:00:00Z"

  @Test func `a sheet shows where the artifact stands, its words, its findings and what to do`()
    throws
  {
    let review = Review(id: "TT-0007", draft: try sampleTrackDraft(), author: "ana")
    try expectSnapshot(ReviewSheet(review).page.text(width: 80), "review.txt")
  }

  @Test func `the last line follows the state of the review`() throws {
    let warning = sampleFinding(.warning)
    var review = Review(id: "OB-1", draft: try sampleDraft(findings: [warning]), author: "ana")
    func next() -> String { ReviewSheet(review).page.text(width: 200) }
    #expect(next().contains("runway review accept OB-1 1"))
    try review.waive(warning, by: "ben", at: time, reason: "the client says it so")
    #expect(next().contains("runway review approve OB-1"))
    #expect(next().contains("waived by ben: the client says it so"))
    _ = try review.approved(by: "ben", at: time, on: sampleDay)
    #expect(next().contains("runway export OB-1"))
    try review.reject(by: "ben", at: time, on: sampleDay, reason: "tone")
    #expect(next().contains("runway review edit OB-1"))
  }
}
