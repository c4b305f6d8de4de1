import Patterns
import Transcripts

/// A call as turns and sentences: what rules read instead of caption lines.
struct Speech: Sendable {
  /// What one person says before another does.
  struct Turn: Sendable {
    /// The attendee, as an index into the roster.
    var speaker: Int?
    /// Its sentences.
    var sentences: Range<Int>
  }

  /// The transcript that was read.
  let transcript: Transcript
  /// The turns in order.
  private(set) var turns: [Turn] = []
  /// The sentences in order.
  private(set) var sentences: [SpokenSentence] = []
  /// Sentences that address a machine: content to show, nothing to act on.
  private(set) var setAside: [SpokenSentence] = []
  private let detector = InjectionDetector()

  /// Merges adjacent cues of a speaker and splits them into sentences.
  init(_ transcript: Transcript, speakerOf: (Cue) -> Int?) {
    self.transcript = transcript
    let cues = transcript.cues
    var start = 0
    while start < cues.count {
      var end = start + 1
      while end < cues.count, cues[end].speaker == cues[start].speaker, end - start < 400 {
        end += 1
      }
      add(start..<end, speaker: speakerOf(cues[start]))
      start = end
    }
  }

  /// The sentences of a turn.
  func sentences(ofTurn turn: Int) -> ArraySlice<SpokenSentence> {
    sentences[turns[turn].sentences]
  }

  private mutating func add(_ range: Range<Int>, speaker: Int?) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for cue in range {
      if !bytes.isEmpty { bytes.append(0x20) }
      starts.append(bytes.count)
      bytes.append(contentsOf: transcript.cues[cue].text.utf8)
    }
    let joins = turns.last.map { $0.speaker == speaker && speaker != nil } ?? false
    let turn = joins ? turns.count - 1 : turns.count
    let first = sentences.count
    var addressed = false
    for span in Sentences(utf8: bytes) {
      let text = String(decoding: bytes[span], as: UTF8.self)
      let words = Self.words(of: text)
      let from = (starts.lastIndex { $0 <= span.lowerBound } ?? 0) + range.lowerBound
      let upTo = (starts.lastIndex { $0 < span.upperBound } ?? 0) + range.lowerBound
      let sentence = SpokenSentence(
        index: sentences.count,
        turn: turn,
        speaker: speaker,
        text: text,
        cues: from...max(from, upTo),
        words: words,
        isQuestion: text.utf8.suffix(4).contains(UInt8(ascii: "?"))
      )
      addressed = detector.addressesMachine(words) || addressed && detector.continuesOrder(words)
      if addressed {
        setAside.append(sentence)
      } else {
        sentences.append(sentence)
      }
    }
    guard sentences.count > first else { return }
    if joins {
      turns[turn].sentences = turns[turn].sentences.lowerBound..<sentences.count
    } else {
      turns.append(Turn(speaker: speaker, sentences: first..<sentences.count))
    }
  }
}

extension Speech {
  private static let closingQuote = Array(" \u{2019}".utf8)
  private static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "uhm", "hm", "hmm", "mm", "äh", "ähm", "öh",
  ]

  /// The full stop behind these ends no breath.
  private static let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "hr", "fr", "mag", "ing",
  ]

  /// The words of a text without fillers and without words that a false start repeats.
  static func words(of text: String) -> [SpokenWord] {
    let folded = FoldedText(text)
    let source = Array(text.utf8)
    let tokens = WordTokens(folded).ranges
    var words: [SpokenWord] = []
    words.reserveCapacity(tokens.count)
    for (position, token) in tokens.enumerated() {
      let word = String(decoding: folded.bytes[token], as: UTF8.self)
      if fillers.contains(word) { continue }
      let range = folded.sourceRange(for: token)
      var breath = true
      if position + 1 < tokens.count {
        let next = folded.sourceRange(for: tokens[position + 1])
        let gap =
          range.upperBound < next.lowerBound ? source[range.upperBound..<next.lowerBound] : []
        // Quotation marks and apostrophes part no breath; anything else but white space does.
        breath = gap.contains { ![0x20, 0x0A, 0x27, 0x22, 0x2F, 0x26, 0x5B, 0x5D].contains($0) }
        if Array(gap) == Self.closingQuote { breath = false }
        if titles.contains(word), gap.first == 0x2E { breath = false }
      }
      words.append(SpokenWord(folded: word, range: range, breath: breath))
    }
    return withoutFalseStarts(withoutParentheses(words))
  }

  /// Drops "you know" and "I mean" between breaths.
  private static func withoutParentheses(_ words: [SpokenWord]) -> [SpokenWord] {
    var kept: [SpokenWord] = []
    var index = 0
    while index < words.count {
      if index + 1 < words.count, words[index + 1].breath, kept.last?.breath ?? true,
        (words[index].folded, words[index + 1].folded) == ("you", "know")
          || (words[index].folded, words[index + 1].folded) == ("i", "mean")
      {
        index += 2
        continue
      }
      kept.append(words[index])
      index += 1
    }
    return kept
  }

  /// Drops the first of two equal runs of up to four words: "I'll have, I'll have a price".
  private static func withoutFalseStarts(_ words: [SpokenWord]) -> [SpokenWord] {
    var kept = words
    var index = 0
    while index < kept.count {
      var dropped = false
      for length in stride(from: 4, through: 1, by: -1) where index + 2 * length <= kept.count {
        let same = (0..<length).allSatisfy {
          kept[index + $0].folded == kept[index + length + $0].folded
        }
        // A single repeated word counts only over a breath or for short function words.
        let word = kept[index].folded
        guard same, length > 1 || kept[index].breath || word.utf8.count <= 4 else { continue }
        if length == 1, doubles.contains(word) { continue }
        kept.removeSubrange(index..<index + length)
        dropped = true
        break
      }
      if !dropped { index += 1 }
    }
    return kept
  }

  private static let doubles: Set<String> = ["very", "bye", "ha", "that", "had", "yes", "no"]
}
