import Patterns

/// What makes it worth running a matcher on a text.
enum RuleLookup: Sendable {
  /// The matcher takes its hits from the automaton: the texts of each token, preferred ones first.
  case literals([[String]])
  /// No hit without one of these texts.
  case gated([String])
  /// The matcher must look at every text.
  case always
}

/// A literal of a rule, found by the automaton.
struct LiteralHit: Sendable {
  /// Which of the rule's tokens, and which of the token's texts.
  var token: Int
  var choice: Int
  /// Bytes of the view.
  var range: Range<Int>
}

/// Something that a rule found in a view.
struct RuleHit: Sendable {
  /// The bytes of the view; nil where the finding is about the text as a whole.
  var range: Range<Int>?
  /// What fills the places of the message.
  var values: [String]
  /// Words that may stand there instead.
  var suggestion: String?
  /// Takes the place of the rule's own message.
  var message: RuleMessage?
}

/// What a rule remembers from one view of a text to the next.
struct RuleMemory: Sendable {
  var seen: Set<String> = []
  /// How many headings, list items and the like the text has, by the names of `Formula`.
  var counts: [String: Double] = [:]
}

/// A rule made ready to run.
///
/// Immutable: many texts are checked at once.
protocol RuleMatcher: Sendable {
  var lookup: RuleLookup { get }

  /// What the rule finds in a view, from left to right.
  ///
  /// `literals` are the hits of the automaton for this rule, sorted by place, token and choice.
  ///
  /// - Throws: `PatternError` where a pattern takes too many steps.
  func hits(
    in view: TextView,
    _ literals: [LiteralHit],
    _ memory: inout RuleMemory
  ) throws(PatternError) -> [RuleHit]
}
