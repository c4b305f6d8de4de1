extension Library {
  /// Replaces the tokens of a text by the approved words that they stand for.
  ///
  /// The words come byte for byte as they were approved, with one exception: at the beginning of
  /// a sentence a small first letter becomes a capital, unless the word has a capital further on
  /// (`eSIM`) or is a customer's name. Capitals are never made small. Where approved words bring
  /// their own full stop, a full stop right after the token is dropped.
  ///
  /// Tokens inside the words of an item are replaced too, up to four deep. A token that cannot be
  /// replaced stays as it is and is a problem of the result; all are collected.
  public func expanded(_ text: String, in context: UseContext) -> Expansion {
    var expander = Expander(library: self, context: context)
    expander.expand(Array(text.utf8), depth: 0, outer: nil)
    return Expansion(
      text: String(decoding: expander.output, as: UTF8.self),
      spans: expander.spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) },
      problems: expander.problems
    )
  }
}

/// Writes one text, token by token.
private struct Expander {
  let library: Library
  let context: UseContext
  var output: [UInt8] = []
  var spans: [ExpandedSpan] = []
  var problems: [TokenProblem] = []

  /// Beyond this an item inside an item is refused; real libraries need one or two.
  static let deepest = 4
  /// The most bytes that one text may grow to.
  static let longest = 1 << 20

  mutating func expand(_ bytes: [UInt8], depth: Int, outer: Range<Int>?) {
    var position = 0
    for candidate in Token.candidates(in: bytes) {
      let range = candidate.range
      output.append(contentsOf: bytes[position..<range.lowerBound])
      position = range.upperBound
      let source = bytes[range]
      switch candidate {
      case .malformed(let content, _):
        fail(source, outer ?? range, id: "", .malformed, alternative(toMalformed: content))
      case .token(let token):
        guard insert(token, depth: depth, source, outer ?? range) else { continue }
        if position < bytes.count, bytes[position] == UInt8(ascii: "."), endsSentence(output) {
          position += 1
        }
      }
    }
    output.append(contentsOf: bytes[position...])
  }

  /// Writes the words of a token, or the token itself with a problem noted.
  private mutating func insert(
    _ token: Token,
    depth: Int,
    _ source: ArraySlice<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    switch library.words(for: token, in: context) {
    case .failure(let failure):
      fail(source, range, id: token.id, failure.fault, failure.alternative)
      return false
    case .success(let words):
      guard depth < Self.deepest, output.count < Self.longest else {
        fail(source, range, id: token.id, .tooDeep, nil)
        return false
      }
      let start = output.count
      let capital = words.isName ? false : beginsSentence(output)
      expand(Array(words.text.utf8), depth: depth + 1, outer: range)
      if capital { capitalize(at: start) }
      spans.append(
        ExpandedSpan(
          start: start,
          end: output.count,
          kind: words.kind,
          ref: token.id,
          variant: token.variant
        )
      )
      return true
    }
  }

  private mutating func fail(
    _ source: ArraySlice<UInt8>,
    _ range: Range<Int>,
    id: String,
    _ fault: TokenFault,
    _ alternative: String?
  ) {
    output.append(contentsOf: source)
    problems.append(
      TokenProblem(
        token: String(decoding: source, as: UTF8.self),
        range: range,
        id: id,
        fault: fault,
        alternative: alternative
      )
    )
  }

  private func alternative(toMalformed content: String) -> String? {
    library.nearestUsable(to: content, in: context).map { "[[\($0)]]" }
  }
}

extension Expander {
  /// Makes the first letter of the words at an offset a capital, where that harms no name.
  private mutating func capitalize(at start: Int) {
    let words = String(decoding: output[start...].prefix(64), as: UTF8.self)
    guard let first = words.unicodeScalars.first, first.properties.isLowercase else { return }
    let firstWord = words.unicodeScalars.prefix { !$0.properties.isWhitespace }
    guard !firstWord.dropFirst().contains(where: { $0.properties.isUppercase }) else { return }
    let capital = Array(first.properties.titlecaseMapping.utf8)
    // A letter whose capital takes other room would move the spans already written.
    let width = UTF8.width(first)
    guard capital.count == width else { return }
    output.replaceSubrange(start..<(start + width), with: capital)
  }

  /// Whether what follows some bytes begins a sentence: at the start, after a line break or a
  /// list mark, after the end of a sentence; quotation marks and emphasis in between do not count.
  private func beginsSentence(_ bytes: [UInt8]) -> Bool {
    let tail = String(decoding: bytes.suffix(48), as: UTF8.self).unicodeScalars
    var rest = Substring.UnicodeScalarView(tail)
    while let last = rest.last, Self.isOpening(last) { rest.removeLast() }
    guard let last = rest.last else { return bytes.count < 48 }
    if last == "\n" || last == "\r" { return true }
    guard last == " " || last == "\u{A0}" || last == "\t" else { return false }
    while let blank = rest.last, blank == " " || blank == "\u{A0}" || blank == "\t" {
      rest.removeLast()
    }
    while let last = rest.last, Self.isClosing(last) { rest.removeLast() }
    guard let end = rest.last else { return bytes.count < 48 }
    switch end {
    case "\n", "\r", "!", "?", "…": return true
    case ".": return !Self.isAbbreviation(rest.dropLast())
    case "-", "+", "#", ">", "•":
      let before = rest.dropLast().last { $0 != end && $0 != " " }
      return before == nil || before == "\n"
    default: return false
    }
  }

  private func endsSentence(_ bytes: [UInt8]) -> Bool {
    let tail = String(decoding: bytes.suffix(8), as: UTF8.self).unicodeScalars
    guard let last = tail.last(where: { !Self.isClosing($0) }) else { return false }
    return last == "." || last == "!" || last == "?" || last == "…"
  }

  /// Whether a single letter stands before a full stop, as in an abbreviation or initials.
  private static func isAbbreviation(_ before: Substring.UnicodeScalarView.SubSequence) -> Bool {
    let word = before.reversed().prefix { !$0.properties.isWhitespace && $0 != "." }
    guard word.count == 1, let letter = word.first else { return false }
    return letter.properties.isAlphabetic
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "\"'“„‚‘«»‹›(*_~".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "\"'”“’»«›‹)*_~".unicodeScalars.contains(scalar)
  }
}

extension Token.Candidate {
  fileprivate var range: Range<Int> {
    switch self {
    case .token(let token): token.range
    case .malformed(_, let range): range
    }
  }
}
