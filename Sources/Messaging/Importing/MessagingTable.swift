/// A table of messaging as a marketer keeps it: a header and one item a row.
public struct MessagingTable: Sendable, Hashable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// The line on which it stands, from 1; the number of the row in formats that have no lines.
    public var line: Int
    /// Its cells, in the order of the header; there may be fewer or more.
    public var cells: [String]

    /// Makes a row.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The names of the columns.
  public var header: [String]
  /// The rows.
  public var rows: [Row]

  /// Makes a table.
  public init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
  }
}

extension MessagingTable {
  /// The first table of a Markdown text in GitHub's form, or `nil` where there is none.
  ///
  /// `\|` is a bar inside a cell; code spans, emphasis and links stay as they are written. A table
  /// in a fenced block is none.
  public init?(markdown text: String) {
    var lines: [String] = []
    var fence: Character?
    for raw in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let bare = raw.last == 0x0D ? raw.dropLast() : raw
      let line = String(decoding: bare, as: UTF8.self)
      let start = line.drop { $0 == " " }
      if start.hasPrefix("```") || start.hasPrefix("~~~") {
        let mark = start.first
        fence = fence == nil ? mark : (fence == mark ? nil : fence)
        lines.append("")
      } else {
        lines.append(fence == nil ? line : "")
      }
    }
    let delimiter = lines.indices.dropFirst().first { index in
      Self.isDelimiter(lines[index]) && lines[index - 1].contains("|")
        && Self.cells(of: lines[index]).count == Self.cells(of: lines[index - 1]).count
    }
    guard let delimiter else { return nil }
    header = Self.cells(of: lines[delimiter - 1])
    rows = []
    for index in lines.indices.dropFirst(delimiter + 1) {
      guard lines[index].contains(where: { $0 != " " && $0 != "\t" }) else { break }
      rows.append(Row(line: index + 1, cells: Self.cells(of: lines[index])))
    }
  }

  /// Whether a line is the one of dashes below a header.
  private static func isDelimiter(_ line: String) -> Bool {
    line.contains("-") && line.contains("|")
      && line.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0 == " " || $0 == "\t" }
  }

  private static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in line.utf8 {
      if isEscaped {
        if byte != UInt8(ascii: "|") { cell.append(UInt8(ascii: "\\")) }
        cell.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "|") {
        cells.append(trimmed(cell))
        cell = []
      } else {
        cell.append(byte)
      }
    }
    if isEscaped { cell.append(UInt8(ascii: "\\")) }
    cells.append(trimmed(cell))
    // A bar at either end opens or closes the row and is no cell.
    if cells.first?.isEmpty == true, line.drop(while: \.isWhitespace).hasPrefix("|") {
      cells.removeFirst()
    }
    if cells.last?.isEmpty == true, cells.count > 1 { cells.removeLast() }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var rest = bytes[...].drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}
