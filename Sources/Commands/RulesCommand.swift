import ArgumentParser
import Messaging
import Rules
import Workspace

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists, explains and tests the rule files of the workspace.",
    discussion: """
      A rule is a file, guardrails/rules/PACK/RULE.yaml, in the format of Vale; packs that were
      written for Vale can be put there as they are.
      """,
    subcommands: [RulesList.self, RulesExplain.self, RulesTest.self]
  )
}

struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the rules, those that do not run here, and what is wrong with their files."
  )

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let reading = RulesLoader().load(workspace: session.folder.url)
    let rules = reading.rules.sorted { $0.name < $1.name }
    switch format {
    case .json: session.world.console.out(try JSONText.artifact(RulesReport(reading, rules)))
    case .human: session.world.console.out(Self.text(of: reading, rules))
    }
    if !reading.errors.isEmpty { throw Blocked() }
  }

  private static func text(of reading: RulesReading, _ rules: [StyleRule]) -> String {
    var table = TextTable(columns: ["rule", "level", "kind", "looks at", "examples"])
    for rule in rules {
      table.add([
        rule.name, rule.level.rawValue, rule.kindName, rule.scope.entries.joined(separator: ", "),
        "\(rule.passing.count + rule.failing.count)",
      ])
    }
    var lines = rules.isEmpty ? [] : [table.text, ""]
    for row in reading.refused {
      lines.append("not used: \(row.name) (\(row.kind)): \(row.reason)")
    }
    lines += reading.issues.filter { $0.code != "refused-rule" }.map(\.description)
    lines.append(
      rules.isEmpty
        ? "There are no rules. A rule is a file: guardrails/rules/PACK/RULE.yaml"
        : "\(rules.count) rules. Explain one: runway rules explain \(rules[0].name)"
    )
    return lines.joined(separator: "\n")
  }
}

struct RulesExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows what a rule looks for, why, and its examples."
  )

  @Argument(help: "The rule, such as runway.ClickHere; style/ in front of it is fine.")
  var rule: String

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let reading = RulesLoader().load(workspace: session.folder.url)
    let name = rule.hasPrefix("style/") ? String(rule.dropFirst("style/".count)) : rule
    guard let found = reading.rules.first(where: { $0.name == name }) else {
      throw CommandFailure(Self.absence(of: name, reading))
    }
    switch format {
    case .json: session.world.console.out(try JSONText.artifact(RulesReport.Row(found)))
    case .human: session.world.console.out(Self.page(of: found))
    }
  }

  private static func absence(of name: String, _ reading: RulesReading) -> String {
    if let row = reading.refused.first(where: { $0.name == name }) {
      return "\(name) does not run here: it extends \(row.kind), and \(row.reason)."
    }
    let names = reading.rules.map(\.name)
    if let nearest = Nearest.match(for: name, in: names) {
      return "There is no rule \(name). Did you mean \(nearest)?"
    }
    return "There is no rule \(name). See what there is: runway rules list"
  }

  private static func page(of rule: StyleRule) -> String {
    var lines = ["\(rule.name)  (\(rule.level.rawValue), \(rule.kindName))", ""]
    if let why = rule.why { lines += [why, ""] }
    lines.append("Says       \(rule.message)")
    lines.append("Looks at   \(rule.scope.entries.joined(separator: ", "))")
    lines.append("Check      \(rule.check)")
    lines.append("File       \(rule.location.file)")
    if let link = rule.link { lines.append("Read more  \(link)") }
    let sought = rule.sought
    if !sought.isEmpty {
      lines += ["", "Looks for"]
      lines += sought.prefix(40).map { "  \($0)" }
      if sought.count > 40 { lines.append("  … and \(sought.count - 40) more") }
    }
    if !rule.failing.isEmpty {
      lines += ["", "Finds"]
      for example in rule.failing { lines += underlined(example) }
    }
    if !rule.passing.isEmpty {
      lines += ["", "Lets pass"]
      lines += rule.passing.map { "  \($0.text)" }
    }
    return lines.joined(separator: "\n")
  }

  /// The example with a line of carets below each of its lines that has marks.
  private static func underlined(_ example: RuleExample) -> [String] {
    var lines: [String] = []
    var offset = 0
    for line in example.text.split(separator: "\n", omittingEmptySubsequences: false) {
      var carets = ""
      var width = offset
      for character in line {
        let isMarked = example.marks.contains { $0.contains(width) }
        carets += isMarked ? "^" : " "
        width += character.utf8.count
      }
      lines.append("  \(line)")
      if carets.contains("^") {
        lines.append("  " + carets.reversed().drop { $0 == " " }.reversed())
      }
      offset += line.utf8.count + 1
    }
    return lines
  }
}

struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the examples of rules, as written and in other surroundings."
  )

  @Argument(help: "Rules or packs, such as runway.ClickHere or runway; all without it.")
  var rules: [String] = []

  @Option(help: "human or json.")
  var format: ReportFormat = .human

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let session = try Session.open(workspace)
    let reading = RulesLoader().load(workspace: session.folder.url)
    var chosen = reading.rules.sorted { $0.name < $1.name }
    if !rules.isEmpty {
      for name in rules where !chosen.contains(where: { Self.belongs($0, to: name) }) {
        throw CommandFailure(
          "There is no rule or pack \(name). See what there is: runway rules list"
        )
      }
      chosen = chosen.filter { rule in rules.contains { Self.belongs(rule, to: $0) } }
    }
    let outcome = RuleExampleTest(chosen).run()
    switch format {
    case .json:
      session.world.console.out(
        try JSONText.artifact(RuleTestReport(outcome, rules: chosen.count, reading.errors))
      )
    case .human: session.world.console.out(Self.text(of: outcome, chosen, reading))
    }
    if !outcome.faults.isEmpty || !reading.errors.isEmpty { throw Blocked() }
  }

  private static func belongs(_ rule: StyleRule, to name: String) -> Bool {
    rule.name == name || rule.check == name || rule.name.hasPrefix(name + ".")
  }

  private static func text(
    of outcome: RuleExampleTest.Outcome,
    _ rules: [StyleRule],
    _ reading: RulesReading
  ) -> String {
    var lines = reading.errors.map(\.description)
    func list(_ words: [String]) -> String {
      words.isEmpty ? "nothing" : words.map { "“\($0)”" }.joined(separator: ", ")
    }
    for fault in outcome.faults {
      let expected = fault.expected.map(list) ?? "something"
      lines.append("\(fault.rule), \(fault.variant.rawValue): \(fault.example)")
      lines.append("  expected \(expected), found \(list(fault.found))")
    }
    let silent = rules.filter { $0.failing.isEmpty && $0.passing.isEmpty }.count
    var last = "\(rules.count) rules, \(outcome.examples) examples, \(outcome.runs) runs: "
    last += outcome.faults.isEmpty ? "all as they say." : "\(outcome.faults.count) not as they say."
    if silent > 0 { last += " \(silent) rules have no examples." }
    return (lines + [last]).joined(separator: "\n")
  }
}
