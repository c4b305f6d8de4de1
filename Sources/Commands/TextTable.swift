/// Rows in aligned columns, for people at a terminal.
struct TextTable {
  private var rows: [[String]]

  init(columns: [String]) {
    rows = [columns.map { $0.uppercased() }]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The table; the last column is not padded.
  var text: String {
    let columns = rows[0].indices
    let widths = columns.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let lines = rows.map { row in
      var line = ""
      for column in columns {
        let cell = row[column]
        let isLast = column == columns.last
        let padding = isLast ? 0 : widths[column] - cell.count + 2
        line += cell + String(repeating: " ", count: padding)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }
}
