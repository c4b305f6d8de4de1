import Patterns
import Testing

struct SentencesTests {
  @Test(arguments: [
    "[[One.]] ",
    "[[It works.]] [[It is fast!]] [[Is it?]] [[Yes.]]",
    "[[We cut 1.5 h per site.]] [[See v2.1 and acme.com for more.]]",
    "[[Visit https://acme.com/a.b?c=d today.]] [[Then call.]]",
    "[[Mr. Doe met Dr. J. Q. Public, e.g. at Acme Inc. in May.]] [[They agreed.]]",
    "[[We work with Acme Inc.]] [[They sell in the U.S.]] [[The rest waits.]]",
    "[[He said “Stop.”]] [[She (finally.)]] [[Done.]]",
    "[[Wait... we can do it.]] [[Really?!]] [[Yes…]] [[Good.]]",
    "[[Das gilt z. B. für Partner, d. h. für alle.]] [[Preise usw. folgen.]]",
    "[[Das gilt bzw. galt z.B. Dienstags ca. 3 Stunden.]] [[Gut so.]]",
    "[[Am 3. Mai beginnt das 2. Quartal.]] [[Wir freuen uns.]]",
    "[[It began in 2025.]] [[Sales rose.]]",
    "[[See No. 5 and fig. 2.]] [[I said no.]] [[They left.]]",
    "[[Plan A vs. Plan B.]] [[Choose.]]",
    "[[# A heading]]\n[[Text goes on\nover lines.]]\n\n[[New paragraph]]\n\n[[Last]]",
    "[[- first item]]\n[[- second item.]] [[With two.]]\n[[1. third]]\n[[2) fourth]]",
    "[[One line\r\nand the next.]]\r\n\r\n[[Another.]]",
    "[[| a | b |]]\n[[| c | d |]]\n[[After it.]]",
    "[[„Das ist gut.“]] [[Er ging.]] [[»Ja!«]] [[Nein.]]",
    "[[It is **done.**]] [[*Next.*]] [[End]]",
    "[[Use iPhone.]] [[iPads work too.]]",
    "[[これは良い。]][[次です！]]",
    "[[Größe zählt.]] [[Übung auch.]] [[Ärger nie.]]",
    "[[Why?]] [[👩‍💻 because.]]",
    "[[It is me and I.]] [[You too.]]",
    "[[Ask.]] [[(Then wait.)]]",
    "[[We met at 9 a.m. Monday.]] [[It ended at 5 p.m.]] [[They left.]]",
    "[[J.P. Doe of the U.S. Team met the U.K. Office.]] [[It went well in the U.S.]] [[We won.]]",
    "[[Das sind 5 Mio. Euro.]] [[Vgl. Abb. 3 und Tab. 4.]] [[Am 24.12. ist zu.]]",
    "[[Das gilt i. d. R. nicht, s. u. dazu mehr.]] [[Gut.]]",
    "[[Take vitamin C.]] [[See why.]] [[Ask Sam D.]] [[The rest waits.]]",
    "[[Title]]\n[[=====]]\n[[Text one.]] [[Text two]]\n[[---]]\n[[Text three]]",
    "[[Mail a.b@acme.example.]] [[Call me (see http://x.example/z.).]]",
    "[[Use v1.2.3.]] [[Then add 1,5 % and 2.5.1.]] [[Done.]]",
    "",
    "  \n\n ",
  ])
  func `sentences end where a reader ends them`(_ text: String) {
    let marked = Marked(text)
    let bytes = Array(marked.text.utf8)
    func texts(_ ranges: [Range<Int>]) -> [String] {
      ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(texts(Sentences(marked.text).ranges) == texts(marked.ranges))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `sentences ascend, lie apart and cover all ink`(_ seed: UInt64) {
    let alphabet = [
      "a", "B", ".", "!", "?", "…", " ", "\n", "\r\n", "\u{A0}", "1", "”", ")", "- ", "# ", "é",
      "🙂",
      "z. B. ", "Dr. ", "。", "|", "*",
    ]
    var chance = SplitMix(state: seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
        alphabet.randomElement(using: &chance) ?? ""
      }.joined()
      let bytes = Array(text.utf8)
      var kept: [UInt8] = []
      var last = 0
      for range in Sentences(text) {
        #expect(range.lowerBound >= last && !range.isEmpty)
        last = range.upperBound
        kept += bytes[range]
      }
      let ink = String(decoding: kept, as: UTF8.self).filter { !$0.isWhitespace }
      #expect(ink == text.filter { !$0.isWhitespace })
    }
  }
}

struct WordTokensTests {
  struct Case: Sendable {
    var text: String
    var words: [String]
  }

  @Test(arguments: [
    Case(text: "We don’t co-sell -- yet.", words: ["we", "don't", "co-sell", "yet"]),
    Case(text: "1.5 h, 1,200,000 at 14:30.", words: ["1.5", "h", "1,200,000", "at", "14:30"]),
    Case(text: "'quoted' rock-'n'-roll", words: ["quoted", "rock", "n", "roll"]),
    Case(text: "Größe №5 snake_case 🙂 naïve", words: ["grösse", "no5", "snake_case", "naïve"]),
    Case(text: "acme.com e.g. a:b", words: ["acme", "com", "e", "g", "a", "b"]),
    Case(text: " ,; ", words: []),
  ])
  func `words are what stands between spaces and marks`(_ item: Case) {
    let folded = FoldedText(item.text)
    let words = WordTokens(folded).map { String(decoding: folded.bytes[$0], as: UTF8.self) }
    #expect(words == item.words)
  }
}
