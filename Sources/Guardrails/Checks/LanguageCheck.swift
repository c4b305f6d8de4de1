import Messaging

/// Text in another language than the one asked for, and *du* where *Sie* is meant.
struct LanguageCheck: Rule {
  static let entry = CheckEntry(
    id: "text/language",
    severity: .error,
    summary: "A language other than asked for, mixed languages, or German du in formal text."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let asked = scene.context.use.locale.map { LocaleTag.language(of: $0) }
    for (number, block) in scene.blocks.enumerated() {
      for sentence in block.sentences {
        let counts = Self.counts(sentence, block)
        if let asked, asked == "en" || asked == "de", let found = Self.language(counts, sentence),
          found != asked, !scene.grounding.isQuoted(sentence.tokens, block: number)
        {
          let names = ["en": "English", "de": "German"]
          report.add(
            Self.entry,
            at: block.span(sentence.tokens),
            "This sentence is \(names[found] ?? found); the text is to be \(names[asked] ?? asked)."
          )
        }
        guard scene.document.isGerman, !scene.context.allowsInformalGerman else { continue }
        for token in sentence.tokens where Self.informal.contains(block.tokens[token].key) {
          if scene.grounding.isQuoted(token..<token + 1, block: number) { continue }
          report.add(
            Self.entry,
            at: block.span(token..<token + 1),
            "Address the reader with Sie, not with “\(scene.words(token..<token + 1, in: number))”."
          )
        }
      }
    }
  }

  private static func counts(_ sentence: Sentence, _ block: Block) -> (german: Int, english: Int) {
    var german = 0
    var english = 0
    for token in block.tokens[sentence.tokens] where token.kind == .word {
      let isGerman = token.traits.contains(.german)
      let isEnglish = token.traits.contains(.english)
      if isGerman, !isEnglish { german += 1 }
      if isEnglish, !isGerman { english += 1 }
    }
    return (german, english)
  }

  /// The language of a sentence, where enough of its small words say it.
  private static func language(
    _ counts: (german: Int, english: Int),
    _ sentence: Sentence
  ) -> String? {
    guard sentence.lexemes.count >= 4 else { return nil }
    if counts.german >= 3, counts.german >= counts.english * 3 { return "de" }
    if counts.english >= 3, counts.english >= counts.german * 3 { return "en" }
    return nil
  }

  private static let informal: Set<UInt64> = Set(
    "du dich dir dein deine deinen deinem deiner euch euer eure"
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )
}
