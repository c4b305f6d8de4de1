import Guardrails
import Messaging
import Testing

@testable import Reporting

@Suite struct MendingTests {
  /// Finds words and offers others, as a check would.
  private func finder(_ pairs: [(String, String)], _ check: String = "words/term")
    -> (Passage) -> [Finding]
  {
    { passage in
      let text = String(decoding: passage.bytes, as: UTF8.self)
      return pairs.flatMap { words, suggestion in
        (1...9).compactMap { number -> Finding? in
          let finding = InventedText.finding(
            check,
            on: words,
            in: text,
            suggestion: suggestion,
            occurrence: number
          )
          return passage.bytes[finding.span.range.clamped(to: passage.bytes.indices)]
            .elementsEqual(words.utf8) && isOccurrence(number, words, text) ? finding : nil
        }
      }.sorted()
    }
  }

  private func isOccurrence(_ number: Int, _ words: String, _ text: String) -> Bool {
    text.ranges(of: words).count >= number
  }

  @Test func `every edit is made, and what stands around stays byte for byte`() {
    let text = "\u{FEFF}An axcess review\r\nand an axcess list.\r\n"
    let mending = Mending(Passage(text), findings: finder([("axcess", "access")]))
    #expect(
      mending.passage.bytes
        == Array("\u{FEFF}An access review\r\nand an access list.\r\n".utf8)
    )
    #expect(mending.applied.count == 2)
  }

  @Test func `mending twice changes nothing`() {
    let find = finder([("axcess", "access"), ("colour", "color")])
    let once = Mending(Passage("axcess colour"), findings: find)
    let twice = Mending(once.passage, findings: find)
    #expect(twice.applied.isEmpty)
    #expect(twice.passage == once.passage)
  }

  @Test func `only checks with one right answer are mended`() {
    let mending = Mending(
      Passage("axcess"),
      findings: finder([("axcess", "access")], "claims/name")
    )
    #expect(mending.applied.isEmpty)
  }

  @Test func `an edit that brings an error is left out and the others are made`() {
    let find = finder([("axcess", "access"), ("poor", "worst")])
    let withError: (Passage) -> [Finding] = { passage in
      let text = String(decoding: passage.bytes, as: UTF8.self)
      let bad = text.contains("worst")
      return find(passage)
        + (bad ? [InventedText.finding("words/forbidden", on: "worst", in: text)] : [])
    }
    let mending = Mending(Passage("axcess is poor"), findings: withError)
    #expect(String(decoding: mending.passage.bytes, as: UTF8.self) == "access is poor")
    #expect(mending.applied.map(\.text) == ["axcess"])
  }

  @Test func `edits that call for one another end`() {
    let mending = Mending(Passage("ping"), findings: finder([("ping", "pong"), ("pong", "ping")]))
    #expect(mending.applied.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var check: String
    var text: String
    var words: String
    var suggestion: String
    var isMade: Bool

    var testDescription: String { "\(words) → \(suggestion)" }
  }

  static let cases: [Case] = [
    Case(
      check: "claims/near-match",
      text: "It gives managers very short lists.",
      words: "gives managers very short lists",
      suggestion: "gives managers short lists",
      isMade: true
    ),
    Case(
      check: "claims/near-match",
      text: "It shortened the review lists.",
      words: "shortened the review lists",
      suggestion: "shortens the review list",
      isMade: true
    ),
    Case(
      check: "claims/near-match",
      text: "joiner tasks and joiner-mover-leaver.",
      words: "joiner tasks and joiner",
      suggestion: "joiner tasks start from the record",
      isMade: false
    ),
    Case(
      check: "claims/near-match",
      text: "tasks and joiner-mover.",
      words: "tasks and joiner",
      suggestion: "tasks with joiner",
      isMade: false
    ),
    Case(
      check: "claims/near-match",
      text: "Cuts 40 hours.",
      words: "Cuts 40 hours",
      suggestion: "Cuts 41 to 45 hours",
      isMade: false
    ),
    Case(
      check: "claims/qualifier",
      text: "Managers answered three in four items.",
      words: "Managers answered three in four items",
      suggestion: "Managers answered up to three in four items in a trial at eight clinics",
      isMade: true
    ),
    Case(
      check: "claims/qualifier",
      text: "Managers liked three in four lists.",
      words: "Managers liked three in four lists",
      suggestion: "Managers answered up to three in four items",
      isMade: false
    ),
  ]

  @Test(arguments: cases)
  func `approved words replace only what is nearly the same`(example: Case) {
    let mending = Mending(
      Passage(example.text),
      findings: finder([(example.words, example.suggestion)], example.check)
    )
    #expect((mending.applied.count == 1) == example.isMade)
  }
}
