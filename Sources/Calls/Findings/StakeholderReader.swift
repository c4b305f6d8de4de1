/// Reads who has a say: a name with a role, a role, or a body.
struct StakeholderReader {
  let roster: Roster

  private static let roles = PhraseList(
    """
    head of it|it director|finance director|finance chief|medical director|managing director|operations director|cfo|cio|ciso|ceo|cto|coo
    purchasing manager|purchasing|procurement|clinical safety officer|information governance lead|governance lead|steering group|steering committee
    board committee|the board|council|treasurer|betriebsrat|buchhaltung|geschäftsführer|geschäftsführung|vorstand|einkauf|compliance guy|compliance officer
    data protection officer|datenschutzbeauftragte|legal team|works council|harbour master|it guy
    """
  )
  private static let powers: Set<String> = [
    "signs", "countersigns", "approves", "decides", "unterschreibt", "entscheidet", "genehmigt",
  ]

  /// The stakeholders, each once.
  func stakeholders(among sentences: [SpokenSentence], limit: Int) -> [ScenarioReader.Stated] {
    var found: [ScenarioReader.Stated] = []
    for sentence in sentences where found.count < limit {
      guard let value = value(in: sentence) else { continue }
      let known = found.contains { one in
        one.value.lowercased().contains(value.lowercased())
          || value.lowercased().contains(one.value.lowercased())
      }
      if !known { found.append(ScenarioReader.Stated(value: value, sentence: sentence.index)) }
    }
    return found
  }

  private func value(in sentence: SpokenSentence) -> String? {
    let words = sentence.words
    if let match = Self.roles.firstMatch(in: words) {
      // "Head of IT, or IT director" describes a kind of reader, not a person.
      if Self.roles.firstMatch(in: words, from: match.upperBound, to: match.upperBound + 4) != nil {
        return nil
      }
      let lead = words[match.lowerBound].folded == "the" ? match.lowerBound + 1 : match.lowerBound
      let role = sentence.rendered(lead..<match.upperBound)
      guard let name = name(in: sentence, beside: match) else { return role }
      return "\(name) (\(role))"
    }
    guard
      let power = words.indices.dropFirst().first(where: { Self.powers.contains(words[$0].folded) }
      ),
      isName(sentence, power - 1)
    else { return nil }
    let start = power >= 2 && isName(sentence, power - 2) ? power - 2 : power - 1
    return sentence.rendered(start..<power)
  }

  /// A name right before the role ("Helen Marsh, she's head of IT") or behind it.
  private func name(in sentence: SpokenSentence, beside match: Range<Int>) -> String? {
    let links: Set<String> = [
      "is", "she's", "he's", "our", "the", "their", "is", "ist", "unser", "unsere", "as",
    ]
    var position = match.lowerBound - 1
    while position >= 0, links.contains(sentence.words[position].folded) { position -= 1 }
    if position >= 0, isName(sentence, position) {
      let start = position > 0 && isName(sentence, position - 1) ? position - 1 : position
      return sentence.rendered(start..<position + 1)
    }
    let after = match.upperBound
    guard after < sentence.words.count, sentence.words[after - 1].breath, isName(sentence, after)
    else {
      return nil
    }
    let end =
      after + 1 < sentence.words.count && isName(sentence, after + 1)
      && !sentence.words[after].breath
    return sentence.rendered(after..<after + (end ? 2 : 1))
  }

  /// A word with a capital that does not open the sentence and is no pronoun.
  private func isName(_ sentence: SpokenSentence, _ position: Int) -> Bool {
    guard sentence.words.indices.contains(position) else { return false }
    let word = sentence.words[position]
    let none: Set<String> = [
      "i", "i'm", "i'll", "i've", "it", "the", "monday", "tuesday", "wednesday", "thursday",
      "friday",
    ]
    guard !none.contains(word.folded), word.folded.utf8.count >= 3,
      let first = sentence.rendered(position..<position + 1).first, first.isUppercase
    else { return false }
    return position > 0 || roster.mention(in: sentence.words, at: 0) != nil
  }
}
