import Messaging
import Patterns

/// The forbidden phrases of a library: literals in one automaton, expressions beside it.
struct ForbiddenIndex: Sendable {
  struct Hit: Sendable {
    var phrase: Int
    var folded: Range<Int>
  }

  let phrases: [ForbiddenPhrase]
  private let literals: PhraseIndex
  private let numbers: [Int]
  private let patterns: [(phrase: Int, pattern: Pattern)]
  /// Expressions that cannot be read; no text passes them.
  private let broken: [(phrase: Int, reason: String)]

  init(_ phrases: [ForbiddenPhrase]) {
    self.phrases = phrases
    var literals: [Phrase] = []
    var numbers: [Int] = []
    var patterns: [(phrase: Int, pattern: Pattern)] = []
    var broken: [(phrase: Int, reason: String)] = []
    for (number, phrase) in phrases.enumerated() {
      if phrase.isRegex {
        do throws(PatternError) {
          patterns.append((number, try Pattern(phrase.pattern, options: [.caseInsensitive])))
        } catch {
          broken.append((number, "\(error)"))
        }
        continue
      }
      var options: Phrase.Options = [.wholeWord, .inflected, .hyphenation]
      if let locale = phrase.locale, LocaleTag.language(of: locale) == "de" {
        options.insert(.compounds)
      }
      literals.append(Phrase(phrase.pattern, options: options))
      numbers.append(number)
    }
    self.literals = PhraseIndex(literals, spacedLetters: true)
    self.numbers = numbers
    self.patterns = patterns
    self.broken = broken
  }

  /// The phrases in a text, and the expressions that cannot be applied to it: it may hold what they
  /// forbid.
  func search(
    _ folded: FoldedText
  ) -> (hits: [Hit], failures: [(phrase: Int, reason: String)]) {
    var hits = literals.longestNonOverlapping(in: folded).map { match in
      Hit(phrase: numbers[match.phrase], folded: match.range)
    }
    var failures = broken
    for (phrase, pattern) in patterns {
      do throws(PatternError) {
        for match in try pattern.matches(in: folded.bytes) where !match.range.isEmpty {
          hits.append(Hit(phrase: phrase, folded: match.range))
        }
      } catch {
        failures.append((phrase, "\(error)"))
      }
    }
    return (hits, failures)
  }

  /// Whether a phrase is forbidden in a context.
  ///
  /// A phrase that is limited to a market or a channel is judged where the context gives one.
  func applies(_ phrase: ForbiddenPhrase, in use: UseContext, of library: Library) -> Bool {
    if !phrase.verticals.isAll {
      guard let given = use.vertical, library.covers(phrase.verticals, vertical: given) else {
        return false
      }
    }
    if !phrase.channels.isAll {
      guard let given = use.channel, Library.covers(phrase.channels, channel: given) else {
        return false
      }
    }
    if !phrase.regions.isAll {
      guard let given = use.region, Library.covers(phrase.regions, region: given) else {
        return false
      }
    }
    if let locale = phrase.locale, let given = use.locale {
      return LocaleTag.covers(locale, given)
    }
    return true
  }
}
