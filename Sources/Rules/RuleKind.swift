import Messaging

/// A kind of rule: the keys that its files have besides those that all rules have, and how it finds.
protocol RuleKind: Sendable {
  /// The word behind `extends`.
  static var name: String { get }

  /// Where rules of this kind look when they do not say.
  static var usualScope: String { get }

  /// Reads the keys; nil where one that is needed is missing, which is then in the log.
  init?(_ reader: RuleFileReader)

  /// What a rule looks for, for people.
  var sought: [String] { get }

  /// A matcher for one rule.
  ///
  /// - Throws: `RuleFault` where a pattern cannot be used.
  func matcher(for rule: StyleRule, _ vocabulary: Vocabulary) throws(RuleFault) -> any RuleMatcher
}

extension RuleKind {
  static var usualScope: String { "text" }
}

/// The kinds that there are.
///
/// A new kind is one file and one line here.
enum RuleKinds {
  static let all: [any RuleKind.Type] = [
    ExistenceRule.self, SubstitutionRule.self, OccurrenceRule.self, RepetitionRule.self,
    ConsistencyRule.self, ConditionalRule.self, CapitalizationRule.self, MetricRule.self,
    ReadabilityRule.self,
  ]

  /// Kinds of Vale that are refused by name, and why.
  static let refused: [String: String] = [
    "sequence": "it needs a part-of-speech tagger",
    "spelling": "it needs a dictionary",
    "script": "it runs a program",
  ]

  static func named(_ name: String) -> (any RuleKind.Type)? { all.first { $0.name == name } }
}

/// Why a rule cannot be used: an error of its file, or something that is not supported here.
struct RuleFault: Error, Sendable, Hashable {
  /// What is wrong, in one sentence.
  var message: String
  /// The pattern that it is about.
  var pattern: String?
  /// True where the rule is sound and only this engine cannot run it.
  var isUnsupported = false
}
