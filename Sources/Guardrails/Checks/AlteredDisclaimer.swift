import Messaging
import Patterns

/// A sentence that comes near a disclaimer and does not say it.
struct AlteredDisclaimer {
  /// The sentence, without the mark that ends it where the disclaimer has none.
  var span: ByteSpan
  /// What is different, such as “will” for “may”.
  var change: String

  /// The sentence that shares most with the disclaimer; nil where none shares enough.
  init?(_ number: Int, _ disclaimer: Disclaimer, _ scene: CheckScene) {
    var best: (score: Int, block: Int, lexemes: Range<Int>, change: String)?
    for (entry, known) in scene.compiled.wordings.disclaimers[number] ?? [] {
      let wording = scene.compiled.wordings.wordings[entry]
      let approved = wording.lexemes
      for (place, block) in scene.blocks.enumerated() {
        for lexemes in Self.stretches(of: block, like: wording) {
          // No more words can be shared than the disclaimer knows.
          let most = block.lexemes[lexemes].count {
            known.contains($0.key) || known.contains($0.sense)
          }
          guard most * 10 >= approved.count * 6, most * 2 >= lexemes.count,
            most > best?.score ?? 0
          else { continue }
          let draft = Array(block.lexemes[lexemes])
          let alignment = Alignment(draft: draft, wording: approved) { row, column in
            let (left, right) = (draft[row], approved[column])
            return left.key == right.key ? .equal : left.sense == right.sense ? .synonym : .none
          }
          let shared = alignment.wording.count { $0 >= 0 }
          guard shared * 10 >= wording.lexemes.count * 6, shared * 2 >= draft.count,
            shared > best?.score ?? 0
          else { continue }
          let change = Self.change(draft, alignment, wording, block)
          best = (shared, place, lexemes, change)
        }
      }
    }
    guard let best else { return nil }
    let block = scene.blocks[best.block]
    var tokens = block.tokenRange(lexemes: best.lexemes)
    if tokens.upperBound < block.tokens.count, block.tokens[tokens.upperBound].first == 0x2E {
      tokens = tokens.lowerBound..<tokens.upperBound + 1
    }
    span = block.span(tokens)
    change = best.change
  }

  /// As many sentences in a row as the disclaimer has.
  private static func stretches(of block: Block, like wording: Wording) -> [Range<Int>] {
    let count = max(wording.block.sentences.count, 1)
    guard block.sentences.count >= count else { return [] }
    return (0...(block.sentences.count - count)).compactMap { first in
      let lexemes =
        block.sentences[first].lexemes
        .lowerBound..<block.sentences[first + count - 1].lexemes.upperBound
      return lexemes.isEmpty || lexemes.count > 4 * wording.lexemes.count ? nil : lexemes
    }
  }

  private static func change(
    _ draft: [Lexeme],
    _ alignment: Alignment,
    _ wording: Wording,
    _ block: Block
  ) -> String {
    let lost = wording.lexemes.indices.filter { place in
      let other = alignment.wording[place]
      return other < 0 || alignment.fits[other] != .equal
    }
    let added = draft.indices.filter { alignment.draft[$0] < 0 || alignment.fits[$0] != .equal }
    let old = lost.map { wording.words($0..<$0 + 1) }.joined(separator: " ")
    let new = added.map { block.string(draft[$0].tokens) }.joined(separator: " ")
    if !old.isEmpty, !new.isEmpty { return "“\(new)” instead of “\(old)”" }
    if !old.isEmpty { return "“\(old)” is missing" }
    return new.isEmpty ? "its words stand in another order" : "“\(new)” was put in"
  }
}
