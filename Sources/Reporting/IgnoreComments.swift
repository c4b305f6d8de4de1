public import Guardrails
import Messaging

/// What the comments of a text set aside, and what is wrong with the comments themselves.
///
/// `<!-- runway-ignore CHECK, CHECK: reason -->` on a line of its own covers the block that follows,
/// up to the next empty line; at the end of a line or inside of it, that line. In HTML a block ends
/// with its closing tag too.
///
/// Every warning and suggestion can be set aside, and errors of `style/*`, `words/*` and `text/*`
/// but `text/hidden`. An error about claims, names, competitors, audience or personal data is
/// nobody's to wave through from inside of the text: it stays, and the comment is an error as well.
/// The ledger is never touched.
public struct IgnoreComments: Sendable {
  /// The checks of this reader itself.
  public static let checks = [
    CheckDescription(
      id: "ignore/reason",
      severity: .error,
      summary: "An ignore comment without a check or without a reason."
    ),
    CheckDescription(
      id: "ignore/unknown-check",
      severity: .error,
      summary: "An ignore comment that names a check that does not exist."
    ),
    CheckDescription(
      id: "ignore/not-allowed",
      severity: .error,
      summary: "An ignore comment for an error that no comment may set aside, or in plain text."
    ),
    CheckDescription(
      id: "ignore/superfluous",
      severity: .warning,
      summary: "An ignore comment that sets nothing aside."
    ),
  ]

  /// What the comments make of a report.
  public struct Outcome: Sendable {
    /// What is open, the faults of the comments among it, in the order of `Finding`.
    public var findings: [Finding]
    /// What is set aside.
    public var ignored: [IgnoredFinding]
  }

  /// The longest reason, in characters: a comment is no place for a text that nobody checks.
  public static let longestReason = 200

  private let known: Set<String>

  /// A reader.
  ///
  /// - Parameter checks: The ids of the checks that exist.
  public init(checks: some Sequence<String>) {
    known = Set(checks).union(Self.checks.map(\.id))
  }

  /// Applies the comments of a text to what was found in it.
  public func applied(to findings: [Finding], in passage: Passage) -> Outcome {
    guard Self.mentionsMark(passage.bytes) else { return Outcome(findings: findings, ignored: []) }
    let lines = TextLines(passage.bytes)
    guard passage.markup != .plain else {
      let mark = Self.plainMark(in: passage.bytes)
      return Outcome(
        findings: (findings
          + mark.map { fault("ignore/not-allowed", $0, Self.plainRemark, lines, passage) })
          .sorted(),
        ignored: []
      )
    }
    let comments = passage.comments.filter { IgnoreMark.body(of: passage.bytes[$0]) != nil }
    var faults: [Finding] = []
    var marks: [Mark] = []
    for comment in comments {
      let body = IgnoreMark.body(of: passage.bytes[comment]) ?? []
      switch directive(String(decoding: body, as: UTF8.self)) {
      case .success(let directive):
        let covered = IgnoreRange.covered(by: comment, comments: comments, in: passage)
        marks.append(Mark(comment: comment, covered: covered, directive: directive))
      case .failure(let problem):
        faults.append(fault(problem.check, comment, problem.message, lines, passage))
      }
    }
    var open: [Finding] = []
    var ignored: [IgnoredFinding] = []
    for finding in findings {
      guard let index = marks.firstIndex(where: { $0.covers(finding) }) else {
        open.append(finding)
        continue
      }
      if Self.mayBeIgnored(finding) {
        marks[index].used.insert(finding.check)
        ignored.append(IgnoredFinding(finding, reason: marks[index].directive.reason))
      } else {
        marks[index].refused.insert(finding.check)
        open.append(finding)
      }
    }
    for mark in marks { faults += self.faults(of: mark, lines, passage) }
    return Outcome(findings: (open + faults).sorted(), ignored: ignored)
  }

  /// Whether a comment may set a finding aside.
  public static func mayBeIgnored(_ finding: Finding) -> Bool {
    guard finding.severity == .error else { return true }
    guard finding.check != "text/hidden" else { return false }
    return ["style/", "words/", "text/"].contains { finding.check.hasPrefix($0) }
  }
}

extension IgnoreComments {
  private struct Directive {
    var checks: [String]
    var reason: String
  }

  private struct Mark {
    var comment: Range<Int>
    var covered: Range<Int>
    var directive: Directive
    var used: Set<String> = []
    var refused: Set<String> = []

    init(comment: Range<Int>, covered: Range<Int>, directive: Directive) {
      self.comment = comment
      self.covered = covered
      self.directive = directive
    }

    func covers(_ finding: Finding) -> Bool {
      covered.contains(finding.span.start) && directive.checks.contains(finding.check)
    }
  }

  private struct Problem: Error {
    var check: String
    var message: String
  }

  /// Reads ` CHECK, CHECK: reason`.
  private func directive(_ text: String) -> Result<Directive, Problem> {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let ids = parts[0].split { $0 == "," || $0.isWhitespace }.map(String.init)
    let example = "Write <!-- runway-ignore CHECK: reason -->."
    guard !ids.isEmpty else {
      return .failure(
        Problem(check: "ignore/reason", message: "This comment names no check. \(example)")
      )
    }
    if let unknown = ids.first(where: { !known.contains($0) }) {
      let nearest = Nearest.match(for: unknown, in: known.sorted())
      return .failure(
        Problem(
          check: "ignore/unknown-check",
          message: "There is no check “\(unknown)”."
            + (nearest.map { " Did you mean \($0)?" } ?? " A report names the id of each finding.")
        )
      )
    }
    let reason =
      parts.count < 2
      ? ""
      : parts[1].split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    guard reason.contains(where: \.isLetter) else {
      return .failure(
        Problem(check: "ignore/reason", message: "This comment gives no reason. \(example)")
      )
    }
    guard reason.count <= Self.longestReason else {
      return .failure(
        Problem(
          check: "ignore/reason",
          message: "The reason has \(reason.count) characters; say it in \(Self.longestReason)."
        )
      )
    }
    return .success(Directive(checks: ids, reason: reason))
  }

  private func faults(of mark: Mark, _ lines: TextLines, _ passage: Passage) -> [Finding] {
    mark.directive.checks.compactMap { check in
      if mark.refused.contains(check) {
        return fault(
          "ignore/not-allowed",
          mark.comment,
          "An error of \(check) cannot be set aside by a comment; mend the text, or have it approved.",
          lines,
          passage
        )
      }
      guard !mark.used.contains(check) else { return nil }
      return fault(
        "ignore/superfluous",
        mark.comment,
        "Nothing of \(check) is found here any more; take the comment out.",
        lines,
        passage
      )
    }
  }

  private func fault(
    _ check: String,
    _ range: Range<Int>,
    _ message: String,
    _ lines: TextLines,
    _ passage: Passage
  ) -> Finding {
    let span = ByteSpan(start: range.lowerBound, end: range.upperBound)
    let place = lines.place(of: span)
    let description = Self.checks.first { $0.id == check }
    return Finding(
      check: check,
      severity: description?.severity ?? .error,
      span: span,
      line: place.startLine,
      column: place.startColumn,
      text: String(decoding: passage.bytes[range], as: UTF8.self),
      message: message
    )
  }

  private static let plainRemark =
    "A plain text has no comments: this line would be sent. Save the text as Markdown or take it out."

  private static func mentionsMark(_ bytes: [UInt8]) -> Bool {
    firstMark(in: bytes, from: 0) != nil
  }

  /// The comment of a plain text that was meant to be one.
  private static func plainMark(in bytes: [UInt8]) -> [Range<Int>] {
    guard let start = firstMark(in: bytes, from: 0) else { return [] }
    var open = start
    while open > 0, bytes[open - 1] != 0x0A, start - open < 16 {
      open -= 1
      if bytes[open] == UInt8(ascii: "<") { break }
    }
    guard bytes[open...].starts(with: "<!--".utf8) else { return [] }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return [open..<end]
  }

  private static func firstMark(in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(IgnoreMark.word.utf8)
    guard bytes.count >= word.count else { return nil }
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index] == word[0], bytes[index..<index + word.count].elementsEqual(word) {
        return index
      }
      index += 1
    }
    return nil
  }
}
