/// Finds what speakers ask of one another.
struct RequestFinder {
  let speech: Speech
  let roster: Roster
  private let lexicon = CommitmentLexicon.shared
  private let verbs = VerbLexicon.shared

  init(speech: Speech, roster: Roster) {
    self.speech = speech
    self.roster = roster
  }

  private static let asks = PhraseList(
    """
    could you|can you|would you|will you|could ya|can ya|would you mind|do you think you could
    any chance you could|could you maybe|can you please|could you please|can you kindly|you please
    could you kindly|i need you to|i'd like you to|would you be able to|maybe you can|perhaps you can
    can you maybe|would you be willing to|could you perhaps|can one of you|could one of you
    would one of you|could you guys|can you guys|if you could|are you able to|could you also
    can you also|can i ask you to|may i ask you to|i guess you can|i guess you could|maybe you could|perhaps you could|anyone willing to|anybody willing to

    könnten sie|können sie|würden sie|könntest du
    kannst du|könnt ihr|würdest du|mögen sie
    """
  )
  private static let gets = PhraseList(
    """
    could i get|could i have|can i get|can i have|could we get|could we have|can we get|can we have
    may i have|could i see|could you let me have|can you let me have|i'd like to have|i would like to have
    could i possibly have|could i possibly get|ich bräuchte|ich hätte gern|ich hätte gerne|wir bräuchten|bräuchte ich|hätte ich gern|hätte ich gerne
    """
  )
  private static let pointing = PhraseList(
    """
    is that one for you|is that for you|is that yours|is this for you|could that be got|one for you
    can you do that|could you do that|can you take that|could you take that|would you take that
    can you take this|could you handle that|can you handle that|is that something you|just the
    """
  )
  private static let imperatives: Set<String> = [
    "send", "share", "shoot", "forward", "email", "ping", "schicken", "senden", "bring",
  ]
  private static let modals: Set<String> = [
    "will", "can", "could", "would", "to", "please", "should",
  ]

  /// The request of a sentence, or `nil`.
  func request(in sentence: SpokenSentence) -> Request? {
    guard let asker = sentence.speaker, sentence.words.count >= 2 else { return nil }
    let words = sentence.words
    if lexicon.nobody.occurs(in: words) || lexicon.hypothetical.occurs(in: words) { return nil }
    if let match = Self.gets.firstMatch(in: words) {
      guard !lexicon.reported.occurs(in: words, from: 0, to: match.lowerBound) else { return nil }
      return getting(sentence, match, asker)
    }
    if let match = Self.asks.firstMatch(in: words) {
      guard !lexicon.reported.occurs(in: words, from: 0, to: match.lowerBound) else { return nil }
      if let found = asking(sentence, match, asker) { return found }
    }
    if let found = expecting(sentence, asker) { return found }
    if let match = Self.pointing.firstMatch(in: words), sentence.isQuestion, words.count <= 12 {
      return Request(
        sentence: sentence.index,
        asker: asker,
        addressee: addressee(of: sentence, around: match),
        kind: .pointing,
        deed: nil
      )
    }
    return imperative(sentence, asker) ?? delegation(sentence, asker)
  }

  private func asking(_ sentence: SpokenSentence, _ match: Range<Int>, _ asker: Int) -> Request? {
    let words = sentence.words
    var verb = match.upperBound
    let skipped: Set<String> = [
      "please", "maybe", "kindly", "also", "just", "possibly", "perhaps", "then", "go", "ahead",
      "and", "quickly", "mind", "try", "to", "be", "able",
    ]
    while verb < words.count, skipped.contains(words[verb].folded) { verb += 1 }
    // "Take the action to check the export": the action is to check.
    if verb + 3 < words.count, words[verb].folded == "take", words[verb + 2].folded == "action",
      words[verb + 3].folded == "to"
    {
      verb += 4
    } else if verb + 2 < words.count, words[verb].folded == "take",
      words[verb + 1].folded == "action",
      words[verb + 2].folded == "to"
    {
      verb += 3
    }
    guard verb < words.count, !lexicon.inCall.occurs(in: words) else { return nil }
    var deed = Promise.Deed(sentence: sentence.index, words: verb..<words.count, me: asker)
    if let base = verbs.base(ofGerund: words[verb].folded) {
      deed.verb = base
    } else if let infinitive = words.last(where: { verbs.germanInfinitives.contains($0.folded) }),
      sentence.words[match.lowerBound].folded.hasPrefix("k")
        || sentence.words[match.lowerBound].folded.hasPrefix("w")
    {
      _ = infinitive
    } else {
      let kind = verbs.verbClass(in: words, at: verb)
      guard kind == .work || kind == .light && words.count - verb >= 3 else { return nil }
    }
    return Request(
      sentence: sentence.index,
      asker: asker,
      addressee: addressee(of: sentence, around: match),
      kind: .direct,
      deed: deed
    )
  }

  /// "And Callum, you'll put Fergus in touch?": told to a person by name, as a question.
  private func expecting(_ sentence: SpokenSentence, _ asker: Int) -> Request? {
    let words = sentence.words
    guard sentence.isQuestion,
      let match = Self.expectations.firstMatch(in: words, to: min(words.count, 6)),
      let person = addressee(of: sentence, around: match)
    else { return nil }
    var verb = match.upperBound
    while verb < words.count, lexicon.adverbs.contains(words[verb].folded) { verb += 1 }
    guard verb < words.count, !lexicon.inCall.occurs(in: words),
      verbs.verbClass(in: words, at: verb) == .work || words[verb].folded == "put"
    else { return nil }
    return Request(
      sentence: sentence.index,
      asker: asker,
      addressee: person,
      kind: .direct,
      deed: Promise.Deed(sentence: sentence.index, words: verb..<words.count, me: asker)
    )
  }

  private static let expectations = PhraseList("you'll|you will|you're going to|you're gonna")

  private func getting(_ sentence: SpokenSentence, _ match: Range<Int>, _ asker: Int) -> Request? {
    let words = sentence.words
    guard words.count - match.upperBound >= 1, !lexicon.inCall.occurs(in: words) else { return nil }
    let object = words[match.upperBound].folded
    let questions: Set<String> = [
      "a", "your", "some", "you", "more", "people", "everyone", "to", "back", "into", "started",
    ]
    if ["a", "your", "some"].contains(object) {
      let idle: Set<String> = [
        "question", "volunteer", "sense", "idea", "feel", "thoughts", "opinion", "feedback", "word",
        "look", "show", "quick", "email", "name", "number", "address", "phone", "date", "update",
        "summary", "thumbs", "minute", "second", "chance",
        "take",
      ]
      if words[match.upperBound...].prefix(4).contains(where: { idle.contains($0.folded) }) {
        return nil
      }
    } else if object == "the",
      words[match.upperBound...].prefix(3).contains(where: {
        ["next", "floor", "screen"].contains($0.folded)
      })
    {
      return nil
    } else if questions.contains(object) {
      return nil
    }
    return Request(
      sentence: sentence.index,
      asker: asker,
      addressee: addressee(of: sentence, around: match),
      kind: .direct,
      deed: Promise.Deed(
        sentence: sentence.index,
        words: match.upperBound..<words.count,
        verb: (isGerman(words[match.lowerBound].folded) ? "Schicke " : "Send ")
          + roster.givenName(asker),
        insertsVerb: true,
        me: asker
      )
    )
  }

  private func isGerman(_ word: String) -> Bool {
    ["ich", "wir", "bräuchte", "hätte"].contains(word)
  }

  private func imperative(_ sentence: SpokenSentence, _ asker: Int) -> Request? {
    let words = sentence.words
    var start = 0
    while start < min(4, words.count),
      ["and", "so", "please", "just", "then", "also"].contains(words[start].folded)
        || roster.mention(in: words, at: start) != nil
    {
      start += 1
    }
    guard start < words.count, Self.imperatives.contains(words[start].folded),
      words.count - start >= 3, !lexicon.inCall.occurs(in: words),
      !lexicon.firm.occurs(in: words)
    else { return nil }
    return Request(
      sentence: sentence.index,
      asker: asker,
      addressee: addressee(of: sentence, around: start..<start + 1),
      kind: .direct,
      deed: Promise.Deed(sentence: sentence.index, words: start..<words.count, me: asker)
    )
  }

  /// "Sneha will set up the secure folder", said by somebody else.
  private func delegation(_ sentence: SpokenSentence, _ asker: Int) -> Request? {
    let words = sentence.words
    for position in words.indices.dropLast(2) {
      guard let person = roster.mention(in: words, at: position), !roster.mayBe(asker, person)
      else { continue }
      let joined = words[position].folded.hasSuffix("'ll")
      var verb = position + 1
      if !joined {
        guard Self.modals.contains(words[verb].folded) else { continue }
        verb += 1
        if verb < words.count, words[verb].folded == "you" { verb += 1 }
      }
      while verb < words.count, lexicon.adverbs.contains(words[verb].folded) { verb += 1 }
      guard verb < words.count, verbs.verbClass(in: words, at: verb) == .work,
        !lexicon.inCall.occurs(in: words)
      else { continue }
      return Request(
        sentence: sentence.index,
        asker: asker,
        addressee: person,
        kind: .delegation,
        deed: Promise.Deed(sentence: sentence.index, words: verb..<words.count, me: asker)
      )
    }
    return organisation(sentence, asker)
  }

  /// A request to an organisation: "Can Claimdeck provide one reference?".
  private func organisation(_ sentence: SpokenSentence, _ asker: Int) -> Request? {
    let words = sentence.words
    for position in words.indices.dropLast(2).prefix(6) {
      guard ["can", "could"].contains(words[position].folded), sentence.isQuestion,
        verbs.work.contains(words[position + 2].folded)
      else { continue }
      let name = words[position + 1].folded
      let inside = roster.attendees.indices.filter { index in
        guard index != asker, let org = roster.attendees[index].org else { return false }
        return NameParts.words(org).first == name
      }
      guard !inside.isEmpty else { continue }
      return Request(
        sentence: sentence.index,
        asker: asker,
        addressee: roster.mentions(in: words).first,
        kind: .direct,
        deed: Promise.Deed(sentence: sentence.index, words: position + 2..<words.count, me: asker)
      )
    }
    return nil
  }

  /// Who is spoken to: a name at either end or beside a breath, in the sentence or the one before.
  private func addressee(of sentence: SpokenSentence, around match: Range<Int>) -> Int? {
    let words = sentence.words
    for position in words.indices {
      guard let person = roster.mention(in: words, at: position), person != sentence.speaker
      else { continue }
      let opens =
        position == 0 || words[position - 1].breath
        || ["and", "so", "hey", "okay", "then"].contains(words[position - 1].folded)
        || position == match.lowerBound - 1
      let closes =
        position == words.count - 1 || words[position].breath
        || position == match.lowerBound - 1
      if opens || closes, position < match.lowerBound || closes { return person }
    }
    let before = sentence.index - 1
    if before >= 0, speech.sentences[before].turn == sentence.turn,
      speech.sentences[before].words.count <= 8
    {
      let called = roster.mentions(in: speech.sentences[before].words).filter {
        $0 != sentence.speaker
      }
      if called.count == 1 { return called[0] }
    }
    return nil
  }
}
