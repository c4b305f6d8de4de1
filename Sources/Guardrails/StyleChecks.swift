import Messaging

/// Checks that rule files bring, run with all others on every text.
///
/// The guardrails know nothing of rule files: whoever compiles them hands over this closure. It
/// must give the same findings for the same text, from any thread.
public struct StyleChecks: Sendable {
  private let find:
    @Sendable (_ passage: Passage, _ prose: Prose, _ exempt: [ByteSpan]) -> [Finding]

  /// Makes checks of a function that finds what is wrong with the style of a text.
  ///
  /// - Parameter find: Takes the text, what of it is prose, and the spans in which nothing is to be found: words that the
  ///   library approved, and words that somebody else says.
  package init(
    _ find:
      @escaping @Sendable (_ passage: Passage, _ prose: Prose, _ exempt: [ByteSpan]) ->
      [Finding]
  ) {
    self.find = find
  }

  /// What the rules find, weighed by the library's policy.
  func findings(in scene: CheckScene) -> [Finding] {
    var exempt = scene.context.quotedSpeech
    for match in scene.grounding.matches where match.grade <= .g1 {
      exempt.append(scene.blocks[match.block].span(lexemes: match.lexemes))
    }
    var findings = find(scene.document.passage, scene.document.prose, exempt)
    for index in findings.indices {
      guard let raised = scene.library.policy.severities[findings[index].check] else { continue }
      findings[index].severity = max(findings[index].severity, raised)
    }
    return findings
  }
}
