import Enablement
import Guardrails
import Messaging

/// The findings of a check for people: the line with the offending words underlined, and beside
/// them the approved words or the reason.
struct CheckPrinter {
  let style: Style

  /// The whole report.
  func text(of run: CheckRun) -> String {
    var parts = run.files.map(file)
    if run.files.count > 1 {
      let count = FindingCount(run.files.flatMap(\.report.findings))
      parts.append("\(run.files.count) files: \(count.text)")
    }
    return parts.joined(separator: "\n\n")
  }

  private func file(_ file: CheckedFile) -> String {
    let count = FindingCount(file.report.findings)
    var lines = [
      "\(style.applied(to: file.path, .strong)): \(verdict(file.report.verdict)) — \(count.text)"
    ]
    let source = SourceLines(file.bytes)
    for finding in file.report.findings {
      lines.append("")
      lines += self.finding(finding, in: source)
    }
    let carried = file.report.ledger.count { $0.ref != nil }
    lines.append("")
    lines.append(
      style.applied(
        to: "\(file.report.ledger.count) assertions, \(carried) carried by approved text or input.",
        .faint
      )
    )
    return lines.joined(separator: "\n")
  }

  private func finding(_ finding: Finding, in source: SourceLines) -> [String] {
    let tone = tone(of: finding.severity)
    let place = "\(finding.line):\(finding.column)"
    var lines = [
      "\(place)  \(style.applied(to: finding.severity.rawValue, tone))  "
        + style.applied(to: finding.check, .strong)
    ]
    let excerpt = source.excerpt(of: finding.span)
    let blanks = String(repeating: " ", count: excerpt.lead)
    let marks = String(repeating: "^", count: max(1, excerpt.length))
    lines.append("    \(excerpt.text)")
    lines.append("    \(blanks)\(style.applied(to: marks, tone))")
    lines.append("    \(finding.message)")
    if finding.claim != nil, let evidence = finding.evidence, !finding.message.contains(evidence) {
      lines.append("    approved: \(style.applied(to: evidence, .good))")
    }
    if let suggestion = finding.suggestion, suggestion != finding.evidence,
      !finding.message.contains(suggestion)
    {
      lines.append("    instead:  \(style.applied(to: suggestion, .good))")
    }
    return lines
  }

  private func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .pass: style.applied(to: "pass", .good)
    case .review: style.applied(to: "review", .warning)
    case .blocked: style.applied(to: "blocked", .error)
    }
  }

  private func tone(of severity: Severity) -> PageTone {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .suggestion: .faint
    }
  }
}

/// A text with its lines, to show a span in its place.
struct SourceLines {
  /// A line, or the part of a long line, that holds a span.
  struct Excerpt {
    /// The text, without control characters.
    var text: String
    /// The characters before the span.
    var lead: Int
    /// The characters of the span that are shown.
    var length: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line that a span begins in; of a long one about eighty characters around the span.
  func excerpt(of span: ByteSpan) -> Excerpt {
    let start = min(span.start, bytes.count)
    let end = min(max(span.end, start), bytes.count)
    var from = start
    // A line may be a whole book: what is shown lies within a few hundred bytes of the span.
    let first = max(0, start - 400)
    while from > first, bytes[from - 1] != 0x0A { from -= 1 }
    while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
    var to = start
    let last = min(bytes.count, start + 800)
    while to < last, bytes[to] != 0x0A { to += 1 }
    while to > start, to < bytes.count, bytes[to] & 0xC0 == 0x80 { to -= 1 }
    let middle = Array(Self.shown(bytes[start..<min(end, to)]))
    guard middle.count <= 60 else {
      // A long span stands alone: what is around it would hide what is meant.
      let body = middle.count > 92 ? middle.prefix(91) + Array("…") : middle[...]
      return Excerpt(text: String(body), lead: 0, length: body.count)
    }
    let before = Array(Self.shown(bytes[from..<start]))
    let after = Array(Self.shown(bytes[min(end, to)..<to]))
    let lead = before.count > 48 ? Array("…") + before.suffix(44) : before
    let room = max(8, 92 - lead.count - middle.count)
    let rest = after.count > room ? after.prefix(room) + Array("…") : after[...]
    return Excerpt(text: String(lead + middle + rest), lead: lead.count, length: middle.count)
  }

  /// Bytes as characters that cannot disturb a terminal.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        if scalar.value != 0x0D { result += scalar == "\t" ? " " : "␦" }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
