import Guardrails
import Messaging
import Testing

@testable import Reporting

@Suite struct IgnoreCommentsTests {
  private let comments = IgnoreComments(checks: [
    "claims/name", "claims/number", "words/forbidden", "words/term", "text/hidden",
    "style/own.loud",
    "privacy/secret",
  ])

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var markup: Markup = .markdown
    /// The words that a `words/term` warning is on, with the number of their occurrence.
    var found: [Int]
    var ignored: Int
    var faults: [String] = []

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a comment on a line of its own covers the next block and no further",
      text: "<!-- runway-ignore words/term: a quotation -->\nbad one,\nbad two.\n\nbad three.",
      found: [1, 2, 3],
      ignored: 2
    ),
    Case(
      name: "empty lines between the comment and its block do not matter",
      text: "<!-- runway-ignore words/term: a quotation -->\n\n\nbad one.\n\nbad two.",
      found: [1, 2],
      ignored: 1
    ),
    Case(
      name: "a comment inside of a line covers that line",
      text: "bad one. <!-- runway-ignore words/term: a quotation -->\nbad two.",
      found: [1, 2],
      ignored: 1
    ),
    Case(
      name: "two comments stand above one block",
      text:
        "<!-- runway-ignore words/term: one -->\n<!-- runway-ignore words/forbidden: two -->\nbad.",
      found: [1],
      ignored: 1,
      faults: ["ignore/superfluous"]
    ),
    Case(
      name: "line ends of Windows",
      text: "<!-- runway-ignore words/term: a quotation -->\r\nbad one.\r\n\r\nbad two.",
      found: [1, 2],
      ignored: 1
    ),
    Case(
      name: "several checks in one comment",
      text: "<!-- runway-ignore words/forbidden, words/term: a quotation -->\nbad.",
      found: [1],
      ignored: 1,
      faults: ["ignore/superfluous"]
    ),
    Case(
      name: "in HTML a block ends with its closing tag",
      text: "<!-- runway-ignore words/term: said by a guest -->\n<p>bad\nbad</p>\n<p>bad</p>",
      markup: .html,
      found: [1, 2, 3],
      ignored: 2
    ),
    Case(
      name: "a comment without a reason sets nothing aside",
      text: "<!-- runway-ignore words/term -->\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/reason"]
    ),
    Case(
      name: "a reason has to be more than a mark",
      text: "<!-- runway-ignore words/term: ... -->\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/reason"]
    ),
    Case(
      name: "a comment without a check",
      text: "<!-- runway-ignore: I like it -->\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/reason"]
    ),
    Case(
      name: "an unknown check",
      text: "<!-- runway-ignore words/terms: I like it -->\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/unknown-check"]
    ),
    Case(
      name: "a comment that no finding needs",
      text: "<!-- runway-ignore words/term: it was bad -->\ngood.\n\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/superfluous"]
    ),
    Case(
      name: "a reason is no place for a text",
      text: "<!-- runway-ignore words/term: \(String(repeating: "long ", count: 50)) -->\nbad.",
      found: [1],
      ignored: 0,
      faults: ["ignore/reason"]
    ),
    Case(
      name: "other comments are none of ours",
      text: "<!-- runway-ignored words/term: no -->\nbad.",
      found: [1],
      ignored: 0
    ),
    Case(
      name: "plain text has no comments",
      text: "<!-- runway-ignore words/term: a quotation -->\nbad.",
      markup: .plain,
      found: [1],
      ignored: 0,
      faults: ["ignore/not-allowed"]
    ),
    Case(
      name: "in a code block it is an example",
      text: "```\n<!-- runway-ignore words/term: an example -->\n```\n\nbad.",
      found: [1],
      ignored: 0
    ),
  ]

  @Test(arguments: cases)
  func `comments set aside what they cover`(example: Case) {
    let findings = example.found.map {
      InventedText.finding("words/term", .warning, on: "bad", in: example.text, occurrence: $0)
    }
    let outcome = comments.applied(
      to: findings,
      in: Passage(example.text, markup: example.markup)
    )
    #expect(outcome.ignored.count == example.ignored)
    let faults = outcome.findings.filter { $0.check.hasPrefix("ignore/") }.map(\.check)
    #expect(faults == example.faults)
    #expect(
      outcome.findings.count == example.found.count - example.ignored + example.faults.count
    )
    #expect(outcome.findings == outcome.findings.sorted())
  }

  @Test(arguments: [
    ("claims/number", false), ("privacy/secret", false), ("text/hidden", false),
    ("words/forbidden", true), ("style/own.loud", true),
  ])
  func `errors about claims and privacy stay`(check: String, mayBeIgnored: Bool) {
    let text = "<!-- runway-ignore \(check): trust me -->\nbad."
    let finding = InventedText.finding(check, .error, on: "bad", in: text)
    let outcome = comments.applied(to: [finding], in: Passage(text, markup: .markdown))
    #expect(outcome.ignored.isEmpty != mayBeIgnored)
    #expect(outcome.findings.contains(finding) != mayBeIgnored)
    #expect(outcome.findings.contains { $0.check == "ignore/not-allowed" } != mayBeIgnored)
  }

  @Test func `a suggestion about a claim can be set aside`() {
    let text = "<!-- runway-ignore claims/name: a guest of ours -->\nbad."
    let finding = InventedText.finding("claims/name", .suggestion, on: "bad", in: text)
    let outcome = comments.applied(to: [finding], in: Passage(text, markup: .markdown))
    #expect(outcome.ignored == [IgnoredFinding(finding, reason: "a guest of ours")])
    #expect(outcome.findings.isEmpty)
  }
}
