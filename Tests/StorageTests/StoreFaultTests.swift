import Enablement
import EnablementTestSupport
import Foundation
import GRDB
import Messaging
import Testing

@testable import Storage

/// What happens to a store that is damaged, full, shared or newer than this Runway.
@Suite struct StoreFaultTests {
  private let time = "2026-11-03T09:00:00Z"

  private struct Place {
    let folder: URL
    var path: String { folder.appending(path: "runway.sqlite").path(percentEncoded: false) }

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "runway-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Changes the file behind the store's back.
    func tamper(_ sql: String) throws {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { try $0.execute(sql: sql) }
      try queue.close()
    }
  }

  @Test func `a bad row breaks only itself`() throws {
    let place = try Place()
    defer { place.remove() }
    let store = try Store(path: place.path)
    for _ in 1...3 { _ = try store.add(sampleDraft(), by: "ana") }
    try place.tamper("UPDATE artifact SET artifact = '{\"channel\":7}' WHERE id = 'OB-0002'")
    let stored = try store.reviews()
    #expect(stored.map(\.id) == ["OB-0001", "OB-0002", "OB-0003"])
    #expect(stored.compactMap(\.review?.id) == ["OB-0001", "OB-0003"])
    #expect(throws: StorageError.self) { try store.review("OB-0002") }
    let health = try store.health()
    #expect(health.unreadable.count == 1)
    #expect(health.unreadable.first?.contains("OB-0002") == true)
    #expect(!health.isSound)
    #expect(health.artifacts == 3)
  }

  @Test func `an artifact of a kind from the future is unreadable and named`() throws {
    let place = try Place()
    defer { place.remove() }
    let store = try Store(path: place.path)
    _ = try store.add(sampleDraft(), by: "ana")
    try place.tamper("UPDATE artifact SET kind = 'hologram'")
    guard case .unreadable("OB-0001", let reason) = try #require(store.reviews().first) else {
      Issue.record("the row was read")
      return
    }
    #expect(reason.contains("hologram"))
    #expect(reason.contains("Update Runway"))
  }

  @Test func `an export of nothing is found by the examination`() throws {
    let place = try Place()
    defer { place.remove() }
    let store = try Store(path: place.path)
    try place.tamper("INSERT INTO export VALUES ('TT-0009', 'a.md', '00', 'ana', '2026')")
    #expect(try store.health().faults == ["a row of export belongs to no artifact"])
  }

  @Test func `a file of a newer Runway is refused with the remedy`() throws {
    let place = try Place()
    defer { place.remove() }
    do { _ = try Store(path: place.path) }
    try place.tamper("INSERT INTO grdb_migrations VALUES ('9 from the future')")
    let error = #expect(throws: StorageError.self) { try Store(path: place.path) }
    #expect(error?.description.contains("newer Runway") == true)
  }

  @Test func `two processes that write at once give every draft its own id`() async throws {
    let place = try Place()
    defer { place.remove() }
    let path = place.path
    let draft = try sampleDraft()
    _ = try Store(path: path)
    let ids = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 1...2 {
        group.addTask {
          let store = try Store(path: path)
          return try (1...20).map { _ in try store.add(draft, by: "ana").id }
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(Set(ids).count == 40)
    #expect(try Store(path: path).reviews().count == 40)
  }

  @Test func `a full disk is named, saves nothing of the change and loses nothing`() throws {
    let place = try Place()
    defer { place.remove() }
    do {
      let store = try Store(path: place.path)
      _ = try store.add(sampleDraft(), by: "ana")
    }
    let full = try Store(path: place.path) { database in
      // As many pages as there are: the next one has no room.
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 1
      _ = try Row.fetchAll(database, sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = String(repeating: "Reviews take less time. ", count: 20_000)
    let error = #expect(throws: StorageError.self) {
      try full.add(sampleDraft(body: long), by: "ana")
    }
    #expect(error?.description.contains("no space left") == true)
    #expect(try full.reviews().map(\.id) == ["OB-0001"])
    #expect(try full.health().isSound)
  }

  @Test func `the file is for its owner only, also where it was not before`() throws {
    let place = try Place()
    defer { place.remove() }
    func mode() throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    do { _ = try Store(path: place.path) }
    #expect(try mode() == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: place.path)
    do { _ = try Store(path: place.path) }
    #expect(try mode() == 0o600)
  }

  @Test func `a transcript is kept once and given back byte for byte`() throws {
    let store = try Store(inMemory: ())
    let bytes = Array("WEBVTT\r\n".utf8) + [0xFF]
    let source = SourceFile(sha256: ContentDigest.sha256(bytes), name: "call.vtt", bytes: bytes)
    _ = try store.add(sampleDraft(), by: "ana", source: source)
    _ = try store.add(sampleDraft(), by: "ana", source: source)
    #expect(try store.source(source.sha256) == source)
    #expect(try store.source(String(repeating: "0", count: 64)) == nil)
  }

  @Test func `what an exported artifact cited stays noted after an edit`() throws {
    let store = try Store(inMemory: ())
    let exported = try store.add(sampleDraft(), by: "ana").id
    let kept = try store.add(sampleDraft(), by: "ana").id
    let file = ExportRecord(path: "out/\(exported)-A.md", sha256: "00")
    try store.noteExport(exported, files: [file], by: "ana", at: time)
    for id in [exported, kept] {
      try store.update(id) { review in
        var draft = review.draft
        draft.spans = []
        if case .outbound(var set) = draft.artifact {
          set.variants[0].claimIDs = []
          draft.artifact = .outbound(set)
        }
        review.edit(draft, by: "ben", at: time, detail: nil)
      }
    }
    #expect(try store.artifacts(citing: "CLM-001") == [exported])
  }

  @Test func `the ledger beside a file is a record and no event`() throws {
    let store = try Store(inMemory: ())
    let id = try store.add(sampleDraft(), by: "ana").id
    let files = ["out/\(id)-A.md", "out/\(id).ledger.json"].map {
      ExportRecord(path: $0, sha256: "00")
    }
    try store.noteExport(id, files: files, by: "ana", at: time)
    #expect(try store.exports(of: id).count == 2)
    let events = try #require(try store.review(id)).history.filter { $0.action == .exported }
    #expect(events.map(\.detail) == ["out/\(id)-A.md"])
  }
}
