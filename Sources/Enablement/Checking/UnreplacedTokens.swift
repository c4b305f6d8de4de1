public import Guardrails
public import Messaging

/// Tokens of approved messaging that stand in an artifact instead of words.
///
/// A library can change after a draft was made, and a person can write a token into an edit: every
/// check of an artifact looks for them, in every passage, and each blocks.
public enum UnreplacedTokens {
  /// The check under which a token that stands for no words is reported.
  static let check = "text/placeholder"

  /// A token of an item that there is belongs to the item's state, any other is left from a draft.
  private static func check(of fault: TokenFault) -> String {
    switch fault {
    case .malformed, .unknown, .tooDeep: check
    case .notInsertable, .unknownVariant, .unusable, .noPermission, .noWords: CitationCheck.id
    }
  }

  /// The finding on a token that cannot be replaced.
  ///
  /// - Parameters:
  ///   - problem: What is wrong with the token.
  ///   - path: The JSON Pointer of the passage.
  ///   - text: The passage, the token in it.
  /// - Returns: The finding, at the first place where the token stands.
  public static func finding(
    _ problem: TokenProblem,
    at path: String,
    in text: String
  ) -> Finding {
    let token = Array(problem.token.utf8)
    let range = Array(text.utf8).firstRange(of: token)
    return Finding(
      check(of: problem.fault),
      .error,
      at: path,
      in: text,
      range: range,
      problem.description,
      claim: problem.id.isEmpty ? nil : problem.id,
      suggestion: problem.alternative
    )
  }

  /// The findings of an artifact with every token in it named once, by what is wrong with it.
  static func adding(
    to findings: [Finding],
    for artifact: Artifact,
    library: Library,
    use: UseContext
  ) -> [Finding] {
    var result = findings
    for passage in artifact.passages where passage.text.contains("[[") {
      let expansion = library.expanded(passage.text, in: use)
      for problem in expansion.problems {
        let named = finding(problem, at: passage.path, in: passage.text)
        result.removeAll { $0.path == named.path && $0.span == named.span }
        result.append(named)
      }
      guard expansion.problems.isEmpty, !expansion.spans.isEmpty else { continue }
      let isNamed = result.contains { $0.path == passage.path && $0.check == check }
      guard !isNamed else { continue }
      let refs = expansion.spans.map(\.ref).joined(separator: ", ")
      result.append(
        Finding(
          check,
          .error,
          at: passage.path,
          "The words of \(refs) were not put in the place of the token."
        )
      )
    }
    return result
  }
}
