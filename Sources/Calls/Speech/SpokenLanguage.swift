/// Tells English from German by the commonest words.
enum SpokenLanguage {
  private static let german: Set<String> = [
    "ich", "und", "der", "die", "das", "nicht", "ist", "wir", "sie", "ja", "auch", "ein", "mit",
    "es",
  ]
  private static let english: Set<String> = [
    "the", "and", "to", "of", "is", "i", "you", "that", "it", "we", "a", "for", "in", "so",
  ]

  /// `de` or `en`.
  static func language(of speech: Speech, stated: String?) -> String {
    if let stated, !stated.isEmpty { return stated }
    var counts = (german: 0, english: 0)
    for sentence in speech.sentences {
      for word in sentence.words {
        if german.contains(word.folded) { counts.german += 1 }
        if english.contains(word.folded) { counts.english += 1 }
      }
    }
    return counts.german > counts.english ? "de" : "en"
  }
}
