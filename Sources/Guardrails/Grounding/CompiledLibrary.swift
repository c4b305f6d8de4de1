import Messaging
import Patterns

/// A library made ready for checking, once.
struct CompiledLibrary: Sendable {
  let library: Library
  let lexicon: Lexicon
  let names: NameIndex
  let wordings: WordingIndex
  /// Groups of words that the library lists as equal: the preferred term and the admitted ones.
  let listed: KeyTable<UInt64>
  /// One for each wording.
  private let comparers: [Comparer]
  let triggers: TriggerPhrases
  let restricted: RestrictedText
  let forbidden: ForbiddenIndex
  let terms: TermIndex
  let spelling: NameSpelling
  /// Words that the library itself writes with a capital; they are no unknown names.
  let knownWords: KeySet
  /// The claims and proofs that must not stand beside a claim or proof, both ways.
  let conflicts: [String: Set<String>]

  init(_ library: Library) {
    self.library = library
    var lexicon = Lexicon()
    let names = NameIndex(library.content)
    var listed = KeyTable<UInt64>()
    for term in library.terms {
      let words = ([term.preferred] + term.admitted).filter { !$0.contains(" ") }
      guard words.count > 1, let head = words.first else { continue }
      let key = Stem.key(of: Self.folded(head))
      for word in words { listed[Stem.key(of: Self.folded(word))] = key }
    }
    for competitor in library.competitors where !competitor.name.contains(" ") {
      lexicon.add(.common, to: Self.folded(competitor.name))
    }
    self.lexicon = lexicon
    self.names = names
    self.listed = listed
    let wordings = WordingIndex(library, lexicon: lexicon, names: names)
    self.wordings = wordings
    comparers = wordings.wordings.enumerated().map { index, wording in
      Comparer(wording: wording, index: index, lexicon: lexicon, listed: listed)
    }
    triggers = TriggerPhrases()
    restricted = RestrictedText(library, wordings: wordings, lexicon: lexicon)
    forbidden = ForbiddenIndex(library.forbiddenPhrases)
    terms = TermIndex(library.content)
    knownWords = Self.knownWords(wordings, library)
    spelling = NameSpelling(library.content)
    conflicts = Self.conflicts(in: library)
  }

  static func folded(_ text: String) -> String { FoldedText(text).string }

  func comparer(_ wording: Int) -> Comparer { comparers[wording] }

  /// What stands against a wording in a context.
  func obstacles(to wording: Int, in use: UseContext) -> [Obstacle] {
    let found = wordings.wordings[wording]
    switch found.source {
    case .claim(let number):
      let claim = library.claims[number]
      let variant = found.variant.map { claim.variants[$0] }
      return library.standing(of: claim, variant: variant, in: use).obstacles
    case .proof(let number):
      let proof = library.proofs[number]
      let variant = found.variant.map { proof.variants[$0] }
      return library.standing(of: proof, variant: variant, in: use).obstacles
    case .trigger(let number):
      let trigger = library.triggers[number]
      if let last = trigger.expiresOn, last < use.date { return [.expired(last)] }
      if let vertical = use.vertical, !library.covers(trigger.verticalIDs, vertical: vertical) {
        return [.outOfScope(.vertical, given: vertical)]
      }
      return []
    case .incentive(let number):
      let incentive = library.incentives[number]
      guard incentive.audience.mayBeUsed(towards: use.audience) else {
        return [.audience(incentive.audience, given: use.audience)]
      }
      if let last = incentive.validTo, last < use.date { return [.expired(last)] }
      if let first = incentive.validFrom, use.date < first { return [.notYetEffective(first)] }
      return []
    case .block(let number):
      let audience = library.blocks[number].audience
      return audience.mayBeUsed(towards: use.audience)
        ? [] : [.audience(audience, given: use.audience)]
    case .disclaimer, .callToAction, .reference, .messaging: return []
    }
  }

  private static func conflicts(in library: Library) -> [String: Set<String>] {
    var conflicts: [String: Set<String>] = [:]
    let marked =
      library.claims.map { ($0.id, $0.conflictsWith) }
      + library.proofs.map { ($0.id, $0.conflictsWith) }
    for (id, others) in marked {
      for other in others {
        conflicts[id, default: []].insert(other)
        conflicts[other, default: []].insert(id)
      }
    }
    return conflicts
  }

  private static func knownWords(_ index: WordingIndex, _ library: Library) -> KeySet {
    var known = KeySet()
    for wording in index.wordings {
      for token in wording.block.tokens where token.kind == .word && token.isCapitalised {
        known.insert(token.key)
      }
    }
    var texts: [String] = library.verticals.map(\.name)
    for persona in library.personas { texts += persona.titles + persona.vocabulary }
    for vertical in library.verticals { texts += vertical.vocabulary + vertical.regulations }
    for term in library.terms { texts += [term.preferred] + term.admitted + term.deprecated }
    for text in texts {
      for word in folded(text).split(separator: " ") { known.insert(WordKey.hash(word.utf8)) }
    }
    return known
  }
}
