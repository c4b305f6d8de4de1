import Guardrails
import Messaging
import Patterns
import Testing

@testable import Rules
@testable import Workspace

struct LoadingTests {
  struct Case: Sendable {
    var yaml: String
    var place: String
    var message: String
  }

  @Test(arguments: [
    Case(
      yaml: "extends: existence\nmessage: x\ntokes: [a]",
      place: "3:1",
      message: "unknown key \"tokes\". Did you mean \"tokens\"?"
    ),
    Case(
      yaml: "extends: existance\nmessage: x\ntokens: [a]",
      place: "1:10",
      message: "Did you mean \"existence\"?"
    ),
    Case(yaml: "message: x\ntokens: [a]", place: "1:1", message: "has no \"extends\""),
    Case(yaml: "extends: existence\ntokens: [a]", place: "1:1", message: "has no \"message\""),
    Case(
      yaml: "extends: existence\nmessage: x",
      place: "1:1",
      message: "needs \"tokens\" or \"raw\""
    ),
    Case(
      yaml: "extends: existence\nmessage: x\nlevel: fatal\ntokens: [a]",
      place: "3:8",
      message: "\"fatal\" is no value of \"level\""
    ),
    Case(
      yaml: "extends: existence\nmessage: x\nscope: headng\ntokens: [a]",
      place: "3:8",
      message: "Did you mean \"heading\"?"
    ),
    Case(
      yaml: "extends: existence\nmessage: x\ntokens:\n  - fine\n  - 'a(b'",
      place: "5:5",
      message: "the pattern “a(b” cannot be used"
    ),
    Case(
      yaml: "extends: substitution\nmessage: x\nswap:\n  a: b\n  '[z-a]': c",
      place: "5:3",
      message: "the pattern “[z-a]” cannot be used"
    ),
    Case(
      yaml: "extends: existence\nmessage: x\nnonword: true\ntokens:\n  - '(a+)+$'",
      place: "1:1",
      message: "took too many steps"
    ),
    Case(
      yaml: "extends: metric\nmessage: x\nformula: wrds / 2\ncondition: '> 1'",
      place: "3:10",
      message: "“wrds” is not known"
    ),
    Case(
      yaml: "extends: capitalization\nmessage: x\nmatch: $Title",
      place: "3:8",
      message: "$title, $sentence, $lower, $upper or a pattern"
    ),
    Case(
      yaml: "extends: existence\nmessage: x\ntokens: [good]\nexamples:\n  failing: [Bad.]",
      place: "1:1",
      message: "finds nothing in its own failing example “Bad.”"
    ),
    Case(yaml: "- a\n- b", place: "1:1", message: "a rule is a mapping"),
    Case(yaml: "extends: existence\nmessage: [", place: "3:1", message: "not valid YAML"),
    Case(
      yaml: "extends: existence\nmessage: x\ntokens:\n  - {a: b}",
      place: "4:5",
      message: "Put a pattern in single quotes"
    ),
  ])
  func `a fault is told with its place and what to do`(_ item: Case) {
    let reading = RuleBook(item.yaml).reading
    #expect(reading.rules.isEmpty)
    #expect(reading.errors.count == 1, "\(reading.errors)")
    let told = reading.errors.first?.description ?? ""
    #expect(told.hasPrefix("guardrails/rules/Test/Rule.yaml:\(item.place)"), "\(told)")
    #expect(told.contains(item.message), "\(told)")
  }

  @Test(arguments: ["sequence", "spelling", "script"])
  func `kinds that need more than patterns are refused by name and stop nothing`(kind: String) {
    let book = RuleBook([
      "Pack/Fine.yml": "extends: existence\nmessage: x\ntokens: [a]",
      "Pack/Other.yml": "extends: \(kind)\nmessage: x\nscript: a.tengo",
    ])
    #expect(book.reading.errors.isEmpty)
    #expect(book.reading.rules.map(\.name) == ["Pack.Fine"])
    #expect(book.reading.refused.map(\.name) == ["Pack.Other"])
    #expect(book.reading.refused.map(\.kind) == [kind])
  }

  @Test func `two files of one name are an error`() {
    let rule = "extends: existence\nmessage: x\ntokens: [a]"
    let reading = RuleBook(["Pack/A.yml": rule, "Pack/a.yaml": rule]).reading
    #expect(reading.rules.count == 1)
    #expect(reading.errors.map(\.code) == ["duplicate-id"])
  }

  @Test func `a file outside of a pack's folder is not passed over silently`() {
    let rule = "extends: existence\nmessage: x\ntokens: [a]"
    let reading = RuleBook(["Lost.yaml": rule, "Pack/meta.json": "{}", "Pack/A.yaml": rule]).reading
    #expect(reading.rules.map(\.name) == ["Pack.A"])
    #expect(reading.issues.map(\.code) == ["unknown-file"])
    #expect(reading.errors.isEmpty)
  }

  @Test func `a pattern that blows up on a text is that rule's problem alone`() throws {
    let book = RuleBook([
      "Pack/Bad.yml":
        "extends: existence\nmessage: x\nnonword: true\nraw: ['Q(?:x|xx|\\w)+!\\d']",
      "Pack/Good.yml": "extends: existence\nmessage: x\ntokens: [fine]",
    ])
    let set = RuleSet(book.reading.rules)
    let found = set.findings(
      in: Passage("fine Q" + String(repeating: "x", count: 400) + "!", markup: .plain)
    )
    let bad = found.filter { $0.check == "style/Pack.Bad" }
    #expect(bad.count == 1)
    #expect(bad.first?.message.contains("was not applied") == true)
    #expect(found.contains { $0.check == "style/Pack.Good" && $0.text == "fine" })
  }

  @Test func `look-behinds without a fixed length are written out`() throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nnonword: true\ntokens: ['(?<!:[^ ]+?|acts? ):\\s[A-Z]', '(?<=so{1,3} )big']"
    )
    #expect(
      try rule.marked("A: B and c:d: E, sooo big, big") == "A[[: B]] and c:d: E, sooo [[big]], big"
    )
  }

  @Test func `escapes of other engines are read`() throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nnonword: true\ntokens: ['\\u2014', '[\\u2018[]']"
    )
    #expect(try rule.marked("a — b ‘ [") == "a [[—]] b [[‘]] [[[]]")
  }
}

struct ExampleTests {
  @Test func `examples run in every surrounding, and marks go with the text`() throws {
    let book = RuleBook(
      "extends: existence\nmessage: x\ntokens: [so]\nexamples:\n  passing: [A list.]\n  failing: [\"Is it [[so]]\\nor [[so]]?\"]"
    )
    let outcome = RuleExampleTest(book.reading.rules).run()
    #expect(outcome.examples == 2)
    #expect(outcome.runs == 10)
    #expect(outcome.faults.isEmpty, "\(outcome.faults)")
  }

  @Test func `a mark at the wrong place is a fault in every surrounding`() throws {
    let book = RuleBook(
      "extends: existence\nmessage: x\ntokens: [so]\nexamples:\n  failing: [\"[[Is]] it so?\"]\n  passing: [so what]"
    )
    let outcome = RuleExampleTest(book.reading.rules).run()
    #expect(outcome.faults.count == 10)
    let first = try #require(outcome.faults.first { $0.example == "Is it so?" })
    #expect(first.expected == ["Is"])
    #expect(first.found == ["so"])
  }

  @Test func `a rule about counts is run only as written and with other line ends`() {
    let book = RuleBook(
      "extends: occurrence\nmessage: x\nmax: 1\ntoken: a\nexamples:\n  failing: [\"a a\"]"
    )
    #expect(RuleExampleTest(book.reading.rules).run().runs == 2)
  }

  @Test func `the pack that ships is as its examples say and each rule has some`() {
    let files = Starter.compiledIn.filter { $0.path.hasPrefix("guardrails/rules/") }
    var texts: [String: String] = [:]
    for file in files { texts[String(file.path.dropFirst("guardrails/rules/".count))] = file.text }
    let reading = RulesLoader().load(files: texts)
    #expect(reading.issues.isEmpty, "\(reading.issues)")
    #expect(reading.rules.count >= 12)
    for rule in reading.rules {
      #expect(rule.why != nil && !rule.passing.isEmpty && !rule.failing.isEmpty, "\(rule.name)")
    }
    let outcome = RuleExampleTest(reading.rules).run()
    #expect(outcome.faults.isEmpty, "\(outcome.faults)")
  }
}

struct RuleSetTests {
  @Test func `the same text gives the same findings from any number of threads`() async throws {
    var files: [String: String] = [:]
    for number in 0..<30 {
      files["P/R\(number).yml"] =
        "extends: existence\nmessage: \"m %s\"\nignorecase: true\ntokens: [word\(number), 'wo(?:r|rd)\(number)?', 'x\\d+']"
    }
    let set = try RuleBook(files).set()
    let text = (0..<30).map { "Word\($0) and x\($0)." }.joined(separator: "\n\n")
    let expected = set.findings(in: Passage(text, markup: .markdown))
    #expect(expected.count > 60)
    await withTaskGroup(of: [Finding].self) { group in
      for _ in 0..<8 { group.addTask { set.findings(in: Passage(text, markup: .markdown)) } }
      for await found in group { #expect(found == expected) }
    }
  }

  @Test func `bytes that are no text are looked at without harm`() throws {
    let set = try RuleBook(
      "extends: existence\nmessage: x\nscope: [text, raw]\ntokens: ['so', 'b\\w+']"
    ).set()
    let bytes: [UInt8] = [0x73, 0x6F, 0xFF, 0xFE, 0x00, 0xC3, 0x20, 0x73, 0x6F, 0x0D, 0x62, 0x63]
    for markup in [Markup.plain, .markdown, .html] {
      let found = set.findings(in: Passage(bytes: bytes, markup: markup))
      for finding in found { #expect(finding.span.end <= bytes.count) }
    }
  }

  @Test(arguments: [
    "utili[sz]e", "a|b", "(?:so|very) big", "\\bfoo\\b", "x+y", "(a)?b", "[^a]bc", "foo(?=bar)",
    "(?i)so", "ab{2,3}c", "a\\.b", "(?:ab|c)+d", "(?<!a)bc", "f\\x{2014}g", "(?<n>ab)c",
  ])
  func `a gate never shuts out a match`(_ source: String) throws {
    guard let required = RequiredLiterals.of(source) else { return }
    let pattern = try RuleSyntax.compile(source)
    let alphabet = [
      "a", "b", "c", "d", "so ", "very ", "big", "foo", "bar", "x", "y", "utilise", "f—g", ".",
    ]
    for first in alphabet {
      for second in alphabet {
        for third in alphabet {
          let text = first + second + third
          guard try pattern.firstMatch(in: text) != nil else { continue }
          #expect(required.contains { text.contains($0) }, "\(source) in \(text): \(required)")
        }
      }
    }
  }
}
