/// Reads what was said about the account and its deal: a value, or nothing.
///
/// A value is what would stand in a CRM field: a day, a sum, a name, a stage, a few words of the one
/// who has the problem. A whole utterance is none; what cannot be cut down to a value stays unknown.
struct ScenarioReader {
  let speech: Speech
  let roster: Roster
  let competitors: CompetitorFinder
  let dates: SpokenDates
  /// Sentences that must not travel.
  let held: Set<Int>

  /// A value and the sentence that states it.
  struct Stated {
    var value: String
    var sentence: Int
  }

  private static let money = PhraseList(
    "thousand|grand|million|euros|euro|pounds|dollars|k|budget of|hundred fifty"
  )
  private static let moneyContext = PhraseList(
    """
    first year|deal|budget|limit|cost|costs|number|proposal|sign|said around|price|spend|set aside|i said|under|above
    about the limit|live with|kostet
    """
  )

  private static let problem = PhraseList(
    """
    still log in|still open|had something open|nobody knew|no evidence|not happy with|it's worse|the finding|quitting
    weeks every|only found out|lost the|stillstand|weggeflogen|passwords|retype|the trouble is|the issue is|the headache is
    don't talk|out the door|goes not so well|what happened with|the pain's|pain is|the problem is|struggling with|struggle with
    late on three|by hand|takes us|takes me|takes them|manually|refused the lot|no process|nobody paid|keeps breaking|keeps falling
    chairs empty|sit around|six weeks|five weeks|seven weeks|three weeks|nine weeks|dauert|immer noch mit|das problem ist|kostet uns
    """
  )
  private static let stages: [(PhraseList, String)] = [
    (
      PhraseList("sent the contract|contract is out|ready to sign|verbal yes|unterschriftsreif"),
      "contract"
    ),
    (PhraseList("negotiating|negotiation|haggling|in verhandlung"), "negotiation"),
    (PhraseList("shortlist|shortlisted|short list|engere auswahl"), "shortlist"),
    (
      PhraseList("proof of concept|pilot phase|a trial|trial form|in a pilot|testphase|pilotphase"),
      "trial"
    ),
    (
      PhraseList(
        "asked for a proposal|outline proposal|wants a proposal|asked for a quote|asked for pricing|für ein angebot|wants a quote"
      ), "proposal requested"
    ),
    (
      PhraseList("call it qualified|it's qualified|is qualified|qualified deal|has it now"),
      "qualified"
    ),
    (PhraseList("two meetings|second meeting|met twice|zweites gespräch"), "second meeting held"),
    (
      PhraseList("first meeting|first conversation|erstes gespräch|in the pipeline"),
      "first conversation"
    ),
  ]

  /// The field values that somebody stated, by field name.
  func fields() -> [String: Stated] {
    var found: [String: Stated] = [:]
    found["problem"] = first(Self.problem) { sentence, match in
      Clause.text(of: sentence, around: match)
    }
    found["current_solution"] = CurrentSolutionReader().value(among: told())
    found["timeline"] = TimelineReader(dates: dates).value(among: told())
    found["stage"] = stage()
    found["amount"] = amount()
    found["account"] = account()
    found["competition"] = competition()
    return found
  }

  /// People and bodies who have a say, each with the sentence that says so.
  func stakeholders(limit: Int) -> [Stated] {
    StakeholderReader(roster: roster).stakeholders(among: told(), limit: limit)
  }

  /// What partner and customer say that may travel: the deal is theirs to tell.
  private func told() -> [SpokenSentence] {
    speech.sentences.filter { sentence in
      (4...50).contains(sentence.words.count) && !sentence.isQuestion
        && !held.contains(sentence.index) && speaks(sentence)
    }
  }

  private func first(_ list: PhraseList, value: (SpokenSentence, Range<Int>) -> String) -> Stated? {
    for sentence in told() {
      guard let match = list.firstMatch(in: sentence.words),
        !CommitmentLexicon.shared.hypothetical.occurs(in: sentence.words)
      else { continue }
      let value = value(sentence, match)
      if value.split(separator: " ").count >= 2 {
        return Stated(value: value, sentence: sentence.index)
      }
    }
    return nil
  }

  private func stage() -> Stated? {
    for (list, name) in Self.stages {
      if let said = told().first(where: { list.occurs(in: $0.words) }) {
        return Stated(value: name, sentence: said.index)
      }
    }
    return nil
  }

  private func competition() -> Stated? {
    for sentence in speech.sentences where !held.contains(sentence.index) {
      let names = competitors.competitors(in: sentence.text)
      if !names.isEmpty {
        return Stated(value: names.joined(separator: ", "), sentence: sentence.index)
      }
    }
    return nil
  }

  private func speaks(_ sentence: SpokenSentence) -> Bool {
    guard let speaker = sentence.speaker else { return false }
    return [.partner, .customer].contains(roster.attendees[speaker].side)
  }

  private func amount() -> Stated? {
    for sentence in speech.sentences
    where speaks(sentence) && !held.contains(sentence.index) && !sentence.isQuestion {
      let words = sentence.words
      guard Self.moneyContext.occurs(in: words),
        !CommitmentLexicon.shared.hypothetical.occurs(in: words),
        !words.contains(where: { $0.folded == "guessing" || $0.folded == "margin" })
      else { continue }
      for (value, range) in SpokenNumbers.numbers(in: words) where value >= 1000 {
        let text = sentence.text
        let hasMark = text.contains("$") || text.contains("€") || text.contains("£")
        let unit = Self.money.occurs(in: words, from: range.lowerBound, to: range.upperBound + 1)
        let counted: Set<String> = [
          "gallons", "users", "people", "staff", "claims", "miles", "hours", "seats", "employees",
        ]
        let next = range.upperBound < words.count ? words[range.upperBound].folded : ""
        if unit || hasMark, !counted.contains(next), value < 100_000_000,
          !(1900...2100).contains(value)
        {
          return Stated(value: sentence.rendered(range), sentence: sentence.index)
        }
      }
    }
    return nil
  }

  private func account() -> Stated? {
    let customers = roster.attendees.filter { $0.side == .customer }.compactMap(\.org)
    for org in customers {
      guard let first = NameParts.words(org).first else { continue }
      if let said = speech.sentences.first(where: { sentence in
        sentence.words.contains { $0.folded == first } && !held.contains(sentence.index)
      }) {
        return Stated(value: org, sentence: said.index)
      }
    }
    // "So this is Westerby.": a name that the call comes back to.
    for sentence in speech.sentences where speaks(sentence) {
      let words = sentence.words
      guard words.count <= 7,
        let place = words.indices.dropLast().first(where: { index in
          index > 0 && words[index].folded == "is" && words[index - 1].folded == "this"
        })
      else { continue }
      let name = sentence.rendered(place + 1..<words.count)
      let key = words[place + 1].folded
      let isName = name.first?.isUppercase ?? false
      let often = speech.sentences.filter { other in other.words.contains { $0.folded == key } }
        .count
      if isName, often >= 3, roster.mention(in: words, at: place + 1) == nil,
        !held.contains(sentence.index)
      {
        return Stated(value: name, sentence: sentence.index)
      }
    }
    return nil
  }
}
