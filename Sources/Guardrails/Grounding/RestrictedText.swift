import Messaging
import Patterns

/// Texts that only partners or the vendor may read, by each run of six of their words.
struct RestrictedText: Sendable {
  static let run = 6

  private let runs: KeyTable<(ref: String, audience: Audience)>

  init(_ library: Library, wordings: WordingIndex, lexicon: Lexicon) {
    var runs: [UInt64: (ref: String, audience: Audience)] = [:]
    func add(_ text: String?, _ ref: String, _ audience: Audience) {
      guard let text, !text.isEmpty else { return }
      let lexemes = WordingCollector.block(of: text, lexicon: lexicon).lexemes
      for key in Self.keys(lexemes) where runs[key.key] == nil {
        runs[key.key] = (ref, audience)
      }
    }
    for incentive in library.incentives {
      add(incentive.event, incentive.id, incentive.audience)
      add(incentive.amountText, incentive.id, incentive.audience)
      add(incentive.conditions, incentive.id, incentive.audience)
    }
    for block in library.blocks where block.audience != .customer {
      add(block.text, block.id, block.audience)
    }
    for claim in library.claims where claim.audience != .customer {
      add(claim.text, claim.id, claim.audience)
      for variant in claim.variants { add(variant.text, claim.id, claim.audience) }
    }
    for proof in library.proofs where proof.audience != .customer {
      add(proof.text, proof.id, proof.audience)
    }
    for persona in library.personas {
      for objection in persona.objections { add(objection.why, persona.id, .partner) }
    }
    // Words that customers may read anyway are no leak.
    for wording in wordings.wordings where Self.isForCustomers(wording, library) {
      for key in Self.keys(wording.lexemes) { runs[key.key] = nil }
    }
    self.runs = KeyTable(runs)
  }

  private static func isForCustomers(_ wording: Wording, _ library: Library) -> Bool {
    switch wording.source {
    case .claim(let number): library.claims[number].audience == .customer
    case .proof(let number): library.proofs[number].audience == .customer
    case .block(let number): library.blocks[number].audience == .customer
    case .incentive: false
    default: true
    }
  }

  /// The keys of every run of six lexemes, with its start.
  static func keys(_ lexemes: [Lexeme]) -> [(key: UInt64, start: Int)] {
    guard lexemes.count >= run else { return [] }
    return (0...lexemes.count - run).map { start in
      var key = WordKey.seed
      for lexeme in lexemes[start..<start + run] { key = WordKey.combined(key, lexeme.key) }
      return (key, start)
    }
  }

  /// The stretches of a block's lexemes that stand in a restricted text.
  func stretches(in block: Block, for audience: Audience) -> [(lexemes: Range<Int>, ref: String)] {
    guard !runs.isEmpty else { return [] }
    var found: [(lexemes: Range<Int>, ref: String)] = []
    for (key, start) in Self.keys(block.lexemes) {
      guard let hit = runs[key], !hit.audience.mayBeUsed(towards: audience) else { continue }
      if let last = found.last, last.ref == hit.ref, last.lexemes.upperBound >= start {
        found[found.count - 1].lexemes = last.lexemes.lowerBound..<start + Self.run
      } else {
        found.append((start..<start + Self.run, hit.ref))
      }
    }
    return found
  }
}
