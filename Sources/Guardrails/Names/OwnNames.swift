import Messaging
import Patterns

/// The names of those who write and read a text, found by their words.
///
/// They come with each context, so nothing is compiled: a text has few of them.
struct OwnNames: Sendable {
  private var names: [UInt64: [(words: [UInt64], party: NamedParty)]] = [:]

  init(_ context: CheckContext) {
    if let partner = context.use.partner { add(partner.name, .partner) }
    for name in context.senders + context.addressees {
      add(name, .person)
      let parts = name.split(separator: " ")
      guard parts.count > 1 else { continue }
      for part in parts where part.utf8.count > 2 { add(String(part), .person) }
    }
  }

  private mutating func add(_ name: String, _ party: NamedParty) {
    let words = FoldedText(name).bytes.split { !($0.isLetter || $0.isDigit || $0 >= 0x80) }
    let keys = words.map { WordKey.hash(PlainLetters.bytes(of: $0)) }
    guard let first = keys.first, name.utf8.count > 1 else { return }
    names[first, default: []].append((keys, party))
  }

  func mentions(in block: Block) -> [Mention] {
    guard !names.isEmpty else { return [] }
    var mentions: [Mention] = []
    for start in block.tokens.indices {
      guard let candidates = names[block.tokens[start].key] else { continue }
      for candidate in candidates {
        guard let end = end(of: candidate.words, from: start, in: block) else { continue }
        let folded = Int(block.tokens[start].start)..<Int(block.tokens[end - 1].end)
        mentions.append(Mention(party: candidate.party, tokens: start..<end, folded: folded))
      }
    }
    return mentions
  }

  /// The token behind a name that starts at a token; signs between its words do not matter.
  private func end(of words: [UInt64], from start: Int, in block: Block) -> Int? {
    var index = start
    for (number, word) in words.enumerated() {
      while number > 0, index < block.tokens.count,
        block.tokens[index].kind == .sign || block.tokens[index].kind == .punctuation
      {
        index += 1
      }
      guard index < block.tokens.count, block.tokens[index].key == word else { return nil }
      index += 1
    }
    return index
  }
}
