import Guardrails
import Messaging

/// The findings of a check for people: the line with the offending words underlined, and beside
/// them the approved words or the reason.
struct CheckPrinter {
  let style: TextStyle

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
      "\(style.bold(file.path)): \(verdict(file.report.verdict)) — \(count.text)"
    ]
    let source = SourceLines(file.bytes)
    for finding in file.report.findings {
      lines.append("")
      lines += self.finding(finding, in: source)
    }
    let carried = file.report.ledger.count { $0.ref != nil }
    lines.append("")
    lines.append(
      style.dim(
        "\(file.report.ledger.count) assertion(s), \(carried) carried by approved text or input."))
    return lines.joined(separator: "\n")
  }

  private func finding(_ finding: Finding, in source: SourceLines) -> [String] {
    var lines = [
      "\(finding.line):\(finding.column)  \(severity(finding.severity))  \(style.cyan(finding.check))"
    ]
    let excerpt = source.excerpt(of: finding.span)
    lines.append("    \(excerpt.text)")
    let blanks = String(repeating: " ", count: excerpt.lead)
    let marks = String(repeating: "^", count: max(1, excerpt.length))
    lines.append("    \(blanks)\(paint(marks, finding.severity))")
    lines.append("    \(finding.message)")
    if let evidence = finding.evidence { lines.append("    approved: \(style.green(evidence))") }
    if let suggestion = finding.suggestion, suggestion != finding.evidence {
      lines.append("    instead:  \(style.green(suggestion))")
    }
    return lines
  }

  private func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .pass: style.green("pass")
    case .review: style.yellow("review")
    case .blocked: style.red("blocked")
    }
  }

  private func severity(_ severity: Severity) -> String {
    paint(severity.rawValue, severity)
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: style.red(text)
    case .warning: style.yellow(text)
    case .suggestion: style.dim(text)
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
    while from > 0, bytes[from - 1] != 0x0A { from -= 1 }
    var to = start
    while to < bytes.count, bytes[to] != 0x0A { to += 1 }
    let before = Array(Self.shown(bytes[from..<start]))
    let middle = Array(Self.shown(bytes[start..<min(end, to)]))
    let after = Array(Self.shown(bytes[min(end, to)..<to]))
    let lead = before.count > 48 ? Array("…") + before.suffix(44) : before
    let body = middle.count > 60 ? middle.prefix(59) + Array("…") : middle[...]
    let room = max(8, 92 - lead.count - body.count)
    let rest = after.count > room ? after.prefix(room) + Array("…") : after[...]
    return Excerpt(text: String(lead + body + rest), lead: lead.count, length: body.count)
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
