/// An artifact as a plain-text sheet to edit, and the sheet back as an artifact.
///
/// Every passage stands under a marker line, `>>> /story/before  Story: before`. The lines between
/// two markers are the words; lines that begin with `##` are comments. Words that begin with `##`
/// or `>>>` are written with a backslash in front.
public struct EditSheet: Sendable, Hashable {
  /// What is wrong with an edited sheet.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// What is wrong and what to do.
    public var message: String

    /// `line 12: …`.
    public var description: String { "line \(line): \(message)" }
  }

  /// All that is wrong with an edited sheet, in the order of its lines.
  public struct Faults: Error, Sendable, Hashable, CustomStringConvertible {
    /// The faults; at least one.
    public var faults: [Fault]

    /// One fault a line.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
  }

  private let passages: [ArtifactPassage]
  private let id: String
  private let artifact: Artifact

  /// A sheet for the words of an artifact.
  ///
  /// Words that somebody else says (objections as heard, phrases to avoid) are edited too; quotes of
  /// a call are evidence and are not on the sheet.
  public init(id: String, artifact: Artifact) {
    self.id = id
    self.artifact = artifact
    passages = artifact.passages
  }

  /// The sheet, ready for an editor.
  public var text: String {
    var lines = [
      "## \(id): change the words below the marker lines and leave the marker lines as they are.",
      "## Lines that begin with ## are comments. Delete everything to give up.",
      "## Afterwards the text is checked again and goes back to review.",
      "",
    ]
    for passage in passages {
      lines.append("\(Self.marker) \(passage.path)  \(PassageLabel.text(for: passage.path))")
      lines += Self.rows(passage.text).map(Self.escaped)
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// The words that an edited sheet changes, by JSON Pointer.
  ///
  /// White space at the end of a passage and at the ends of lines does not count. An empty sheet
  /// and one without changes give an empty answer.
  ///
  /// - Throws: `Faults` where a marker is unknown, missing or there twice, or words stand above the
  ///   first one.
  public func changes(in edited: String) throws(Faults) -> [String: String] {
    var reading = SheetReading(known: Set(passages.map(\.path)))
    let lines = Self.rows(edited)
    for (index, line) in lines.enumerated() { reading.read(line, number: index + 1) }
    reading.finish()
    if reading.isEmpty, reading.faults.isEmpty { return [:] }
    guard reading.markers > 0 else {
      // Another file altogether: one fault says it better than one for each missing section.
      let message =
        "no marker line of \(id) is in this text. Print the sheet with: runway review edit \(id) "
        + "--sheet"
      throw Faults(faults: [Fault(line: 1, message: message)])
    }
    for passage in passages where reading.texts[passage.path] == nil {
      reading.faults.append(
        Fault(
          line: lines.count,
          message: "the section \(passage.path) is missing. Put its marker line back; leave the "
            + "lines below it empty to delete the words."
        )
      )
    }
    guard reading.faults.isEmpty else { throw Faults(faults: reading.faults) }
    var changes: [String: String] = [:]
    for passage in passages {
      guard let text = reading.texts[passage.path], text != Self.normalised(passage.text)
      else { continue }
      changes[passage.path] = text
    }
    return changes
  }
}

extension EditSheet {
  static let marker = ">>>"

  /// The lines of a text, whatever ends them.
  static func rows(_ text: String) -> [String] {
    var rows: [String] = []
    var row: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        rows.append(String(decoding: row, as: UTF8.self))
        row = []
      } else if byte != UInt8(ascii: "\r") {
        row.append(byte)
      }
    }
    return rows + [String(decoding: row, as: UTF8.self)]
  }

  /// The words as an editor gives them back: no white space at the ends of lines or of the text.
  static func normalised(_ text: String) -> String {
    trimmed(rows(text))
  }

  static func trimmed(_ rows: [String]) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var lines = rows.map { String($0.reversed().drop(while: isSpace).reversed()) }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  static func escaped(_ row: String) -> String {
    let bare = row.drop { $0 == "\\" }
    return bare.hasPrefix("##") || bare.hasPrefix(marker) ? "\\" + row : row
  }

  static func unescaped(_ row: String) -> String {
    guard row.hasPrefix("\\") else { return row }
    let bare = row.drop { $0 == "\\" }
    return bare.hasPrefix("##") || bare.hasPrefix(marker) ? String(row.dropFirst()) : row
  }
}

/// Reads an edited sheet line by line.
private struct SheetReading {
  let known: Set<String>
  var texts: [String: String] = [:]
  var faults: [EditSheet.Fault] = []
  private(set) var isEmpty = true
  /// How many marker lines there were, good ones and bad ones.
  private(set) var markers = 0
  private var path: String?
  private var rows: [String] = []

  init(known: Set<String>) {
    self.known = known
  }

  mutating func read(_ line: String, number: Int) {
    if line.hasPrefix("##") { return }
    if line.contains(where: { !$0.isWhitespace }) { isEmpty = false }
    guard line.hasPrefix(EditSheet.marker) else {
      if path == nil, line.contains(where: { !$0.isWhitespace }) {
        faults.append(
          EditSheet.Fault(
            line: number,
            message: "words above the first marker line belong to no passage."
          )
        )
      }
      rows.append(EditSheet.unescaped(line))
      return
    }
    finish()
    markers += 1
    let pointer = line.dropFirst(EditSheet.marker.count).split(separator: " ").first.map(
      String.init
    )
    guard let pointer, known.contains(pointer) else {
      faults.append(
        EditSheet.Fault(
          line: number,
          message: "\(pointer.map { "“\($0)”" } ?? "nothing") is no passage of this artifact. "
            + "Marker lines must stay as they were."
        )
      )
      path = ""
      return
    }
    if texts[pointer] != nil {
      faults.append(
        EditSheet.Fault(line: number, message: "the section \(pointer) is there twice.")
      )
    }
    path = pointer
  }

  mutating func finish() {
    if let path, !path.isEmpty { texts[path] = EditSheet.trimmed(rows) }
    rows = []
  }
}
