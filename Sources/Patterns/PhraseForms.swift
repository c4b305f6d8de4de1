/// The forms in which a phrase may be written.
enum PhraseForms {
  struct Form: Hashable {
    var bytes: [UInt8]
    /// How many bytes of it are the phrase, or its stem where the ending changed.
    var coreLength: Int
    /// True where the form carries its ending already.
    var isComplete: Bool
    /// True where the form has lost its spaces and counts among letters that were set apart.
    var isClosed = false
  }

  /// The folded phrase and, where its options allow, the forms that no ending alone can make.
  ///
  /// Where `closed`, the phrase without its spaces is added.
  static func forms(of phrase: Phrase, closed: Bool) -> [Form] {
    let folded = trimmed(FoldedText(phrase.text).bytes)
    guard !folded.isEmpty else { return [] }
    var forms: [Form] = []
    for spelling in spellings(of: folded, phrase.options) {
      forms.append(Form(bytes: spelling, coreLength: spelling.count, isComplete: false))
      guard phrase.options.contains(.inflected) else { continue }
      forms += changedEndings(of: spelling)
    }
    if closed {
      let letters = folded.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
      if letters.count < folded.count, !letters.isEmpty {
        forms.append(
          Form(bytes: letters, coreLength: letters.count, isComplete: true, isClosed: true)
        )
      }
    }
    return forms
  }

  /// The length of the regular ending at `index`, up to the end of the word, or nil for none.
  static func ending(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index < text.count else { return nil }
    let length = endingLength(text, index)
    return length > 0 && !text.hasWordCharacter(at: index + length) ? length : nil
  }
}

extension PhraseForms {
  private static let mostGaps = 5

  /// The length of `'s`, `es`, `ed`, `ing`, `s` or `d` at `index`; 0 for none of them.
  private static func endingLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let second = index + 1 < text.count ? text[index + 1] : 0
    switch text[index] {
    case UInt8(ascii: "s"), UInt8(ascii: "d"): return 1
    case UInt8(ascii: "'"): return second == UInt8(ascii: "s") ? 2 : 0
    case UInt8(ascii: "e"):
      return second == UInt8(ascii: "s") || second == UInt8(ascii: "d") ? 2 : 0
    case UInt8(ascii: "i"):
      let third = index + 2 < text.count ? text[index + 2] : 0
      return second == UInt8(ascii: "n") && third == UInt8(ascii: "g") ? 3 : 0
    default: return 0
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var slice = bytes[...]
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return Array(slice)
  }

  /// The phrase with each of its inner spaces and hyphens as either.
  ///
  /// Beyond a few gaps only the three spellings that people use: as given, all open, all joined.
  private static func spellings(of bytes: [UInt8], _ options: Phrase.Options) -> [[UInt8]] {
    guard options.contains(.hyphenation), bytes.count > 2 else { return [bytes] }
    let hyphen = UInt8(ascii: "-")
    let gaps = (1..<bytes.count - 1).filter { index in
      let isGap = bytes[index] == 0x20 || bytes[index] == hyphen
      return isGap && isInWord(bytes[index - 1]) && isInWord(bytes[index + 1])
    }
    guard !gaps.isEmpty else { return [bytes] }
    let masks =
      gaps.count <= mostGaps ? Array(0..<1 << gaps.count) : [0, (1 << min(gaps.count, 62)) - 1]
    var spellings = [bytes]
    for mask in masks {
      var spelling = bytes
      for (bit, gap) in gaps.enumerated() {
        let isJoined = mask >> min(bit, 61) & 1 == 1
        spelling[gap] = isJoined ? hyphen : 0x20
      }
      if spelling != bytes { spellings.append(spelling) }
    }
    return spellings
  }

  private static func isInWord(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIIWord }

  /// The forms in which the stem itself changes before an ending.
  private static func changedEndings(of word: [UInt8]) -> [Form] {
    guard word.count > 2, let last = word.last, last.isASCIILetter else { return [] }
    let stem = Array(word.dropLast())
    let before = word[word.count - 2]
    switch last {
    case UInt8(ascii: "e"):
      return [form(stem, "ing")]
    case UInt8(ascii: "y") where before.isASCIILetter && !isVowel(before):
      return [form(stem, "ies"), form(stem, "ied")]
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"):
      return []
    default:
      let third = word[word.count - 3]
      let doubles = !isVowel(last) && isVowel(before) && third.isASCIILetter && !isVowel(third)
      return doubles ? [form(word + [last], "ed"), form(word + [last], "ing")] : []
    }
  }

  private static func form(_ stem: [UInt8], _ ending: String) -> Form {
    Form(bytes: stem + Array(ending.utf8), coreLength: stem.count, isComplete: true)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
