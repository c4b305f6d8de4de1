import Guardrails
import Messaging
import Testing

@testable import Rules
@testable import Workspace

/// Rules from YAML, and what they find.
struct RuleBook {
  let reading: RulesReading

  /// Reads rules by their path below the packs' folder.
  init(_ files: [String: String]) {
    reading = RulesLoader().load(files: files)
  }

  /// Reads one rule, `Test.Rule`.
  init(_ yaml: String) {
    self.init(["Test/Rule.yaml": yaml])
  }

  /// The rules, which must be without an error.
  func set(accepting words: [String] = []) throws -> RuleSet {
    try #require(reading.issues.isEmpty, "\(reading.issues)")
    return RuleSet(reading.rules, vocabulary: Vocabulary(accepted: words))
  }

  /// What is found in a text.
  func findings(
    in text: String,
    _ markup: Markup = .markdown,
    accepting words: [String] = []
  ) throws -> [Finding] {
    try set(accepting: words).findings(in: Passage(text, markup: markup))
  }

  /// The text with `[[` and `]]` around what is found.
  func marked(
    _ text: String,
    _ markup: Markup = .markdown,
    accepting words: [String] = []
  ) throws -> String {
    var bytes = Array(text.utf8)
    for finding in try findings(in: text, markup, accepting: words).reversed() {
      bytes.insert(contentsOf: Array("]]".utf8), at: finding.span.end)
      bytes.insert(contentsOf: Array("[[".utf8), at: finding.span.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
