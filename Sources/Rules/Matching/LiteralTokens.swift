import Patterns

/// Tokens that are plain words, or small variations of them, as the texts they stand for.
enum LiteralTokens {
  /// The texts of every token, or nil where one is a real expression.
  ///
  /// Only texts that folding leaves as they are, case aside, can be looked for in folded text:
  /// words of letters and digits with blanks, hyphens, apostrophes and full stops between them.
  static func of(_ tokens: [String], ignoringCase: Bool) -> [[String]]? {
    var all: [[String]] = []
    for token in tokens {
      guard ignoringCase || !token.hasPrefix("(?i)"), !token.isEmpty,
        let language = FiniteLanguage(token, limit: 128),
        !language.startsWithBoundary, !language.endsWithBoundary,
        language.texts.allSatisfy(isPlain)
      else { return nil }
      all.append(language.texts)
    }
    return all
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isInk(first), isInk(last) else {
      return false
    }
    var before: UInt8 = 0
    for byte in text.utf8 {
      let isMark = !isInk(byte)
      if isMark {
        // Two marks in a row fold together with others: `--`, `...`.
        guard isInk(before), " -'./&+,".utf8.contains(byte) else { return false }
      }
      before = byte
    }
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return true }
    return FoldedText(text).string == text.lowercased()
  }

  private static func isInk(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}

/// The choice among literal hits that a regular expression of the same tokens would make.
struct LiteralChooser: Sendable {
  let tokens: [[String]]
  let ignoresCase: Bool
  let bindsWords: Bool

  /// From left to right the first token at each place whose hit stands, without overlaps.
  func chosen(_ hits: [LiteralHit], in view: TextView) -> [LiteralHit] {
    var result: [LiteralHit] = []
    var end = 0
    for hit in hits where hit.range.lowerBound >= end && stands(hit, in: view) {
      result.append(hit)
      end = hit.range.upperBound
    }
    return result
  }

  private func stands(_ hit: LiteralHit, in view: TextView) -> Bool {
    if bindsWords {
      guard WordEdge.isEdge(hit.range.lowerBound, of: view.bytes),
        WordEdge.isEdge(hit.range.upperBound, of: view.bytes)
      else { return false }
    }
    guard !ignoresCase else { return true }
    return Typography.plain(view.bytes[hit.range]).elementsEqual(
      tokens[hit.token][hit.choice].utf8
    )
  }
}

/// Where words begin and end, as `\b` sees it.
enum WordEdge {
  static func isEdge(_ offset: Int, of bytes: [UInt8]) -> Bool {
    isWord(before: offset, in: bytes) != isWord(at: offset, in: bytes)
  }

  private static func isWord(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    return isWord(bytes, offset)
  }

  private static func isWord(before offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return false }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(bytes, start)
  }

  private static func isWord(_ bytes: [UInt8], _ start: Int) -> Bool {
    let byte = bytes[start]
    if byte < 0x80 {
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F
    }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}

/// Words with typographic marks as plain ones, and white space as one blank.
enum Typography {
  static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBlank = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isBlank { result.append(0x20) }
        isBlank = true
        continue
      }
      isBlank = false
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0xFF07: result.append(UInt8(ascii: "'"))
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: result.append(UInt8(ascii: "-"))
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      default: result.append(contentsOf: String(scalar).utf8)
      }
    }
    return result
  }
}
