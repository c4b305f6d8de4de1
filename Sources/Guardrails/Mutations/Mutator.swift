import Messaging

/// Changes approved words in one field.
struct Mutator {
  let compiled: CompiledLibrary

  func mutants(of text: String, _ claim: Claim) -> [(MutatedField, String)] {
    let block = WordingCollector.block(of: text, lexicon: compiled.lexicon)
    let words = MutatedWords(text: text, block: block)
    var made: [(MutatedField, String)] = []
    made += numbers(words).map { (.number, $0) }
    made += units(words).map { (.unit, $0) }
    made += swaps(words, Self.directions).map { (.direction, $0) }
    made += qualifiers(text, claim).map { (.qualifier, $0) }
    made += subjects(words).map { (.subject, $0) }
    made += negations(words).map { (.negation, $0) }
    made += modalities(words).map { (.modality, $0) }
    made += scopes(words).map { (.scope, $0) }
    var seen: Set<String> = [text]
    return made.filter { seen.insert($0.1).inserted }
  }

  // MARK: - Fields

  private func numbers(_ words: MutatedWords) -> [String] {
    let block = words.block
    return block.quantities.filter { !$0.isBareOne && $0.unit != .ordinal }.compactMap { quantity in
      for token in quantity.tokens {
        let found = words.string(token..<token + 1)
        if block.tokens[token].kind == .number, let value = Int(found) {
          return words.replacing(token..<token + 1, with: String(value + (value < 10 ? 1 : 7)))
        }
        if let place = Self.smallNumbers.firstIndex(of: found.lowercased()) {
          let other = Self.smallNumbers[(place + 2) % Self.smallNumbers.count]
          return words.replacing(token..<token + 1, with: other)
        }
      }
      return nil
    }
  }

  private func units(_ words: MutatedWords) -> [String] {
    let block = words.block
    return block.quantities.compactMap { quantity in
      guard let last = quantity.tokens.last else { return nil }
      switch quantity.unit {
      case .share where block.tokens[last].first == UInt8(ascii: "%"):
        return words.replacing(last..<last + 1, with: "hours")
      case .duration(let unit):
        let other = unit == "day" || unit == "working day" ? "weeks" : "days"
        return words.replacing(last..<last + 1, with: other)
      default: return nil
      }
    }
  }

  private func qualifiers(_ text: String, _ claim: Claim) -> [String] {
    claim.qualifiers.compactMap { qualifier in
      guard let range = text.firstRange(of: qualifier) else { return nil }
      var rest = text
      rest.removeSubrange(range)
      return rest.split(separator: " ").joined(separator: " ")
    }
  }

  private func subjects(_ words: MutatedWords) -> [String] {
    let products = compiled.library.vendor.products.map(\.name)
    var made: [String] = []
    for mention in compiled.names.mentions(in: words.block) {
      guard case .product(let number) = mention.party,
        let other = products.indices.first(where: { $0 != number })
      else { continue }
      made.append(words.replacing(mention.tokens, with: products[other]))
    }
    return made + swaps(words, Self.populations).prefix(1)
  }

  private func negations(_ words: MutatedWords) -> [String] {
    guard let verb = words.verb(outside: compiled.names.mentions(in: words.block)) else {
      return []
    }
    let word = words.block.lexemes[verb]
    let found = words.string(word.tokens)
    if words.isGerman { return [words.replacing(word.tokens, with: found + " nie")] }
    let isAuxiliary = Self.auxiliaries.contains(found.lowercased())
    return [words.replacing(word.tokens, with: isAuxiliary ? found + " not" : "never " + found)]
  }

  private func modalities(_ words: MutatedWords) -> [String] {
    guard !words.isGerman,
      let verb = words.verb(outside: compiled.names.mentions(in: words.block))
    else { return [] }
    let tokens = words.block.lexemes[verb].tokens
    let found = words.string(tokens)
    if ["may", "can", "might", "could"].contains(found.lowercased()) {
      return [words.replacing(tokens, with: "will")]
    }
    return [words.replacing(tokens, with: "will " + found)]
  }

  private func scopes(_ words: MutatedWords) -> [String] {
    let block = words.block
    guard
      let lexeme = block.lexemes.first(where: { lexeme in
        lexeme.quantity < 0 && lexeme.traits.contains(.population)
          && words.string(lexeme.tokens).lowercased().hasSuffix("s")
      })
    else { return [] }
    return [words.replacing(lexeme.tokens, with: "all " + words.string(lexeme.tokens))]
  }

  /// The text with the first word of each pair that occurs turned into the other.
  private func swaps(_ words: MutatedWords, _ pairs: [(String, String)]) -> [String] {
    pairs.compactMap { from, to in
      let token = words.block.tokens.indices.first {
        words.string($0..<$0 + 1).lowercased() == from
      }
      return token.map { words.replacing($0..<$0 + 1, with: to) }
    }
  }
}

// MARK: - Words

extension Mutator {
  private static let smallNumbers =
    "two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs sieben acht"
    .split(separator: " ").map(String.init)

  private static func pairs(_ list: String) -> [(String, String)] {
    list.split(separator: "|").map { pair in
      let words = pair.split(separator: " ").map(String.init)
      return (words[0], words[1])
    }
  }

  private static let directions = pairs(
    "cut raise|reduce increase|reduced increased|saved wasted|save waste|fewer more|less more|"
      + "faster slower|before after|after before|shorten lengthen|lower raise|without with|"
      + "increase reduce|raise lower|higher lower|earlier later|short long|bevor nachdem|kurze lange"
  )
  private static let populations = pairs(
    "customers banks|teams hospitals|managers nurses|hospitals banks|auditors nurses|clinics banks|"
      + "manufacturers hospitals|firms schools|clinic school|staff patients"
  )
  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "can", "may", "will", "has", "have", "must", "might", "could",
  ]
}

/// A text that is changed at its tokens.
struct MutatedWords {
  let text: String
  let block: Block

  var isGerman: Bool {
    block.tokens.count { $0.traits.contains(.german) }
      > block.tokens.count { $0.traits.contains(.english) }
  }

  func string(_ tokens: Range<Int>) -> String {
    let span = block.span(tokens)
    return String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }

  func replacing(_ tokens: Range<Int>, with words: String) -> String {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(block.span(tokens).range, with: Array(words.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first word that does something and is no part of a name.
  func verb(outside mentions: [Mention]) -> Int? {
    block.lexemes.indices.dropFirst().first { index in
      let lexeme = block.lexemes[index]
      return lexeme.quantity < 0
        && !lexeme.traits.isDisjoint(with: [.verb, .up, .down, .auxiliary, .weakModal])
        && lexeme.traits.isDisjoint(with: [.bound, .universal, .partial, .comparative])
        && !mentions.contains { $0.tokens.overlaps(lexeme.tokens) }
    }
  }
}
