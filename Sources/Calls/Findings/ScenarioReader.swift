/// Reads what was said about the account and its deal; a field nobody spoke of stays unknown.
struct ScenarioReader {
  let speech: Speech
  let roster: Roster
  let competitors: CompetitorFinder
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
  private static let timeline = PhraseList(
    """
    wants it decided|wants it in|want it in|need it by|needs it by|go live|go-live|before christmas|before the holidays
    by the end of the year|end of the financial year|before spring|before the spring|until the spring|by spring
    before hurricane|before the school|from september|by september|in the spring|next season|before summer
    in time for|deadline|bis ende|bis zum|wants it before|the action plan has a date
    """
  )
  private static let problem = PhraseList(
    """
    still log in|still open|had something open|nobody knew|no evidence|not happy with|it's worse|the finding|quitting
    weeks every|five weeks|seven weeks|only found out|lost the|stillstand|weggeflogen|passwords|three weeks|retype
    don't talk|out the door|goes not so well|what happened with|the pain's|pain is|the problem is|struggling with
    late on three|by hand|takes us|manually|refused the lot|no process
    """
  )
  private static let current = PhraseList(
    """
    spreadsheets|spreadsheet|on paper|paper roll|in excel|einem ordner|a spreadsheet for|by email|in an email|in a table
    they use|we use|we're using|currently using|today we|alte system|active directory and|whoever's drivin
    """
  )
  private static let roles = PhraseList(
    """
    head of it|head of|it director|director|cfo|cio|ciso|ceo|cto|coo|purchasing|finance director|finance chief|procurement
    clinical safety officer|governance lead|steering group|board committee|council|treasurer|practice manager|betriebsrat
    buchhaltung|geschäftsführer|owns it|compliance guy|lawyer|signs off|countersigns
    """
  )
  private static let stage = PhraseList(
    """
    call it qualified|it's qualified|asked for a proposal|outline proposal|wants a proposal|first meeting|two meetings|second meeting
    shortlist|shortlisted|proof of concept|pilot phase|negotiating|negotiation|ready to sign|sent the contract|has it now
    für ein angebot|a trial|trial form|in the pipeline
    """
  )
  private static let comparing = PhraseList(
    "comparing it with|also looking at|looked at|had a demo of|demo of|other vendor|who else is|that mob|three bids|three quotes"
  )

  /// The field values that somebody stated, by field name.
  func fields() -> [String: Stated] {
    var found: [String: Stated] = [:]
    func first(
      _ name: String,
      _ list: PhraseList,
      where fits: (SpokenSentence) -> Bool = { _ in true }
    ) {
      let match = speech.sentences.first { sentence in
        (4...50).contains(sentence.words.count) && !sentence.isQuestion
          && !held.contains(sentence.index)
          && speaks(sentence) && list.occurs(in: sentence.words) && fits(sentence)
      }
      if let match { found[name] = Stated(value: value(of: match), sentence: match.index) }
    }
    first("problem", Self.problem)
    first("current_solution", Self.current)
    first("timeline", Self.timeline)
    first("stage", Self.stage)
    if let amount = amount() { found["amount"] = amount }
    if let account = account() { found["account"] = account }
    let rival = speech.sentences.first {
      !competitors.competitors(in: $0.text).isEmpty && !held.contains($0.index)
    }
    if let rival {
      let names = competitors.competitors(in: rival.text).joined(separator: ", ")
      found["competition"] = Stated(value: names, sentence: rival.index)
    } else {
      first("competition", Self.comparing)
    }
    return found
  }

  /// People and bodies who have a say, each with the sentence that says so.
  func stakeholders(limit: Int) -> [Stated] {
    var found: [Stated] = []
    for sentence in speech.sentences where found.count < limit {
      guard (4...40).contains(sentence.words.count), !sentence.isQuestion, speaks(sentence),
        !held.contains(sentence.index), Self.roles.occurs(in: sentence.words)
      else { continue }
      found.append(Stated(value: value(of: sentence), sentence: sentence.index))
    }
    return found
  }

  /// The deal is the partner's and the customer's to tell.
  private func speaks(_ sentence: SpokenSentence) -> Bool {
    guard let speaker = sentence.speaker else { return false }
    return [.partner, .customer].contains(roster.attendees[speaker].side)
  }

  private func value(of sentence: SpokenSentence) -> String {
    sentence.rendered(0..<min(sentence.words.count, 28))
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
