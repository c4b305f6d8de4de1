/// Reads by when something has to be done: the words for the day, and nothing around them.
struct TimelineReader {
  let dates: SpokenDates

  private static let pressing = PhraseList(
    """
    want|wants|need|needs|must|has to|have to|decided|go live|go-live|live by|deadline|in time for|due|by law|required|no later than
    action plan|ready for|ready by|done by|finished by|start in|starts in|renew|renewal|expires|contract ends|runs out|audit is|audit in
    muss|müssen|soll|sollen|brauchen|braucht|bis spätestens|läuft aus|frist|they come back|come back in|gives us until|board sits
    """
  )
  private static let seasons = PhraseList(
    """
    before christmas|before the holidays|before the school holidays|before the summer holidays|before spring|before the spring|until the spring
    by spring|by the spring|in the spring|next spring|before summer|by summer|before the summer|by the summer|before autumn|by autumn|in the autumn
    before winter|by winter|before the winter|before the season|next season|before hurricane season|before hurricane|by the end of the year|by year end
    before the end of the year|end of the year|by the end of the financial year|end of the financial year|before the new year|after the new year
    from september|by september|before september|before the audit|before the school year|vor weihnachten|bis jahresende|bis ende des jahres
    vor dem winter|vor dem sommer|bis zum frühjahr|im frühjahr|vor der saison|zum jahreswechsel|noch heuer|noch dieses jahr
    """
  )

  /// The first stretch of time that somebody says matters.
  func value(among sentences: [SpokenSentence]) -> ScenarioReader.Stated? {
    for sentence in sentences where Self.pressing.occurs(in: sentence.words) {
      guard !CommitmentLexicon.shared.firm.occurs(in: sentence.words) else { continue }
      if let match = Self.seasons.firstMatch(in: sentence.words),
        !tellsPast(sentence, before: match)
      {
        return ScenarioReader.Stated(value: sentence.rendered(match), sentence: sentence.index)
      }
      if let day = day(in: sentence) {
        return ScenarioReader.Stated(value: day, sentence: sentence.index)
      }
    }
    return nil
  }

  /// "She left in the spring" tells what has happened.
  private func tellsPast(_ sentence: SpokenSentence, before match: Range<Int>) -> Bool {
    let past: Set<String> = [
      "left", "came", "was", "were", "went", "did", "had", "started", "happened", "told", "said",
      "war",
    ]
    return sentence.words[max(0, match.lowerBound - 4)..<match.lowerBound]
      .contains { past.contains($0.folded) }
  }

  /// The words of a far day; this week's errands are steps, not a timeline.
  private func day(in sentence: SpokenSentence) -> String? {
    let months = Set(
      "january february march april may june july august september october november december quarter month januar februar märz mai juni juli oktober dezember quartal"
        .split(separator: " ").map(String.init)
    )
    for expression in dates.expressions(in: sentence) where SpokenDates.isDay(expression) {
      let range = sentence.words.indices.filter {
        sentence.words[$0].range.overlaps(expression.range)
      }
      guard let first = range.first, let last = range.last,
        range.contains(where: { months.contains(sentence.words[$0].folded) })
      else { continue }
      let leads: Set<String> = ["by", "before", "until", "from", "in", "bis", "vor", "ab"]
      let start = first > 0 && leads.contains(sentence.words[first - 1].folded) ? first - 1 : first
      return sentence.rendered(start..<last + 1)
    }
    return nil
  }
}
