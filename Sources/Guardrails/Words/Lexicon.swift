import Patterns

/// The traits of words, and which words say the same.
///
/// One look-up a word. A list marked `*` holds base forms that stand for their inflections too.
struct Lexicon: Sendable {
  private var byKey = KeyTable<Traits>()
  private var byStem = KeyTable<Traits>()
  /// The group of a stem: words of one group replace each other without changing the sense.
  private var groups = KeyTable<UInt64>()
  /// Pairs of stems that turn a sentence round: before and after, with and without.
  private var opposites = KeySet()

  init(
    traits lists: String = LexiconLists.traits,
    synonyms: String = LexiconLists.synonyms,
    opposites pairs: String = LexiconLists.opposites
  ) {
    for line in lists.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      var name = String(line[..<colon])
      let stems = name.hasSuffix("*")
      if stems { name.removeLast() }
      guard let trait = Traits.named[name] else { preconditionFailure("no trait \(name)") }
      for word in line[line.index(after: colon)...].split(separator: " ") {
        if stems {
          byStem.update(Stem.key(of: String(word)), or: []) { $0.formUnion(trait) }
        } else {
          byKey.update(WordKey.hash(word.utf8), or: []) { $0.formUnion(trait) }
        }
      }
    }
    for line in synonyms.split(separator: "\n") {
      let stems = line.split(separator: " ").map { Stem.key(of: String($0)) }
      addGroup(stems)
    }
    for line in pairs.split(separator: "\n") {
      let sides = line.split(separator: "|").map { side in
        side.split(separator: " ").map { Stem.key(of: String($0)) }
      }
      guard sides.count == 2 else { continue }
      for left in sides[0] {
        for right in sides[1] { addOpposites(left, right) }
      }
    }
  }

  func traits(key: UInt64, stem: UInt64) -> Traits {
    // "Spare" and German "sparen" share a stem and nothing else.
    if LexiconLists.strangers.contains(key) { return byKey[key] ?? [] }
    return (byKey[key] ?? []).union(byStem[stem] ?? [])
  }

  func traits(of word: String) -> Traits {
    traits(key: WordKey.of(word), stem: Stem.key(of: word))
  }

  /// What a stem is compared by: itself or the head of its group.
  func sense(of stem: UInt64) -> UInt64 { groups[stem] ?? stem }

  func areOpposite(_ left: UInt64, _ right: UInt64) -> Bool {
    opposites.contains(left ^ right)
  }

  mutating func addGroup(_ stems: [UInt64]) {
    guard let head = stems.first else { return }
    let existing = stems.compactMap { groups[$0] }.first ?? head
    for stem in stems where groups[stem] == nil { groups[stem] = existing }
  }

  mutating func add(_ trait: Traits, to word: String) {
    byKey.update(WordKey.of(word), or: []) { $0.formUnion(trait) }
  }

  private mutating func addOpposites(_ left: UInt64, _ right: UInt64) {
    opposites.insert(left ^ right)
  }
}
