import Patterns
import Testing

struct FoldedTextTests {
  struct Case: Sendable {
    var text: String
    var folded: String
  }

  @Test(arguments: [
    Case(text: "Best In Class", folded: "best in class"),
    Case(text: "we’re ‘it’, don\u{2BC}t", folded: "we're 'it', don't"),
    Case(text: "“a” „b“ «c» ＂d＂", folded: "\"a\" \"b\" \"c\" \"d\""),
    Case(text: "a‐b‑c‒d–e—f―g−h﹣i－j", folded: "a-b-c-d-e-f-g-h-i-j"),
    Case(text: "a\u{A0}b\u{202F}c\u{2009}d\u{3000}e", folded: "a b c d e"),
    Case(text: "a \r\n\t b\n\nc\u{85}d\u{2028}e", folded: "a b c d e"),
    Case(text: "syn\u{AD}er\u{200B}gy\u{FEFF}\u{2060}", folded: "synergy"),
    Case(text: "\u{202E}ab\u{202C}\u{200F}c\u{2066}d\u{2069}", folded: "abcd"),
    Case(text: "Ｂｅｓｔ １２％", folded: "best 12%"),
    Case(text: "eﬃcient ﬂow ﬁt", folded: "efficient flow fit"),
    Case(text: "cafe\u{301} café CAFE\u{301}", folded: "café café café"),
    Case(text: "Straße STRASSE STRAẞE", folded: "strasse strasse strasse"),
    Case(text: "İstanbul ISTANBUL I\u{307}stanbul", folded: "istanbul istanbul istanbul"),
    Case(text: "𝐁𝐞𝐬𝐭 𝓲𝓷 𝔠𝔩𝔞𝔰𝔰 𝟙𝟚", folded: "best in class 12"),
    Case(text: "Ⅳ m² 10² CO₂ ½", folded: "iv m2 102 co2 1/2"),
    Case(text: "guaranteed¹ Acme™ Acme®", folded: "guaranteed¹ acme™ acme®"),
    Case(text: "ÀÉÎÕÜ ÇŁŽŐŞ ĳ ŀ ŉ ſ Ĳ", folded: "àéîõü çłžőş ij l· 'n s ij"),
    Case(text: "ΣΑΣ σας", folded: "σασ σασ"),
    Case(text: "ПРИВЕТ й и\u{306}", folded: "привет й й"),
    Case(text: "❤\u{FE0F} 👩\u{200D}💻 ok", folded: "❤ 👩💻 ok"),
    Case(text: "한국 \u{1112}\u{1161}\u{11AB}", folded: "한국 한"),
    Case(text: "wait…", folded: "wait..."),
    Case(text: "a\u{0}b\u{7}c", folded: "abc"),
    Case(text: "a\u{0}\u{301}b \u{7}c", folded: "áb c"),
    Case(text: "´ ¨ x", folded: "' ¨ x"),
    Case(text: "مرحبا שלום", folded: "مرحبا שלום"),
    Case(text: "", folded: ""),
    Case(text: "   ", folded: " "),
    Case(text: "\u{301}\u{FE0F}", folded: "\u{301}"),
  ])
  func `typography folds away`(_ item: Case) {
    #expect(FoldedText(item.text).string == item.folded)
  }

  @Test(arguments: [
    "We are [[best in class]].",
    "👩‍👩‍👧 [[Best‑in‑Class]] 👩‍👩‍👧",
    "x [[best\r\n   in class]] y",
    "שלום [[best in\u{A0}class]] שלום",
    "“[[be\u{AD}st in cl\u{200B}ass]]”",
    "[[ｂｅｓｔ　ｉｎ　ｃｌａｓｓ]]ä",
    "é[[𝐛𝐞𝐬𝐭 𝐢𝐧 𝐜𝐥𝐚𝐬𝐬]]é",
    "\u{FEFF}[[best in class]]\u{FEFF}",
    "ß ﬁ … [[BEST IN CLASS]] ß",
  ])
  func `a match leads back to the words as they were written`(_ text: String) throws {
    let marked = Marked(text)
    let folded = FoldedText(marked.text)
    let found = try #require(try Pattern("best[ -]in[ -]class").firstMatch(in: folded.bytes))
    #expect(folded.sourceRange(for: found.range) == marked.ranges[0])
    #expect(folded.foldedRange(forSource: marked.ranges[0]) == found.range)
  }

  @Test func `a range inside what folding merged covers all of it`() {
    let ligature = FoldedText("aﬃb")
    #expect(ligature.string == "affib")
    #expect(ligature.sourceRange(for: 2..<3) == 1..<4)
    let accent = FoldedText("xe\u{301}y")
    #expect(accent.sourceRange(for: 1..<2) == 1..<4)
    #expect(accent.foldedRange(forSource: 2..<3) == 1..<3)
    let spaces = FoldedText("a \n b")
    #expect(spaces.sourceRange(for: 1..<2) == 1..<4)
    #expect(FoldedText("ä").sourceRange(for: 0..<1) == 0..<2)
  }

  @Test func `ranges beyond the text are cut to it`() {
    let text = FoldedText("ab")
    #expect(text.sourceRange(for: 1..<9) == 1..<2)
    #expect(text.sourceRange(for: 9..<9) == 2..<2)
    #expect(text.foldedRange(forSource: 5..<9) == 2..<2)
    #expect(FoldedText("").sourceRange(for: 0..<0) == 0..<0)
    #expect(FoldedText("").foldedRange(forSource: 0..<3) == 0..<0)
  }

  @Test func `pieces read as one text over inline markup and entities`() {
    let source = Array("**best** in <b>cl</b>ass &amp; e&#x301;".utf8)
    let pieces: [TextPiece] = [
      .verbatim(2..<6, of: source), .verbatim(8..<12, of: source), .verbatim(15..<17, of: source),
      .verbatim(21..<25, of: source), .replacement("&", for: 25..<30),
      .verbatim(30..<32, of: source), .replacement("\u{301}", for: 32..<39),
    ]
    let folded = FoldedText(pieces)
    #expect(folded.string == "best in class & é")
    #expect(folded.sourceRange(for: 0..<13) == 2..<24)
    #expect(folded.sourceRange(for: 14..<15) == 25..<30)
    #expect(folded.sourceRange(for: 16..<18) == 31..<39)
    #expect(folded.foldedRange(forSource: 26..<27) == 14..<15)
    #expect(folded.foldedRange(forSource: 6..<8) == 4..<4)
  }

  @Test func `white space across pieces is one space`() {
    let pieces: [TextPiece] = [
      .verbatim(ArraySlice("a ".utf8), at: 10), .replacement(" ", for: 20..<26),
      .verbatim(ArraySlice("\nb".utf8), at: 30),
    ]
    let folded = FoldedText(pieces)
    #expect(folded.string == "a b")
    #expect(folded.sourceRange(for: 1..<2) == 11..<31)
    #expect(folded.sourceRange(for: 2..<3) == 31..<32)
  }

  @Test func `bytes that are no UTF-8 fold to replacement characters`() {
    let folded = FoldedText(utf8: [0x41, 0xFF, 0xE2, 0x82, 0x42])
    #expect(folded.string == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(folded.sourceRange(for: 1..<4) == 1..<2)
    #expect(folded.sourceRange(for: 10..<11) == 4..<5)
  }

  @Test func `a thousand marks on one letter take no longer than they must`() {
    let zalgo = "a" + String(repeating: "\u{301}\u{AD}", count: 20_000) + "b"
    let folded = FoldedText(zalgo)
    #expect(folded.bytes.last == UInt8(ascii: "b"))
    #expect(folded.sourceRange(for: 0..<1).lowerBound == 0)
  }
}
