package import Foundation
package import Messaging
import SwiftCSV

/// Claims from a table: every row becomes a draft, or is rejected with its reason.
///
/// Nothing that a table says makes a claim approved: a status is not taken over. The rows are judged
/// by the reader of the library itself, so that what it would refuse is refused here.
package struct ClaimImport: Sendable {
  /// A row that was left out.
  package struct Rejection: Sendable, Hashable {
    /// Its line in the table, from 1.
    package var line: Int
    /// What it holds, shortened.
    package var shown: String
    /// Why, and what to do.
    package var reason: String
  }

  /// Why no row can be read.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    /// What is wrong and what to do.
    package let description: String
  }

  /// The ids of the claims that were taken, in the order of the table.
  package private(set) var ids: [String] = []
  /// The rows that were left out.
  package private(set) var rejected: [Rejection] = []
  /// What was not taken over, one sentence each.
  package private(set) var remarks: [String] = []
  /// The file of the library, `nil` where no row was taken.
  package private(set) var file: String?

  /// Reads the table of a file in UTF-8: Markdown where the name ends in `.md`, else CSV.
  ///
  /// - Throws: `Failure` where there is no table in it.
  package static func table(in bytes: [UInt8], path: String) throws(Failure) -> MessagingTable {
    guard YAMLSource.firstInvalidUTF8(in: bytes) == nil else {
      throw Failure(description: "\(path) is not UTF-8. Save it as UTF-8.")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: hasMark ? bytes[3...] : bytes[...], as: UTF8.self)
    if path.lowercased().hasSuffix(".md") || path.lowercased().hasSuffix(".markdown") {
      guard let table = MessagingTable(markdown: text) else {
        throw Failure(
          description:
            "\(path) holds no Markdown table: a header row, a row of dashes, one claim a row."
        )
      }
      return table
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(description: "\(path) is empty.")
    }
    do {
      let csv = try EnumeratedCSV(string: text, loadColumns: false)
      let rows = csv.rows.enumerated().map { index, cells in
        MessagingTable.Row(line: index + 2, cells: cells)
      }
      return MessagingTable(header: csv.header, rows: rows)
    } catch let error as CSVParseError {
      switch error {
      case .generic(let message), .quotation(let message):
        throw Failure(description: "\(path) is not a CSV file: \(message).")
      }
    } catch {
      throw Failure(description: "\(path) is not a CSV file: \(error).")
    }
  }

  /// Turns the rows of a table into claims for one file of a library.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - workspace: The workspace with the library.
  ///   - path: The new file, relative to the workspace.
  ///   - owner: Who answers for a claim that names nobody.
  ///   - day: From when a claim counts that gives no day.
  /// - Throws: `Failure` where the columns cannot be understood.
  package init(
    _ table: MessagingTable,
    into workspace: URL,
    path: String,
    owner: String,
    day: CivilDate
  ) throws(Failure) {
    let columns = try Columns(table.header)
    let library = LibraryLoader().load(workspace: workspace).partial
    var numbers = IDNumbers(taken: Set(library.locations.keys.map(\.id)))
    var candidates: [Candidate] = []
    for row in table.rows {
      guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
      do throws(RowFault) {
        var values = try columns.values(of: row)
        if values[.status] != nil, values[.status]?.lowercased() != "draft" {
          remarks.append(
            "Row \(row.line): the status “\(values[.status] ?? "")” is not taken over; imported "
              + "claims are drafts."
          )
        }
        let id = try numbers.id(for: values[.id])
        values[.id] = id
        candidates.append(
          Candidate(id: id, row: row, lines: Self.lines(values, owner: owner, day: day))
        )
      } catch {
        reject(row, error.reason)
      }
    }
    judge(candidates, workspace, path)
    rejected.sort { $0.line < $1.line }
  }
}

extension ClaimImport {
  private struct Candidate {
    var id: String
    var row: MessagingTable.Row
    var lines: [String]
  }

  /// Why a row cannot become a claim.
  struct RowFault: Error {
    var reason: String
  }

  private mutating func reject(_ row: MessagingTable.Row, _ reason: String) {
    let text = row.cells.joined(separator: " | ")
    let shown = text.count > 80 ? text.prefix(79) + "…" : text[...]
    rejected.append(Rejection(line: row.line, shown: String(shown), reason: reason))
  }

  /// Lets the library's reader judge the claims, and leaves out what it refuses until all is well.
  private mutating func judge(_ candidates: [Candidate], _ workspace: URL, _ path: String) {
    var open = candidates
    while !open.isEmpty {
      var lines = ["# Imported claims: drafts until somebody approves them."]
      var starts: [Int] = []
      for candidate in open {
        starts.append(lines.count + 1)
        lines += candidate.lines
      }
      let text = lines.joined(separator: "\n") + "\n"
      let reading = LibraryLoader().load(
        workspace: workspace,
        replacing: [path: Array(text.utf8)]
      )
      var faults: [Int: String] = [:]
      for issue in reading.errors {
        guard let place = issue.location, place.file == path,
          let index = starts.lastIndex(where: { $0 <= place.line }), faults[index] == nil
        else { continue }
        faults[index] = issue.message
      }
      guard !faults.isEmpty else {
        ids = open.map(\.id)
        file = text
        return
      }
      for (index, reason) in faults { reject(open[index].row, reason) }
      open = open.enumerated().filter { faults[$0.offset] == nil }.map(\.element)
    }
  }

  /// A claim as lines of YAML.
  private static func lines(
    _ values: [Column: String],
    owner: String,
    day: CivilDate
  ) -> [String] {
    var lines: [String] = []
    func put(_ key: String, _ value: String) {
      lines.append("\(lines.isEmpty ? "- " : "  ")\(key): \(value)")
    }
    put("id", YAMLText.scalar(values[.id] ?? ""))
    put("kind", YAMLText.scalar(values[.kind]?.lowercased() ?? ""))
    put("text", YAMLText.quoted(values[.text] ?? ""))
    for column in Column.lists {
      guard let value = values[column] else { continue }
      put(column.key, YAMLText.list(parts(value)))
    }
    let evidence = Column.evidence.compactMap { column in
      values[column].map { "\(column.key): \(YAMLText.quoted($0))" }
    }
    if !evidence.isEmpty { put("evidence", "[{ \(evidence.joined(separator: ", ")) }]") }
    if let audience = values[.audience] { put("audience", YAMLText.scalar(audience.lowercased())) }
    put("status", "draft")
    put("owner", YAMLText.quoted(values[.owner] ?? owner))
    put("effective_from", values[.effectiveFrom].map(YAMLText.quoted) ?? day.description)
    for column in [Column.expiresOn, .reviewBy] {
      if let value = values[column] { put(column.key, YAMLText.quoted(value)) }
    }
    return lines
  }

  /// The parts of a cell that holds several: between semicolons or line breaks.
  private static func parts(_ value: String) -> [String] {
    value.split { $0 == ";" || $0.isNewline }.map { part in
      var bare = part.drop(while: \.isWhitespace)
      while bare.last?.isWhitespace == true { bare.removeLast() }
      return String(bare)
    }.filter { !$0.isEmpty }
  }
}

/// Gives claims the next free numbers, and refuses an id that is taken.
private struct IDNumbers {
  var taken: Set<String>
  private var next = 1

  init(taken: Set<String>) {
    self.taken = taken
    let numbers = taken.compactMap { id in
      id.hasPrefix("CLM-") ? Int(id.dropFirst(4)) : nil
    }
    next = (numbers.max() ?? 0) + 1
  }

  mutating func id(for wanted: String?) throws(ClaimImport.RowFault) -> String {
    if let wanted {
      guard taken.insert(wanted).inserted else {
        throw ClaimImport.RowFault(
          reason: "the id \(wanted) is taken. Leave it empty to get a new one."
        )
      }
      return wanted
    }
    var digits = String(next)
    digits = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    next += 1
    taken.insert("CLM-\(digits)")
    return "CLM-\(digits)"
  }
}
