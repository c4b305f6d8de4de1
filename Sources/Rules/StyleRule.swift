public import Messaging

/// One rule, as its file says it.
public struct StyleRule: Sendable {
  /// The pack's name and the rule's own, joined with a full stop: `runway.ClickHere`.
  public var name: String
  /// What kind of rule it is: the `extends` key.
  public var kindName: String
  /// Where its file begins.
  public var location: SourceLocation
  /// What its findings weigh.
  public var level: Severity
  /// The message, with places for what was found.
  public var message: String
  /// Where it looks.
  public var scope: RuleScope
  /// Why the rule exists, for people.
  public var why: String?
  /// A page that says more.
  public var link: String?
  /// How many findings a text gets at most; 0 means all.
  public var limit = 0
  /// What may be done about a finding.
  public var action: RuleAction?
  /// Texts in which it finds nothing.
  public var passing: [RuleExample] = []
  /// Texts in which it finds what is marked.
  public var failing: [RuleExample] = []

  var kind: any RuleKind

  /// The id that its findings carry: `style/runway.ClickHere`.
  public var check: String { "style/\(name)" }

  /// What the rule looks for, one line for each thing, for people.
  public var sought: [String] { kind.sought }
}
