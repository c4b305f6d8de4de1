/// Finds what was said and must not travel: people, money, law, health, other partners.
struct QuarantineReader {
  let speech: Speech
  let roster: Roster
  let parties: CallParties
  let competitors: [String]

  /// One hit.
  struct Hit {
    var topic: String
    var action: Quarantine.Action
    var sentence: SpokenSentence
  }

  private static let margin = PhraseList(
    "margin|margins|marge|our cut|our markup|handelsspanne|reseller discount|partner discount"
  )
  private static let floor = PhraseList(
    """
    discount floor|price floor|floor price|lowest we can go|maximum discount|max discount|walk away price
    rock bottom|bottom line price|lowest price|deepest discount|schmerzgrenze|how low we can|special price for you
    """
  )
  private static let personnel = PhraseList(
    """
    resigned|has resigned|layoff|layoffs|lay-off|lay-offs|laid off|let go of|being let go|was fired
    got fired|getting fired|redundancies|made redundant|headcount cut|headcount cuts|reorg|severance
    leaving the company|leaving us|handed in his notice|handed in her notice|gave notice|is pregnant
    gekündigt|entlassen|entlassungen|kündigt zum|stellenabbau|performance plan|parental leave
    """
  )
  private static let leaving = PhraseList(
    "is leaving|are leaving|leaves at the end|is going to leave|verlässt uns|geht zum|is moving on"
  )
  private static let secret = PhraseList(
    """
    hasn't been announced|not been announced|not announced|not public|isn't public|between us
    between ourselves|not for outside|off the record|confidential|don't repeat|keep this to yourself
    keep it to yourself|unter uns|vertraulich|noch nicht öffentlich|under embargo|not supposed to say
    """
  )
  private static let whispered = PhraseList(
    """
    off the record|under embargo|keep this to yourself|keep it to yourself|not for outside|between ourselves
    not supposed to say|unter uns gesagt|streng vertraulich|strictly confidential|between us for the moment
    """
  )
  private static let mergers = PhraseList(
    """
    acquisition|acquiring|being acquired|acquired by|to acquire|merger|merging with|due diligence
    takeover|taken over by|being bought|been bought|going public|ipo|selling the company|fusion mit
    """
  )
  private static let legal = PhraseList(
    """
    lawsuit|lawsuits|litigation|being sued|suing|sued us|sue us|subpoena|legal action|out of court
    court case|legal dispute|klage gegen|verklagt|rechtsstreit|breach of contract
    """
  )
  private static let figures = PhraseList(
    """
    before earnings|earnings call next|unreleased|our revenue this|our arr|our quarter looks
    missed the quarter|our numbers aren't out|before we publish|unveröffentlicht|our burn rate|our runway is
    """
  )
  private static let health = PhraseList(
    """
    chemo|cancer|surgery|an operation|sick leave|burnout|diagnosed|in hospital with|miscarriage|rehab
    depression|krankgeschrieben|operiert|krebs
    """
  )
  private static let personal = PhraseList(
    "divorce|custody|getting divorced|scheidung|my therapist|bankruptcy"
  )
  private static let nda = PhraseList("under nda|nda with|an nda|signed an nda|non-disclosure")

  /// The hits in the order of the call, injected lines included.
  func hits() -> [Hit] {
    let others = parties.otherPartnerNames.map { NameParts.words($0) }.filter { !$0.isEmpty }
    let rivals = competitors.map { NameParts.words($0) }.filter { !$0.isEmpty }
    var hits = speech.setAside.map { Hit(topic: "injection", action: .hold, sentence: $0) }
    for sentence in speech.sentences {
      if let (topic, action) = topic(of: sentence, others: others, rivals: rivals) {
        hits.append(Hit(topic: topic, action: action, sentence: sentence))
      }
    }
    return hits.sorted {
      ($0.sentence.cues.lowerBound, $0.topic) < ($1.sentence.cues.lowerBound, $1.topic)
    }
  }

  private func topic(
    of sentence: SpokenSentence,
    others: [[String]],
    rivals: [[String]]
  ) -> (String, Quarantine.Action)? {
    let words = sentence.words
    func has(_ list: PhraseList) -> Bool { list.occurs(in: words) }
    if has(Self.mergers) { return ("merger", .hold) }
    if has(Self.personnel) || has(Self.leaving) && (has(Self.secret) || isSecret(around: sentence))
    {
      return ("personnel", .hold)
    }
    if has(Self.legal) { return ("legal", .hold) }
    if has(Self.figures) { return ("unreleased_numbers", .hold) }
    if has(Self.health) { return ("health", .hold) }
    if has(Self.nda), rivals.contains(where: { names(words, $0) }) {
      return ("competitor_nda", .hold)
    }
    if has(Self.floor) { return ("discount_floor", .redact) }
    if has(Self.margin), hasFigure(words) || isOwn(words) { return ("margin", .redact) }
    if has(Self.personal) { return ("private", .redact) }
    if has(Self.whispered), !adjoins(sentence, others, rivals) { return ("confidential", .hold) }
    if others.contains(where: { names(words, $0) }) { return ("other_partner", .redact) }
    return nil
  }

  /// Whether a neighbour in the same turn is a hit of its own, which this sentence only introduces.
  private func adjoins(_ sentence: SpokenSentence, _ others: [[String]], _ rivals: [[String]])
    -> Bool
  {
    [sentence.index - 1, sentence.index + 1].contains { index in
      speech.sentences.indices.contains(index) && speech.sentences[index].turn == sentence.turn
        && !Self.whispered.occurs(in: speech.sentences[index].words)
        && topic(of: speech.sentences[index], others: others, rivals: rivals) != nil
    }
  }

  private func isSecret(around sentence: SpokenSentence) -> Bool {
    for index in [sentence.index - 1, sentence.index + 1]
    where speech.sentences.indices.contains(index) && speech.sentences[index].turn == sentence.turn
    {
      if Self.secret.occurs(in: speech.sentences[index].words) { return true }
    }
    return false
  }

  private func isOwn(_ words: [SpokenWord]) -> Bool {
    words.contains { ["our", "us", "we", "your", "unsere"].contains($0.folded) }
  }

  private func hasFigure(_ words: [SpokenWord]) -> Bool {
    words.contains { word in
      SpokenNumbers.value(of: word.folded) != nil
        || word.folded.utf8.contains { (0x30...0x39).contains($0) }
    }
  }

  private func names(_ words: [SpokenWord], _ name: [String]) -> Bool {
    guard let first = name.first else { return false }
    return words.indices.contains { start in
      words[start].folded == first && start + name.count <= words.count
        && zip(name, words[start...]).allSatisfy { $0 == $1.folded }
    }
  }
}
