public import Messaging

/// A check: what it is called, what it weighs, and how it finds.
protocol Rule: Sendable {
  /// Its page in the manual.
  static var entry: CheckEntry { get }

  /// Adds what it finds in a text.
  func check(_ scene: CheckScene, into report: inout ReportBuilder)
}

/// A line of the manual: one check.
public struct CheckEntry: Sendable, Hashable {
  /// The stable id.
  public let id: String
  /// What its findings weigh, unless the library or the finding says otherwise.
  public let severity: Severity
  /// What it finds, in one sentence.
  public let summary: String
}

/// Everything that a rule may look at.
struct CheckScene: Sendable {
  let document: Document
  let grounding: Grounding
  let compiled: CompiledLibrary
  let context: CheckContext
  /// For each block the bytes that this audience must not read.
  let leaks: [Int: DisjointRanges]

  init(
    document: Document,
    grounding: Grounding,
    compiled: CompiledLibrary,
    context: CheckContext
  ) {
    self.document = document
    self.grounding = grounding
    self.compiled = compiled
    self.context = context
    var leaks: [Int: DisjointRanges] = [:]
    for (block, matches) in grounding.leaks {
      let spans = matches.map { match in
        document.blocks[block].span(lexemes: grounding.matches[match].lexemes).range
      }
      leaks[block] = DisjointRanges(covering: spans)
    }
    self.leaks = leaks
  }

  var library: Library { compiled.library }
  var blocks: [Block] { document.blocks }

  func wording(_ match: ClaimMatch) -> Wording { compiled.wordings.wordings[match.wording] }
  func wording(_ comparison: Comparison) -> Wording {
    compiled.wordings.wordings[comparison.wording]
  }

  /// The words of some tokens as they stand in the text.
  func words(_ tokens: Range<Int>, in block: Int) -> String {
    document.text(blocks[block].span(tokens))
  }
}

/// Collects findings and works out lines, columns and words.
struct ReportBuilder {
  private let document: Document
  private let policy: Policy
  private let lines: LineIndex
  private(set) var findings: [Finding] = []

  init(document: Document, policy: Policy) {
    self.document = document
    self.policy = policy
    lines = LineIndex(document.passage.bytes)
  }

  mutating func add(
    _ entry: CheckEntry,
    at span: ByteSpan,
    _ message: String,
    severity: Severity? = nil,
    claim: String? = nil,
    evidence: String? = nil,
    suggestion: String? = nil
  ) {
    let bytes = document.passage.bytes
    let span = ScalarBoundary.widened(span, in: bytes)
    guard span.end > span.start else { return }
    let (line, column) = lines.position(of: span.start)
    // A policy may raise a check, never lower it; what a check only suggests stays a suggestion.
    let own = severity ?? entry.severity
    let isHint = own == .suggestion && entry.severity != .suggestion
    let weight = isHint ? own : policy.severities[entry.id].map { max($0, own) } ?? own
    findings.append(
      Finding(
        check: entry.id,
        severity: weight,
        span: span,
        line: line,
        column: column,
        text: document.text(span),
        message: message,
        claim: claim,
        evidence: evidence,
        suggestion: suggestion
      )
    )
  }
}

/// Spans that hold whole characters.
enum ScalarBoundary {
  static func widened(_ span: ByteSpan, in bytes: [UInt8]) -> ByteSpan {
    var start = min(max(span.start, 0), bytes.count)
    var end = min(max(span.end, start), bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteSpan(start: start, end: end)
  }
}
