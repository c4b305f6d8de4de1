/// Words a promise as a task: verb, object, recipient.
///
/// "I'll send you the cleaned-up list by Thursday" becomes "Send Tomasz the cleaned-up list". Day
/// words, asides and fillers are left out; pronouns are replaced only where one person can be meant.
/// What cannot be worded that way keeps its own words.
struct StepWording {
  /// A task longer than this is cut at a breath.
  static let longest = 20

  let speech: Speech
  let roster: Roster
  let dates: SpokenDates

  private static let cuts = PhraseList(
    """
    because|so you|so that|so we|so i|so it|so they|from what|but|before i|while i|after i|when i|when i'm
    which|as well as i|just so|just in case|in case|and then we|and then you|and we|and you|and so|and see
    and i think|and i'm|and i've|and i can|and i don't|and i was|and that's|and it's|and maybe|and yeah
    and just|and if|and who|though|although|since|if i|if he|if she|if they|if that|if you|if it|hopefully
    no promises|i think|i guess|if we|if there|and there|or something|or whatever|and stuff|and things|you know
    and hopefully|and also we|until i|as i|as we|as you|even if|even though|or so|wegen|weil|damit|wenn|sobald|falls
    to see if|to see whether|to see how|where i|our time|my time|your time|between now|to see if we|for sure|too|versprechen kann ich|kann ich nicht|aber
    """
  )
  private static let breathStops: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "they", "it's", "you", "he", "she",
    "that's", "there's",
    "so", "no", "sorry", "okay", "what", "who", "if", "when", "actually", "it", "because", "or",
    "right", "yeah",
    "this", "they're", "you're", "is", "isn't", "don't", "they'll", "not", "mate", "hon", "ma'am",
    "die", "das", "der", "ich", "aber", "sie", "wir", "also", "just", "like", "mean", "well",
    "then", "his", "her", "say",
  ]
  private static let tail: Set<String> = [
    "then", "too", "also", "anyway", "just", "by", "on", "for", "and", "or", "before", "at",
    "until", "say",
    "later", "now", "today", "bit", "again", "dann", "noch", "heute", "please", "around", "like",
    "the", "a", "of", "to",
    "myself", "sir", "itself", "with", "from", "between", "mal", "maybe", "actually", "though",
    "here",
    "gonna", "i", "so", "okay", "vielleicht", "between", "basically", "but", "that", "is",
  ]

  /// The position after the last word that belongs to the deed.
  static func objectEnd(_ words: [SpokenWord], in range: Range<Int>) -> Int {
    var position = range.lowerBound + 1
    while position < range.upperBound {
      if cuts.match(in: words, at: position) > 0 { return position }
      if words[position - 1].breath, breathStops.contains(words[position].folded),
        !(position + 1 < range.upperBound && words[position].folded == "and")
      {
        return position
      }
      position += 1
    }
    return range.upperBound
  }

  /// The task of a promise.
  func text(of promise: Promise, recipient: Int?) -> String {
    guard let deed = promise.deed else { return withContext("Take care of it", promise) }
    let extractor = CommitmentExtractor(speech: speech, roster: roster, dates: dates)
    if extractor.isPronounOnly(promise), let asked = promise.request?.deed {
      let worded = worded(
        asked,
        owner: promise.owner,
        you: promise.owner,
        me: promise.request?.asker
      )
      if worded.split(separator: " ").count >= 3, !Self.isVague(worded) { return worded }
    }
    var text = worded(
      deed,
      owner: promise.owner,
      you: you(of: promise, recipient: recipient),
      me: deed.me
    )
    let hollow = extractor.isPronounOnly(promise)
    if text.split(separator: " ").count < 2 || hollow || Self.isVague(text) || endsInPronoun(deed) {
      if let matter = matter(of: promise) { return Self.filled(text, with: matter) }
      if !endsInPronoun(deed) || hollow || Self.isVague(text) { text = withContext(text, promise) }
    }
    return text
  }

  private func you(of promise: Promise, recipient: Int?) -> Int? {
    guard let deed = promise.deed else { return recipient }
    // Inside a request "you" is the one who owes it.
    return deed.me != nil ? promise.owner : recipient
  }

  static let pronouns: Set<String> = [
    "it", "that", "them", "this", "those", "these", "him", "her",
  ]

  /// A short task whose object is a pronoun says nothing to a stranger.
  private static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard words.count <= 5 else { return false }
    let determiners: Set<String> = ["that", "this", "those", "these"]
    let links: Set<String> = ["to", "by", "for", "in", "on", "over", "up", "with", "out"]
    return words.indices.dropFirst().contains { index in
      guard pronouns.contains(words[index]) else { return false }
      guard determiners.contains(words[index]), index + 1 < words.count else { return true }
      return links.contains(words[index + 1])
    }
  }

  private func withContext(_ text: String, _ promise: Promise) -> String {
    let own = speech.sentences[promise.sentence]
    var source = promise.request.map(\.sentence)
    if source == nil || source == promise.deed?.sentence {
      let near = stride(from: own.index - 1, through: max(0, own.index - 5), by: -1).filter {
        index in
        index >= 0 && ContentWords.stems(speech.sentences[index].words).count >= 2
      }
      source = near.first { speech.sentences[$0].isQuestion } ?? near.first
    }
    guard let source else { return text }
    let words = speech.sentences[source].words
    let quote = speech.sentences[source].rendered(0..<min(words.count, 16))
    let base = text.isEmpty ? "Follow up" : text
    return "\(base) (“\(quote)\(words.count > 16 ? " …" : "")”)"
  }

  /// Where "email you a confirmation is [address]" leaves off: a verb that the object cannot have.
  private static func strayVerb(_ words: [SpokenWord], _ start: Int, _ end: Int) -> Int {
    let asks: Set<String> = [
      "what", "who", "where", "when", "how", "which", "whether", "if", "that", "why", "whatever",
    ]
    for position in start + 2..<max(start + 2, end)
    where ["is", "are", "was", "goes"].contains(words[position].folded) {
      return words[start..<position].contains { asks.contains($0.folded) } ? end : position
    }
    return end
  }

  private func worded(_ deed: Promise.Deed, owner: Int, you: Int?, me: Int?) -> String {
    let sentence = speech.sentences[deed.sentence]
    let words = sentence.words
    if let object = elaborated(deed) { return object }
    let stop = Self.objectEnd(words, in: deed.words)
    let end = Self.strayVerb(words, deed.words.lowerBound, stop)
    let days = dates.dateRanges(in: sentence)
    var pieces: [Piece] = []
    var position = deed.words.lowerBound
    if let verb = deed.verb {
      pieces.append(Piece(text: verb, breath: false))
      // "Send Niamh" replaces "could I have"; other verbs replace the first word.
      if !deed.insertsVerb { position += 1 }
    } else if sentence.words[position].folded == "have", isHandOver(words, position, end) {
      pieces.append(Piece(text: "get", breath: false))
      position += 1
    }
    let german =
      VerbLexicon.shared.germanWork.contains(words[deed.words.lowerBound].folded)
      || ["versuche", "schaue", "schau"].contains(words[deed.words.lowerBound].folded)
    if german { appendGermanFront(sentence, deed, days, &pieces) }
    while position < end {
      let word = words[position]
      let bare = sentence.rendered(position..<position + 1)
      if days.contains(where: { $0.overlaps(word.range) }) {
        if word.breath, !pieces.isEmpty { pieces[pieces.count - 1].breath = true }
        position += 1
        continue
      }
      if isVocative(words, position, end) {
        position += 1
        continue
      }
      // "and I'll", "and I will": the second verb joins the first.
      let subject = word.folded == "ich" && position == deed.words.lowerBound + 1
      if word.folded == "i'll" || subject || word.folded == "dann" {
        position += 1
        continue
      }
      if word.folded == "i", position + 1 < end,
        ["will", "can", "shall"].contains(words[position + 1].folded),
        words[position - 1].folded != "what"
      {
        position += 2
        continue
      }
      if word.folded == "you", position + 1 < end,
        ["both", "two", "guys", "all"].contains(words[position + 1].folded)
      {
        let group = words[position + 1].folded
        let isPair = group == "both" || group == "two"
        let text = isPair ? pair(besides: owner) ?? "both" : group == "all" ? "all" : "everybody"
        pieces.append(Piece(text: text, breath: words[position + 1].breath))
        position += 2
        continue
      }
      pieces.append(
        Piece(
          text: replaced(bare, word.folded, owner, you, me),
          breath: word.breath,
          glue: position + 1 < end ? Self.glue(sentence, after: position) : nil
        )
      )
      position += 1
    }
    return Self.joined(pieces)
  }

  /// The two people "you both" means, where no more than two of other sides are on the call.
  private func pair(besides owner: Int) -> String? {
    let side = roster.attendees[owner].side
    let others = roster.attendees.indices.filter {
      roster.sharedTiles[$0] == nil && roster.attendees[$0].side != side
        && roster.attendees[$0].talkSeconds > 0
    }
    guard side != .unknown, others.count == 2 else { return nil }
    return others.map { roster.givenName($0) }.joined(separator: " and ")
  }

  /// The object where it follows by itself: after "Could I have one of those?", "A sample pack".
  private func elaborated(_ deed: Promise.Deed) -> String? {
    let sentence = speech.sentences[deed.sentence]
    let vague: Set<String> = ["those", "them", "that", "it", "one", "these"]
    guard deed.insertsVerb, let verb = deed.verb, let last = sentence.words.last,
      vague.contains(last.folded)
    else { return nil }
    for next in (deed.sentence + 1)...(deed.sentence + 3) where next < speech.sentences.count {
      let fragment = speech.sentences[next]
      guard fragment.turn == sentence.turn, let first = fragment.words.first else { break }
      if (2...6).contains(fragment.words.count), ["a", "an", "the"].contains(first.folded) {
        return verb + " " + first.folded + " " + fragment.rendered(1..<fragment.words.count)
      }
    }
    return nil
  }

  private struct Piece {
    var text: String
    var breath: Bool
    /// What joins it to the next word instead of a space: "R&D".
    var glue: String?
  }

  /// The one character between two words that belongs to both, as in "R&D" and "and/or".
  private static func glue(_ sentence: SpokenSentence, after position: Int) -> String? {
    let words = sentence.words
    guard position + 1 < words.count,
      words[position + 1].range.lowerBound == words[position].range.upperBound + 1
    else { return nil }
    let bytes = Array(sentence.text.utf8)
    let byte = bytes[words[position].range.upperBound]
    let joining: Set<UInt8> = [0x26, 0x2F, 0x2B, 0x2E, 0x5F]
    return joining.contains(byte) ? String(decoding: [byte], as: UTF8.self) : nil
  }

  /// "have a price across to you": to hand it over.
  private func isHandOver(_ words: [SpokenWord], _ start: Int, _ end: Int) -> Bool {
    let people: Set<String> = ["you", "ya", "ihnen"]
    return (start..<end).contains { position in
      words[position].folded == "to" && position + 1 < end
        && people.contains(words[position + 1].folded)
    }
  }

  /// "Das Angebot übernehme ich": what stands before the verb comes behind it.
  private func appendGermanFront(
    _ sentence: SpokenSentence,
    _ deed: Promise.Deed,
    _ days: [Range<Int>],
    _ pieces: inout [Piece]
  ) {
    let words = sentence.words
    let verb = deed.words.lowerBound
    guard verb > 0, verb + 1 < words.count, words[verb + 1].folded == "ich" else { return }
    var start = verb
    while start > 0, !words[start - 1].breath { start -= 1 }
    let idle: Set<String> = [
      "dann", "ja", "die", "das", "und", "also", "gut", "so", "da", "gern", "gerne",
    ]
    guard start < verb, verb - start > 1 || !idle.contains(words[start].folded) else { return }
    pieces.append(Piece(text: sentence.rendered(verb..<verb + 1), breath: false))
    for position in start..<verb
    where !days.contains(where: { $0.overlaps(words[position].range) })
      && !(position == start && words[position].folded == "dann")
    {
      let text = sentence.rendered(position..<position + 1)
      let lower =
        position == start
        && ["das", "die", "der", "den", "ein", "eine", "einen"].contains(words[position].folded)
      pieces.append(Piece(text: lower ? text.lowercased() : text, breath: false))
    }
    pieces.append(Piece(text: "", breath: false))
  }

  /// A name between breaths calls somebody and is no part of the task.
  private func isVocative(_ words: [SpokenWord], _ position: Int, _ end: Int) -> Bool {
    guard position > 0, roster.mention(in: words, at: position) != nil else { return false }
    return words[position - 1].breath && (words[position].breath || position + 1 == words.count)
  }

  private func replaced(_ text: String, _ folded: String, _ owner: Int, _ you: Int?, _ me: Int?)
    -> String
  {
    func name(_ index: Int?) -> String? {
      guard let index else { return nil }
      guard roster.sharedTiles[index] == nil else { return roster.attendees[index].org }
      return roster.givenName(index)
    }
    switch folded {
    case "you", "ya", "ihnen", "dir", "y'all":
      return name(you) ?? text
    case "your", "yours", "you'd", "you're":
      guard folded == "your", let name = name(you) else { return text }
      return you == owner ? "their" : name + "'s"
    case "me", "mir":
      return name(me) ?? (me == nil ? "them" : text)
    case "us", "uns":
      guard let me, let org = roster.attendees[me].org else { return text }
      return org
    case "my", "mein", "meine", "meinen":
      if let me, let name = name(me) { return name + "'s" }
      return folded == "my" ? "their" : text
    case "our":
      let speaker = me ?? owner
      guard let org = roster.attendees[speaker].org else { return "their" }
      return org + "'s"
    case "'em", "em": return "them"
    default: return text
    }
  }

  private static func joined(_ pieces: [Piece]) -> String {
    var kept = pieces.filter { !$0.text.isEmpty }
    // In German the verb may stand twice once its object was moved behind it.
    if pieces.contains(where: { $0.text.isEmpty }), let first = kept.first,
      let again = kept.dropFirst().firstIndex(where: {
        $0.text.lowercased() == first.text.lowercased()
      })
    {
      kept.remove(at: again)
    }
    if kept.count > longest {
      let cut = kept.indices.prefix(longest).last { kept[$0].breath && $0 >= 4 } ?? longest - 1
      kept = Array(kept[...cut])
    }
    while kept.count > 2, let last = kept.last, tail.contains(last.text.lowercased()) {
      // "What it would look like" ends where it ends.
      if last.text == "like", ["look", "looks"].contains(kept[kept.count - 2].text) { break }
      kept.removeLast()
    }
    var text = ""
    for (position, piece) in kept.enumerated() {
      text += piece.text
      guard position + 1 < kept.count else { break }
      text += piece.glue ?? (piece.breath ? ", " : " ")
    }
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }
}
