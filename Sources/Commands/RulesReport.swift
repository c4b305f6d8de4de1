import Messaging
import Rules
import Workspace

/// The rules of a workspace, as `runway rules list --format json` prints them.
struct RulesReport: Encodable {
  struct Row: Encodable {
    struct Examples: Encodable {
      struct Text: Encodable {
        var text: String
        /// The words that are marked.
        var marked: [String]
      }

      var passing: [Text]
      var failing: [Text]
    }

    var rule: String
    var check: String
    var level: Severity
    var kind: String
    var scope: [String]
    var message: String
    var why: String?
    var link: String?
    var path: String
    var soughtFor: [String]
    var examples: Examples

    init(_ rule: StyleRule) {
      self.rule = rule.name
      check = rule.check
      level = rule.level
      kind = rule.kindName
      scope = rule.scope.entries
      message = rule.message
      why = rule.why
      link = rule.link
      path = rule.location.file
      soughtFor = rule.sought
      examples = Examples(
        passing: rule.passing.map(Self.text),
        failing: rule.failing.map(Self.text)
      )
    }

    private static func text(_ example: RuleExample) -> Examples.Text {
      let bytes = Array(example.text.utf8)
      let marked = example.marks.map { String(decoding: bytes[$0], as: UTF8.self) }
      return Examples.Text(text: example.text, marked: marked)
    }
  }

  struct Refused: Encodable {
    var rule: String
    var kind: String
    var reason: String
  }

  struct Issue: Encodable {
    var severity: Severity
    var code: String
    var path: String?
    var line: Int?
    var column: Int?
    var message: String

    init(_ issue: LibraryIssue) {
      severity = issue.severity
      code = issue.code
      path = issue.location?.file
      line = issue.location?.line
      column = issue.location?.column
      message = issue.message
    }
  }

  var version = 1
  var rules: [Row]
  var refused: [Refused]
  var issues: [Issue]

  init(_ reading: RulesReading, _ rules: [StyleRule]) {
    self.rules = rules.map(Row.init)
    refused = reading.refused.map { Refused(rule: $0.name, kind: $0.kind, reason: $0.reason) }
    issues = reading.issues.sorted().map(Issue.init)
  }
}

/// What came of the examples, as `runway rules test --format json` prints it.
struct RuleTestReport: Encodable {
  struct Fault: Encodable {
    var rule: String
    var example: String
    var variant: String
    /// The words that are marked; null where any finding would do.
    var expected: [String]?
    var found: [String]
  }

  var version = 1
  var rules: Int
  var examples: Int
  var runs: Int
  var faults: [Fault]
  var issues: [RulesReport.Issue]

  init(_ outcome: RuleExampleTest.Outcome, rules: Int, _ errors: [LibraryIssue]) {
    self.rules = rules
    examples = outcome.examples
    runs = outcome.runs
    faults = outcome.faults.map {
      Fault(
        rule: $0.rule,
        example: $0.example,
        variant: $0.variant.rawValue,
        expected: $0.expected,
        found: $0.found
      )
    }
    issues = errors.sorted().map(RulesReport.Issue.init)
  }
}
