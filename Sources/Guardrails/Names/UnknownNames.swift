import Messaging
import Patterns

/// Finds names of companies and people that the library does not know.
struct UnknownNames {
  struct Name {
    var block: Int
    var tokens: Range<Int>
    /// The sentence says that it uses, endorses, measured or was helped.
    var isClaimed: Bool
  }

  let scene: CheckScene

  func all() -> [Name] {
    var names: [Name] = []
    for (number, block) in scene.blocks.enumerated() where block.kind != .heading {
      for (index, sentence) in block.sentences.enumerated() {
        if sentence.isCourtesy
          || scene.grounding.isSignature(sentence, block: number, sentence: index)
        {
          continue
        }
        names += self.names(in: sentence, block, number)
      }
    }
    return names
  }

  private func names(in sentence: Sentence, _ block: Block, _ number: Int) -> [Name] {
    var names: [Name] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard isNamePart(index, block, sentence) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.tokens.upperBound {
        if isNamePart(end, block, sentence) {
          end += 1
        } else if end + 1 < sentence.tokens.upperBound, Self.links.contains(block.tokens[end].key),
          isNamePart(end + 1, block, sentence)
        {
          end += 2
        } else {
          break
        }
      }
      let range = index..<end
      if let name = judge(range, sentence, block, number) { names.append(name) }
      index = end
    }
    return names
  }

  private static let links: Set<UInt64> = Set(
    ["&", "of", "von", "de", "van"].map { WordKey.of($0) }
  )

  private func isNamePart(_ index: Int, _ block: Block, _ sentence: Sentence) -> Bool {
    let token = block.tokens[index]
    return token.kind == .word && token.isCapitalised && token.range.count > 1
      && token.traits.isDisjoint(with: [
        .month, .weekday, .place, .standard, .stop, .we, .you, .it,
      ])
      && !(index == firstWord(sentence, block) && token.traits.contains(.imperative))
  }

  private func judge(
    _ range: Range<Int>,
    _ sentence: Sentence,
    _ block: Block,
    _ number: Int
  ) -> Name? {
    let tokens = block.tokens[range]
    let grounding = scene.grounding
    if !grounding.mentions[number].overlapping(range).isEmpty { return nil }
    if grounding.isQuoted(range, block: number) { return nil }
    if grounding.isCovered(range, block: number, in: block) { return nil }
    if tokens.allSatisfy({ scene.compiled.knownWords.contains($0.key) }) { return nil }
    let hasSuffix =
      tokens.count > 1
      && tokens.last.map { $0.traits.contains(.organisation) } ?? false
    // "Klinikum Nordheim", "University of Leeds".
    let isLed = tokens.count > 1 && (tokens.first.map { Self.leaders.contains($0.key) } ?? false)
    let opens = range.lowerBound == firstWord(sentence, block)
    // Capitals at the start of a sentence, and all nouns in German, say nothing.
    let isFirm = hasSuffix || isLed
    if opens, tokens.count == 1 || !isFirm && scene.document.isGerman { return nil }
    if scene.document.isGerman, !isFirm { return nil }
    if !isFirm, tokens.allSatisfy({ $0.isAllCapitals }) { return nil }
    let isClaimed =
      sentence.isStatement
      && (sentence.traits.contains(.endorsement) && endorses(range, sentence, block, number)
        || isFirm && isHelped(range, sentence, block, number))
    guard isClaimed || isFirm || (tokens.count >= 2 && !opens) else { return nil }
    return Name(block: number, tokens: range, isClaimed: isClaimed)
  }

  /// A firm that opens a sentence in which our name comes later: "Riverside Clinic saw the light
  /// with Larkfield".
  private func isHelped(
    _ range: Range<Int>,
    _ sentence: Sentence,
    _ block: Block,
    _ number: Int
  ) -> Bool {
    guard range.lowerBound - sentence.tokens.lowerBound <= 2,
      sentence.hasVerb || sentence.lexemes.count > 3
    else { return false }
    return scene.grounding.mentions[number].overlapping(sentence.tokens).contains { mention in
      guard mention.tokens.lowerBound > range.upperBound,
        Self.helps.contains(block.tokens[mention.tokens.lowerBound - 1].key)
      else { return false }
      switch mention.party {
      case .vendor, .product: return true
      default: return false
      }
    }
  }

  private static let helps: Set<UInt64> = Set(
    "with by on to through via mit dank durch auf uses nutzt".split(separator: " ").map {
      WordKey.hash($0.utf8)
    }
  )
  private static let leaders: Set<UInt64> = Set(
    ("klinikum klinik universitatsklinikum stadtwerke sparkasse volksbank krankenhaus universitat "
      + "hochschule landkreis hospital university banco banque")
      .split(separator: " ").map { WordKey.hash($0.utf8) }
  )

  private func firstWord(_ sentence: Sentence, _ block: Block) -> Int? {
    sentence.tokens.first { block.tokens[$0].kind == .word }
  }

  /// The name does something to us, or is called a customer: a verb behind it or "customers such as".
  private func endorses(
    _ range: Range<Int>,
    _ sentence: Sentence,
    _ block: Block,
    _ number: Int
  ) -> Bool {
    let namesUs =
      !sentence.traits.isDisjoint(with: [.we, .offer])
      || scene.grounding.namesVendor[number]
    let after = block.tokens[
      range.upperBound..<min(range.upperBound + 4, sentence.tokens.upperBound)
    ]
    let before = block.tokens[
      max(range.lowerBound - 6, sentence.tokens.lowerBound)..<range.lowerBound
    ]
    let acts = after.contains {
      $0.traits.contains(.endorsement) || $0.traits.contains(.down) || $0.traits.contains(.up)
    }
    let isListed = before.contains {
      $0.traits.contains(.endorsement) || $0.traits.contains(.up) || $0.traits.contains(.down)
    }
    return (acts || isListed) && namesUs
  }
}
