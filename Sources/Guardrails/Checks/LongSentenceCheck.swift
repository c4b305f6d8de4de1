import Messaging

/// Sentences that are too long to be judged as one.
struct LongSentenceCheck: Rule {
  static let entry = CheckEntry(
    id: "text/not-assessed",
    severity: .warning,
    summary: "A sentence too long to be judged as one: it was judged in parts."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    for block in scene.blocks {
      for (number, sentence) in block.sentences.enumerated() where sentence.part == .first {
        var words = sentence.lexemes.count
        var next = number + 1
        while next < block.sentences.count, block.sentences[next].part == .following {
          words += block.sentences[next].lexemes.count
          next += 1
        }
        let opening =
          sentence.tokens
          .lowerBound..<min(sentence.tokens.lowerBound + 8, sentence.tokens.upperBound)
        report.add(
          Self.entry,
          at: block.span(opening),
          "This sentence has \(words) words and was judged in \(next - number) parts; what only the "
            + "whole says is not assessed. Cut it into sentences."
        )
      }
    }
  }
}
