import Enablement
import EnablementTestSupport
import Foundation
import Guardrails
import Messaging
import Storage
import Testing

@Suite struct StoreTests {
  private let time = "2026-11-03T09:00:00Z"

  private func temporaryFolder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "runway-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  @Test func `ids count by kind and are never given twice`() throws {
    let store = try Store(inMemory: ())
    #expect(try store.add(sampleDraft(), by: "ana").id == "OB-0001")
    #expect(try store.add(sampleDraft(), by: "ana").id == "OB-0002")
  }

  @Test func `a review comes back as it was saved`() throws {
    let store = try Store(inMemory: ())
    let warning = sampleFinding(.warning)
    let id = try store.add(sampleDraft(findings: [warning]), by: "ana").id
    try store.update(id) { review in
      try review.waive(warning, by: "ben", at: time, reason: "legal agreed")
    }
    let review = try #require(try store.review(id))
    #expect(review.draft == (try sampleDraft(findings: [warning])))
    #expect(review.settlement(of: warning)?.reason == "legal agreed")
    #expect(review.history.map(\.action) == [.drafted, .waived])
    #expect(
      try store.reviews().compactMap(\.review?.draft.title) == ["1 × email · healthcare · ciso"]
    )
    #expect(try store.artifacts(citing: "CLM-001") == [id])
  }

  @Test func `a change that throws leaves the review as it was`() throws {
    struct Stop: Error {}
    let store = try Store(inMemory: ())
    let id = try store.add(sampleDraft(), by: "ana").id
    let before = try store.review(id)
    #expect(throws: Stop.self) {
      try store.update(id) { review in
        review.edit(try sampleDraft(body: "Other words."), by: "ben", at: time, detail: nil)
        throw Stop()
      }
    }
    #expect(try store.review(id) == before)
  }

  @Test func `an approval survives the file and is asked again`() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "runway.sqlite").path(percentEncoded: false)
    let id: String
    do {
      let store = try Store(path: path)
      id = try store.add(sampleDraft(), by: "ana").id
      let day = try #require(CivilDate(iso: "2026-11-03"))
      let approved = try store.update(id) { try $0.approved(by: "ben", at: time, on: day) }
      #expect(approved.id == id)
      try store.noteExport(
        id,
        files: [ExportRecord(path: "out/a.md", sha256: "00")],
        by: "ben",
        at: time
      )
    }
    let store = try Store(path: path)
    let review = try #require(try store.review(id))
    #expect(review.status == .approved)
    #expect(try review.released().approvedBy == "ben")
    #expect(try store.exports(of: id).map(\.path) == ["out/a.md"])
    #expect(review.history.last?.action == .exported)
  }

  @Test func `a file that is no database is refused with the remedy`() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "runway.sqlite").path(percentEncoded: false)
    try Data(repeating: 0x41, count: 4096).write(to: URL(filePath: path))
    let error = #expect(throws: StorageError.self) { try Store(path: path) }
    #expect(error?.description.contains("not a database") == true)
  }

  @Test func `a folder that does not exist is named`() throws {
    let path = "/nonexistent-folder/runway.sqlite"
    let error = #expect(throws: StorageError.self) { try Store(path: path) }
    #expect(error?.description.contains(path) == true)
  }

  @Test func `an unknown id is refused and names the way to the list`() throws {
    let store = try Store(inMemory: ())
    #expect(try store.review("TT-0009") == nil)
    let error = #expect(throws: StorageError.self) { try store.update("TT-0009") { _ in } }
    #expect(error?.description.contains("runway review list") == true)
  }

  @Test func `a new store is sound and empty`() throws {
    let health = try Store(inMemory: ()).health()
    #expect(health.artifacts == 0)
    #expect(health.isSound)
  }
}
