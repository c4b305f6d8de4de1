import Guardrails
import Messaging
import Testing

@testable import Rules

struct ExistenceTests {
  private static let rule = """
    extends: existence
    message: "Leave out '%s'."
    ignorecase: true
    tokens: [really, very (?:much|often), best-of-breed, don't]
    """

  struct Case: Sendable {
    var text: String
    var marked: String
  }

  @Test(arguments: [
    Case(text: "It is really so.", marked: "It is [[really]] so."),
    Case(text: "REALLY?", marked: "[[REALLY]]?"),
    Case(text: "Surrealism, reallyx, _really", marked: "Surrealism, reallyx, _really"),
    Case(text: "It helps very\nmuch.", marked: "It helps [[very\nmuch]]."),
    Case(text: "It helps **very** much.", marked: "It helps **[[very** much]]."),
    Case(
      text: "a best\u{2011}of\u{2011}breed list",
      marked: "a [[best\u{2011}of\u{2011}breed]] list"
    ),
    Case(text: "They don\u{2019}t.", marked: "They [[don\u{2019}t]]."),
    Case(text: "It is re\u{AD}ally so.", marked: "It is [[re\u{AD}ally]] so."),
    Case(
      text: "`really` and a [name](https://really.example)",
      marked: "`really` and a [name](https://really.example)"
    ),
    Case(text: "See https://a.example/really now.", marked: "See https://a.example/really now."),
    Case(text: "```\nreally\n```", marked: "```\nreally\n```"),
    Case(text: "<!-- really -->", marked: "<!-- really -->"),
    Case(text: "---\ntitle: really\n---\nso", marked: "---\ntitle: really\n---\nso"),
    Case(text: "👩‍👩‍👧‍👦 really", marked: "👩‍👩‍👧‍👦 [[really]]"),
    Case(text: "One\r\nreally\r\n", marked: "One\r\n[[really]]\r\n"),
    Case(
      text: "| a | really |\n| - | - |\n| really | b |",
      marked: "| a | [[really]] |\n| - | - |\n| [[really]] | b |"
    ),
    Case(text: "", marked: ""),
  ])
  func `words are found whole, in any typography, and only in prose`(_ item: Case) throws {
    #expect(try RuleBook(Self.rule).marked(item.text) == item.marked)
  }

  @Test func `a finding names the rule, fills the message and says where it is`() throws {
    let found = try #require(try RuleBook(Self.rule).findings(in: "Äh,\nit is Really so.").first)
    #expect(found.check == "style/Test.Rule")
    #expect(found.message == "Leave out 'Really'.")
    #expect(found.severity == .warning)
    #expect(found.line == 2)
    #expect(found.column == 7)
    #expect(found.text == "Really")
  }

  @Test func `case counts where the rule does not say otherwise`() throws {
    let rule = RuleBook("extends: existence\nmessage: x\ntokens: [iPaaS, 'Utili[sz]e']")
    #expect(
      try rule.marked("iPaaS ipaas IPAAS Utilize utilize")
        == "[[iPaaS]] ipaas IPAAS [[Utilize]] utilize"
    )
  }

  @Test func `real expressions look at the text itself`() throws {
    let rule = RuleBook(
      #"""
      extends: existence
      message: x
      nonword: true
      tokens: ['\s—\s', '(?<!\d)%', '^So\b', 'list$']
      """#
    )
    #expect(
      try rule.marked("So a — b - c % 5% of the list")
        == "[[So]] a[[ — ]]b - c [[%]] 5% of the [[list]]"
    )
  }

  @Test func `at one place the first token wins, as an expression would choose`() throws {
    let first = RuleBook("extends: existence\nmessage: x\ntokens: [a lot, a lot of]")
    #expect(try first.marked("a lot of work") == "[[a lot]] of work")
    let greedy = RuleBook("extends: existence\nmessage: x\ntokens: ['auto(?:-scale)?']")
    #expect(try greedy.marked("auto-scale it") == "[[auto-scale]] it")
  }

  @Test func `exceptions and the vocabulary are whole words that mind case`() throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nignorecase: true\ntokens: ['net\\w*']\nexceptions: [Network, (?i)netting]"
    )
    #expect(
      try rule.marked("Network network Netting Nethelp", accepting: ["Nethelp"])
        == "Network [[network]] Netting Nethelp"
    )
    let plain = "extends: existence\nmessage: x\nvocab: false\ntokens: [Nethelp]"
    #expect(try RuleBook(plain).marked("Nethelp", accepting: ["Nethelp"]) == "[[Nethelp]]")
  }

  @Test func `raw parts stand before the tokens, or behind them`() throws {
    let before = RuleBook("extends: existence\nmessage: x\nraw: ['so ']\ntokens: [big]")
    #expect(try before.marked("big, so big") == "big, [[so big]]")
    let behind = RuleBook(
      "extends: existence\nmessage: x\nappend: true\nraw: [' deal']\ntokens: [big]"
    )
    #expect(try behind.marked("big, big deal") == "big, [[big deal]]")
  }

  @Test func `a limit bounds the findings of one text`() throws {
    let rule = RuleBook("extends: existence\nmessage: x\nlimit: 2\ntokens: [so]")
    #expect(try rule.findings(in: "so so so so").count == 2)
  }

  @Test func `nothing is reported inside approved words`() throws {
    let set = try RuleBook(Self.rule).set()
    let text = "It is really so. Really."
    let found = set.findings(in: Passage(text), exempt: [ByteSpan(start: 0, end: 16)])
    #expect(found.map(\.text) == ["Really"])
  }
}
