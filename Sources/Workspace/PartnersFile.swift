public import Messaging
import SwiftCSV

/// What came of reading `partners.csv`.
public struct PartnersReading: Sendable {
  /// The partners, in the order of the file.
  public var partners: [Partner] = []
  /// Rows that were left out, each with its reason; nothing is guessed.
  public var rejected: [RejectedRow] = []
  /// What else is wrong with the file; an error means that no row could be read.
  public var issues: [LibraryIssue] = []

  /// A row that was left out.
  public struct RejectedRow: Hashable, Sendable {
    /// Where it begins.
    public var location: SourceLocation
    /// What its fields say.
    public var fields: [String]
    /// Why it was left out, and what to do.
    public var reason: String
  }

  /// The partner with an id.
  public func partner(_ id: String) -> Partner? {
    partners.first { $0.id == id }
  }

  /// The id that a misspelt one comes closest to.
  public func nearest(to id: String) -> String? {
    Nearest.match(for: id, in: partners.map(\.id))
  }
}

/// Reads `partners.csv`: a header and one partner a row.
///
/// Comma, semicolon and tab are told apart by the header; a byte-order mark, either line end and
/// quoted fields with line breaks are fine. Columns are known by their names, in any order.
public struct PartnersFile {
  /// The path, as messages print it.
  public var path: String
  /// Where signed dates after this day are refused; nil for nowhere.
  public var today: CivilDate?
  /// The library whose verticals rows may name; nil to accept any.
  public var library: Library?

  /// A reader.
  public init(path: String = "partners.csv", today: CivilDate? = nil, library: Library? = nil) {
    self.path = path
    self.today = today
    self.library = library
  }

  /// Reads a text in UTF-8.
  public func read(_ bytes: [UInt8]) -> PartnersReading {
    var reading = PartnersReading()
    if let offset = YAMLSource.firstInvalidUTF8(in: bytes) {
      let (line, column) = YAMLSource.position(of: offset, in: bytes)
      reading.issues.append(
        error(
          "unreadable-file",
          line,
          column,
          "the file is not UTF-8 from here on. Save it as UTF-8."
        )
      )
      return reading
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: hasMark ? bytes[3...] : bytes[...], as: UTF8.self)
    guard !text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
      return reading
    }
    if let open = Self.unclosedQuote(in: bytes) {
      let (line, column) = YAMLSource.position(of: open, in: bytes)
      reading.issues.append(
        error(
          "bad-csv",
          line,
          column,
          "the quote that opens here never closes. Close it, or write it twice inside of a field."
        )
      )
      return reading
    }
    do {
      let csv = try EnumeratedCSV(string: text, loadColumns: false)
      read(csv.rows, header: csv.header, into: &reading)
    } catch let error as CSVParseError {
      reading.issues.append(
        self.error("bad-csv", 1, 1, "not a CSV file: \(Self.explanation(error)).")
      )
    } catch {
      reading.issues.append(self.error("bad-csv", 1, 1, "not a CSV file: \(error)."))
    }
    return reading
  }

  private static func explanation(_ error: CSVParseError) -> String {
    switch error {
    case .generic(let message), .quotation(let message): message
    }
  }
}

extension PartnersFile {
  /// The columns, and names that other programmes give them.
  enum Column: String, CaseIterable {
    case id = "partner_id"
    case name
    case type
    case tier
    case region
    case vertical
    case ownerVendor = "owner_vendor"
    case ownerPartner = "owner_partner"
    case signedOn = "signed_on"
    case status
    case exitedOn = "exited_on"

    /// The column that a header names, without regard to case, blanks and signs.
    init?(header: String) {
      let folded = Self.folded(header)
      let known = Self.allCases.first { Self.folded($0.rawValue) == folded }
      guard let column = known ?? Self.aliases[folded] else { return nil }
      self = column
    }

    private static let aliases: [String: Column] = [
      "id": .id, "partnerkey": .id, "primarypartnerid": .id,
      "partnername": .name, "partnertype": .type, "partnertier": .tier,
    ]

    private static func folded(_ header: String) -> String {
      String(header.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
    }
  }

  private func read(_ rows: [[String]], header: [String], into reading: inout PartnersReading) {
    var columns: [Column: Int] = [:]
    for (index, name) in header.enumerated() {
      guard let column = Column(header: name) else {
        reading.issues.append(unknown(name))
        continue
      }
      if columns[column] != nil {
        reading.issues.append(
          error("duplicate-key", 1, 1, "two columns are \(column.rawValue). Remove one.")
        )
      }
      columns[column] = columns[column] ?? index
    }
    for column in [Column.id, .name] where columns[column] == nil {
      reading.issues.append(
        error("missing-key", 1, 1, "there is no column \(column.rawValue), which is required.")
      )
    }
    guard !reading.issues.contains(where: { $0.severity == .error }) else { return }
    let usual = UsualValues(
      rows.map { Row(fields: $0.map(Self.trimmed), columns: columns, line: 0) }
    )
    var line = 2 + header.reduce(0) { $0 + Self.lineBreaks(in: $1) }
    var firstLines: [String: Int] = [:]
    for fields in rows {
      defer { line += 1 + fields.reduce(0) { $0 + Self.lineBreaks(in: $1) } }
      guard fields.contains(where: { !Self.trimmed($0).isEmpty }) else { continue }
      let row = Row(fields: fields.map(Self.trimmed), columns: columns, line: line)
      read(row, width: header.count, usual, &firstLines, into: &reading)
    }
  }

  private func read(
    _ row: Row,
    width: Int,
    _ usual: UsualValues,
    _ firstLines: inout [String: Int],
    into reading: inout PartnersReading
  ) {
    let partner: Partner
    switch self.partner(row, width: width) {
    case .success(let read): partner = read
    case .failure(let rejection):
      reading.rejected.append(rejected(row, rejection.reason))
      return
    }
    if let typo = usual.typo(in: row) {
      reading.rejected.append(rejected(row, typo))
      return
    }
    if let first = firstLines[partner.id] {
      let signed = reading.partner(partner.id)?.signedOn
      let again =
        partner.signedOn.map { $0 == signed ? "" : " It was signed again on \($0)." } ?? ""
      reading.rejected.append(
        rejected(
          row,
          "partner_id \(partner.id) stands in line \(first) already.\(again) Keep one row."
        )
      )
      return
    }
    firstLines[partner.id] = row.line
    reading.partners.append(partner)
    reading.issues += doubts(about: partner, line: row.line)
  }

  private func partner(_ row: Row, width: Int) -> Result<Partner, Rejection> {
    guard row.fields.dropFirst(width).allSatisfy(\.isEmpty) else {
      return .failure(
        Rejection(
          "it has more fields than the header. Put a field that holds a separator in quotes."
        )
      )
    }
    guard let id = row[.id] else { return .failure(Rejection("it has no partner_id.")) }
    guard let name = row[.name] else { return .failure(Rejection("it has no name.")) }
    var dates: [Column: CivilDate] = [:]
    for column in [Column.signedOn, .exitedOn] {
      guard let text = row[column] else { continue }
      guard let date = CivilDate(iso: text) else {
        return .failure(
          Rejection("\(column.rawValue) is \"\(text)\", which is no date: write YYYY-MM-DD.")
        )
      }
      if let today, today < date, column == .signedOn {
        return .failure(Rejection("\(column.rawValue) is \(date), which is still to come."))
      }
      dates[column] = date
    }
    if let signed = dates[.signedOn], let exited = dates[.exitedOn], exited < signed {
      return .failure(Rejection("it left on \(exited), before it signed on \(signed)."))
    }
    return .success(
      Partner(
        id: id,
        name: name,
        type: row[.type],
        tier: row[.tier],
        region: row[.region],
        vertical: row[.vertical],
        ownerVendor: row[.ownerVendor],
        ownerPartner: row[.ownerPartner],
        signedOn: dates[.signedOn],
        status: row[.status],
        exitedOn: dates[.exitedOn]
      )
    )
  }

  private func doubts(about partner: Partner, line: Int) -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    if let status = partner.status, !UsualValues.statuses.contains(status.lowercased()) {
      issues.append(
        warning(
          "unknown-value",
          line,
          "\(partner.id) has the status \"\(status)\", which means nothing to the programme. It "
            + "knows: \(UsualValues.statuses.joined(separator: ", "))."
        )
      )
    }
    if let region = partner.region, !Region.isKnown(region) {
      issues.append(
        warning(
          "unknown-value",
          line,
          "\(partner.id) is in region \"\(region)\", which is no ISO 3166 code of two capitals."
        )
      )
    }
    if let vertical = partner.vertical, let library, library.vertical(vertical) == nil {
      let nearest = Nearest.match(for: vertical, in: library.verticals.map(\.id))
      let hint = nearest.map { " Did you mean \"\($0)\"?" } ?? ""
      issues.append(
        warning(
          "dangling-id",
          line,
          "\(partner.id) is in vertical \"\(vertical)\", which the library does not have.\(hint)"
        )
      )
    }
    return issues
  }
}

extension PartnersFile {
  /// A row with its fields by column.
  struct Row {
    var fields: [String]
    var columns: [Column: Int]
    var line: Int

    /// The text of a field, or nil where it is blank or missing.
    subscript(column: Column) -> String? {
      guard let index = columns[column], fields.indices.contains(index) else { return nil }
      return fields[index].isEmpty ? nil : fields[index]
    }
  }

  private struct Rejection: Error {
    var reason: String

    init(_ reason: String) {
      self.reason = reason
    }
  }

  private func rejected(_ row: Row, _ reason: String) -> PartnersReading.RejectedRow {
    PartnersReading.RejectedRow(
      location: SourceLocation(file: path, line: row.line, column: 1),
      fields: row.fields,
      reason: reason
    )
  }

  private func unknown(_ header: String) -> LibraryIssue {
    var message = "unknown column \"\(Self.trimmed(header))\"; it is not read."
    if let nearest = Nearest.match(for: header, in: Column.allCases.map(\.rawValue)) {
      message += " Did you mean \"\(nearest)\"?"
    }
    return warning("unknown-key", 1, message)
  }

  private func error(
    _ code: String,
    _ line: Int,
    _ column: Int,
    _ message: String
  ) -> LibraryIssue {
    LibraryIssue(
      .error,
      code,
      at: SourceLocation(file: path, line: line, column: column),
      message
    )
  }

  private func warning(_ code: String, _ line: Int, _ message: String) -> LibraryIssue {
    LibraryIssue(.warning, code, at: SourceLocation(file: path, line: line, column: 1), message)
  }

  /// Where a quoted field begins that goes on to the end of the file, or nil.
  static func unclosedQuote(in bytes: [UInt8]) -> Int? {
    var open: Int?
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        if open == nil {
          open = index
        } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
          index += 1
        } else {
          open = nil
        }
      }
      index += 1
    }
    return open
  }

  fileprivate static func trimmed(_ text: String) -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = text.firstIndex(where: { !blank($0) }),
      let last = text.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(text[first...last])
  }

  private static func lineBreaks(in text: String) -> Int {
    text.reduce(0) { $1.isNewline ? $0 + 1 : $0 }
  }
}
