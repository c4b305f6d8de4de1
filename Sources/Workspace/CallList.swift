package import Foundation
package import Messaging

/// What `calls.yaml` beside a transcript says about it: the date, title, partner and attendees.
package struct CallList: Sendable {
  /// One call of the list.
  package struct Entry: Sendable, Hashable {
    /// The transcript's file name.
    package var file: String
    /// The day of the call.
    package var date: CivilDate?
    /// What the call was about.
    package var title: String?
    /// The partner's id.
    package var partner: String?
    /// The attendee file, beside the list.
    package var attendees: String?
  }

  /// The calls.
  package var entries: [Entry]

  /// The entry of a transcript in the list that lies beside it; `nil` where there is none.
  ///
  /// - Throws: `WorkspaceError` with every located problem of the list.
  package static func entry(for transcript: URL) throws(WorkspaceError) -> Entry? {
    let url = transcript.deletingLastPathComponent().appending(path: "calls.yaml")
    guard let data = FileManager.default.contents(atPath: url.path(percentEncoded: false)) else {
      return nil
    }
    let list = try CallList(bytes: [UInt8](data), path: "calls.yaml")
    return list.entries.first { $0.file == transcript.lastPathComponent }
  }

  /// Reads a list.
  package init(bytes: [UInt8], path: String) throws(WorkspaceError) {
    let log = ReadingLog()
    entries = []
    if let root = YAMLSource(path: path).root(of: bytes, log: log) {
      if case .sequence(let nodes) = root.value {
        entries = nodes.compactMap { Self.entry($0, log) }
      } else {
        log.report("wrong-type", at: root.location, "a list of calls is needed, not \(root.shape).")
      }
    }
    let errors = log.issues.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
  }

  private static func entry(_ node: SourceNode, _ log: ReadingLog) -> Entry? {
    guard let reader = EntityReader(node, what: "call", log: log) else { return nil }
    let file = reader.text("file")
    let date = reader.date("date")
    let title = reader.string("title")
    let partner = reader.string("partner")
    let attendees = reader.string("attendees")
    reader.finish()
    guard let file else { return nil }
    return Entry(file: file, date: date, title: title, partner: partner, attendees: attendees)
  }
}
