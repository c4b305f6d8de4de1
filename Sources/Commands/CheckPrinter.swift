import Enablement
import Guardrails
import Messaging
import Reporting

/// The findings of a check for people: the line with the offending words marked, and beside them
/// the approved words or the reason.
struct CheckPrinter: Sendable {
  /// Up to so many files each file has its line; of more only those with something open.
  static let fewFiles = 10
  /// From so many files on there are tables by check, claim and file.
  static let manyFiles = 4
  /// The rows of such a table.
  static let tableRows = 12

  let style: Style
  let showsPassing: Bool

  /// A text; empty where it passes and there are many.
  func text(of file: CheckedText) -> String {
    let hasNews = !file.findings.isEmpty || !file.fixed.isEmpty
    guard hasNews || showsPassing else { return "" }
    let count = FindingCount(file.findings)
    var lines = [
      "\(style.applied(to: file.path, .strong)): \(verdict(file.verdict)) — \(count.text)"
    ]
    if !file.fixed.isEmpty {
      lines.append("")
      lines += file.fixed.map(edit)
    }
    let source = SourceLines(file.bytes)
    for finding in file.findings {
      lines.append("")
      lines += self.finding(finding, in: source, of: file)
    }
    lines.append("")
    lines.append(style.applied(to: facts(of: file), .faint))
    return lines.joined(separator: "\n")
  }

  private func facts(of file: CheckedText) -> String {
    let assertions = file.ledger.count
    let carried = file.ledger.count { $0.ref != nil }
    var parts = [
      assertions == 1 ? "1 assertion" : "\(assertions) assertions",
      "\(carried) carried by approved text or input",
    ]
    if !file.ignored.isEmpty { parts.append("\(file.ignored.count) ignored by a comment") }
    if !file.known.isEmpty { parts.append("\(file.known.count) known to the baseline") }
    return parts.joined(separator: ", ") + "."
  }

  private func edit(_ finding: Finding) -> String {
    let words = finding.suggestion ?? ""
    let change =
      words.isEmpty
      ? "“\(SourceLines.shown(finding.text))” taken out"
      : "“\(SourceLines.shown(finding.text))” → “\(SourceLines.shown(words))”"
    return "mended  \(finding.line):\(finding.column)  \(finding.check)  "
      + style.applied(to: change, .good)
  }

  private func finding(
    _ finding: Finding,
    in source: SourceLines,
    of file: CheckedText
  ) -> [String] {
    let tone = tone(of: finding.severity)
    let place =
      file.paragraph(of: finding.span.start).map { "paragraph \($0)" }
      ?? "\(finding.line):\(finding.column)"
    var lines = [
      "\(place)  \(style.applied(to: finding.severity.rawValue, tone))  "
        + style.applied(to: finding.check, .strong)
    ]
    let excerpt = source.excerpt(of: finding.span)
    let blanks = String(repeating: " ", count: TerminalWidth.of(excerpt.before))
    let marks = String(repeating: "^", count: max(1, TerminalWidth.of(excerpt.words)))
    lines.append(
      "    \(excerpt.before)\(style.applied(to: excerpt.words, tone))\(excerpt.after)"
    )
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

// MARK: - The end of a run

extension CheckPrinter {
  /// What stands at the end; empty for a single file without anything beside it.
  func closing(_ run: RunSummary) -> String {
    let others = run.unread.count + run.skipped.files + run.skipped.links
    guard run.files != 1 || others > 0 else { return "" }
    var lines: [String] = []
    if run.files >= Self.manyFiles, run.open.total > 0 {
      lines += table("By check", run.byCheck.map { ($0.key, $0.value) })
      lines += table("By claim", run.byClaim.map { ($0.key, $0.value) })
      lines += files(run)
    }
    var facts = [FindingCount(run.open).text]
    if run.ignored > 0 { facts.append("\(run.ignored) ignored") }
    if run.known > 0 { facts.append("\(run.known) known to the baseline") }
    if run.fixed > 0 { facts.append("\(run.fixed) mended") }
    let clean = run.files - run.rows.count
    let passing = run.files >= Self.manyFiles ? "; \(clean) without a finding" : ""
    lines.append(
      style.applied(to: Counted.text(run.files, "file"), .strong) + ": "
        + facts.joined(separator: ", ") + passing + "."
    )
    if let passed = Self.skipped(run.skipped) { lines.append(style.applied(to: passed, .faint)) }
    let unread = Set(run.unread.map(\.path)).sorted()
    if !unread.isEmpty {
      lines.append(
        style.applied(to: "\(Counted.text(unread.count, "file")) could not be checked:", .error)
          + " " + unread.prefix(5).joined(separator: ", ") + (unread.count > 5 ? ", …" : ".")
      )
    }
    return lines.joined(separator: "\n")
  }

  private func table(_ name: String, _ rows: [(String, Int)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let sorted = rows.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var lines = [style.applied(to: name, .strong)]
    for (key, count) in sorted.prefix(Self.tableRows) { lines.append(row(count, key)) }
    if sorted.count > Self.tableRows {
      lines.append("        and \(sorted.count - Self.tableRows) more")
    }
    return lines + [""]
  }

  private func files(_ run: RunSummary) -> [String] {
    let sorted = run.rows.sorted { left, right in
      let weights = (left.count.errors, left.count.warnings, left.count.suggestions)
      let others = (right.count.errors, right.count.warnings, right.count.suggestions)
      return weights == others ? left.path < right.path : weights > others
    }
    var lines = [style.applied(to: "By file", .strong)]
    for file in sorted.prefix(Self.tableRows) {
      lines.append(row(file.count.total, "\(file.path)  (\(FindingCount(file.count).text))"))
    }
    if sorted.count > Self.tableRows {
      lines.append("        and \(sorted.count - Self.tableRows) more")
    }
    return lines + [""]
  }

  private func row(_ count: Int, _ text: String) -> String {
    let number = String(count)
    return String(repeating: " ", count: max(0, 6 - number.count)) + number + "  " + text
  }

  private static func skipped(_ skipped: SkippedFiles) -> String? {
    var parts: [String] = []
    if skipped.files > 0 {
      let endings = skipped.byEnding.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(6).map { "\($0.value) \($0.key.isEmpty ? "without an ending" : "." + $0.key)" }
      parts.append(
        "\(Counted.text(skipped.files, "file")) no text (\(endings.joined(separator: ", ")))"
      )
    }
    if skipped.links > 0 { parts.append("\(Counted.text(skipped.links, "link")) to folders") }
    return parts.isEmpty ? nil : "Skipped: " + parts.joined(separator: ", ") + "."
  }
}
