import Patterns
import Testing

struct FiniteLanguageTests {
  struct Case: Sendable {
    var source: String
    var texts: [String]
  }

  @Test(arguments: [
    Case(source: "best in class", texts: ["best in class"]),
    Case(source: "utili[sz]e", texts: ["utilise", "utilize"]),
    Case(source: "colou?r", texts: ["colour", "color"]),
    Case(
      source: "(?:cutting|bleeding)[- ]edge",
      texts: [
        "cutting-edge", "cutting edge", "bleeding-edge", "bleeding edge",
      ]
    ),
    Case(source: #"e\.g\."#, texts: ["e.g."]),
    Case(source: #"in\s+order\s+to"#, texts: ["in order to"]),
    Case(source: "a|b|(c|d)e", texts: ["a", "b", "ce", "de"]),
    Case(source: "(?i)we", texts: ["we"]),
    Case(source: "(no ){1,2}way", texts: ["no way", "no no way"]),
    Case(source: "[a-c]1", texts: ["a1", "b1", "c1"]),
    Case(source: "Übermut", texts: ["Übermut"]),
    Case(source: "x|x", texts: ["x"]),
    Case(source: #"a\\b"#, texts: [#"a\b"#]),
  ])
  func `a finite expression is taken apart`(_ item: Case) throws {
    let language = try #require(FiniteLanguage(item.source))
    #expect(Set(language.texts) == Set(item.texts))
    #expect(language.texts.count == item.texts.count)
    let whole = try Pattern("^(?:\(item.source))$", options: .caseInsensitive)
    for text in language.texts { #expect(try whole.firstMatch(in: text) != nil) }
  }

  @Test(arguments: [
    "a*", "a+", "a.", "^a", "a$", #"\w"#, #"\d+"#, "[^a]", "(?=a)b", "(?<n>a)", #"(a)\1"#, "a??",
    "a{2,}", "a{99}", "(a", "a)", "[a", "a?", "", "x|", #"a\bb"#, #"\ba|b\b"#, "[a-z][a-z]",
    "(a?){8}(b?){8}", "[[:alpha:]]", "(*UTF)a", "a?+", #"a\"#, "{", "[a-ö]", #"\p{L}"#,
  ])
  func `what is endless or not plain is left to the engine`(_ source: String) {
    #expect(FiniteLanguage(source) == nil)
  }

  @Test func `boundaries at the ends are told`() {
    let both = FiniteLanguage(#"\bbest\b"#)
    #expect(both?.texts == ["best"])
    #expect(both?.startsWithBoundary == true)
    #expect(both?.endsWithBoundary == true)
    #expect(FiniteLanguage("best")?.endsWithBoundary == false)
    #expect(FiniteLanguage(#"\b(?:a|b)"#)?.startsWithBoundary == true)
  }

  @Test func `deep nesting is refused, not followed`() {
    let deep = String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000)
    #expect(FiniteLanguage(deep) == nil)
  }
}
