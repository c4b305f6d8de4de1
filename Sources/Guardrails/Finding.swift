public import Messaging

/// A stretch of text, in UTF-8 bytes, end exclusive.
public struct ByteSpan: Sendable, Hashable, Codable, Comparable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Makes a span from two offsets into the same text.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The span as a range.
  public var range: Range<Int> { start..<end }

  /// Whether the left span comes first: by start, then the shorter one.
  public static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// One thing that a check found in a text.
///
/// Findings are values. Their order is total (position, length, check, message), so that the same
/// text and library give the same list whatever the number of threads.
public struct Finding: Sendable, Hashable, Codable {
  /// The stable id of the check, such as `claims/number`.
  public var check: String
  /// How much it weighs.
  public var severity: Severity
  /// Where it is: UTF-8 bytes of the text as it was given, markup included.
  public var span: ByteSpan
  /// The JSON Pointer of the passage that `span` refers to; `nil` where the text is a file.
  public var path: String?
  /// The line of the first byte, from 1.
  public var line: Int
  /// The column of the first byte in Unicode scalar values, from 1.
  public var column: Int
  /// The offending words, exactly as they stand in the text.
  public var text: String
  /// What is wrong and what would be right, in one sentence.
  public var message: String
  /// The claim, proof or other library item that it refers to.
  public var claim: String?
  /// The approved words that the text was compared with.
  public var evidence: String?
  /// Words that may replace `text` and settle the finding.
  public var suggestion: String?

  /// Makes a finding.
  public init(
    check: String,
    severity: Severity,
    span: ByteSpan,
    line: Int,
    column: Int,
    text: String,
    message: String,
    claim: String? = nil,
    evidence: String? = nil,
    suggestion: String? = nil,
    path: String? = nil
  ) {
    self.check = check
    self.severity = severity
    self.span = span
    self.line = line
    self.column = column
    self.text = text
    self.message = message
    self.claim = claim
    self.evidence = evidence
    self.suggestion = suggestion
    self.path = path
  }

  /// Writes every key of the contract, with `null` for what is absent; `path` only where there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(check, forKey: .check)
    try container.encode(severity, forKey: .severity)
    try container.encode(span, forKey: .span)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(text, forKey: .text)
    try container.encode(message, forKey: .message)
    try container.encode(claim, forKey: .claim)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(suggestion, forKey: .suggestion)
    try container.encodeIfPresent(path, forKey: .path)
  }
}

extension Finding: Comparable {
  /// Whether the left finding comes first: by passage, offset, length, check and message.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return (left.path ?? "") < (right.path ?? "") }
    if left.span != right.span { return left.span < right.span }
    if left.check != right.check { return left.check < right.check }
    return left.message < right.message
  }
}
