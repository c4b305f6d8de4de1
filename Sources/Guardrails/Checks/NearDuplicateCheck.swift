import Messaging

/// Long stretches copied from a transcript, an example or another partner's material.
struct NearDuplicateCheck: Rule {
  static let entry = CheckEntry(
    id: "text/near-duplicate",
    severity: .warning,
    summary: "More than twelve consecutive words copied from a given source, outside approved text."
  )

  /// Copied words that are still fine.
  static let most = 12

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    guard !scene.context.sources.isEmpty else { return }
    var runs: Set<UInt64> = []
    for source in scene.context.sources {
      let lexemes = WordingCollector.block(of: source, lexicon: scene.compiled.lexicon).lexemes
      for key in Self.keys(lexemes) { runs.insert(key.key) }
    }
    for (number, block) in scene.blocks.enumerated() {
      var open: Range<Int>?
      func close() {
        guard let found = open else { return }
        open = nil
        report.add(
          Self.entry,
          at: block.span(lexemes: found),
          "\(found.count) words in a row are copied from a source; say it in other words."
        )
      }
      for (key, start) in Self.keys(block.lexemes) where runs.contains(key) {
        let range = start..<start + Self.most + 1
        let isApproved = range.allSatisfy { scene.grounding.covers[number][$0] >= 0 }
        if isApproved { continue }
        if let known = open, known.upperBound >= start {
          open = known.lowerBound..<range.upperBound
        } else {
          close()
          open = range
        }
      }
      close()
    }
  }

  private static func keys(_ lexemes: [Lexeme]) -> [(key: UInt64, start: Int)] {
    let length = most + 1
    guard lexemes.count >= length else { return [] }
    return (0...lexemes.count - length).map { start in
      var key = WordKey.seed
      for lexeme in lexemes[start..<start + length] { key = WordKey.combined(key, lexeme.key) }
      return (key, start)
    }
  }
}
