import Chat
import Guardrails

/// The words with which a model is asked, once, to mend what the checks found.
struct RepairRequest {
  private static let mostFindings = 20

  /// The inputs of the repair prompt.
  static func inputs(_ findings: [Finding]) -> [String: JSONValue] {
    let rows = findings.prefix(mostFindings).enumerated().map { index, finding -> JSONValue in
      .object([
        "number": .integer(index + 1),
        "place": .string(finding.path ?? "the text"),
        "words": .string(finding.text),
        "reason": .string(finding.message),
        "approved": .optional(finding.evidence),
        "instead": .optional(finding.suggestion),
      ])
    }
    return ["findings": .array(Array(rows))]
  }

  /// The message that quotes what did not fit the schema.
  static func reask(_ problems: [String]) -> ChatMessage {
    let list = problems.map { "- \($0)" }.joined(separator: "\n")
    return .user(
      """
      Your answer cannot be read. It has to be one JSON object of the shape asked for:

      \(list)

      Answer again with the whole JSON object alone, with these points put right.
      """
    )
  }
}
