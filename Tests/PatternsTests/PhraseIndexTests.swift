import Patterns
import Testing

struct PhraseIndexTests {
  private func found(_ index: PhraseIndex, _ text: String) -> [Range<Int>] {
    let folded = FoldedText(text)
    return index.allMatches(in: folded).map { folded.sourceRange(for: $0.range) }
  }

  struct Case: Sendable {
    var phrase: String
    var options: Phrase.Options = .wholeWord
    var marked: String
  }

  private static let inflected: Phrase.Options = [.wholeWord, .inflected]
  private static let compound: Phrase.Options = [.wholeWord, .compounds]

  @Test(arguments: [
    Case(phrase: "best in class", marked: "[[Best in\u{A0}Class]], bestin class, best in classes"),
    Case(phrase: "best", marked: "[[best]] bestow überbest best_ best9 “[[best]]” [[BEST]]-of"),
    Case(phrase: "best", options: [], marked: "[[best]]ow"),
    Case(phrase: "C++", marked: "[[C++]] [[c++]]17 xC++"),
    Case(phrase: ".NET", marked: "ASP[[.NET]] and [[.net]] but .nets"),
    Case(phrase: "naïve", marked: "[[nai\u{308}ve]] [[NAÏVE]] naive"),
    Case(phrase: "  padded  ", marked: "a [[padded]] cell"),
    Case(phrase: "don't", marked: "we [[don’t]] and [[DON\u{2BC}T]]"),
    Case(
      phrase: "guarantee",
      options: inflected,
      marked:
        "[[guarantee]] [[guarantees]] [[guaranteed]] [[guaranteeing]] [[guarantee’s]] guaranteeful"
    ),
    Case(
      phrase: "leverage",
      options: inflected,
      marked: "[[leveraging]] [[leveraged]] leveragings"
    ),
    Case(phrase: "supply", options: inflected, marked: "[[supplies]] [[supplied]] [[supplying]]"),
    Case(phrase: "stop", options: inflected, marked: "[[stopped]] [[stopping]] [[stops]] stoppage"),
    Case(phrase: "box", options: inflected, marked: "[[boxes]] [[box]] boxxed"),
    Case(phrase: "partners", options: inflected, marked: "the [[partners]]' and [[partners]]"),
    Case(phrase: "Garantie", options: compound, marked: "[[Preisgarantien]] und [[Garantie]]!"),
    Case(
      phrase: "best in class",
      options: [.wholeWord, .hyphenation],
      marked: "[[best-in-class]] [[best‑in class]] [[best in class]] best--in-class"
    ),
    Case(
      phrase: "co-sell",
      options: [.wholeWord, .hyphenation],
      marked: "[[co sell]] [[Co-Sell]]"
    ),
    Case(phrase: "保証", options: [], marked: "品質[[保証]]付き"),
  ])
  func `a phrase is found where its options say`(_ item: Case) {
    let marked = Marked(item.marked)
    let index = PhraseIndex([Phrase(item.phrase, options: item.options)])
    #expect(found(index, marked.text) == marked.ranges)
  }

  @Test func `overlapping phrases are all found, the longest first`() {
    let index = PhraseIndex([
      Phrase("in class"), Phrase("best in class"), Phrase("best"), Phrase("class leader"),
      Phrase("best"),
    ])
    let text = FoldedText("best in class leader")
    let all = index.allMatches(in: text)
    #expect(all.map(\.phrase) == [1, 2, 4, 0, 3])
    #expect(all.map(\.range) == [0..<13, 0..<4, 0..<4, 5..<13, 8..<20])
    #expect(index.longestNonOverlapping(in: text).map(\.phrase) == [1])
  }

  @Test func `a suffix of a longer phrase is found while the longer one is being tried`() {
    let index = PhraseIndex(["abcd", "bc", "c", "bcx"].map { Phrase($0, options: []) })
    #expect(index.allMatches(in: FoldedText("abcx")).map(\.phrase) == [3, 1, 2])
  }

  @Test func `the core of a match leaves out its ending and its compound`() {
    let index = PhraseIndex([Phrase("Garantie", options: [.wholeWord, .compounds])])
    let match = index.allMatches(in: FoldedText("preisgarantien")).first
    #expect(match?.range == 0..<14)
    #expect(match?.core == 5..<13)
  }

  @Test(arguments: ["", " ", "\u{200B}"])
  func `a phrase of nothing is never found`(_ phrase: String) {
    #expect(PhraseIndex([Phrase(phrase)]).allMatches(in: FoldedText("a  b")).isEmpty)
  }

  @Test func `an index of nothing finds nothing`() {
    #expect(PhraseIndex([]).allMatches(in: FoldedText("text")).isEmpty)
    #expect(PhraseIndex([Phrase("x")]).allMatches(in: FoldedText("")).isEmpty)
  }

  @Test func `five thousand phrases are told apart`() {
    let phrases = (0..<5000).map { Phrase("term number \($0) of the list") }
    let index = PhraseIndex(phrases)
    let text =
      "Term number 17 of the list, term number 4999 of  the list, term number 5000 of the list"
    #expect(index.allMatches(in: FoldedText(text)).map(\.phrase) == [17, 4999])
  }

  /// Deep states take another path than the first ones; both must agree with a plain search.
  @Test(arguments: [UInt64(1), 2, 3])
  func `the automaton finds what a plain search finds`(_ seed: UInt64) {
    var chance = SplitMix(state: seed)
    func word(_ lengths: ClosedRange<Int>, _ letters: Int) -> [UInt8] {
      (0..<Int.random(in: lengths, using: &chance)).map { _ in
        UInt8(ascii: "a") + UInt8.random(in: 0..<UInt8(letters), using: &chance)
      }
    }
    let words = (0..<30).map { _ in word(1...4, 2) } + (0..<400).map { _ in word(30...60, 26) }
    let index = PhraseIndex(words.map { Phrase(String(decoding: $0, as: UTF8.self), options: []) })
    for _ in 0..<10 {
      let text =
        word(0...30, 2) + words[30 + Int.random(in: 0..<400, using: &chance)].dropFirst(3)
        + word(0...9, 2) + words[30 + Int.random(in: 0..<400, using: &chance)] + word(0...30, 2)
      var expected: Set<[Int]> = []
      for (number, word) in words.enumerated() where word.count <= text.count {
        for start in 0...text.count - word.count
        where text[start..<start + word.count].elementsEqual(word) {
          expected.insert([number, start, start + word.count])
        }
      }
      let found = index.allMatches(in: text).map {
        [$0.phrase, $0.range.lowerBound, $0.range.upperBound]
      }
      #expect(Set(found) == expected)
      #expect(found.count == expected.count)
    }
  }
}
