import Patterns
import Testing

struct FoldedTextPropertyTests {
  private static let alphabet: [String] = [
    "a", "B", "e", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{FE0F}",
    "\u{301}", "\u{327}", "é", "ß", "İ", "ﬃ", "…", "’", "—", "１", "𝐁", "🙂", "👩", "\u{1F3FD}",
    "а", "Ж", "ω", "한", "\u{1112}", "\u{1161}", "ﷺ", "™", "²", "\u{0}", "\u{202E}", ".", "-", "1",
    "\u{E0041}", "ñ", "¨", "🇩🇪", "क्षि",
  ]

  private static func nasty(_ chance: inout SplitMix) -> String {
    (0..<Int.random(in: 0...40, using: &chance)).map { _ in
      alphabet.randomElement(using: &chance) ?? ""
    }.joined()
  }

  @Test(arguments: [UInt64(1), 2, 3, 4], [false, true])
  func `every range lies on scalars and covers where it came from`(
    _ seed: UInt64,
    _ revealing: Bool
  ) {
    var chance = SplitMix(state: seed)
    for _ in 0..<300 {
      let text = Self.nasty(&chance)
      check(FoldedText(text, revealing: revealing), of: Array(text.utf8), text)
    }
  }

  @Test(arguments: [UInt64(5), 6, 7])
  func `pieces keep the same promises`(_ seed: UInt64) {
    var chance = SplitMix(state: seed)
    for _ in 0..<200 {
      var source: [UInt8] = []
      var pieces: [TextPiece] = []
      for _ in 0..<Int.random(in: 0...6, using: &chance) {
        source += Array("<*>".utf8)
        let part = Array(Self.nasty(&chance).utf8)
        let range = source.count..<source.count + part.count
        source += part
        let isReplaced = !range.isEmpty && Bool.random(using: &chance)
        pieces.append(
          isReplaced
            ? .replacement(Self.nasty(&chance), for: range) : .verbatim(range, of: source)
        )
      }
      check(FoldedText(pieces, revealing: true), of: source, "\(pieces)")
    }
  }

  @Test(arguments: [UInt64(8), 9])
  func `any bytes at all can be folded`(_ seed: UInt64) {
    var chance = SplitMix(state: seed)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
        UInt8.random(in: 0x60...0xFF, using: &chance)
      }
      let folded = FoldedText(utf8: bytes, revealing: true)
      #expect(String(validating: folded.bytes, as: UTF8.self) != nil)
      #expect(folded.sourceRange(for: 0..<folded.bytes.count).upperBound <= bytes.count)
    }
  }

  @Test(arguments: [UInt64(10), 11])
  func `folding what is folded changes nothing but what a first pass uncovers`(_ seed: UInt64) {
    var chance = SplitMix(state: seed)
    for _ in 0..<300 {
      let once = FoldedText(Self.nasty(&chance))
      let twice = FoldedText(utf8: once.bytes)
      let thrice = FoldedText(utf8: twice.bytes)
      #expect(twice.bytes == thrice.bytes)
    }
  }

  private func check(_ folded: FoldedText, of source: [UInt8], _ context: String) {
    func isBoundary(_ offset: Int) -> Bool {
      offset == 0 || offset == source.count || source[offset] & 0xC0 != 0x80
    }
    #expect(String(validating: folded.bytes, as: UTF8.self) != nil)
    var last = 0
    for start in folded.bytes.indices {
      for end in [start + 1, min(start + 5, folded.bytes.count)] {
        let range = folded.sourceRange(for: start..<end)
        let back = folded.foldedRange(forSource: range)
        let isFaithful =
          isBoundary(range.lowerBound) && isBoundary(range.upperBound) && !range.isEmpty
          && range.upperBound <= source.count && range.lowerBound >= last
          && back.lowerBound <= start && back.upperBound >= end
        if !isFaithful {
          Issue.record(
            "\(start)..<\(end) became \(range) and \(back) in \(context.debugDescription)"
          )
          return
        }
        if end == start + 1 { last = range.lowerBound }
      }
    }
  }
}
