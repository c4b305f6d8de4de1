import Messaging
import Patterns

/// Finds competitors in sentences, by name, alias, or what a recogniser made of them.
struct CompetitorFinder: Sendable {
  private let index: PhraseIndex
  private let names: [String]

  /// Reads the library.
  init(_ library: Library?) {
    var phrases: [Phrase] = []
    var names: [String] = []
    for competitor in library?.content.competitors ?? [] {
      let own = [competitor.name] + competitor.aliases
      let sounds = (library?.content.terms ?? [])
        .filter { own.contains($0.preferred) }
        .flatMap(\.soundsLike)
      for name in own + sounds {
        phrases.append(Phrase(name))
        names.append(competitor.name)
      }
    }
    index = PhraseIndex(phrases)
    self.names = names
  }

  /// The competitors that a text names, in order, each once.
  func competitors(in text: String) -> [String] {
    guard !names.isEmpty else { return [] }
    var found: [String] = []
    for match in index.longestNonOverlapping(in: FoldedText(text))
    where !found.contains(names[match.phrase]) {
      found.append(names[match.phrase])
    }
    return found
  }
}
