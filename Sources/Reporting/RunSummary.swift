public import Guardrails
public import Messaging

/// What a run is about: known before the first text is checked.
public struct RunHeader: Sendable {
  /// The digest of the library.
  public var library: String
  /// The day that texts were judged for.
  public var on: CivilDate
  /// The version of the program.
  public var version: String
  /// From which severity on a finding fails the run.
  public var failOn: Severity
  /// The checks that may find something, sorted by id.
  public var checks: [CheckDescription]

  /// Describes a run.
  public init(
    library: String,
    on: CivilDate,
    version: String,
    failOn: Severity,
    checks: [CheckDescription]
  ) {
    self.library = library
    self.on = on
    self.version = version
    self.failOn = failOn
    self.checks = checks.sorted()
  }
}

/// How many findings there are of each severity.
public struct SeverityCount: Sendable, Hashable {
  /// Findings that block.
  public var errors = 0
  /// Findings that a person settles.
  public var warnings = 0
  /// Findings that inform.
  public var suggestions = 0

  /// Counts findings.
  public init(_ findings: some Sequence<Finding> = []) {
    for finding in findings { count(finding.severity) }
  }

  /// All of them.
  public var total: Int { errors + warnings + suggestions }

  /// How many weigh as much as this or more.
  public func count(from severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: errors + warnings
    case .suggestion: total
    }
  }

  mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .suggestion: suggestions += 1
    }
  }

  static func += (left: inout SeverityCount, right: SeverityCount) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.suggestions += right.suggestions
  }
}

/// A file that was named or found and could not be checked.
public struct UnreadText: Sendable, Hashable, Comparable {
  /// The path.
  public var path: String
  /// What happened and what to do, with the place in the file where there is one.
  public var message: String

  /// Names a file and the reason.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// By path, then by message.
  public static func < (left: UnreadText, right: UnreadText) -> Bool {
    (left.path, left.message) < (right.path, right.message)
  }
}

/// What a walk through folders passed over.
public struct SkippedFiles: Sendable, Hashable {
  /// Files that are no texts, by the ending of their names; `""` for names without one.
  public var byEnding: [String: Int] = [:]
  /// Links to folders, which are not followed.
  public var links = 0

  /// Nothing was passed over.
  public init() {}

  /// How many files there are.
  public var files: Int { byEnding.values.reduce(0, +) }
}

/// What one text adds to the summary of a run.
public struct TextTally: Sendable {
  let path: String
  let open: SeverityCount
  let byCheck: [String: Int]
  let byClaim: [String: Int]
  let ignored: Int
  let known: Int
  let fixed: Int
  let assertions: Int
  let carried: Int

  /// Counts a text, so that its bytes can go.
  public init(_ text: CheckedText) {
    path = text.path
    open = SeverityCount(text.findings)
    var byCheck: [String: Int] = [:]
    var byClaim: [String: Int] = [:]
    for finding in text.findings {
      byCheck[finding.check, default: 0] += 1
      if let claim = finding.claim { byClaim[claim, default: 0] += 1 }
    }
    self.byCheck = byCheck
    self.byClaim = byClaim
    ignored = text.ignored.count
    known = text.known.count
    fixed = text.fixed.count
    assertions = text.ledger.count
    carried = text.ledger.count { $0.ref != nil }
  }
}

/// What came of a whole run: counts, never texts, so that any number of files fits.
public struct RunSummary: Sendable {
  /// A file with something open.
  public struct FileRow: Sendable, Hashable {
    /// The path.
    public var path: String
    /// What is open in it.
    public var count: SeverityCount
  }

  /// The files that were checked, in the order of the run.
  public private(set) var paths: [String] = []
  /// What is open.
  public private(set) var open = SeverityCount()
  /// What is open, by check.
  public private(set) var byCheck: [String: Int] = [:]
  /// What is open, by the claim or rule that it refers to.
  public private(set) var byClaim: [String: Int] = [:]
  /// The files with something open, in the order of the run.
  public private(set) var rows: [FileRow] = []
  /// Findings that comments set aside.
  public private(set) var ignored = 0
  /// Findings that the baseline knows.
  public private(set) var known = 0
  /// Edits that were made.
  public private(set) var fixed = 0
  /// Assertions in all ledgers.
  public private(set) var assertions = 0
  /// Assertions with a carrier.
  public private(set) var carried = 0
  /// Files that could not be checked.
  public var unread: [UnreadText] = []
  /// What was passed over.
  public var skipped = SkippedFiles()
  /// Entries of the baseline that no text has any more.
  public var stale: [Baseline.Entry] = []

  /// An empty run.
  public init() {}

  /// How many files were checked.
  public var files: Int { paths.count }

  /// Adds a text.
  public mutating func add(_ tally: TextTally) {
    paths.append(tally.path)
    open += tally.open
    byCheck.merge(tally.byCheck, uniquingKeysWith: +)
    byClaim.merge(tally.byClaim, uniquingKeysWith: +)
    if tally.open.total > 0 { rows.append(FileRow(path: tally.path, count: tally.open)) }
    ignored += tally.ignored
    known += tally.known
    fixed += tally.fixed
    assertions += tally.assertions
    carried += tally.carried
  }
}
