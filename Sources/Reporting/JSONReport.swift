import Guardrails
import Messaging

/// The JSON contract: `files`, `library`, `summary`, `unread`, `skipped`, `baseline`, `version`.
enum JSONReport {
  static let opening = "{\n  \"files\" : ["

  static func piece(for text: CheckedText) throws -> String {
    "    " + (try JSONPiece.text(of: FileEntry(text), indent: 4))
  }

  static func closing(_ summary: RunSummary, in header: RunHeader) throws -> String {
    "\n  ],\n" + (try JSONPiece.members(of: Rest(summary, header))) + "\n}\n"
  }
}

/// A text of the contract.
private struct FileEntry: Encodable {
  let text: CheckedText

  init(_ text: CheckedText) { self.text = text }

  private enum Key: String, CodingKey {
    case path, verdict, findings, ledger, ignored, known, fixed, spans
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(text.path, forKey: .path)
    try row.encode(text.verdict, forKey: .verdict)
    try row.encode(text.findings, forKey: .findings)
    try row.encode(text.ledger, forKey: .ledger)
    try row.encode(text.ignored.map(IgnoredEntry.init), forKey: .ignored)
    try row.encode(text.known.count, forKey: .known)
    try row.encode(text.fixed.map(FixEntry.init), forKey: .fixed)
    if case .extracted = text.origin { try row.encode("extracted text", forKey: .spans) }
  }
}

private struct IgnoredEntry: Encodable {
  let ignored: IgnoredFinding

  init(_ ignored: IgnoredFinding) { self.ignored = ignored }

  private enum Key: String, CodingKey { case reason }

  func encode(to encoder: any Encoder) throws {
    try ignored.finding.encode(to: encoder)
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(ignored.reason, forKey: .reason)
  }
}

private struct FixEntry: Encodable {
  var check: String
  var line: Int
  var column: Int
  var text: String
  var replacement: String

  init(_ finding: Finding) {
    check = finding.check
    line = finding.line
    column = finding.column
    text = finding.text
    replacement = finding.suggestion ?? ""
  }
}

/// What follows the files.
private struct Rest: Encodable {
  struct LibraryEntry: Encodable {
    var digest: String
    var on: String
  }

  struct Summary: Encodable {
    var files: Int
    var errors: Int
    var warnings: Int
    var suggestions: Int
    var ignored: Int
    var known: Int
    var fixed: Int
    var unread: Int
    var skipped: Int
    var byCheck: [String: Int]
    var byClaim: [String: Int]

    private enum CodingKeys: String, CodingKey {
      case files, errors, warnings, suggestions, ignored, known, fixed, unread, skipped
      case byCheck = "by_check"
      case byClaim = "by_claim"
    }
  }

  struct Unread: Encodable {
    var path: String
    var message: String
  }

  struct Skipped: Encodable {
    var byEnding: [String: Int]
    var linksToFolders: Int

    private enum CodingKeys: String, CodingKey {
      case byEnding = "by_ending"
      case linksToFolders = "links_to_folders"
    }
  }

  struct BaselineEntry: Encodable {
    var stale: [Baseline.Entry]
  }

  var library: LibraryEntry
  var summary: Summary
  var unread: [Unread]
  var skipped: Skipped
  var baseline: BaselineEntry
  var version = 1

  init(_ run: RunSummary, _ header: RunHeader) {
    library = LibraryEntry(digest: header.library, on: header.on.description)
    summary = Summary(
      files: run.files,
      errors: run.open.errors,
      warnings: run.open.warnings,
      suggestions: run.open.suggestions,
      ignored: run.ignored,
      known: run.known,
      fixed: run.fixed,
      unread: run.unread.count,
      skipped: run.skipped.files,
      byCheck: run.byCheck,
      byClaim: run.byClaim
    )
    unread = run.unread.sorted().map { Unread(path: $0.path, message: $0.message) }
    skipped = Skipped(byEnding: run.skipped.byEnding, linksToFolders: run.skipped.links)
    baseline = BaselineEntry(stale: run.stale)
  }
}
