/// A walk over a text that decides at each stop and each line end.
struct SentenceSplitter {
  private let text: UnsafeBufferPointer<UInt8>
  private var ranges: [Range<Int>] = []
  private var start = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  mutating func split() -> [Range<Int>] {
    var index = 0
    var lineStart = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D {
        let next = lineEnd(at: index)
        if LineShape.breaks(text, line: lineStart..<index, next: next) { close(at: index) }
        index = next
        lineStart = next
      } else if isStop(at: index) {
        let stops = stopsEnd(from: index)
        let end = closersEnd(from: stops)
        if ends(stopAt: index, stopsEnd: stops, end: end, lineStart: lineStart) { close(at: end) }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    close(at: text.count)
    return ranges
  }

  /// Ends the current sentence and drops the white space at its ends.
  private mutating func close(at end: Int) {
    var low = start
    var high = end
    while low < high, let length = spaceLength(at: low) { low += length }
    while low < high, let length = spaceLength(before: high) { high -= length }
    if low < high { ranges.append(low..<high) }
    start = max(start, end)
  }
}

extension SentenceSplitter {
  private func lineEnd(at index: Int) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  /// `.`, `!`, `?` and the ellipsis `…`, also the full-width stops.
  private func stopLength(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2, 0xE3, 0xEF:
      switch text.scalar(at: index).scalar.value {
      case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F: return 3
      default: return 0
      }
    default: return 0
    }
  }

  private func isStop(at index: Int) -> Bool { stopLength(at: index) > 0 }

  private func stopsEnd(from index: Int) -> Int {
    var end = index
    while stopLength(at: end) > 0 { end += stopLength(at: end) }
    return end
  }

  /// Quotes, brackets and emphasis that close behind a stop.
  private func closersEnd(from index: Int) -> Int {
    var end = index
    while end < text.count {
      let read = text.scalar(at: end)
      switch read.scalar {
      case "\"", "'", ")", "]", "}", "*", "_", "»", "«", "\u{2019}", "\u{201D}", "\u{201C}",
        "\u{203A}", "\u{2039}", "\u{2018}", "~":
        end += read.length
      default:
        return end
      }
    }
    return end
  }

  private func spaceLength(at index: Int) -> Int? {
    if text[index] < 0x80 { return text[index].isASCIISpace ? 1 : nil }
    let read = text.scalar(at: index)
    return read.scalar.properties.isWhitespace ? read.length : nil
  }

  private func spaceLength(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    if text[index - 1] < 0x80 { return text[index - 1].isASCIISpace ? 1 : nil }
    guard let read = text.scalar(before: index) else { return nil }
    return read.scalar.properties.isWhitespace ? read.length : nil
  }
}

extension SentenceSplitter {
  /// True where the stop at `index`, with all that closes behind it, ends a sentence.
  private func ends(stopAt index: Int, stopsEnd: Int, end: Int, lineStart: Int) -> Bool {
    guard end < text.count else { return true }
    // Inside a number, a version, a domain or a URL no white space follows.
    guard spaceLength(at: end) != nil else { return followsWide(stopAt: index) }
    let next = nextWord(from: end)
    let isSingleDot = text[index] == UInt8(ascii: ".") && stopsEnd == index + 1
    guard isSingleDot else { return endsAfterMark(index, stopsEnd, end, next) }
    let word = wordBefore(index)
    if word.isEmpty { return next.kind != .lower }
    if isListMarker(word, index, lineStart) { return false }
    if next.kind == .lower { return false }
    if isNumber(word) { return endsAfterNumber(next) }
    let lower = lowercased(word)
    if end == stopsEnd {
      if Abbreviations.needsNumber(lower[...]) { return next.kind != .digit }
      if Abbreviations.needsOpening(lower[...]) { return next.isOpening }
      if Abbreviations.mayEndSentence(lower[...]) { return next.kind != .digit }
      if Abbreviations.contains(lower[...]) { return false }
      if isSpacedAbbreviation(word, lower) { return false }
      if isInitial(word) { return !next.isCapitalized || next.isOpening || isLabel(word) }
      if isInitials(word) { return next.isOpening }
    }
    return true
  }

  /// A stop of an Asian script needs no space behind it.
  private func followsWide(stopAt index: Int) -> Bool {
    text[index] == 0xE3 || text[index] == 0xEF
  }

  /// `!`, `?` and rows of stops end a sentence unless the text goes on in lower case.
  private func endsAfterMark(_ index: Int, _ stopsEnd: Int, _ end: Int, _ next: NextWord) -> Bool {
    guard next.kind == .lower else { return true }
    let isEllipsis = text[index] == UInt8(ascii: ".") || text[index] == 0xE2
    // `"Why?" she asked` goes on; `Really? yes` is two sentences typed in a hurry.
    return !isEllipsis && end == stopsEnd
  }

  /// A year or an amount ends a sentence, an ordinal goes on: `am 3. Mai`, `im 2. Quartal`.
  private func endsAfterNumber(_ next: NextWord) -> Bool {
    guard next.isCapitalized else { return true }
    return !next.isGermanOrdinalNoun
  }

  private static let farthestNext = 128

  private struct NextWord {
    enum Kind { case lower, upper, digit, other }
    var kind: Kind
    var isGermanOrdinalNoun = false
    /// True for words such as `The` and `Wir`.
    var isOpening = false
    var isCapitalized: Bool { kind == .upper }
  }

  private func nextWord(from end: Int) -> NextWord {
    var index = end
    while index < text.count {
      // Far from the stop nothing says how it was meant.
      guard index - end <= Self.farthestNext else { return NextWord(kind: .other) }
      let read = text.scalar(at: index)
      if read.scalar.isWordScalar { break }
      if read.scalar == "-" || read.scalar == "\u{2013}" || read.scalar == "\u{2014}" {
        return NextWord(kind: .other)
      }
      index += read.length
    }
    guard index < text.count else { return NextWord(kind: .other) }
    switch shape(of: text.scalar(at: index).scalar) {
    case .digit: return NextWord(kind: .digit)
    case .lower: return NextWord(kind: isMixedCase(at: index) ? .other : .lower)
    case .other: return NextWord(kind: .other)
    case .upper: break
    }
    var stop = index
    while text.hasWordCharacter(at: stop) { stop += text.scalar(at: stop).length }
    let word = lowercased(text[index..<stop])
    return NextWord(
      kind: .upper,
      isGermanOrdinalNoun: OrdinalNouns.contains(word),
      isOpening: SentenceOpenings.contains(word)
    )
  }

  private func shape(of scalar: Unicode.Scalar) -> NextWord.Kind {
    if scalar.value < 0x80 {
      let byte = UInt8(scalar.value)
      if byte.isASCIIDigit { return .digit }
      if byte.isASCIIUppercase { return .upper }
      return byte.isASCIILetter ? .lower : .other
    }
    let properties = scalar.properties
    if properties.numericType != nil { return .digit }
    if properties.isLowercase { return .lower }
    return properties.isUppercase ? .upper : .other
  }

  /// Names such as `iPhone` and `eBay` begin sentences in lower case.
  private func isMixedCase(at index: Int) -> Bool {
    index + 1 < text.count && text[index + 1].isASCIIUppercase
  }

  /// The run of letters, digits and inner full stops before `index`.
  private func wordBefore(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var low = index
    while low > start {
      let isDot = text[low - 1] == UInt8(ascii: ".") && low < index
      guard isDot || text.hasWordCharacter(before: low) else { break }
      low -= text.scalar(before: low)?.length ?? 1
    }
    return text[low..<index]
  }

  private func lowercased(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    if word.count > 16 { return [] }
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
    }
    return word.map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }
  }

  private func isNumber(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.allSatisfy { $0.isASCIIDigit }
  }

  /// A number or a letter that opens its line, as in `1. Ask` and `a. Show`.
  private func isListMarker(
    _ word: Slice<UnsafeBufferPointer<UInt8>>,
    _ index: Int,
    _ lineStart: Int
  ) -> Bool {
    guard word.count <= 3, word.count == 1 || isNumber(word) else { return false }
    // The marks of a quotation; what is further in is no start of a line.
    guard word.startIndex - lineStart <= 256 else { return false }
    return text[lineStart..<word.startIndex].allSatisfy { $0.isASCIISpace || $0 == 0x3E }
  }

  /// One capital letter, as in `J. Doe`.
  private func isInitial(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first else { return false }
    if word.count == 1 { return first.isASCIIUppercase && first != UInt8(ascii: "I") }
    let read = text.scalar(at: word.startIndex)
    return read.length == word.count && read.scalar.properties.isUppercase
  }

  /// Capital letters with full stops between them, as in `J.P. Doe`.
  private func isInitials(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count >= 3, !word.count.isMultiple(of: 2) else { return false }
    return word.enumerated().allSatisfy { offset, byte in
      offset.isMultiple(of: 2) ? byte.isASCIIUppercase : byte == UInt8(ascii: ".")
    }
  }

  /// A letter that names one of several, as in `Plan B`.
  private func isLabel(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = word.startIndex
    while index > start, let length = spaceLength(before: index) { index -= length }
    return Abbreviations.namesByLetter(lowercased(wordBefore(index))[...])
  }

  /// The last letter of `z. B.`, `d. h.`, `i. d. R.`: a single letter after a letter and a stop.
  private func isSpacedAbbreviation(
    _ word: Slice<UnsafeBufferPointer<UInt8>>,
    _ lower: [UInt8]
  ) -> Bool {
    guard lower.count == 1 || lower == Array("ä".utf8) else { return false }
    var index = word.startIndex
    while index > start, let length = spaceLength(before: index) { index -= length }
    let hasDot = index > start && text[index - 1] == UInt8(ascii: ".")
    guard hasDot, index < word.startIndex else {
      // The first letter, `z.` of `z. B.`: lower case on its own.
      return word.count == 1 && word.allSatisfy { $0.isASCIILetter && !$0.isASCIIUppercase }
    }
    let before = index - 2
    guard before >= start, text[before].isASCIILetter else { return false }
    return before == start || !text.hasWordCharacter(before: before)
  }
}
