import Guardrails
import Messaging

/// A file that was checked.
struct CheckedFile {
  var path: String
  var bytes: [UInt8]
  var report: CheckReport
}

/// The checks of one command, as `runway check --format json` prints them.
struct CheckRun: Encodable {
  var library: String
  var on: CivilDate
  /// Sorted by path.
  var files: [CheckedFile]

  private enum Key: String, CodingKey {
    case version, library, files, summary, digest, on, path, verdict, findings, ledger
    case errors, warnings, suggestions
  }

  func encode(to encoder: any Encoder) throws {
    var root = encoder.container(keyedBy: Key.self)
    try root.encode(1, forKey: .version)
    var about = root.nestedContainer(keyedBy: Key.self, forKey: .library)
    try about.encode(library, forKey: .digest)
    try about.encode(on, forKey: .on)
    var list = root.nestedUnkeyedContainer(forKey: .files)
    for file in files {
      var row = list.nestedContainer(keyedBy: Key.self)
      try row.encode(file.path, forKey: .path)
      try row.encode(file.report.verdict, forKey: .verdict)
      try row.encode(file.report.findings, forKey: .findings)
      try row.encode(file.report.ledger, forKey: .ledger)
    }
    let count = FindingCount(files.flatMap(\.report.findings))
    var summary = root.nestedContainer(keyedBy: Key.self, forKey: .summary)
    try summary.encode(files.count, forKey: .files)
    try summary.encode(count.errors, forKey: .errors)
    try summary.encode(count.warnings, forKey: .warnings)
    try summary.encode(count.suggestions, forKey: .suggestions)
  }
}
