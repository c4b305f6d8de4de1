import Foundation
import Guardrails
import Messaging
import Patterns
import Rules
import Workspace

/// How far our findings agree with the alerts that Vale reports on its own cases.
///
/// Compared are line, span, rule, message and match; where Vale itself only guesses the place,
/// rule and match. A case agrees where no alert is missing and none is extra.
struct RuleConformance {
  /// The folder with `index.json`, `cases`, `golden` and `styles`.
  let folder: URL
  /// Whether to print what differs.
  var isVerbose = false

  private struct Index: Decodable {
    var cases: [Case]
  }

  /// `in` or `partial` for a whole case, the scopes of its rule for a golden one.
  private enum Scope: Decodable {
    case word(String)
    case list

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        self = .word(try container.decode(String.self))
      } catch {
        self = .list
      }
    }

    var isIn: Bool { if case .word("in") = self { true } else { false } }
  }

  private struct Case: Decodable {
    struct Rule: Decodable {
      var check: String
      var extends: String
      var level: String
      var file: String?
    }
    struct Words: Decodable {
      var accept: [String]
    }
    struct Ignores: Decodable {
      var skippedScopes: [String]?
    }
    var id: String
    var input: String
    var format: String
    var scope: Scope?
    var rules: [Rule]?
    var rule: String?
    var extends: String?
    var vocab: Words?
    var ignores: Ignores?
    var cli: [String]?
    var expected: [Alert]
  }

  private struct Alert: Decodable {
    var line: Int
    var span: [Int]
    var check: String
    var message: String
    var match: String
    var locExact: Bool?
  }

  private static let patternKinds: Set<String> = [
    "existence", "substitution", "occurrence", "repetition", "consistency", "conditional",
    "capitalization",
  ]

  func run() throws {
    Report.heading("Rule files against Vale 3.15 in \(folder.lastPathComponent)")
    try runCases()
    try runGolden()
  }

  private func index(_ path: String) throws -> [Case] {
    let data = try Data(contentsOf: folder.appending(path: path))
    return try JSONDecoder().decode(Index.self, from: data).cases
  }

  private func runCases() throws {
    var right = 0
    var count = 0
    var alerts = 0
    var met = 0
    var refused: Set<String> = []
    for test in try index("index.json") where test.scope?.isIn ?? false {
      var rules: [StyleRule] = []
      for rule in test.rules ?? [] {
        guard let file = rule.file else { continue }
        let reading = try read(file, as: rule.check)
        for row in reading.refused { refused.insert("\(row.name) (\(row.kind))") }
        for var found in reading.rules {
          if let level = Severity(rawValue: rule.level) { found.level = level }
          rules.append(found)
        }
      }
      guard (test.rules ?? []).allSatisfy({ Self.patternKinds.contains($0.extends) }) else {
        continue
      }
      let result = try compare(test, rules)
      count += 1
      alerts += test.expected.count
      met += test.expected.count - result.missing
      if result.missing == 0, result.extra == 0 { right += 1 }
    }
    Report.line("pattern-only cases", "\(right) of \(count)", goal: "≥ 97 of 99")
    Report.line("their alerts", "\(met) of \(alerts)")
    Report.line(
      "rules refused by name",
      "\(refused.count): \(refused.sorted().joined(separator: ", "))"
    )
  }

  private func runGolden() throws {
    var met = 0
    var alerts = 0
    var extra = 0
    var refused: [String] = []
    for test in try index("golden/index.json") {
      guard let file = test.rule else { continue }
      let reading = try read(file, as: test.id)
      if reading.rules.isEmpty { refused.append(test.id) }
      let result = try compare(test, reading.rules)
      alerts += test.expected.count
      met += test.expected.count - result.missing
      extra += result.extra
    }
    let share = String(format: "%.2f %%", 100 * Double(met) / Double(max(alerts, 1)))
    Report.line("golden alerts", "\(met) of \(alerts) (\(share)), \(extra) extra", goal: "≥ 99 %")
    Report.line("golden rules not run", "\(refused.count): \(refused.joined(separator: ", "))")
  }

  private func read(_ file: String, as check: String) throws -> RulesReading {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let path = check.split(separator: ".").joined(separator: "/") + ".yml"
    let reading = RulesLoader(folder: "styles").load(files: [path: text])
    if isVerbose {
      for issue in reading.issues where issue.code != "refused-rule" { print("  ! \(issue)") }
    }
    return reading
  }

  private func compare(
    _ test: Case,
    _ rules: [StyleRule]
  ) throws -> (missing: Int, extra: Int) {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: test.input)))
    let isPlain = test.cli?.contains("--ignore-syntax") ?? false
    let markup: Markup =
      isPlain
      ? .plain
      : test.cli?.contains("--ext=.md") ?? false
        ? .markdown
        : Markup(ofFileNamed: "x\(test.format)")
    let set = RuleSet(
      rules,
      vocabulary: Vocabulary(accepted: test.vocab?.accept ?? []),
      reading: .vale
    )
    var found = set.findings(in: Passage(bytes: bytes, markup: markup))
    var missing: [Alert] = []
    // What must be found exactly is taken first.
    let order =
      test.expected.filter { $0.locExact ?? true } + test.expected.filter { $0.locExact == false }
    for alert in order {
      let place = found.firstIndex { finding in
        guard finding.check == "style/\(alert.check)" else { return false }
        // A finding about the whole has no words in Vale.
        if alert.match.isEmpty { return finding.message == alert.message }
        guard Self.spaced(finding.text) == Self.spaced(alert.match) || alert.locExact == false
        else { return false }
        guard alert.locExact ?? true else { return true }
        let end = finding.column + finding.text.unicodeScalars.count - 1
        return finding.line == alert.line && [finding.column, end] == alert.span
          && Self.spaced(finding.message) == Self.spaced(alert.message)
      }
      if let place { found.remove(at: place) } else { missing.append(alert) }
    }
    if isVerbose, !missing.isEmpty || !found.isEmpty {
      print("  \(test.id): \(missing.count) missing, \(found.count) extra")
      for alert in missing.prefix(6) {
        print("    - \(alert.line) \(alert.span) \(alert.check) “\(alert.match)” \(alert.message)")
      }
      for finding in found.prefix(6) {
        print(
          "    + \(finding.line):\(finding.column) \(finding.check) “\(finding.text)” \(finding.message)"
        )
      }
    }
    return (missing.count, found.count)
  }

  private static func spaced(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
