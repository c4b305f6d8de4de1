/// Reads what they use today, as a few words.
struct CurrentSolutionReader {
  private static let things = PhraseList(
    """
    spreadsheets|a spreadsheet for each system|a spreadsheet|on paper|a paper roll|paper roll|in excel|excel sheets|excel lists|in einem ordner
    a big book|the big book|on a whiteboard|by email|in an email|in a table|active directory and|mit dem zettel|mit ablesern|handgeschrieben|auf papier
    """
  )
  private static let uses = PhraseList(
    """
    they use|they're using|we use|we're using|we are using|currently using|they currently use|today we use|today they use|we run on|they run on|it all runs on
    we've got an old|we have an old|they have an old|wir nutzen|wir benutzen|wir verwenden|wir arbeiten mit|wir haben noch
    """
  )
  private static let vague: Set<String> = [
    "it", "that", "this", "them", "you", "the", "a", "an", "to", "for", "some", "your", "these",
    "those",
  ]

  /// The first thing named.
  func value(among sentences: [SpokenSentence]) -> ScenarioReader.Stated? {
    for sentence in sentences
    where !CommitmentLexicon.shared.hypothetical.occurs(in: sentence.words) {
      if let match = Self.uses.firstMatch(in: sentence.words),
        let value = object(in: sentence, after: match.upperBound)
      {
        return ScenarioReader.Stated(value: value, sentence: sentence.index)
      }
      if let match = Self.things.firstMatch(in: sentence.words) {
        return ScenarioReader.Stated(value: sentence.rendered(match), sentence: sentence.index)
      }
    }
    return nil
  }

  /// Up to six words, to the next breath or the next clause.
  private func object(in sentence: SpokenSentence, after start: Int) -> String? {
    let words = sentence.words
    let stops: Set<String> = [
      "and", "but", "for", "to", "because", "which", "that", "und", "aber", "so", "when",
    ]
    var end = start
    while end < words.count, end - start < 6, end == start || !words[end - 1].breath,
      !stops.contains(words[end].folded)
    {
      end += 1
    }
    let named = words[start..<end].contains { !Self.vague.contains($0.folded) }
    return end > start && named ? sentence.rendered(start..<end) : nil
  }
}
