/// Thousands of phrases, found in one pass over folded text.
///
/// Phrases are folded as the text is, so they match whatever the case and typography of either.
/// Searching is linear in the text and nearly independent of the number of phrases. An index is
/// immutable: build it once and search many texts, from as many threads as you like.
public struct PhraseIndex: Sendable {
  /// A literal that the automaton looks for on behalf of a phrase.
  private struct Literal {
    var phrase: Int32
    var length: Int32
    /// How much of the literal is the phrase itself, without a changed ending.
    var coreLength: Int32
    var startsInWord: Bool
    var endsInWord: Bool
    /// True where it is found only among letters that were set apart.
    var isClosed: Bool
    var options: Phrase.Options
  }

  /// The number of phrases.
  public let count: Int

  private let spacedLetters: Bool
  private let literals: [Literal]
  private let automaton: PhraseAutomaton

  /// Builds an index, in which a phrase that folds to nothing is never found.
  ///
  /// - Parameters:
  ///   - phrases: The phrases; a match names a phrase by its position here.
  ///   - spacedLetters: Whether to find phrases among letters that were set apart evenly
  ///     (`b e s t i n c l a s s`) in a revealed text. Makes the index larger.
  public init(_ phrases: [Phrase], spacedLetters: Bool = false) {
    var literals: [Literal] = []
    var bytes: [[UInt8]] = []
    for (number, phrase) in phrases.enumerated() {
      for form in PhraseForms.forms(of: phrase, closed: spacedLetters) {
        let ends = form.bytes.withUnsafeBufferPointer {
          ($0.hasWordCharacter(at: 0), $0.hasWordCharacter(before: $0.count))
        }
        let literal = Literal(
          phrase: Int32(number),
          length: Int32(form.bytes.count),
          coreLength: Int32(form.coreLength),
          startsInWord: ends.0,
          endsInWord: ends.1,
          isClosed: form.isClosed,
          options: form.isComplete ? phrase.options.subtracting(.inflected) : phrase.options
        )
        literals.append(literal)
        bytes.append(form.bytes)
      }
    }
    count = phrases.count
    self.spacedLetters = spacedLetters
    self.literals = literals
    automaton = PhraseAutomaton(bytes)
  }

  /// Every match, overlapping ones too, sorted by start and then the longest first.
  public func allMatches(in text: FoldedText) -> [PhraseMatch] {
    allMatches(in: text.bytes, spacedRuns: spacedLetters ? text.spacedRuns : [])
  }

  /// Every match in bytes that are folded already.
  public func allMatches(in folded: [UInt8]) -> [PhraseMatch] {
    allMatches(in: folded, spacedRuns: [])
  }

  private func allMatches(in folded: [UInt8], spacedRuns: [Range<Int>]) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    folded.withUnsafeBufferPointer { text in
      automaton.search(text) { number, end in
        let literal = literals[number]
        if let match = closedMatch(of: literal, endingAt: end, spacedRuns)
          ?? match(of: literal, endingAt: end, in: text)
        {
          matches.append(match)
        }
      }
    }
    guard matches.count > 1 else { return matches }
    matches.sort()
    return withoutRepeats(matches)
  }

  /// The matches that are left when, from left to right, the longest at each place is taken.
  public func longestNonOverlapping(in text: FoldedText) -> [PhraseMatch] {
    withoutOverlaps(allMatches(in: text))
  }

  /// The longest matches, from left to right, in bytes that are folded already.
  public func longestNonOverlapping(in folded: [UInt8]) -> [PhraseMatch] {
    withoutOverlaps(allMatches(in: folded))
  }

  private func withoutOverlaps(_ sorted: [PhraseMatch]) -> [PhraseMatch] {
    var end = 0
    var kept: [PhraseMatch] = []
    for match in sorted where match.range.lowerBound >= end {
      kept.append(match)
      end = match.range.upperBound
    }
    return kept
  }
}

extension PhraseIndex {
  /// The shortest literal that is believed where nothing shows the ends of words.
  private static let shortestClosed = 5

  /// The match among letters that were set apart, where words have no boundaries.
  private func closedMatch(
    of literal: Literal,
    endingAt end: Int,
    _ spacedRuns: [Range<Int>]
  ) -> PhraseMatch? {
    guard !spacedRuns.isEmpty else { return nil }
    let start = end - Int(literal.length)
    guard end - start >= Self.shortestClosed,
      spacedRuns.contains(where: { $0.lowerBound <= start && end <= $0.upperBound })
    else { return nil }
    return PhraseMatch(phrase: Int(literal.phrase), range: start..<end, core: start..<end)
  }

  /// The match that a literal's occurrence makes, or nil where its surroundings forbid it.
  private func match(
    of literal: Literal,
    endingAt end: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> PhraseMatch? {
    guard !literal.isClosed else { return nil }
    let start = end - Int(literal.length)
    let options = literal.options
    let isBound = options.contains(.wholeWord) && !options.contains(.compounds)
    let joinsBefore = literal.startsInWord && text.hasWordCharacter(before: start)
    if joinsBefore && isBound { return nil }
    var range = start..<end
    let ending =
      options.contains(.inflected) && literal.endsInWord
      ? PhraseForms.ending(in: text, at: end) : nil
    if let ending {
      range = start..<end + ending
    } else if isBound, literal.endsInWord, text.hasWordCharacter(at: end) {
      return nil
    }
    if options.contains(.compounds) {
      let low = joinsBefore ? wordStart(before: start, in: text) : start
      let high = literal.endsInWord ? wordEnd(from: range.upperBound, in: text) : end
      range = low..<high
    }
    let core = start..<start + Int(literal.coreLength)
    return PhraseMatch(phrase: Int(literal.phrase), range: range, core: core)
  }

  /// How far the other parts of a compound may reach, in bytes.
  private static let longestPart = 128

  private func wordStart(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = index
    while index - start < Self.longestPart, text.hasWordCharacter(before: start),
      let read = text.scalar(before: start)
    {
      start -= read.length
    }
    return start
  }

  private func wordEnd(from index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = index
    while end - index < Self.longestPart, text.hasWordCharacter(at: end) {
      end += text.scalar(at: end).length
    }
    return end
  }

  /// Two forms of one phrase can end in the same match.
  private func withoutRepeats(_ sorted: [PhraseMatch]) -> [PhraseMatch] {
    var kept: [PhraseMatch] = []
    kept.reserveCapacity(sorted.count)
    for match in sorted {
      if let last = kept.last, last.phrase == match.phrase, last.range == match.range { continue }
      kept.append(match)
    }
    return kept
  }
}
