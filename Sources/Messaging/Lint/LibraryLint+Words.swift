extension LibraryLint {
  /// Words that do not do what their place in the library promises.
  func words() -> [LibraryIssue] {
    absentQualifiers() + disclaimersWithoutWords() + referencesWithoutWords() + heavyFirstAsks()
      + pillars()
  }

  private func absentQualifiers() -> [LibraryIssue] {
    var issues: [LibraryIssue] = []
    for statement in statements {
      let texts = ([statement.text] + statement.variants.map(\.text)).map { WordSet.words(of: $0) }
      for qualifier in statement.qualifiers
      where !texts.contains(where: { WordSet.occurs(qualifier, in: $0) }) {
        issues.append(
          issue(
            .warning,
            "qualifier-absent",
            statement,
            message:
              "the qualifier \"\(qualifier)\" of \(statement.id) occurs in none of its words, "
              + "so that nothing keeps it."
          )
        )
      }
    }
    return issues
  }

  private func disclaimersWithoutWords() -> [LibraryIssue] {
    content.disclaimers.flatMap { disclaimer in
      content.locales.filter { disclaimer.text(for: $0) == nil }.map { locale in
        issue(
          .warning,
          "disclaimer-locale",
          .disclaimer,
          disclaimer.id,
          message: "\(disclaimer.id) has no text in \(locale), which the library is written in."
        )
      }
    }
  }

  private func referencesWithoutWords() -> [LibraryIssue] {
    content.references.filter { $0.permission == .anonymised && $0.anonymisedAs == nil }.map {
      issue(
        .warning,
        "reference-words",
        .reference,
        $0.id,
        message:
          "\($0.id) may only be anonymised and has no anonymised_as, so that nobody can use it."
      )
    }
  }

  private func heavyFirstAsks() -> [LibraryIssue] {
    content.callsToAction.filter { $0.okAsFirst && $0.rung > 1 }.map {
      issue(
        .warning,
        "cta-first",
        .callToAction,
        $0.id,
        message: "\($0.id) is on rung \($0.rung); a first touch is on rung 0 or 1."
      )
    }
  }

  private func pillars() -> [LibraryIssue] {
    guard let house = content.house, !(3...4).contains(house.pillars.count) else { return [] }
    let place = house.pillars.first.flatMap { library.locations[ItemKey(.pillar, $0.id)] }
    return [
      LibraryIssue(
        .warning,
        "pillars",
        at: place,
        "the house stands on \(house.pillars.count) pillars; three or four carry it."
      )
    ]
  }
}
