import Messaging
import Patterns

/// Whom or what a known name stands for.
enum NamedParty: Sendable, Hashable {
  case vendor
  case product(Int)
  case reference(Int)
  case competitor(Int)
  case term(Int)
  case partner
  case person
}

/// A known name in a block.
struct Mention: Sendable {
  var party: NamedParty
  var tokens: Range<Int>
  var folded: Range<Int>

  /// Whether it is the vendor's name or a product's.
  var isOfVendor: Bool {
    switch party {
    case .vendor, .product: true
    default: false
    }
  }
}

extension [Mention] {
  /// Those that overlap some words; the list is in the order of its first words.
  ///
  /// Found by halving, so that a paragraph of any length is read in one go. No name has more than
  /// 64 words.
  func overlapping(_ tokens: Range<Int>) -> [Mention] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound + 64 < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Mention] = []
    while low < count, self[low].tokens.lowerBound < tokens.upperBound {
      if self[low].tokens.overlaps(tokens) { found.append(self[low]) }
      low += 1
    }
    return found
  }
}

/// Finds the names that the library knows.
struct NameIndex: Sendable {
  private let index: PhraseIndex
  private let parties: [NamedParty]

  init(_ names: [(String, NamedParty)]) {
    index = PhraseIndex(names.map { Phrase($0.0, options: [.wholeWord, .hyphenation]) })
    parties = names.map(\.1)
  }

  init(_ content: LibraryContent) {
    var names: [(String, NamedParty)] = []
    func add(_ list: [String], _ party: NamedParty) {
      for name in list where name.utf8.count > 1 { names.append((name, party)) }
    }
    add([content.vendor.name] + content.vendor.aliases, .vendor)
    for (number, product) in content.vendor.products.enumerated() {
      add([product.name] + product.aliases, .product(number))
    }
    for (number, reference) in content.references.enumerated() {
      add([reference.name] + reference.aliases + reference.domains, .reference(number))
    }
    for (number, competitor) in content.competitors.enumerated() {
      add([competitor.name] + competitor.aliases, .competitor(number))
    }
    for (number, term) in content.terms.enumerated() {
      add([term.preferred] + term.admitted, .term(number))
    }
    self.init(names)
  }

  func mentions(in block: Block) -> [Mention] {
    index.longestNonOverlapping(in: block.folded).map { match in
      Mention(
        party: parties[match.phrase],
        tokens: block.tokenRange(folded: match.range),
        folded: match.range
      )
    }
  }
}
