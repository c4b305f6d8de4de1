/// Cuts folded bytes into words, numbers and signs.
///
/// A word holds letters, digits behind its first letter, and apostrophes between letters; a number
/// holds digits with single points, commas or apostrophes between them. `3x` is a number and a word,
/// `NIS2` a word, `set-up` two words and a hyphen.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  mutating func run() {
    var index = 0
    var spaceBefore = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        spaceBefore = true
        index += 1
        continue
      }
      let end: Int
      let kind: Token.Kind
      if byte.isDigit {
        end = numberEnd(from: index)
        kind = .number
      } else {
        let length = letterLength(at: index)
        if length > 0 {
          end = wordEnd(from: index + length)
          kind = .word
        } else {
          end = index + scalarLength(at: index)
          kind = Self.isPunctuation(byte) ? .punctuation : .sign
        }
      }
      if kind == .word, let stop = addressEnd(index..<end) {
        spaceBefore = false
        index = stop
        continue
      }
      append(kind, index..<end, spaceBefore)
      spaceBefore = false
      index = end
    }
  }

  /// The end of a web address that starts with a word, as `https` does; an address is no prose.
  private func addressEnd(_ word: Range<Int>) -> Int? {
    let scheme = bytes[word]
    let isWeb = scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8)
    let rest = UnsafeBufferPointer(rebasing: bytes[word.upperBound...])
    let opens =
      (isWeb && rest.starts(with: "://".utf8))
      || (scheme.elementsEqual("www".utf8) && rest.first == UInt8(ascii: "."))
    guard opens else { return nil }
    var end = word.upperBound
    while end < bytes.count, bytes[end] != 0x20, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "\"")
    {
      end += 1
    }
    // A full stop or a bracket behind an address belongs to the sentence.
    while end > word.upperBound,
      [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[end - 1])
    {
      end -= 1
    }
    return end
  }

  private mutating func append(_ kind: Token.Kind, _ range: Range<Int>, _ spaceBefore: Bool) {
    var word = UnsafeBufferPointer(rebasing: bytes[range])
    var isPossessive = false
    if kind == .word, word.count > 2, word[word.count - 1] == UInt8(ascii: "s"),
      word[word.count - 2] == UInt8(ascii: "'")
    {
      word = UnsafeBufferPointer(rebasing: word[..<(word.count - 2)])
      isPossessive = true
    }
    let key: UInt64
    let stem: UInt64
    if kind == .word, word.contains(where: { $0 >= 0x80 }) {
      (key, stem) = PlainLetters.bytes(of: word).withUnsafeBufferPointer { plain in
        (WordKey.hash(plain), Stem.key(of: plain))
      }
    } else {
      key = WordKey.hash(word)
      stem = kind == .word ? Stem.key(of: word) : key
    }
    var token = Token(
      start: Int32(range.lowerBound),
      end: Int32(range.upperBound),
      kind: kind,
      spaceBefore: spaceBefore,
      isPossessive: isPossessive,
      key: key,
      stem: stem,
      first: bytes[range.lowerBound]
    )
    if kind == .word {
      token.traits = lexicon.traits(key: key, stem: stem)
      if token.traits.contains(.verb), Self.isDoer(word, key) { token.traits.remove(.verb) }
    }
    tokens.append(token)
  }

  /// "manager", "leaders": who does it, not the doing.
  private static func isDoer(_ word: UnsafeBufferPointer<UInt8>, _ key: UInt64) -> Bool {
    let end = word.last == UInt8(ascii: "s") ? word.count - 1 : word.count
    guard end > 5, word[end - 1] == UInt8(ascii: "r"), word[end - 2] == UInt8(ascii: "e") else {
      return false
    }
    return !verbsInEr.contains(WordKey.hash(word.prefix(end)))
  }

  private static let verbsInEr: Set<UInt64> = Set(
    "answer cover lower deliver offer transfer trigger discover recover register"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  private func numberEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isDigit {
        index += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'"),
        index + 1 < bytes.count, bytes[index + 1].isDigit
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private func wordEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isDigit {
        index += 1
        continue
      }
      let length = letterLength(at: index)
      if length > 0 {
        index += length
        continue
      }
      if byte == UInt8(ascii: "'"), index + 1 < bytes.count, letterLength(at: index + 1) > 0 {
        index += 1
        continue
      }
      break
    }
    return index
  }

  /// The length of the letter or mark at an index, or 0 where none stands there.
  private func letterLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isLetter ? 1 : 0 }
    let length = scalarLength(at: index)
    guard length > 1 else { return 0 }
    if byte == 0xC3 { return bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? 0 : 2 }
    guard let scalar = scalar(at: index, length) else { return 0 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return length
    default:
      return 0
    }
  }

  private func scalarLength(at index: Int) -> Int {
    let byte = bytes[index]
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, bytes.count - index)
  }

  private func scalar(at index: Int, _ length: Int) -> Unicode.Scalar? {
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}

/// Letters of Latin-1 without their accents: `für` is looked up as `fur`.
enum PlainLetters {
  private static let table = Array("aaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

  static func bytes(of word: some Sequence<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var afterC3 = false
    for byte in word {
      if afterC3 {
        afterC3 = false
        if byte >= 0xA0 {
          plain.append(table[Int(byte) - 0xA0])
        } else {
          plain.append(0xC3)
          plain.append(byte)
        }
      } else if byte == 0xC3 {
        afterC3 = true
      } else {
        plain.append(byte)
      }
    }
    return plain
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
