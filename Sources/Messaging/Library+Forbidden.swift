import Patterns

extension Library {
  /// Approved words that hold words the library itself forbids.
  ///
  /// Looked at are literal phrases, the German ones inside compounds too, and regular expressions;
  /// one that cannot be read is reported by the check. A phrase for other verticals, channels,
  /// regions or another language than the words does not count. An error-level phrase is an error: whoever inserted the claim
  /// could never get it past a check.
  func forbiddenInApprovedTexts() -> [LibraryIssue] {
    let phrases = content.forbiddenPhrases.filter { $0.level != .suggestion }
    guard !phrases.isEmpty else { return [] }
    let seekers = phrases.compactMap { SoughtPhrase($0) }
    var byFirstWord: [String: [ForbiddenPhrase]] = [:]
    for phrase in phrases where !phrase.isRegex {
      guard let first = WordSet.words(of: phrase.pattern).first else { continue }
      byFirstWord[first, default: []].append(phrase)
    }
    let claims = content.claims.flatMap { forbidden(in: $0, .claim, byFirstWord, seekers) }
    return claims + content.proofs.flatMap { forbidden(in: $0, .proof, byFirstWord, seekers) }
  }

  private func forbidden(
    in statement: some Statement,
    _ kind: ItemKind,
    _ byFirstWord: [String: [ForbiddenPhrase]],
    _ seekers: [SoughtPhrase]
  ) -> [LibraryIssue] {
    guard statement.life.status == .approved else { return [] }
    var issues: [LibraryIssue] = []
    let main = content.locales.first ?? "en"
    let wordings =
      [(statement.id, statement.text, main)]
      + statement.variants.enumerated().map { offset, variant in
        ("\(statement.id)#\(offset + 1)", variant.text, variant.locale ?? main)
      }
    for (name, text, locale) in wordings {
      let words = WordSet.words(of: text)
      var seen: Set<String> = []
      var found: [ForbiddenPhrase] = []
      for word in words where seen.insert(word).inserted {
        found += (byFirstWord[word] ?? []).filter { WordSet.occurs($0.pattern, in: words) }
      }
      let folded = seekers.isEmpty ? nil : FoldedText(text)
      for seeker in seekers where !found.contains(seeker.phrase) {
        if let folded, seeker.occurs(in: folded) { found.append(seeker.phrase) }
      }
      for phrase in found {
        if applies(phrase, to: statement.scope, locale: locale) {
          issues.append(
            LibraryIssue(
              phrase.level,
              "forbidden-in-claim",
              at: locations[ItemKey(kind, statement.id)],
              ids: [statement.id],
              "the approved words of \(name) hold \"\(phrase.pattern)\", which the library forbids. "
                + "Change the words or the forbidden phrase."
            )
          )
        }
      }
    }
    return issues
  }

  /// Whether a phrase is forbidden anywhere a scope reaches.
  private func applies(_ phrase: ForbiddenPhrase, to scope: Scope, locale: String) -> Bool {
    if let own = phrase.locale, LocaleTag.language(of: own) != LocaleTag.language(of: locale) {
      return false
    }
    let verticals =
      phrase.verticals.isAll || scope.verticals.isAll
      || scope.verticals.listed.contains { covers(phrase.verticals, vertical: $0) }
      || phrase.verticals.listed.contains { covers(scope.verticals, vertical: $0) }
    let channels =
      phrase.channels.isAll || scope.channels.isAll
      || scope.channels.listed.contains { own in
        phrase.channels.listed.contains { $0.covers(own) || own.covers($0) }
      }
    let regions =
      phrase.regions.isAll || scope.regions.isAll
      || !Set(phrase.regions.listed.flatMap { Region.members(of: $0) })
        .isDisjoint(with: scope.regions.listed.flatMap { Region.members(of: $0) })
    return verticals && channels && regions
  }
}

/// A forbidden phrase that more than its plain words can hold: an expression, a German compound.
private struct SoughtPhrase {
  let phrase: ForbiddenPhrase
  private let pattern: Pattern?
  private let index: PhraseIndex?

  init?(_ phrase: ForbiddenPhrase) {
    self.phrase = phrase
    if phrase.isRegex {
      do throws(PatternError) {
        pattern = try Pattern(phrase.pattern, options: [.caseInsensitive])
      } catch {
        return nil
      }
      index = nil
    } else {
      guard let locale = phrase.locale, LocaleTag.language(of: locale) == "de" else { return nil }
      pattern = nil
      index = PhraseIndex([Phrase(phrase.pattern, options: [.wholeWord, .inflected, .compounds])])
    }
  }

  /// Whether it stands in a text.
  ///
  /// An expression that gives up on the text counts as standing there.
  func occurs(in text: FoldedText) -> Bool {
    if let index { return !index.allMatches(in: text).isEmpty }
    guard let pattern else { return false }
    do throws(PatternError) {
      return try !pattern.matches(in: text.bytes).isEmpty
    } catch {
      return true
    }
  }
}
