extension Library {
  /// Approved words that hold words the library itself forbids.
  ///
  /// Looked at are literal phrases; regular expressions need an engine and are looked at where
  /// they are compiled. A phrase for other verticals, channels, regions or another language than
  /// the words does not count. An error-level phrase is an error: whoever inserted the claim
  /// could never get it past a check.
  func forbiddenInApprovedTexts() -> [LibraryIssue] {
    let phrases = content.forbiddenPhrases.filter { !$0.isRegex && $0.level != .suggestion }
    guard !phrases.isEmpty else { return [] }
    var byFirstWord: [String: [ForbiddenPhrase]] = [:]
    for phrase in phrases {
      guard let first = WordSet.words(of: phrase.pattern).first else { continue }
      byFirstWord[first, default: []].append(phrase)
    }
    let claims = content.claims.flatMap { forbidden(in: $0, .claim, byFirstWord) }
    return claims + content.proofs.flatMap { forbidden(in: $0, .proof, byFirstWord) }
  }

  private func forbidden(
    in statement: some Statement,
    _ kind: ItemKind,
    _ byFirstWord: [String: [ForbiddenPhrase]]
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
      for word in words where seen.insert(word).inserted {
        for phrase in byFirstWord[word] ?? []
        where WordSet.occurs(phrase.pattern, in: words)
          && applies(phrase, to: statement.scope, locale: locale)
        {
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
