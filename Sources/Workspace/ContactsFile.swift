import Enablement
import SwiftCSV

/// The records that messages go to, as a file that a sending tool imports.
package struct ContactsFile: Sendable {
  /// A file for a tool.
  package struct Output: Sendable {
    /// The CSV, with exactly the columns that the tool takes and the messages use.
    package var text: String
    /// How many records it holds.
    package var count: Int
    /// The records that were left out, with line and reason.
    package var rejected: [String]
  }

  private let header: [String]
  private let rows: [[String]]
  private let path: String

  /// Reads a CSV file; its columns are canonical fields, `contact.first_name` or just `first_name`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  /// - Throws: `WorkspaceError` where it is no CSV file in UTF-8.
  package init(_ bytes: [UInt8], path: String) throws(WorkspaceError) {
    if let offset = YAMLSource.firstInvalidUTF8(in: bytes) {
      let (line, _) = YAMLSource.position(of: offset, in: bytes)
      throw WorkspaceError("\(path):\(line): the file is not UTF-8 from here on. Save it as UTF-8.")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: hasMark ? bytes[3...] : bytes[...], as: UTF8.self)
    guard !text.allSatisfy(\.isWhitespace) else { throw WorkspaceError("\(path) is empty.") }
    do {
      let csv = try EnumeratedCSV(string: text, loadColumns: false)
      header = csv.header
      rows = csv.rows
    } catch {
      throw WorkspaceError("\(path) is not a CSV file: \(error).")
    }
    self.path = path
  }

  /// The records with the columns that a tool takes, empty values filled with the fallbacks.
  ///
  /// - Parameters:
  ///   - columns: The fields in use with the tool's columns.
  ///   - fallbacks: What stands where a record has nothing, by field.
  /// - Returns: The file for the tool.
  /// - Throws: `WorkspaceError` where a field in use has no column.
  package func output(
    columns: [(field: String, column: String)],
    fallbacks: [String: String]
  ) throws(WorkspaceError) -> Output {
    var places: [(field: String, place: Int)] = []
    var missing: [String] = []
    for (field, _) in columns {
      if let place = header.firstIndex(where: { Self.names($0, field) }) {
        places.append((field, place))
      } else {
        missing.append(field)
      }
    }
    guard missing.isEmpty else {
      throw WorkspaceError(
        "\(path) has no column for \(missing.joined(separator: ", ")), which the messages use. It has: "
          + "\(header.joined(separator: ", "))."
      )
    }
    var lines = [Self.line(columns.map(\.column))]
    var rejected: [String] = []
    for (number, row) in rows.enumerated()
    where row.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      let values = places.map { field, place in
        let value = row.indices.contains(place) ? Self.trimmed(row[place]) : ""
        return value.isEmpty ? fallbacks[field] ?? "" : value
      }
      let address = places.firstIndex { $0.field == "contact.email" }.map { values[$0] } ?? ""
      guard address.contains("@") else {
        rejected.append("\(path):\(number + 2): it has no e-mail address.")
        continue
      }
      if let bad = values.first(where: { $0.contains("{{") || $0.contains("*|") }) {
        rejected.append("\(path):\(number + 2): “\(bad)” is a merge tag and no value.")
        continue
      }
      lines.append(Self.line(values))
    }
    let text = lines.joined(separator: "\n") + "\n"
    return Output(text: text, count: lines.count - 1, rejected: rejected)
  }

  private static func names(_ header: String, _ field: String) -> Bool {
    func folded(_ text: some StringProtocol) -> String {
      String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    let short = field.split(separator: ".").last.map(String.init) ?? field
    let own = folded(header)
    if own == folded(field) { return true }
    if field.hasPrefix("contact.") { return own == folded(short) }
    return own == "company" && field == "company.name" || own == "company" + folded(short)
  }

  private static func line(_ fields: [String]) -> String {
    fields.map { field in
      // A cell that begins like a formula would be run by a spreadsheet.
      let safe = field.first.map { "=+-@".contains($0) } == true ? "'" + field : field
      let isPlain = !safe.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
      return isPlain ? safe : "\"\(safe.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",")
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
