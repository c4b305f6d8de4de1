public import Guardrails
import Messaging
import Patterns

/// Rules made ready to run together.
///
/// Immutable: check as many texts as you like from as many threads as you like. The same rules and
/// text give the same findings in the same order. Cost grows with the text and what is found in it,
/// hardly with the number of rules.
public struct RuleSet: Sendable {
  /// The rules, by name.
  public let rules: [StyleRule]

  let matchers: [any RuleMatcher]
  let index: RuleIndex
  let reading: Reading

  /// What counts as prose where rule files leave it open.
  public enum Reading: Sendable {
    /// Neither the front matter's values nor web addresses are prose.
    case runway
    /// As Vale reads: the values are prose, and so are addresses in plain text.
    case vale
  }

  /// Makes rules ready that were read without an error.
  ///
  /// A rule whose patterns the vocabulary breaks, which only an entry that is no expression can do,
  /// is made ready without the vocabulary.
  ///
  /// - Parameters:
  ///   - rules: The rules; of two with one name the first counts.
  ///   - vocabulary: Words that rules leave alone.
  ///   - reading: What counts as prose where rule files leave it open.
  public init(
    _ rules: [StyleRule],
    vocabulary: Vocabulary = Vocabulary(),
    reading: Reading = .runway
  ) {
    var kept: [StyleRule] = []
    var matchers: [any RuleMatcher] = []
    var names: Set<String> = []
    for rule in rules.sorted(by: { $0.name < $1.name }) where names.insert(rule.name).inserted {
      do {
        matchers.append(try Self.matcher(of: rule, vocabulary))
        kept.append(rule)
      } catch {
        // Only a rule that was never read from a file can fail here: reading makes each ready once.
        assertionFailure(error.message)
      }
    }
    self.init(kept, matchers, reading: reading)
  }

  /// Makes rules ready as they stand.
  ///
  /// - Throws: the fault of the first rule that has one.
  init(compiling rules: [StyleRule]) throws(RuleFault) {
    var matchers: [any RuleMatcher] = []
    for rule in rules { matchers.append(try rule.kind.matcher(for: rule, Vocabulary())) }
    self.init(rules, matchers, reading: .runway)
  }

  private init(_ rules: [StyleRule], _ matchers: [any RuleMatcher], reading: Reading) {
    self.rules = rules
    self.matchers = matchers
    self.reading = reading
    index = RuleIndex(rules, matchers)
  }

  private static func matcher(
    of rule: StyleRule,
    _ vocabulary: Vocabulary
  ) throws(RuleFault) -> any RuleMatcher {
    do {
      return try rule.kind.matcher(for: rule, vocabulary)
    } catch {
      return try rule.kind.matcher(for: rule, Vocabulary())
    }
  }

  /// The rule with a name, such as `runway.ClickHere`.
  public func rule(named name: String) -> StyleRule? { rules.first { $0.name == name } }

  /// These rules as checks that the guardrails run.
  public var checks: StyleChecks {
    StyleChecks { passage, prose, exempt in
      findings(in: passage, prose, exempt: exempt)
    }
  }
}
