import Messaging
import Patterns

/// Phrases that the library forbids.
struct ForbiddenCheck: Rule {
  static let entry = CheckEntry(
    id: "words/forbidden",
    severity: .error,
    summary: "A phrase that the library forbids, in any case, spelling or inflection."
  )

  func check(_ scene: CheckScene, into report: inout ReportBuilder) {
    let index = scene.compiled.forbidden
    for (number, block) in scene.blocks.enumerated() {
      let found = index.search(block.folded)
      for failure in found.failures {
        let phrase = index.phrases[failure.phrase]
        guard index.applies(phrase, in: scene.context.use, of: scene.library) else { continue }
        let source = block.folded.sourceRange(for: 0..<min(1, block.folded.bytes.count))
        report.add(
          Self.entry,
          at: ByteSpan(start: source.lowerBound, end: source.upperBound),
          "The forbidden expression “\(phrase.pattern)” could not be applied here: \(failure.reason)"
        )
      }
      for hit in found.hits {
        let phrase = index.phrases[hit.phrase]
        guard index.applies(phrase, in: scene.context.use, of: scene.library) else { continue }
        let tokens = block.tokenRange(folded: hit.folded)
        if scene.grounding.isQuoted(tokens, block: number) { continue }
        if CarriedWords.protects(tokens, block: number, scene) { continue }
        let source = block.folded.sourceRange(for: hit.folded)
        let span = ByteSpan(start: source.lowerBound, end: source.upperBound)
        var instead = ""
        if let words = phrase.sayInstead { instead = " Say instead: \(words)." }
        let reason = phrase.reason ?? "the library says so."
        let disguise = block.folded.isObfuscated(hit.folded) ? Disguise.remark : ""
        report.add(
          Self.entry,
          at: span,
          "“\(scene.document.text(span))” is forbidden: \(Self.closed(reason))\(disguise)\(instead)",
          severity: phrase.level
        )
      }
    }
  }
}

extension ForbiddenCheck {
  /// A reason that ends like a sentence.
  private static func closed(_ reason: String) -> String {
    reason.hasSuffix(".") || reason.hasSuffix("!") ? reason : reason + "."
  }
}

/// What a message adds where words were written so that a plain search misses them.
enum Disguise {
  static let remark = " It is obfuscated: letters are set apart or look like others."
}

/// Whether approved words outrank the rules about words (fine print 10).
enum CarriedWords {
  static func protects(_ tokens: Range<Int>, block: Int, _ scene: CheckScene) -> Bool {
    guard
      let match = scene.grounding.coveringMatch(tokens, block: block, in: scene.blocks[block])
    else { return false }
    let found = scene.grounding.matches[match]
    return found.grade <= .g1
  }
}
