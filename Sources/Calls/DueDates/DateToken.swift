/// A word, a number or a mark in a sentence, with what the lexicon knows about it.
struct DateToken {
  /// Lower case, umlauts written out (`naechste`), curly apostrophes straightened; digits as said.
  var text: String
  /// What the lexicon knows; nil for words that have nothing to do with time.
  var lexeme: Lexeme?
  /// The value of a run of digits, or nil when it is none or has more than eight digits.
  var number: Int?
  /// The length of a run of digits, 0 for anything else.
  var digits: Int
  /// Where it stands, as UTF-8 offsets.
  var start: Int
  /// Where it ends.
  var end: Int
  /// No blank stands between the token before and this one.
  var glued: Bool
  /// The first letter is a capital.
  var capital: Bool
  /// A word, as opposed to digits or a mark.
  var isWord: Bool

  /// The tokens of a sentence, in order.
  ///
  /// Digits and letters part ways (`15th` is two tokens, glued); hyphens, dots and slashes are
  /// tokens of their own; apostrophes stay inside words.
  static func tokens(of sentence: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var scan = Scan()
    var offset = 0
    for scalar in sentence.unicodeScalars {
      let width = UTF8.width(scalar)
      scan.take(scalar, at: offset, into: &tokens)
      offset += width
    }
    scan.finish(at: offset, into: &tokens)
    return tokens
  }
}

extension DateToken {
  /// The token under construction.
  private struct Scan {
    enum Kind { case none, word, digits }

    var kind = Kind.none
    var text = ""
    var start = 0
    var capital = false
    var lastEnd = -1

    mutating func take(_ scalar: Unicode.Scalar, at offset: Int, into tokens: inout [DateToken]) {
      let value = scalar.value
      switch value {
      case 0x30...0x39:
        if kind != .digits { begin(.digits, at: offset, into: &tokens) }
        // A run of digits longer than any date is kept short: it is no number to us anyway.
        if text.utf8.count < 12 { text.unicodeScalars.append(scalar) }
      case 0x41...0x5A:
        letter(Unicode.Scalar(UInt8(value + 0x20)), capital: true, at: offset, into: &tokens)
      case 0x61...0x7A:
        letter(scalar, capital: false, at: offset, into: &tokens)
      case 0x27, 0x2019, 0x2BC:
        if kind == .word {
          text += "'"
        } else {
          mark("'", at: offset, end: offset + UTF8.width(scalar), into: &tokens)
        }
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x202F, 0x2009, 0x200B:
        finish(at: offset, into: &tokens)
      case 0xE4, 0xC4: umlaut("ae", capital: value == 0xC4, at: offset, into: &tokens)
      case 0xF6, 0xD6: umlaut("oe", capital: value == 0xD6, at: offset, into: &tokens)
      case 0xFC, 0xDC: umlaut("ue", capital: value == 0xDC, at: offset, into: &tokens)
      case 0xDF: umlaut("ss", capital: false, at: offset, into: &tokens)
      // A combining diaeresis: "a" + U+0308 is "ae" here too.
      case 0x308 where kind == .word: text += "e"
      case 0x2010...0x2015, 0x2212:
        mark("-", at: offset, end: offset + UTF8.width(scalar), into: &tokens)
      default:
        if value >= 0x80, scalar.properties.isAlphabetic {
          letter(scalar, capital: scalar.properties.isUppercase, at: offset, into: &tokens)
        } else {
          let text = value < 0x80 ? String(scalar) : "\u{FFFD}"
          mark(text, at: offset, end: offset + UTF8.width(scalar), into: &tokens)
        }
      }
    }

    mutating func letter(
      _ scalar: Unicode.Scalar,
      capital: Bool,
      at offset: Int,
      into tokens: inout [DateToken]
    ) {
      if kind != .word {
        begin(.word, at: offset, into: &tokens)
        self.capital = capital
      }
      // No word of the lexicon is longer; a longer one must not match by its beginning.
      if text.utf8.count < 40 { text.unicodeScalars.append(scalar) }
    }

    mutating func umlaut(
      _ spelled: String,
      capital: Bool,
      at offset: Int,
      into tokens: inout [DateToken]
    ) {
      if kind != .word {
        begin(.word, at: offset, into: &tokens)
        self.capital = capital
      }
      if text.utf8.count < 40 { text += spelled }
    }

    mutating func begin(_ kind: Kind, at offset: Int, into tokens: inout [DateToken]) {
      finish(at: offset, into: &tokens)
      self.kind = kind
      start = offset
      capital = false
    }

    mutating func mark(_ text: String, at offset: Int, end: Int, into tokens: inout [DateToken]) {
      finish(at: offset, into: &tokens)
      tokens.append(
        DateToken(
          text: text,
          lexeme: nil,
          number: nil,
          digits: 0,
          start: offset,
          end: end,
          glued: lastEnd == offset,
          capital: false,
          isWord: false
        )
      )
      lastEnd = end
    }

    mutating func finish(at end: Int, into tokens: inout [DateToken]) {
      guard kind != .none else { return }
      // A closing quotation mark is not part of the word.
      while kind == .word, text.hasSuffix("'"), !text.hasSuffix("s'") { text.removeLast() }
      let isWord = kind == .word
      let digits = isWord ? 0 : text.utf8.count
      tokens.append(
        DateToken(
          text: text,
          lexeme: isWord ? Lexicon.shared[text] : nil,
          number: digits > 0 && digits <= 8 ? Int(text) : nil,
          digits: digits,
          start: start,
          end: end,
          glued: lastEnd == start,
          capital: capital,
          isWord: isWord
        )
      )
      lastEnd = end
      kind = .none
      text = ""
    }
  }
}
