import Messaging
import Patterns

/// How the library wants words written.
struct TermIndex: Sendable {
  struct Hit: Sendable {
    var term: Int
    var folded: Range<Int>
    /// The deprecated word, or nil where only the capitals are wrong.
    var isDeprecated: Bool
  }

  let terms: [Term]
  private let index: PhraseIndex
  private let entries: [(term: Int, isDeprecated: Bool)]

  init(_ content: LibraryContent) {
    var terms = content.terms
    // Product and vendor names are terms too: only their capitals can be wrong.
    let known = Set(terms.map(\.preferred))
    let names = [content.vendor.name] + content.vendor.products.map(\.name)
    for name in names where !known.contains(name) && !name.isEmpty {
      terms.append(Term(preferred: name, level: .warning, doNotTranslate: true))
    }
    var phrases: [Phrase] = []
    var entries: [(term: Int, isDeprecated: Bool)] = []
    for (number, term) in terms.enumerated() {
      for word in term.deprecated {
        phrases.append(Phrase(word, options: [.wholeWord, .inflected, .hyphenation]))
        entries.append((number, true))
      }
      let isName = term.doNotTranslate || term.caseSensitive
      for word in [term.preferred] + term.admitted {
        phrases.append(Phrase(word, options: .wholeWord))
        entries.append((isName && word == term.preferred ? number : -1, false))
      }
    }
    self.terms = terms
    self.entries = entries
    index = PhraseIndex(phrases)
  }

  func hits(in folded: FoldedText) -> [Hit] {
    index.longestNonOverlapping(in: folded).compactMap { match in
      let entry = entries[match.phrase]
      guard entry.term >= 0 else { return nil }
      return Hit(term: entry.term, folded: match.range, isDeprecated: entry.isDeprecated)
    }
  }
}
