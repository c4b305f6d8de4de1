/// Tells short sentences that only say when from sentences that happen to name a day.
///
/// A promise takes its day from a neighbour only where that neighbour speaks of nothing else: "Say
/// early next week", not "Is that everything that you needed today?".
struct DayFragments {
  let dates: SpokenDates

  private static let links: Set<String> = Set(
    """
    say so then it it's that that's you you'll you'd get have be will would should could i i'll can i'd
    there with probably maybe hopefully perhaps let's make by on at before until for the latest of
    and or yeah yes okay sure fine works good great no sorry actually rather figure about around roughly
    at least think them they they'll we we'll done ready out over in your inbox hands like definitely
    sie haben es das die dann bekommen kriegen bis spätestens am im um wohl vielleicht ungefähr so ja
    gut passt ist sind werden wird da hätten ihnen dir allerspätestens circa
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  )
  private static let past: Set<String> = [
    "sent", "did", "was", "were", "had", "went", "said", "told", "came", "gave", "made", "spoke",
    "talked", "met", "called", "asked", "happened", "started", "finished", "war", "hatte", "wurde",
    "kam",
  ]
  private static let corrections: Set<String> = [
    "no", "sorry", "wait", "hang", "hold", "actually", "scratch", "nein", "quatsch", "moment",
    "ach",
    "halt", "oh",
  ]

  private static let handing = PhraseList(
    """
    you'll have|you will have|you'll get|you will get|you get|you have it|it'll be|it will be
    haben sie|sie haben|bekommen sie|sie bekommen|kriegen sie|sie kriegen|hast du|kriegst du
    """
  )

  /// "See you Thursday" is no deadline.
  private static let farewells = PhraseList(
    """
    see you|see ya|see y'all|talk to you|speak to you|talk on|speak on|talk again|meet again|good weekend|nice weekend|great weekend
    wir sehen uns|wir hören uns|wir sprechen uns|schönes wochenende
    """
  )

  /// Whether a sentence says when, and next to nothing else.
  func isWhen(_ sentence: SpokenSentence) -> Bool {
    guard !sentence.isQuestion, sentence.words.count <= 14, !tellsPast(sentence),
      !Self.farewells.occurs(in: sentence.words)
    else { return false }
    let days = dates.dateRanges(in: sentence)
    let others = sentence.words.filter { word in
      !Self.links.contains(word.folded) && !days.contains { $0.overlaps(word.range) }
    }
    // "He's away, so figure Wednesday": a clause of its own that says nothing but when.
    if clause(of: sentence, days).contains(where: { $0 <= 1 }) { return true }
    // "Tomorrow morning you'll have the logins" hands over what was promised.
    return others.count <= (Self.handing.occurs(in: sentence.words) ? 4 : 2)
  }

  /// For each clause with a day, how many words speak of something else.
  private func clause(of sentence: SpokenSentence, _ days: [Range<Int>]) -> [Int] {
    let words = sentence.words
    var counts: [Int] = []
    var start = 0
    for end in words.indices where words[end].breath || end == words.count - 1 {
      let part = words[start...end]
      start = end + 1
      let ranges = days.filter { day in part.contains { $0.range.overlaps(day) } }
      guard !ranges.isEmpty, dates.isDue(ranges, in: sentence) else { continue }
      counts.append(
        part.filter { word in
          !Self.links.contains(word.folded) && !ranges.contains { $0.overlaps(word.range) }
        }.count
      )
    }
    return counts
  }

  /// Whether a sentence names a day of the calendar, not only a time of day.
  func namesDay(_ sentence: SpokenSentence) -> Bool {
    dates.expressions(in: sentence).contains { $0.role != .time && $0.due.rule != "time-of-day" }
  }

  /// Whether a sentence tells what has happened.
  func tellsPast(_ sentence: SpokenSentence) -> Bool {
    let words = sentence.words
    if words.contains(where: { Self.past.contains($0.folded) }) { return true }
    // "Ich hab es geschickt": the German perfect has its participle at the end.
    let auxiliaries: Set<String> = ["habe", "hab", "haben", "hat", "hast", "bin", "sind"]
    guard words.contains(where: { auxiliaries.contains($0.folded) }) else { return false }
    return words.contains { word in
      word.folded.hasPrefix("ge") && word.folded.utf8.count > 5
        && (word.folded.hasSuffix("t") || word.folded.hasSuffix("en"))
    }
  }

  /// Whether one of the words stands right in front of a day: "by Monday", not "by the way".
  func bounds(_ sentence: SpokenSentence, by words: Set<String>) -> Bool {
    let days = dates.dateRanges(in: sentence)
    return sentence.words.indices.contains { position in
      guard words.contains(sentence.words[position].folded) else { return false }
      return days.contains { day in
        sentence.words[position].range.overlaps(day)
          || sentence.words[(position + 1)...].prefix(3).contains { $0.range.overlaps(day) }
      }
    }
  }

  /// Whether a sentence takes back what was just said.
  func corrects(_ sentence: SpokenSentence) -> Bool {
    guard let first = sentence.words.first else { return false }
    return Self.corrections.contains(first.folded) && !sentence.isQuestion
  }
}
