import Guardrails
import Messaging

/// SARIF 2.1.0: one run, a result for each finding, the checks as its rules.
///
/// Columns count Unicode code points and a byte-order mark is no column, as `columnKind` and the
/// standard say. What a comment or the baseline sets aside is there with its suppression.
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func opening(_ header: RunHeader) -> String {
    var lines = [
      "{", "  \"$schema\" : \"\(schema)\",", "  \"version\" : \"2.1.0\",", "  \"runs\" : [",
      "    {",
      "      \"columnKind\" : \"unicodeCodePoints\",",
      "      \"newlineSequences\" : [ \"\\r\\n\", \"\\n\", \"\\r\" ],",
    ]
    lines.append("      \"results\" : [")
    return lines.joined(separator: "\n")
  }

  static func piece(for text: CheckedText, in header: RunHeader) throws -> String {
    var writer = ResultWriter(text: text, checks: header.checks)
    return try writer.results().map { result in
      "        " + (try JSONPiece.text(of: result, indent: 8))
    }.joined(separator: ",\n")
  }

  static func closing(_ summary: RunSummary, in header: RunHeader) throws -> String {
    let rest = RunRest(
      artifacts: summary.paths.map { RunArtifact(location: ArtifactLocation(path: $0)) },
      invocations: [Invocation(summary)],
      tool: Tool(driver: Driver(header))
    )
    let members = try JSONPiece.members(of: rest).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map { "    " + $0 }.joined(separator: "\n")
    return "\n      ],\n" + members + "\n    }\n  ]\n}\n"
  }
}

/// Turns the findings of a text into results.
private struct ResultWriter {
  let text: CheckedText
  let checks: [CheckDescription]
  private let lines: TextLines
  private var occurrences: [Baseline.Key: Int] = [:]

  init(text: CheckedText, checks: [CheckDescription]) {
    self.text = text
    self.checks = checks
    lines = TextLines(text.bytes)
  }

  mutating func results() -> [RunResult] {
    let ignored = text.ignored.map { ignored in
      (ignored.finding, [Suppression(kind: "inSource", justification: ignored.reason)])
    }
    let known = text.known.map { finding in
      (finding, [Suppression(kind: "external", justification: "Known to the baseline.")])
    }
    let open = text.findings.map { ($0, [Suppression]()) }
    // In the order of the text, so that equal words keep their numbers whoever settles one of them.
    return (open + ignored + known).sorted { $0.0 < $1.0 }.map { result(of: $0.0, $0.1) }
  }

  private mutating func result(of finding: Finding, _ suppressions: [Suppression]) -> RunResult {
    let location = ArtifactLocation(path: text.path)
    let key = Baseline.Key(finding, in: text.path)
    let number = occurrences[key, default: 0] + 1
    occurrences[key] = number
    let identity = "\(key.check)\n\(key.file)\n\(key.text)\n\(number)"
    var place = ResultLocation(
      physicalLocation: PhysicalLocation(artifactLocation: location, region: nil)
    )
    var fixes: [Fix]?
    if let paragraph = text.paragraph(of: finding.span.start) {
      place.logicalLocations = [
        LogicalLocation(fullyQualifiedName: "paragraph \(paragraph)", kind: "paragraph")
      ]
    } else {
      let region = region(of: finding)
      place.physicalLocation.region = region
      if let suggestion = finding.suggestion {
        fixes = [Fix(replacing: region, with: suggestion, in: location)]
      }
    }
    return RunResult(
      fixes: fixes,
      level: finding.severity.sarifLevel,
      locations: [place],
      message: Message(text: finding.message),
      partialFingerprints: ["runwayFinding/v1": ContentDigest.sha256(identity)],
      properties: ResultProperties(finding),
      ruleId: finding.check,
      ruleIndex: index(of: finding.check),
      suppressions: suppressions
    )
  }

  private func region(of finding: Finding) -> Region {
    let place = lines.place(of: finding.span)
    let hasMark = text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    func column(_ column: Int, _ line: Int) -> Int {
      hasMark && line == 1 && column > 1 ? column - 1 : column
    }
    // Secrets and personal data stay where they are.
    let isPrivate = finding.check.hasPrefix("privacy/")
    return Region(
      endColumn: column(place.endColumn, place.endLine),
      endLine: place.endLine,
      snippet: isPrivate ? nil : Message(text: finding.text),
      startColumn: column(place.startColumn, place.startLine),
      startLine: place.startLine
    )
  }

  /// The place of a check in the sorted list of rules.
  private func index(of check: String) -> Int? {
    var low = 0
    var high = checks.count
    while low < high {
      let middle = (low + high) / 2
      if checks[middle].id < check { low = middle + 1 } else { high = middle }
    }
    return low < checks.count && checks[low].id == check ? low : nil
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "note"
    }
  }
}

// MARK: - The objects of the standard, named as it names them

private struct Message: Encodable {
  var text: String
}

private struct ArtifactLocation: Encodable {
  var uri: String

  /// A relative reference, or a `file:` URI for a path from the root.
  init(path: String) {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    self.uri = uri
  }
}

private struct Region: Encodable {
  var endColumn: Int
  var endLine: Int
  var snippet: Message?
  var startColumn: Int
  var startLine: Int
}

private struct PhysicalLocation: Encodable {
  var artifactLocation: ArtifactLocation
  var region: Region?
}

private struct LogicalLocation: Encodable {
  var fullyQualifiedName: String
  var kind: String
}

private struct ResultLocation: Encodable {
  var logicalLocations: [LogicalLocation]?
  var physicalLocation: PhysicalLocation

  init(physicalLocation: PhysicalLocation) {
    self.physicalLocation = physicalLocation
  }
}

private struct Fix: Encodable {
  struct Change: Encodable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }

  struct Replacement: Encodable {
    var deletedRegion: Region
    var insertedContent: Message
  }

  var artifactChanges: [Change]
  var description: Message

  init(replacing region: Region, with words: String, in location: ArtifactLocation) {
    var region = region
    region.snippet = nil
    let replacement = Replacement(deletedRegion: region, insertedContent: Message(text: words))
    artifactChanges = [Change(artifactLocation: location, replacements: [replacement])]
    description = Message(text: words.isEmpty ? "Remove it." : "Write “\(words)”.")
  }
}

private struct Suppression: Encodable {
  var kind: String
  var justification: String
}

private struct ResultProperties: Encodable {
  var claim: String?
  var evidence: String?

  /// Nothing where the finding refers to nothing.
  init?(_ finding: Finding) {
    guard finding.claim != nil || finding.evidence != nil else { return nil }
    claim = finding.claim
    evidence = finding.evidence
  }
}

private struct RunResult: Encodable {
  var fixes: [Fix]?
  var level: String
  var locations: [ResultLocation]
  var message: Message
  var partialFingerprints: [String: String]
  var properties: ResultProperties?
  var ruleId: String
  var ruleIndex: Int?
  var suppressions: [Suppression]
}

private struct RunArtifact: Encodable {
  var location: ArtifactLocation
  var roles = ["analysisTarget"]

  init(location: ArtifactLocation) {
    self.location = location
  }
}

private struct Invocation: Encodable {
  struct Notification: Encodable {
    var level = "error"
    var locations: [ResultLocation]
    var message: Message

    init(_ unread: UnreadText) {
      let place = PhysicalLocation(
        artifactLocation: ArtifactLocation(path: unread.path),
        region: nil
      )
      locations = [ResultLocation(physicalLocation: place)]
      message = Message(text: unread.message)
    }
  }

  var executionSuccessful: Bool
  var toolExecutionNotifications: [Notification]

  init(_ summary: RunSummary) {
    executionSuccessful = summary.unread.isEmpty
    toolExecutionNotifications = summary.unread.sorted().map(Notification.init)
  }
}

private struct Driver: Encodable {
  struct Rule: Encodable {
    struct Configuration: Encodable {
      var level: String
    }

    var defaultConfiguration: Configuration
    var id: String
    var shortDescription: Message
  }

  var name = "Runway"
  var rules: [Rule]
  var version: String

  init(_ header: RunHeader) {
    version = header.version
    rules = header.checks.map { check in
      Rule(
        defaultConfiguration: Rule.Configuration(level: check.severity.sarifLevel),
        id: check.id,
        shortDescription: Message(text: check.summary)
      )
    }
  }
}

private struct Tool: Encodable {
  var driver: Driver
}

private struct RunRest: Encodable {
  var artifacts: [RunArtifact]
  var invocations: [Invocation]
  var tool: Tool
}
