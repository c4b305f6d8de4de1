import Patterns
import Testing

struct RevealingTests {
  struct Case: Sendable {
    var text: String
    var revealed: String
  }

  @Test(arguments: [
    Case(text: "bеst in clаss", revealed: "best in class"),
    Case(text: "gυαrαntee", revealed: "guarantee"),
    Case(text: "ВЕSТ", revealed: "best"),
    Case(text: "ɢᴜᴀʀᴀɴᴛᴇᴇ", revealed: "guarantee"),
    Case(text: "🅑🅔🅢🅣 deal", revealed: "best deal"),
    Case(text: "привет всем", revealed: "привет bcem"),
    Case(text: "g u a r a n t e e now", revealed: "guarantee now"),
    Case(text: "a g.u.a.r.a.n.t.e.e!", revealed: "a guarantee!"),
    Case(text: "b-e-s-t", revealed: "best"),
    Case(text: "b e s t   i n   c l a s s", revealed: "best in class"),
    Case(text: "b.e.s.t i.n c.l.a.s.s", revealed: "best in class"),
    Case(text: "b е s т", revealed: "best"),
    Case(
      text: "g\u{336}u\u{336}a\u{336}r\u{336}a\u{336}n\u{336}t\u{336}e\u{336}e\u{336} it",
      revealed: "guarantee it"
    ),
    Case(text: "cafe\u{301} Größe", revealed: "café grösse"),
    Case(text: "plan A or B", revealed: "plan a or b"),
    Case(text: "U.S. and e.g. this", revealed: "u.s. and e.g. this"),
  ])
  func `disguises are undone and prose is left alone`(_ item: Case) {
    #expect(FoldedText(item.text, revealing: true).string == item.revealed)
  }

  @Test(arguments: [
    "We [[gυаrаntee]] it", "👩‍💻 [[g u a r a n t e e]], yes", "é [[𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞]]",
    "x [[g·u·a·r·a·n·t·e·e]] y", "[[guarаnteе]]",
    "so [[g\u{336}uarantee\u{336}]].",
  ])
  func `a disguised word is found where it stands and marked`(_ text: String) throws {
    let marked = Marked(text)
    let folded = FoldedText(marked.text, revealing: true)
    let found = try #require(PhraseIndex([Phrase("guarantee")]).allMatches(in: folded).first)
    #expect(folded.sourceRange(for: found.range) == marked.ranges[0])
    #expect(folded.isObfuscated(found.range))
  }

  @Test(arguments: [
    "We guarantee it", "We ｇuarantee it", "We guar\u{AD}antee “it”", "Größe guarantee",
  ])
  func `ordinary typography is no disguise`(_ text: String) throws {
    let folded = FoldedText(text, revealing: true)
    let found = try #require(PhraseIndex([Phrase("guarantee")]).allMatches(in: folded).first)
    #expect(!folded.isObfuscated(found.range))
    #expect(FoldedText(text).revealed() == nil)
  }

  @Test func `evenly spaced letters are searched without word boundaries`() throws {
    let marked = Marked("so [[b e s t i n c l a s s]] a b c, bestinclass")
    let index = PhraseIndex([Phrase("best in class"), Phrase("in")], spacedLetters: true)
    let folded = FoldedText(marked.text, revealing: true)
    let found = index.allMatches(in: folded)
    #expect(found.map { folded.sourceRange(for: $0.range) } == marked.ranges)
    #expect(index.allMatches(in: FoldedText(marked.text)).isEmpty)
  }

  @Test func `offsets of pieces survive revealing`() {
    let pieces: [TextPiece] = [
      .verbatim(ArraySlice("bе".utf8), at: 2), .verbatim(ArraySlice("st".utf8), at: 9),
    ]
    let folded = FoldedText(pieces, revealing: true)
    #expect(folded.string == "best")
    #expect(folded.sourceRange(for: 1..<2) == 3..<5)
    #expect(folded.sourceRange(for: 0..<4) == 2..<11)
    #expect(folded.isObfuscated(0..<4))
  }
}
