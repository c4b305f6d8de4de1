import Guardrails
import Messaging

/// JUnit's XML: a suite for each text, a case for each finding, one that passes where there is none.
///
/// A finding below the level that fails the run is a case that passes, with the message as its
/// output; what is ignored or known is a skipped case.
enum JUnitReport {
  static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="runway check">
    """

  static func piece(for text: CheckedText, failOn: Severity) -> String {
    var cases: [String] = []
    var failures = 0
    for finding in text.findings {
      if finding.severity >= failOn {
        failures += 1
        cases.append(
          testCase(
            finding,
            of: text,
            holding: "<failure type=\"\(XMLText.attribute(finding.check))\" "
              + "message=\"\(XMLText.attribute(finding.message))\">"
              + "\(XMLText.content(details(of: finding)))</failure>"
          )
        )
      } else {
        let output = "\(finding.severity.rawValue): \(finding.message)"
        cases.append(
          testCase(
            finding,
            of: text,
            holding: "<system-out>\(XMLText.content(output))</system-out>"
          )
        )
      }
    }
    let settled =
      text.ignored.map { ($0.finding, "ignored: \($0.reason)") }
      + text.known.map { ($0, "known to the baseline") }
    for (finding, why) in settled {
      cases.append(
        testCase(finding, of: text, holding: "<skipped message=\"\(XMLText.attribute(why))\"/>")
      )
    }
    if cases.isEmpty {
      cases.append(
        "    <testcase classname=\"\(XMLText.attribute(text.path))\" name=\"runway check\"/>"
      )
    }
    let head =
      "  <testsuite name=\"\(XMLText.attribute(text.path))\" tests=\"\(cases.count)\" "
      + "failures=\"\(failures)\" errors=\"0\" skipped=\"\(settled.count)\">"
    return ([head] + cases + ["  </testsuite>"]).joined(separator: "\n")
  }

  static func closing(_ summary: RunSummary) -> String {
    var lines: [String] = []
    for unread in summary.unread.sorted() {
      let path = XMLText.attribute(unread.path)
      lines += [
        "  <testsuite name=\"\(path)\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">",
        "    <testcase classname=\"\(path)\" name=\"runway check\">",
        "      <error type=\"unread\" message=\"\(XMLText.attribute(unread.message))\"/>",
        "    </testcase>", "  </testsuite>",
      ]
    }
    return "\n" + (lines + ["</testsuites>", ""]).joined(separator: "\n")
  }

  private static func testCase(_ finding: Finding, of text: CheckedText, holding inner: String)
    -> String
  {
    let name = "\(finding.check) \(PlaceName.of(finding, in: text))"
    return """
          <testcase classname="\(XMLText.attribute(text.path))" name="\(XMLText.attribute(name))">
            \(inner)
          </testcase>
      """
  }

  private static func details(of finding: Finding) -> String {
    var lines = [finding.severity.rawValue]
    if !finding.check.hasPrefix("privacy/") { lines.append("“\(finding.text)”") }
    if let claim = finding.claim { lines.append("claim: \(claim)") }
    if let evidence = finding.evidence { lines.append("approved: \(evidence)") }
    if let suggestion = finding.suggestion { lines.append("instead: \(suggestion)") }
    return lines.joined(separator: "\n")
  }
}

/// Where a finding stands, in a word or two.
enum PlaceName {
  /// `3:14`, or `paragraph 12` of a document that has no lines.
  static func of(_ finding: Finding, in text: CheckedText) -> String {
    if let paragraph = text.paragraph(of: finding.span.start) { return "paragraph \(paragraph)" }
    return "\(finding.line):\(finding.column)"
  }
}

/// Words as XML 1.0 takes them.
enum XMLText {
  /// Between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// Between double quotes: line ends stay line ends.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x09 where isAttribute, 0x0A where isAttribute, 0x0D:
        result += "&#\(scalar.value);"
      case 0x09, 0x0A: result.unicodeScalars.append(scalar)
      // No XML document may hold these, not even as references.
      case 0x00..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
