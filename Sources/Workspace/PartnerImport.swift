package import Messaging
import SwiftCSV

/// Takes partners out of somebody else's CSV file into `partners.csv`.
///
/// Nothing is guessed: a row that cannot be used, stands twice or would change a partner is listed
/// with its reason. Columns of `partners.csv` that we do not know stay as they are.
package struct PartnerImport: Sendable {
  /// What came of an import.
  package struct Result: Sendable {
    /// The new text of `partners.csv`.
    package var text: String
    /// The ids that were added.
    package var added: [String] = []
    /// The ids whose rows were replaced.
    package var replaced: [String] = []
    /// The ids whose rows say the same already.
    package var unchanged: [String] = []
    /// The rows that were not taken, each with its place and reason.
    package var rejected: [PartnersReading.RejectedRow] = []
    /// What else is to be known about the file.
    package var notes: [String] = []
    /// The line of each id in the file.
    var lines: [String: Int] = [:]
  }

  private let mapping: ColumnMapping
  private let today: CivilDate
  private let replaces: Bool

  /// Makes an import.
  ///
  /// - Parameters:
  ///   - mapping: How columns and words of the file become ours.
  ///   - today: The day after which nobody can have signed.
  ///   - replaces: Whether a row takes the place of one with the same id.
  package init(mapping: ColumnMapping, today: CivilDate, replaces: Bool) {
    self.mapping = mapping
    self.today = today
    self.replaces = replaces
  }

  /// Reads a file and adds it to `partners.csv`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its name, for messages.
  ///   - present: The text of `partners.csv`; empty where there is none.
  /// - Returns: The new text and what happened to each row.
  /// - Throws: `WorkspaceError` where the file or the mapping cannot be used at all.
  package func run(
    _ bytes: [UInt8],
    path: String,
    into present: String
  ) throws(WorkspaceError) -> Result {
    if let offset = YAMLSource.firstInvalidUTF8(in: bytes) {
      let (line, _) = YAMLSource.position(of: offset, in: bytes)
      throw WorkspaceError("\(path):\(line): the file is not UTF-8 from here on. Save it as UTF-8.")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let source = try Self.table(
      String(decoding: hasMark ? bytes[3...] : bytes[...], as: UTF8.self),
      path
    )
    var result = Result(text: present)
    let renamed = try self.renamed(source, path, &result)
    let reading = PartnersFile(path: path, today: today).read(Array(renamed.utf8))
    let errors = reading.issues.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw WorkspaceError(errors.map(\.description).joined(separator: "\n"))
    }
    result.rejected = reading.rejected
    result.notes += reading.issues.filter { $0.code != "unknown-key" }.map(\.description)
    try merge(reading.partners, path, &result)
    return result
  }

  /// A table of words.
  private struct Table {
    var header: [String]
    var rows: [[String]]
  }

  private static func table(_ text: String, _ path: String) throws(WorkspaceError) -> Table {
    guard !text.allSatisfy(\.isWhitespace) else { throw WorkspaceError("\(path) is empty.") }
    do {
      let csv = try EnumeratedCSV(string: text, loadColumns: false)
      return Table(header: csv.header.map(trimmed), rows: csv.rows)
    } catch {
      throw WorkspaceError("\(path) is not a CSV file: \(error).")
    }
  }

  /// The file with our columns and our words, line for line.
  private func renamed(
    _ source: Table,
    _ path: String,
    _ result: inout Result
  ) throws(WorkspaceError) -> String {
    var places: [(column: String, place: Int?)] = []
    for column in ColumnMapping.known {
      if let wanted = mapping.columns[column] {
        guard let place = source.header.firstIndex(where: { Self.same($0, wanted) }) else {
          throw WorkspaceError(
            "\(path) has no column “\(wanted)”, which the mapping names for \(column). It has: "
              + "\(source.header.joined(separator: ", "))."
          )
        }
        places.append((column, place))
      } else if let place = source.header.firstIndex(where: {
        PartnersFile.Column(header: $0)?.rawValue == column
      }), !mapping.columns.values.contains(where: { Self.same($0, source.header[place]) }) {
        places.append((column, place))
      } else if mapping.defaults[column] != nil || column == "partner_id" {
        places.append((column, nil))
      }
    }
    guard places.contains(where: { $0.column == "name" && $0.place != nil }) else {
      throw WorkspaceError(
        "\(path) has no column for the partner's name. Name it in a mapping file: columns: { name: … }. "
          + "It has: \(source.header.joined(separator: ", "))."
      )
    }
    let used = Set(places.compactMap(\.place))
    let unread = source.header.indices.filter { !used.contains($0) }.map { source.header[$0] }
    if !unread.isEmpty { result.notes.append("not read: \(unread.joined(separator: ", ")).") }
    if places.contains(where: { $0.column == "partner_id" && $0.place == nil }) {
      result.notes.append("no column is the partner_id: ids are made from the names.")
    }
    let namePlace = places.first { $0.column == "name" }?.place ?? 0
    var lines = [Self.line(places.map(\.column))]
    var number = 2 + source.header.reduce(0) { $0 + Self.lineBreaks(in: $1) }
    for row in source.rows {
      defer { number += 1 + row.reduce(0) { $0 + Self.lineBreaks(in: $1) } }
      guard row.contains(where: { !Self.trimmed($0).isEmpty }) else {
        lines.append("")
        continue
      }
      let name = row.indices.contains(namePlace) ? row[namePlace] : ""
      let fields = places.map { column, place in value(of: column, at: place, row, name: name) }
      if let id = zip(places, fields).first(where: { $0.0.column == "partner_id" })?.1 {
        result.lines[id] = result.lines[id] ?? number
      }
      lines.append(Self.line(fields))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func value(of column: String, at place: Int?, _ row: [String], name: String) -> String {
    var word = ""
    if let place, row.indices.contains(place) { word = Self.trimmed(row[place]) }
    let words = mapping.values[column] ?? [:]
    if let ours = words.first(where: { Self.same($0.key, word) })?.value { word = ours }
    if word.isEmpty, let fallback = mapping.defaults[column] { word = fallback }
    if word.isEmpty, column == "partner_id", place == nil { word = Self.slug(name) }
    return word
  }

  /// Puts the partners into the present text, keeping its columns and rows.
  private func merge(
    _ partners: [Partner],
    _ path: String,
    _ result: inout Result
  ) throws(WorkspaceError) {
    let isNew = result.text.allSatisfy(\.isWhitespace)
    var table =
      isNew
      ? Table(header: ColumnMapping.known, rows: [])
      : try Self.table(result.text, "partners.csv")
    let columns = table.header.map { PartnersFile.Column(header: $0) }
    guard let idPlace = columns.firstIndex(of: .id) else {
      throw WorkspaceError("partners.csv has no column partner_id. Mend it before you import.")
    }
    for partner in partners {
      let fields = Self.fields(of: partner)
      let present = table.rows.firstIndex { row in
        row.indices.contains(idPlace) && Self.trimmed(row[idPlace]) == partner.id
      }
      guard let present else {
        table.rows.append(columns.map { $0.flatMap { fields[$0] } ?? "" })
        result.added.append(partner.id)
        continue
      }
      let differing = columns.indices.filter { place in
        guard let column = columns[place], let new = fields[column], !new.isEmpty else {
          return false
        }
        let row = table.rows[present]
        return !(row.indices.contains(place) && Self.trimmed(row[place]) == new)
      }
      if differing.isEmpty {
        result.unchanged.append(partner.id)
      } else if replaces {
        var row = table.rows[present]
        while row.count < columns.count { row.append("") }
        for place in differing { row[place] = columns[place].flatMap { fields[$0] } ?? "" }
        table.rows[present] = row
        result.replaced.append(partner.id)
      } else {
        let names = differing.map { table.header[$0] }.joined(separator: ", ")
        result.rejected.append(
          PartnersReading.RejectedRow(
            location: SourceLocation(file: path, line: result.lines[partner.id] ?? 1, column: 1),
            fields: [partner.id, partner.name],
            reason:
              "\(partner.id) is in partners.csv already and differs in \(names). Take the new "
              + "row with --replace, or leave it."
          )
        )
      }
    }
    guard !result.added.isEmpty || !result.replaced.isEmpty else { return }
    result.text = ([table.header] + table.rows).map(Self.line).joined(separator: "\n") + "\n"
  }

  private static func fields(of partner: Partner) -> [PartnersFile.Column: String] {
    var fields: [PartnersFile.Column: String] = [:]
    fields[.id] = partner.id
    fields[.name] = partner.name
    fields[.type] = partner.type
    fields[.tier] = partner.tier
    fields[.region] = partner.region
    fields[.vertical] = partner.vertical
    fields[.ownerVendor] = partner.ownerVendor
    fields[.ownerPartner] = partner.ownerPartner
    fields[.signedOn] = partner.signedOn?.description
    fields[.status] = partner.status
    fields[.exitedOn] = partner.exitedOn?.description
    return fields
  }

  /// A line of CSV; a field with a separator, a quote or a line end stands in quotes.
  private static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isPlain = !field.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
      return isPlain ? field : "\"\(field.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",")
  }

  /// Lower-case letters and digits with single hyphens: `Kestrel & Fenn` → `kestrel-fenn`.
  private static func slug(_ name: String) -> String {
    let folded = name.lowercased().replacing("ä", with: "ae").replacing("ö", with: "oe")
      .replacing("ü", with: "ue").replacing("ß", with: "ss")
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }

  private static func lineBreaks(in text: String) -> Int {
    text.reduce(0) { $1.isNewline ? $0 + 1 : $0 }
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    trimmed(left).lowercased() == trimmed(right).lowercased()
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
