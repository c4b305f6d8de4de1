import Chat
import Guardrails

/// The words with which a model is asked, once, to mend what the checks found.
struct RepairRequest {
  private static let mostFindings = 20

  /// The inputs of the repair prompt.
  ///
  /// - Parameters:
  ///   - findings: What the checks found.
  ///   - usable: The ids whose tokens may be written; approved words are never to be copied.
  /// - Returns: The inputs by name.
  static func inputs(_ findings: [Finding], usable: Set<String>) -> [String: JSONValue] {
    let rows = findings.prefix(mostFindings).enumerated().map { index, finding -> JSONValue in
      let token = finding.claim.flatMap { usable.contains($0) ? "the token [[\($0)]]" : nil }
      return .object([
        "number": .integer(index + 1),
        "place": .string(finding.path ?? "the text"),
        "words": .string(finding.text),
        "reason": .string(finding.message),
        "approved": .optional(finding.evidence),
        "instead": .optional(token ?? finding.suggestion),
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
