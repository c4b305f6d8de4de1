public import Guardrails
public import Messaging

/// One text of a run, checked: what is open, what somebody has settled, and where it all stands.
public struct CheckedText: Sendable {
  /// Where the text came from.
  public enum Origin: Sendable, Hashable {
    /// The bytes of the file are the text.
    case file
    /// The text was taken out of a document; the offsets are those of its paragraphs.
    case extracted(paragraphs: [Int])
  }

  /// The path as it was given.
  public var path: String
  /// The bytes that were checked.
  public var bytes: [UInt8]
  /// Where the text came from.
  public var origin: Origin
  /// What is open, in the order of `Finding`.
  public var findings: [Finding]
  /// Every assertion and what carries it; nothing that is ignored or known is left out of it.
  public var ledger: [LedgerEntry]
  /// What a comment in the text sets aside, with its reason.
  public var ignored: [IgnoredFinding]
  /// What the baseline knows.
  public var known: [Finding]
  /// What was mended before the text was checked.
  public var fixed: [Finding]

  /// Makes a text without anything settled.
  public init(
    path: String,
    bytes: [UInt8],
    origin: Origin = .file,
    findings: [Finding],
    ledger: [LedgerEntry],
    ignored: [IgnoredFinding] = [],
    known: [Finding] = [],
    fixed: [Finding] = []
  ) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
    self.findings = findings
    self.ledger = ledger
    self.ignored = ignored
    self.known = known
    self.fixed = fixed
  }

  /// The verdict on what is open.
  public var verdict: Verdict { Verdict(of: findings) }

  /// The paragraph of an extracted text that an offset lies in, from 1; nil in a file.
  public func paragraph(of offset: Int) -> Int? {
    guard case .extracted(let starts) = origin else { return nil }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}

/// A finding that a comment in the text sets aside.
public struct IgnoredFinding: Sendable, Hashable {
  /// What was found.
  public var finding: Finding
  /// Why it is set aside, in the words of the comment.
  public var reason: String

  /// Names a reason.
  public init(_ finding: Finding, reason: String) {
    self.finding = finding
    self.reason = reason
  }
}

/// What a report says about a check: its id, its usual weight and one sentence.
public struct CheckDescription: Sendable, Hashable, Comparable {
  /// The stable id.
  public var id: String
  /// What its findings weigh as a rule.
  public var severity: Severity
  /// What it finds.
  public var summary: String

  /// Describes a check.
  public init(id: String, severity: Severity, summary: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
  }

  /// By id.
  public static func < (left: CheckDescription, right: CheckDescription) -> Bool {
    left.id < right.id
  }
}
