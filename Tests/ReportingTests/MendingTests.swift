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
    let mending = Mending(Passage("axcess"), findings: finder([("axcess", "access")], "claims/name"))
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
}
