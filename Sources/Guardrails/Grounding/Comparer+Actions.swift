// What a claim does, and what a sentence makes of it.

extension Comparer {
  /// A strong deed in the place of another one: "deletes accounts" for "flags accounts".
  ///
  /// Only deeds that a buyer would hold us to count; other verbs are a paraphrase.
  func actionDrift(_ draft: [Lexeme], _ free: [Int], _ lost: [Int]) -> Drift? {
    let replaced = lost.first { lexeme in
      let word = wording.lexemes[lexeme]
      return word.quantity < 0 && word.isContent && !word.traits.contains(.population)
        && !wording.isQualifier(lexeme)
    }
    guard let replaced else { return nil }
    let senses = Set(wording.lexemes.map(\.sense))
    let added = free.first { place in
      let word = draft[place]
      return word.quantity < 0 && Self.deeds.contains(word.stem) && !senses.contains(word.sense)
    }
    return added.map { .action(draft: $0, approved: replaced) }
  }

  private static func stems(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { Stem.key(of: String($0)) })
  }

  private static let deeds = stems(
    "deletes removes erases closes blocks disables revokes terminates withdraws locks approves "
      + "rejects decides replaces fixes repairs solves resolves automates hides sells publishes "
      + "guesses predicts wipes cancels suspends loscht entfernt schliesst sperrt blockiert "
      + "deaktiviert entzieht beendet genehmigt entscheidet ersetzt behebt lost automatisiert "
      + "widerruft"
  )
}
