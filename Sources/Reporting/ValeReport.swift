import Guardrails
import Messaging

/// The JSON of Vale, for editors that know it: path → alerts.
///
/// `Span` counts code points of the line from 1, both ends inclusive; words that go over the end of
/// their line are marked as far as it goes. Texts without a finding do not occur.
enum ValeReport {
  static func piece(for text: CheckedText) throws -> String {
    guard !text.findings.isEmpty else { return "" }
    let lines = TextLines(text.bytes)
    let alerts = text.findings.map { finding in
      let place = lines.place(of: finding.span)
      let end = place.isInOneLine ? place.endColumn : lines.endColumn(ofLine: place.startLine)
      return Alert(finding, from: place.startColumn, to: max(place.startColumn, end - 1))
    }
    let path = try JSONPiece.text(of: text.path)
    return "  \(path) : " + (try JSONPiece.text(of: alerts, indent: 2))
  }
}

private struct Alert: Encodable {
  struct Action: Encodable {
    var name: String
    var parameters: [String]?

    init(name: String, parameters: [String]? = nil) {
      self.name = name
      self.parameters = parameters
    }

    private enum CodingKeys: String, CodingKey {
      case name = "Name"
      case parameters = "Params"
    }

    func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(name, forKey: .name)
      try row.encode(parameters, forKey: .parameters)
    }
  }

  var action: Action
  var span: [Int]
  var check: String
  var description = ""
  var link = ""
  var message: String
  var severity: String
  var match: String
  var line: Int

  init(_ finding: Finding, from start: Int, to end: Int) {
    switch finding.suggestion {
    case .some(""): action = Action(name: "remove")
    case .some(let words): action = Action(name: "replace", parameters: [words])
    case .none: action = Action(name: "")
    }
    span = [start, end]
    check = finding.check
    message = finding.message
    severity = finding.severity.rawValue
    match = finding.text
    line = finding.line
  }

  private enum CodingKeys: String, CodingKey {
    case action = "Action"
    case span = "Span"
    case check = "Check"
    case description = "Description"
    case link = "Link"
    case message = "Message"
    case severity = "Severity"
    case match = "Match"
    case line = "Line"
  }
}
