import Messaging

/// Suggests milestones of activation, with evidence from the partner's side only.
struct MilestoneReader {
  let speech: Speech
  let roster: Roster
  let library: Library?
  /// Sentences that must not travel.
  let held: Set<Int>

  /// A suggestion before its evidence has ids.
  struct Suggestion {
    var milestone: Int
    var reason: String
    var sentences: [Int]
  }

  /// The suggestions.
  func suggestions(fields: [String: ScenarioReader.Stated], heard: [ClaimListener.Heard])
    -> [Suggestion]
  {
    var found: [Suggestion] = []
    if let list = namedAccounts() {
      found.append(
        Suggestion(
          milestone: 1,
          reason: "The partner put forward \(list.count) named accounts.",
          sentences: [list.sentence]
        )
      )
    }
    let customers = turns(of: .customer)
    let partners = turns(of: .partner)
    if customers >= 5, partners >= 3, let opening = partnerQuestion() {
      found.append(
        Suggestion(
          milestone: 3,
          reason: "The partner held a conversation with the customer.",
          sentences: [opening]
        )
      )
    }
    if turns(of: .vendor) >= 3, partners >= 3, let joint = jointWork(fields) { found.append(joint) }
    if customers >= 1, let positioning = positioning(heard) { found.append(positioning) }
    return found
  }

  private func turns(of side: Side) -> Int {
    speech.turns.filter { turn in turn.speaker.map { roster.attendees[$0].side == side } ?? false }
      .count
  }

  private func isPartner(_ sentence: SpokenSentence) -> Bool {
    sentence.speaker.map { roster.attendees[$0].side == .partner } ?? false
  }

  /// Five or more capitalised names in one list, said by the partner.
  private func namedAccounts() -> (sentence: Int, count: Int)? {
    for sentence in speech.sentences where isPartner(sentence) && !held.contains(sentence.index) {
      var names = 0
      var position = 0
      let words = sentence.words
      while position < words.count {
        var end = position
        while end < words.count - 1, !words[end].breath { end += 1 }
        let part = position..<end + 1
        let lead: Set<String> = ["the", "and", "und", "then", "die"]
        let start = part.first { !lead.contains(words[$0].folded) } ?? position
        let text = sentence.rendered(start..<end + 1)
        let listed = text.first?.isUppercase ?? false && part.count <= 5
        if listed, roster.mention(in: words, at: start) == nil { names += 1 }
        position = end + 1
      }
      if names >= 5 { return (sentence.index, names) }
    }
    return nil
  }

  /// The partner's first real question to the customer.
  private func partnerQuestion() -> Int? {
    let opens: Set<String> = ["how", "what", "who", "when", "where", "why", "wie", "was", "wer"]
    return speech.sentences.first { sentence in
      isPartner(sentence) && sentence.isQuestion && sentence.words.count >= 7
        && !held.contains(sentence.index)
        && sentence.words.contains { opens.contains($0.folded) } && answeredByCustomer(sentence)
    }?.index
  }

  private func answeredByCustomer(_ sentence: SpokenSentence) -> Bool {
    let next = sentence.turn + 1
    guard next < speech.turns.count, let speaker = speech.turns[next].speaker else { return false }
    return roster.attendees[speaker].side == .customer
  }

  private func jointWork(_ fields: [String: ScenarioReader.Stated]) -> Suggestion? {
    let named = ["problem", "stakeholders", "stage", "amount", "timeline", "competition"]
    guard let account = fields["account"] else { return nil }
    let stated = named.compactMap { name in
      fields[name].flatMap { isPartner(speech.sentences[$0.sentence]) ? (name, $0.sentence) : nil }
    }
    guard stated.count >= 3 else { return nil }
    return Suggestion(
      milestone: 4,
      reason:
        "The partner brought \(account.value) with \(stated.map(\.0).joined(separator: ", ")).",
      sentences: Array(stated.map(\.1).prefix(5))
    )
  }

  /// Two or more elements of the talk track in the partner's mouth, with a customer on the call.
  private func positioning(_ heard: [ClaimListener.Heard]) -> Suggestion? {
    var sentences: [Int] = []
    var kinds: [String] = []
    let claims = heard.filter {
      $0.verdict == .approved && isPartner(speech.sentences[$0.sentence])
    }
    for claim in claims { add(claim.sentence, "claim", &sentences, &kinds) }
    let questions = (library?.content.personas ?? []).flatMap(\.questions).map { stems($0.text) }
    let triggers = (library?.content.triggers ?? []).map { stems($0.text) }
    let pains = (library?.content.pains ?? []).map { stems($0.line) }
    for sentence in speech.sentences where isPartner(sentence) && sentence.words.count >= 5 {
      if held.contains(sentence.index) { continue }
      let said = ContentWords.stems(sentence.words)
      if matches(said, questions) { add(sentence.index, "discovery question", &sentences, &kinds) }
      if matches(said, triggers) { add(sentence.index, "why now", &sentences, &kinds) }
      if matches(said, pains) { add(sentence.index, "pain", &sentences, &kinds) }
    }
    guard sentences.count >= 2 else { return nil }
    let names = Array(Set(kinds)).sorted().joined(separator: ", ")
    return Suggestion(
      milestone: 5,
      reason:
        "The partner used \(sentences.count) elements of the talk track with the customer: \(names).",
      sentences: Array(sentences.sorted().prefix(8))
    )
  }

  private func add(
    _ sentence: Int,
    _ kind: String,
    _ sentences: inout [Int],
    _ kinds: inout [String]
  ) {
    guard !sentences.contains(sentence) else { return }
    sentences.append(sentence)
    kinds.append(kind)
  }

  private func stems(_ text: String) -> Set<String> { ContentWords.stems(Speech.words(of: text)) }

  private func matches(_ said: Set<String>, _ elements: [Set<String>]) -> Bool {
    elements.contains { element in
      let shared = said.intersection(element).count
      return shared >= 3 && shared * 3 >= element.count * 2
    }
  }
}
