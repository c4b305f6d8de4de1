import Guardrails
import Testing

@testable import Rules

struct SubstitutionTests {
  private static let rule = """
    extends: substitution
    message: "Use '%s' instead of '%s'."
    ignorecase: true
    capitalize: true
    action: { name: replace }
    swap:
      utili[sz]e: use
      in order to: to
      commence: begin|start
      (?:obviously|plainly): ""
      set up (\\w+): prepare $1
    """

  struct Case: Sendable {
    var text: String
    var message: String
    var suggestion: String?
  }

  @Test(arguments: [
    Case(text: "Utilise it.", message: "Use 'Use' instead of 'Utilise'.", suggestion: "Use"),
    Case(
      text: "we commence",
      message: "Use 'begin' or 'start' instead of 'commence'.",
      suggestion: nil
    ),
    Case(text: "plainly so", message: "Use  instead of 'plainly'.", suggestion: ""),
    Case(text: "In order to go", message: "Use 'To' instead of 'In order to'.", suggestion: "To"),
  ])
  func `the message offers what the file says`(_ item: Case) throws {
    let book = RuleBook(Self.rule.replacing("  set up (\\\\w+): prepare $1", with: ""))
    let found = try #require(try book.findings(in: item.text).first)
    #expect(found.message == item.message)
    #expect(found.suggestion == item.suggestion)
  }

  @Test func `groups of a key go into its words`() throws {
    let rule = RuleBook(
      "extends: substitution\nmessage: \"%s for %s\"\naction: {name: replace}\nswap:\n  'set up (\\w+)': prepare $1"
    )
    let found = try #require(try rule.findings(in: "Please set up lists.").first)
    #expect(found.suggestion == "prepare lists")
  }

  @Test func `the longest key wins, and what is right already is no finding`() throws {
    let rule = RuleBook(
      "extends: substitution\nmessage: \"%s\"\nignorecase: true\nswap:\n  sign: mark\n  sign up: register\n  javascript: JavaScript"
    )
    #expect(
      try rule.marked("sign up in JavaScript or javascript")
        == "[[sign up]] in JavaScript or [[javascript]]"
    )
  }
}

struct CountingKindTests {
  @Test func `an occurrence rule counts, and says how many`() throws {
    let most = RuleBook("extends: occurrence\nmessage: \"%d commas\"\nmax: 2\ntoken: ','")
    #expect(try most.findings(in: "a, b, c").isEmpty)
    let found = try #require(try most.findings(in: "a, b, c, d").first)
    #expect(found.message == "3 commas")
    #expect(found.span == ByteSpan(start: 1, end: 2))
    let fewest = RuleBook("extends: occurrence\nmessage: none\nscope: summary\nmin: 1\ntoken: list")
    let whole = try #require(try fewest.findings(in: "Nothing here.").first)
    #expect((whole.line, whole.column) == (1, 1))
    #expect(try fewest.findings(in: "A list.").isEmpty)
  }

  @Test func `a sentence scope sees sentences one by one`() throws {
    let rule = RuleBook(
      "extends: occurrence\nmessage: \"%s\"\nscope: sentence\nmax: 4\ntoken: '\\w+'"
    )
    #expect(
      try rule.marked("One two three. One two three four five. A b.")
        == "One two three. [[One]] two three four five. A b."
    )
  }

  @Test func `a repetition rule finds a doubled word and keeps sentences apart`() throws {
    let rule = RuleBook(
      "extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\nignorecase: true\ntokens: ['[^\\s.!?]+']\nexceptions: [that that]"
    )
    #expect(
      try rule.marked("The the list. List it, that that is, 5 5.")
        == "[[The the]] list. List it, that that is, 5 5."
    )
    #expect(try rule.marked("a list\nlist of") == "a [[list\nlist]] of")
  }

  @Test func `a consistency rule reports a text with both spellings`() throws {
    let rule = RuleBook(
      "extends: consistency\nmessage: \"%s\"\nignorecase: true\neither:\n  centre: center"
    )
    #expect(try rule.marked("A centre.\n\nThe centre.") == "A centre.\n\nThe centre.")
    #expect(try rule.marked("A centre.\n\nThe center.") == "A centre.\n\nThe [[center]].")
  }

  @Test func `a conditional rule wants an explanation first`() throws {
    let rule = RuleBook(
      #"""
      extends: conditional
      message: "%s"
      first: '\b([A-Z]{3,5})\b'
      second: '(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)'
      exceptions: [URL]
      """#
    )
    #expect(
      try rule.marked("The National Health Service (NHS). The NHS, the URL, the MHRA.")
        == "The National Health Service (NHS). The NHS, the URL, the [[MHRA]]."
    )
  }

  @Test func `without a group the second pattern only has to be there`() throws {
    let rule = RuleBook(
      "extends: conditional\nmessage: x\nscope: raw\nfirst: pilot\nsecond: '\\d+ sites'"
    )
    #expect(try rule.findings(in: "A pilot at 14 sites.").isEmpty)
    #expect(try rule.marked("A pilot.") == "A [[pilot]].")
  }

  @Test func `a metric compares a formula with a bound`() throws {
    let rule = RuleBook(
      "extends: metric\nmessage: \"%s words a sentence\"\nformula: words / sentences\ncondition: '> 4'"
    )
    #expect(try rule.findings(in: "One two three. One two.").isEmpty)
    let found = try #require(
      try rule.findings(in: "One two three four five. One two three four.").first
    )
    #expect(found.message == "4.50 words a sentence")
    let headings = RuleBook(
      "extends: metric\nmessage: \"%s\"\nformula: heading.h2\ncondition: '>= 2'"
    )
    #expect(try headings.findings(in: "## A\n\nb\n\n## C\n\nd").count == 1)
  }

  @Test func `a readability rule averages grades`() throws {
    let rule = RuleBook(
      "extends: readability\nmessage: \"grade %s\"\ngrade: 8\nmetrics: [Flesch-Kincaid]"
    )
    #expect(try rule.findings(in: "The cat sat on the mat. It was a good cat.").isEmpty)
    let hard =
      "Organisational accountability necessitates comprehensive interdepartmental documentation."
    #expect(try rule.findings(in: hard).count == 1)
  }
}

struct CapitalizationTests {
  struct Case: Sendable {
    var match: String
    var text: String
    var isRight: Bool
  }

  @Test(arguments: [
    Case(match: "$sentence", text: "Top-level entities", isRight: true),
    Case(match: "$sentence", text: "Non-member Predicates", isRight: false),
    Case(match: "$sentence", text: "Client’s key share and finish", isRight: true),
    Case(match: "$sentence", text: "Find the thief: Introduction", isRight: true),
    Case(match: "$sentence", text: "Creating a connection to Event Store", isRight: true),
    Case(match: "$sentence", text: "this is not in sentence case", isRight: false),
    Case(match: "$title", text: "What Changes for the Team", isRight: true),
    Case(match: "$title", text: "What changes for the team", isRight: false),
    Case(match: "$lower", text: "all small", isRight: true),
    Case(match: "$lower", text: "All small", isRight: false),
    Case(match: "$upper", text: "ALL BIG", isRight: true),
    Case(match: "'^Step \\d'", text: "Step 1", isRight: true),
    Case(match: "'^Step \\d'", text: "Part 1", isRight: false),
  ])
  func `headings are judged by their case`(_ item: Case) throws {
    let rule = RuleBook(
      "extends: capitalization\nmessage: \"%s\"\nscope: heading\nthreshold: 1\nindicators: [':']\nexceptions: [Event Store]\nmatch: \(item.match)"
    )
    #expect(try rule.findings(in: "# \(item.text)\n\nSome Other Text").isEmpty == item.isRight)
  }

  @Test func `the expected title is told`() throws {
    let rule = RuleBook(
      "extends: capitalization\nmessage: \"%s: %s\"\nscope: heading\nmatch: $title\nstyle: Chicago"
    )
    let found = try #require(try rule.findings(in: "# from the first access to the review").first)
    #expect(
      found.message == "from the first access to the review: From the First Access to the Review"
    )
  }
}

struct ScopeTests {
  private static let text = """
    # so

    ## so

    so

    - so

    > so

    | so | b |
    | - | - |
    | so | c |

    ![so](a.png) *so* **so** [so](b) `so`
    """

  struct Case: Sendable {
    var scope: String
    var lines: [Int]
  }

  @Test(arguments: [
    Case(scope: "text", lines: [1, 3, 5, 7, 9, 11, 13, 15, 15, 15, 15]),
    Case(scope: "heading", lines: [1, 3]),
    Case(scope: "heading.h2", lines: [3]),
    Case(scope: "heading & ~heading.h1", lines: [3]),
    Case(scope: "list", lines: [7]),
    Case(scope: "blockquote", lines: [9]),
    Case(scope: "table.header", lines: [11]),
    Case(scope: "table.cell", lines: [13]),
    Case(scope: "[list, blockquote]", lines: [7, 9]),
    Case(scope: "~heading & ~list & ~table", lines: [5, 9, 15, 15, 15, 15]),
    Case(scope: "alt", lines: [15]),
    Case(scope: "link", lines: [15]),
    Case(scope: "strong", lines: [15]),
    Case(scope: "emphasis", lines: [15]),
    Case(scope: "code", lines: [15]),
    Case(scope: "text.html", lines: []),
    Case(scope: "text.md & list", lines: [7]),
    Case(scope: "raw", lines: [1, 3, 5, 7, 9, 11, 13, 15, 15, 15, 15, 15]),
  ])
  func `a scope picks its part of the text`(_ item: Case) throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nscope: \(item.scope.hasPrefix("[") ? item.scope : "'\(item.scope)'")\ntokens: [so]"
    )
    #expect(try rule.findings(in: Self.text).map(\.line) == item.lines)
  }

  @Test func `paragraphs of plain text are seen one by one`() throws {
    let rule = RuleBook("extends: existence\nmessage: x\nscope: paragraph\nraw: ['\\ABut']")
    #expect(try rule.marked("But a.\n\nBut b.", .plain) == "[[But]] a.\n\n[[But]] b.")
  }

  @Test func `the front matter is looked at where a rule asks for it`() throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nscope: text.frontmatter.title\ntokens: [so]"
    )
    let text = "---\ntitle: \"so be it\"\nnote: so\nlist: [so]\n---\n\nso\n"
    #expect(try rule.marked(text) == text.replacing("\"so be", with: "\"[[so]] be"))
  }

  @Test func `HTML is read by its tags`() throws {
    let rule = RuleBook(
      "extends: existence\nmessage: x\nscope: [heading.h2, table.caption]\ntokens: [so]"
    )
    let text = "<h1>so</h1><h2>so &amp; so</h2><table><caption>so</caption><td>so</td></table>"
    #expect(
      try rule.marked(text, .html)
        == "<h1>so</h1><h2>[[so]] &amp; [[so]]</h2><table><caption>[[so]]</caption><td>so</td></table>"
    )
  }
}
