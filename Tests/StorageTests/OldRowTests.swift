import Enablement
import Foundation
import GRDB
import Storage
import Testing

/// A database that Runway 0.1 wrote, with an approved and exported talk track and two notes.
@Suite struct OldRowTests {
  private func opened(_ change: String = "") throws -> (store: Store, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "runway-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "runway.sqlite").path(percentEncoded: false)
    let dump = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/first-flight.sql")
    let rows = try String(contentsOf: dump, encoding: .utf8)
      .replacing("BEGIN TRANSACTION;", with: "").replacing("COMMIT;", with: "")
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: rows + change) }
      try queue.close()
    }
    return (try Store(path: path), folder)
  }

  @Test func `every artifact of the first version is read and its approval still holds`() throws {
    let (store, folder) = try opened()
    defer { try? FileManager.default.removeItem(at: folder) }
    let reviews = try store.reviews().compactMap(\.review)
    #expect(reviews.map(\.id) == ["TT-0001", "OB-0001"])
    #expect(reviews.map(\.status) == [.approved, .checked])
    #expect(try reviews[0].released().approvedBy == "ben")
    #expect(try store.exports(of: "TT-0001").count == 2)
    #expect(try store.health().isSound)
  }

  @Test func `old keys become those of the contract`() throws {
    let (store, folder) = try opened()
    defer { try? FileManager.default.removeItem(at: folder) }
    let review = try #require(try store.review("TT-0001"))
    guard case .talkTrack(let track) = review.draft.artifact else {
      Issue.record("no talk track")
      return
    }
    #expect(track.proofPoints.contains { $0.source.id.hasPrefix("PRF") })
    for point in track.proofPoints {
      switch point.source {
      case .proof(let id): #expect(id.hasPrefix("PRF"))
      case .claim(let id): #expect(id.hasPrefix("CLM"))
      }
    }
    #expect(!track.whyNow.costOfWaiting.text.isEmpty)
    #expect(review.draft.artifact.passages.contains { $0.path == "/why_now/cost_of_waiting/text" })
  }

  @Test func `an old artifact that was tampered with is no longer approved`() throws {
    let (store, folder) = try opened(
      "UPDATE artifact SET artifact = replace(artifact, 'Larkfield', 'Larkfeld') WHERE id = 'TT-0001';"
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    let review = try #require(try store.review("TT-0001"))
    #expect(throws: ReviewRefusal.self) { try review.released() }
  }

  @Test func `pointers to what waiting costs move along`() throws {
    let (store, folder) = try opened(
      """
      UPDATE artifact SET trail =
        '{"spans":[{"path":"/why_now/cost_of_waiting","start":0,"end":3,"kind":"claim","ref":"CLM-001"}],"gaps":[],"findings":[],"ledger":[]}'
      WHERE id = 'TT-0001';
      """
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    let review = try #require(try store.review("TT-0001"))
    #expect(review.draft.spans.map(\.path) == ["/why_now/cost_of_waiting/text"])
  }
}
