import Guardrails
import Messaging

/// Workflow commands of GitHub: each finding is an annotation of its line.
///
/// GitHub shows ten annotations of each level for a step; the log holds all of them.
enum GitHubReport {
  static func piece(for text: CheckedText) -> String {
    guard !text.findings.isEmpty else { return "" }
    let lines = TextLines(text.bytes)
    return text.findings.map { finding in
      var properties = ["file=\(property(text.path))"]
      var message = finding.message
      if let paragraph = text.paragraph(of: finding.span.start) {
        message = "Paragraph \(paragraph): \(message)"
      } else {
        let place = lines.place(of: finding.span)
        properties.append("line=\(place.startLine)")
        properties.append("endLine=\(place.endLine)")
        // Columns are refused where an annotation covers several lines.
        if place.isInOneLine {
          properties.append("col=\(place.startColumn)")
          properties.append("endColumn=\(max(place.startColumn, place.endColumn - 1))")
        }
      }
      properties.append("title=\(property(finding.check))")
      return command(finding.severity.gitHubCommand, properties, message)
    }.joined()
  }

  static func closing(_ summary: RunSummary) -> String {
    summary.unread.sorted().map { unread in
      command(
        "error",
        ["file=\(property(unread.path))", "title=not checked"],
        unread.message
      )
    }.joined()
  }

  private static func command(_ name: String, _ properties: [String], _ message: String) -> String {
    "::\(name) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  /// Words behind the second pair of colons.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
  }

  /// The value of a property.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Severity {
  fileprivate var gitHubCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "notice"
    }
  }
}
