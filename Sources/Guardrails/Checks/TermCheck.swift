import Messaging
import Patterns

/// Deprecated terms and names in the wrong case.
struct TermCheck: Rule {
  static let entry = CheckEntry(
    id: "words/term",
    severity: .warning,
    summary: "A deprecated or misspelt term or product name; offers the preferred one."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let index = scene.compiled.terms
    for (number, block) in scene.blocks.enumerated() {
      for hit in index.hits(in: block.folded) {
        let term = index.terms[hit.term]
        if let locale = term.locale, let given = scene.context.use.locale,
          !LocaleTag.covers(locale, given)
        {
          continue
        }
        let tokens = block.tokenRange(folded: hit.folded)
        if scene.grounding.isQuoted(tokens, block: number) { continue }
        if CarriedWords.protects(tokens, block: number, scene) { continue }
        let source = block.folded.sourceRange(for: hit.folded)
        let span = ByteSpan(start: source.lowerBound, end: source.upperBound)
        let found = scene.document.text(span)
        if !hit.isDeprecated, !isMisspelt(found, term.preferred, block, tokens) { continue }
        let note = term.note.map { " \($0)" } ?? ""
        report.add(
          Self.entry,
          at: span,
          "Write “\(term.preferred)” for “\(found)”.\(note)",
          severity: term.level,
          evidence: term.preferred,
          suggestion: fitted(term.preferred, to: found, block, tokens)
        )
      }
      for slip in scene.compiled.spelling.slips(
        in: block,
        mentions: scene.grounding.mentions[number]
      ) {
        if scene.grounding.isQuoted(slip.tokens, block: number) { continue }
        if scene.grounding.isCovered(slip.tokens, block: number, in: block) { continue }
        let span = block.span(slip.tokens)
        report.add(
          Self.entry,
          at: span,
          "“\(scene.document.text(span))” is misspelt; write “\(slip.name)”.",
          evidence: slip.name,
          suggestion: slip.name
        )
      }
    }
  }

  /// Wrong capitals, unless the whole word is set in capitals or it is part of an address.
  private func isMisspelt(
    _ found: String,
    _ preferred: String,
    _ block: Block,
    _ tokens: Range<Int>
  ) -> Bool {
    let words = found.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words != preferred, words.lowercased() == preferred.lowercased() else { return false }
    if words == preferred.uppercased() { return false }
    let after = tokens.upperBound < block.tokens.count ? block.tokens[tokens.upperBound] : nil
    let before = tokens.lowerBound > 0 ? block.tokens[tokens.lowerBound - 1] : nil
    let isAddress =
      [before, after].contains { token in
        guard let token else { return false }
        return token.first == UInt8(ascii: "@")
          || (token.first == UInt8(ascii: ".") && !token.spaceBefore
            && tokens.upperBound + 1 < block.tokens.count
            && !block.tokens[tokens.upperBound + 1].spaceBefore)
      }
    return !isAddress
  }

  /// The preferred words, with the ending of what they replace at a sentence's start in capitals.
  private func fitted(
    _ preferred: String,
    to found: String,
    _ block: Block,
    _ tokens: Range<Int>
  ) -> String {
    guard let first = tokens.first, let letter = preferred.first, letter.isLowercase else {
      return preferred
    }
    let sentence = block.sentences[block.sentence(containing: first)]
    guard sentence.tokens.lowerBound == first, found.first?.isUppercase ?? false else {
      return preferred
    }
    return preferred.prefix(1).uppercased() + preferred.dropFirst()
  }
}
