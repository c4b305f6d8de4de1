/// Words whose letters were set apart.
enum SpacedLetters {
  /// Fewer letters than this are a list, an abbreviation or initials.
  private static let fewest = 4

  /// The text with letters joined, or nil where none are set apart.
  ///
  /// `width` is the width in the source of a range of `text`; it tells wide gaps from narrow ones.
  static func joined(
    in text: UnsafeBufferPointer<UInt8>,
    width: (Range<Int>) -> Int
  ) -> Unmasked? {
    guard hasLoneLetters(text) else { return nil }
    var result = Unmasked()
    var kept = 0
    var index = 0
    while index < text.count {
      guard let first = loneLetter(in: text, at: index) else {
        index = next(in: text, after: index)
        continue
      }
      let run = run(in: text, startingWith: first)
      if run.letters.count >= fewest {
        result.keep(kept..<index, of: text)
        join(run, of: text, width, in: &result)
        kept = run.letters.last?.upperBound ?? index
        index = kept
      } else {
        index = first.upperBound
      }
    }
    guard !result.changed.isEmpty else { return nil }
    result.keep(kept..<text.count, of: text)
    return result
  }
}

extension SpacedLetters {
  private struct Run {
    var letters: [Range<Int>]
    /// True where a plain space among other separators parts two words; one entry less than letters.
    var parts: [Bool] = []
    var isSpaced = false
  }

  /// A quick look for enough short words in a row; it may see too many, never too few.
  private static func hasLoneLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var row = 0
    var start = 0
    var others = 0
    for index in 0...text.count {
      if index < text.count, text[index] >= 0x80 {
        others += text[index] >= 0xC0 ? 1 : 0
      } else if index == text.count || !text[index].isASCIIWord {
        // A mark that is not ASCII may part letters, so it counts as if it did.
        if others > 0 || index - start == 1 {
          row += others + 1
        } else if index > start {
          row = 0
        }
        if row >= fewest { return true }
        start = index + 1
        others = 0
      }
    }
    return false
  }

  /// Past the scalar at `index`, and past the word that it is in.
  private static func next(in text: UnsafeBufferPointer<UInt8>, after index: Int) -> Int {
    guard text.hasWordCharacter(at: index) else { return index + text.scalar(at: index).length }
    var end = index
    while text.hasWordCharacter(at: end) { end += text.scalar(at: end).length }
    return end
  }

  /// The letter at `index` if no other word character touches it.
  private static func loneLetter(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> Range<Int>? {
    guard text.hasWordCharacter(at: index), text[index] != UInt8(ascii: "_") else { return nil }
    let end = index + text.scalar(at: index).length
    return text.hasWordCharacter(at: end) ? nil : index..<end
  }

  private static func run(
    in text: UnsafeBufferPointer<UInt8>,
    startingWith first: Range<Int>
  ) -> Run {
    var run = Run(letters: [first])
    var separator: ArraySlice<UInt8>?
    var last = first
    while let gap = gap(in: text, from: last.upperBound),
      let letter = loneLetter(in: text, at: gap.upperBound)
    {
      let bytes = ArraySlice(text[gap])
      let isPart = separator != nil && bytes.elementsEqual([0x20]) && bytes != separator
      guard separator == nil || bytes == separator || isPart else { break }
      separator = separator ?? bytes
      run.parts.append(isPart)
      run.letters.append(letter)
      last = letter
    }
    run.isSpaced = separator?.elementsEqual([0x20]) ?? false
    return run
  }

  /// One mark, with or without spaces around it, or one space.
  private static func gap(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var end = start
    var marks = 0
    while end < text.count, !text.hasWordCharacter(at: end) {
      if text[end] != 0x20 { marks += 1 }
      guard marks <= 1 else { return nil }
      end += text.scalar(at: end).length
    }
    return end > start && end < text.count ? start..<end : nil
  }

  private static func join(
    _ run: Run,
    of text: UnsafeBufferPointer<UInt8>,
    _ width: (Range<Int>) -> Int,
    in result: inout Unmasked
  ) {
    let start = result.bytes.count
    let gaps = (1..<run.letters.count).map { number in
      run.letters[number - 1].upperBound..<run.letters[number].lowerBound
    }
    let widths = run.isSpaced ? gaps.map(width) : []
    let narrow = widths.min() ?? 0
    var hasParts = false
    for (number, letter) in run.letters.enumerated() {
      if number > 0 {
        let isWide = run.isSpaced ? widths[number - 1] > narrow : run.parts[number - 1]
        if isWide {
          hasParts = true
          result.put(0x20, for: gaps[number - 1])
        }
      }
      result.keep(letter, of: text)
    }
    let range = start..<result.bytes.count
    result.changed.append(range)
    if !hasParts { result.ambiguous.append(range) }
  }
}
