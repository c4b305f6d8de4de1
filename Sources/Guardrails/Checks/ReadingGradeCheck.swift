import Messaging
import Patterns

/// Text that is harder to read than its channel allows.
struct ReadingGradeCheck: Rule {
  static let entry = CheckEntry(
    id: "text/reading-grade",
    severity: .warning,
    summary: "A Flesch–Kincaid grade above the channel's profile; for German the Wiener formula."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    // Reading profiles apply only where a channel is given (fine print 8).
    guard let channel = scene.context.use.channel else { return }
    let most =
      scene.library.profile(for: channel)?.readingGradeMax ?? (channel.isSpoken ? 6.0 : 8.0)
    var statistics = ReadingStatistics()
    var whole: ByteSpan?
    for (number, block) in scene.blocks.enumerated() where block.kind != .heading {
      for (index, sentence) in block.sentences.enumerated() {
        if scene.grounding.isSignature(sentence, block: number, sentence: index) { continue }
        // What is approved word for word is not for the writer to change.
        let own = sentence.lexemes.filter { scene.grounding.covers[number][$0] < 0 }
        guard own.count * 2 > sentence.lexemes.count else { continue }
        statistics.add(block, sentence)
        let span = block.span(sentence.tokens)
        whole = ByteSpan(start: whole?.start ?? span.start, end: span.end)
      }
    }
    // A few sentences say nothing about a text.
    guard let whole, statistics.words >= 60, statistics.sentences >= 4 else { return }
    let grade = scene.document.isGerman ? statistics.wiener : statistics.fleschKincaidGrade
    guard grade > most else { return }
    let tenths = (grade * 10).rounded() / 10
    report.add(
      Self.entry,
      at: whole,
      "The text reads at grade \(tenths); \(channel.rawValue) allows \(Int(most)). "
        + "Shorten sentences and use shorter words."
    )
  }
}

/// Counts that readability formulas are made of.
public struct ReadingStatistics: Sendable, Hashable {
  /// Words.
  public private(set) var words = 0
  /// Sentences.
  public private(set) var sentences = 0
  /// Syllables.
  public private(set) var syllables = 0
  /// Words of three syllables or more.
  public private(set) var longWords = 0
  /// Words of more than six letters.
  public private(set) var wideWords = 0
  /// Words of one syllable.
  public private(set) var shortWords = 0

  /// No text.
  public init() {}

  /// The counts of a text, all of it, read as Markdown.
  public static func of(_ text: String) -> ReadingStatistics {
    let document = Document(Passage(text, markup: .markdown), locale: nil, lexicon: Lexicon())
    var statistics = ReadingStatistics()
    for block in document.blocks {
      for sentence in block.sentences { statistics.add(block, sentence) }
    }
    return statistics
  }

  /// The Flesch–Kincaid grade, after Kincaid and others, 1975.
  public var fleschKincaidGrade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  /// The Flesch reading ease, after Flesch, 1948.
  public var fleschReadingEase: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 206.835 - 1.015 * Double(words) / Double(sentences)
      - 84.6 * Double(syllables) / Double(words)
  }

  /// The first Wiener Sachtextformel, after Bamberger and Vanecek, 1984.
  public var wiener: Double {
    guard words > 0, sentences > 0 else { return 0 }
    let all = Double(words)
    return 0.1935 * 100 * Double(longWords) / all + 0.1672 * all / Double(sentences)
      + 0.1297 * 100 * Double(wideWords) / all - 0.0327 * 100 * Double(shortWords) / all - 0.875
  }

  mutating func add(_ block: Block, _ sentence: Sentence) {
    var found = 0
    for token in block.tokens[sentence.tokens] where token.kind == .word {
      let letters = block.folded.bytes[token.range]
      add(word: letters)
      found += 1
    }
    if found > 0 { sentences += 1 }
  }

  /// Counts one folded word.
  mutating func add(word: some Collection<UInt8>) {
    let count = Self.syllables(in: word)
    words += 1
    syllables += count
    if count >= 3 { longWords += 1 }
    if count == 1 { shortWords += 1 }
    if word.count(where: { $0 & 0xC0 != 0x80 }) > 6 { wideWords += 1 }
  }

  /// Groups of vowels, a silent e at the end left out.
  package static func syllables(in word: some Collection<UInt8>) -> Int {
    let letters = PlainLetters.bytes(of: word)
    var groups = 0
    var afterVowel = false
    for letter in letters {
      let isVowel = "aeiouy".utf8.contains(letter)
      if isVowel, !afterVowel { groups += 1 }
      afterVowel = isVowel
    }
    let count = letters.count
    if count > 2, groups > 1, letters[count - 1] == UInt8(ascii: "e"),
      !"aeiouy".utf8.contains(letters[count - 2])
    {
      let isSyllabic =
        letters[count - 2] == UInt8(ascii: "l") && !"aeiouy".utf8.contains(letters[count - 3])
      if !isSyllabic { groups -= 1 }
    }
    if count > 3, groups > 1, letters[count - 1] == UInt8(ascii: "d"),
      letters[count - 2] == UInt8(ascii: "e"),
      letters[count - 3] != UInt8(ascii: "t"), letters[count - 3] != UInt8(ascii: "d"),
      !"aeiouy".utf8.contains(letters[count - 3])
    {
      groups -= 1
    }
    return max(groups, 1)
  }
}
