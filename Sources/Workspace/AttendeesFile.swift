package import Calls
import Messaging
import Foundation
import SwiftCSV

/// Reads who was on a call: CSV with a header, or a JSON list of objects.
///
/// The columns are `name`, `display_name`, `email`, `org`, `side` and `role`; only one of the first
/// three has to be filled. Comma, semicolon and tab are told apart by the header.
package enum AttendeesFile {
  /// The rows of a file.
  ///
  /// - Throws: `WorkspaceError` with the path, the row and what is wrong.
  package static func read(_ bytes: [UInt8], path: String) throws(WorkspaceError)
    -> [ListedAttendee]
  {
    guard YAMLSource.firstInvalidUTF8(in: bytes) == nil else {
      throw WorkspaceError("\(path) is not UTF-8. Save it as UTF-8.")
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let first = text.first { !$0.isWhitespace }
    let rows = first == "[" || first == "{" ? try json(text, path) : try csv(text, path)
    var attendees: [ListedAttendee] = []
    for (index, row) in rows.enumerated() {
      guard let attendee = try attendee(row, place: "\(path): row \(index + 1)") else { continue }
      attendees.append(attendee)
    }
    return attendees
  }

  private static let columns = ["name", "display_name", "email", "org", "side", "role"]

  private static func csv(_ text: String, _ path: String) throws(WorkspaceError) -> [[String:
    String]]
  {
    guard !text.allSatisfy(\.isWhitespace) else { return [] }
    do {
      let csv = try NamedCSV(string: text, loadColumns: false)
      let header = csv.header.map { $0.lowercased().filter { $0 != " " } }
      guard header.contains(where: { ["name", "display_name", "email"].contains($0) }) else {
        throw WorkspaceError(
          "\(path) has no column “name”, “display_name” or “email”; it has: "
            + "\(csv.header.joined(separator: ", "))."
        )
      }
      for column in header where !columns.contains(column) {
        let hint = Nearest.match(for: column, in: columns).map { " Did you mean “\($0)”?" } ?? ""
        throw WorkspaceError("\(path): unknown column “\(column)”.\(hint)")
      }
      return csv.rows.map { row in
        Dictionary(row.map { ($0.key.lowercased().filter { $0 != " " }, $0.value) }) { $1 }
      }
    } catch let error as WorkspaceError {
      throw error
    } catch {
      throw WorkspaceError("\(path) is no CSV that can be read: \(error)")
    }
  }

  private static func json(_ text: String, _ path: String) throws(WorkspaceError) -> [[String:
    String]]
  {
    do {
      return try JSONDecoder().decode([[String: String?]].self, from: Data(text.utf8))
        .map { $0.compactMapValues(\.self) }
    } catch {
      throw WorkspaceError(
        "\(path) is no JSON list of attendees ([{\"name\": …, \"email\": …, \"side\": …}])."
      )
    }
  }

  private static func attendee(
    _ row: [String: String],
    place: String
  ) throws(WorkspaceError) -> ListedAttendee? {
    func value(_ key: String) -> String? {
      let text = (row[key] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return text.isEmpty ? nil : text
    }
    guard let name = value("name") ?? value("display_name") ?? value("email") else { return nil }
    var side: Side?
    if let word = value("side") {
      guard let known = Side(rawValue: word.lowercased()) else {
        throw WorkspaceError(
          "\(place): “\(word)” is no side; it is vendor, partner, customer or unknown."
        )
      }
      side = known == .unknown ? nil : known
    }
    return ListedAttendee(
      name: name,
      displayName: value("display_name"),
      email: value("email")?.lowercased(),
      org: value("org"),
      side: side,
      role: value("role")
    )
  }
}
