/// Turns sentences into promises with their requests, read-backs and restatements joined.
struct CommitmentExtractor {
  let speech: Speech
  let roster: Roster
  let dates: SpokenDates
  private let lexicon = CommitmentLexicon.shared

  init(speech: Speech, roster: Roster, dates: SpokenDates) {
    self.speech = speech
    self.roster = roster
    self.dates = dates
  }

  /// What a call's talk comes to.
  struct Outcome {
    /// The promises, in the order they were made.
    var promises: [Promise] = []
    /// What only sounded like one.
    var parked: [(sentence: Int, why: ParkedStep.Reason)] = []
  }

  /// Reads the whole call.
  func outcome() -> Outcome {
    var outcome = Outcome()
    let finder = PromiseFinder(speech: speech, roster: roster, dates: dates)
    let requests = RequestFinder(speech: speech, roster: roster)
    var promises = speech.sentences.compactMap { finder.promise(in: $0) }
    let promised = Set(promises.filter { $0.deed != nil }.map(\.sentence))
    let asked = speech.sentences.compactMap { sentence in
      promised.contains(sentence.index) ? nil : requests.request(in: sentence)
    }
    let replies = ReplyReader(speech: speech, roster: roster)
    for request in asked {
      if link(request, to: &promises) { continue }
      switch replies.answer(to: request) {
      case .accepted(let sentence, let owner):
        if let promise = accepted(request, in: sentence, by: owner) { promises.append(promise) }
      case .refused:
        if request.kind == .direct, request.deed != nil {
          outcome.parked.append((request.sentence, .requestNotAccepted))
        }
      case .none:
        if request.kind == .direct, request.deed != nil, request.addressee != nil {
          outcome.parked.append((request.sentence, .requestNotAccepted))
        }
      }
    }
    promises.sort { ($0.sentence, $0.owner) < ($1.sentence, $1.owner) }
    let groups = CollectiveFinder(speech: speech)
    let collectives = groups.found()
    for group in collectives where join(group, to: &promises) == false {
      outcome.parked.append((group.sentence, group.why))
    }
    promises = merged(promises.filter { !isAside($0) })
    outcome.promises = promises.filter {
      ($0.deed != nil || $0.request != nil) && $0.score >= PromiseFinder.threshold
    }
    ReadBacks(speech: speech, roster: roster).attach(to: &outcome.promises)
    outcome.parked = settled(outcome.parked, promises: outcome.promises)
    return outcome
  }

  // MARK: - Requests

  /// Joins a request to the promise that answers it.
  private func link(_ request: Request, to promises: inout [Promise]) -> Bool {
    let asked = speech.sentences[request.sentence]
    let matter = request.deed.map { ContentWords.stems(asked.words[$0.words]) } ?? []
    var seenSpeakers = 0
    for index in promises.indices {
      let sentence = speech.sentences[promises[index].sentence]
      let distance = sentence.turn - asked.turn
      guard distance > 0 else { continue }
      if distance > ReplyReader.reach { break }
      let owner = promises[index].owner
      guard owner != request.asker || roster.sharedTiles[owner] != nil else { continue }
      if let addressee = request.addressee, !roster.mayBe(owner, addressee) { continue }
      seenSpeakers += 1
      let pronoun = isPronounOnly(promises[index])
      let shared = !matter.isDisjoint(with: stems(promises[index]))
      let atOnce = firstReply(to: asked, by: owner) == sentence.turn
      guard
        promises[index].isBare || pronoun || shared || (atOnce && request.kind != .delegation)
      else { continue }
      if promises[index].request == nil
        || request.deed != nil && promises[index].request?.deed == nil
      {
        promises[index].request = request
      }
      if promises[index].deed == nil { promises[index].deed = request.deed }
      if promises[index].evidence.count == 1 { promises[index].score += 1.5 }
      if !promises[index].evidence.contains(request.sentence) {
        promises[index].evidence.append(request.sentence)
      }
      return true
    }
    return false
  }

  private func firstReply(to asked: SpokenSentence, by owner: Int) -> Int? {
    for turn in (asked.turn + 1)...(asked.turn + 3) where turn < speech.turns.count {
      if speech.turns[turn].speaker == owner { return turn }
    }
    return nil
  }

  private func accepted(_ request: Request, in sentence: Int, by owner: Int) -> Promise? {
    guard let deed = request.deed else { return nil }
    var promise = Promise(
      sentence: sentence,
      owner: owner,
      strength: .firm,
      deed: deed,
      condition: nil,
      score: 2.2,
      evidence: [sentence, request.sentence],
      request: request
    )
    let verb = VerbLexicon.shared.verbClass(
      in: speech.sentences[deed.sentence].words,
      at: deed.words.lowerBound
    )
    if deed.verb == nil, verb == .light { promise.score -= 0.8 }
    let reply = speech.sentences[sentence].words
    if lexicon.soft.occurs(in: reply) { promise.strength = .soft }
    if reply.count == 1, request.addressee == nil { promise.score -= 0.5 }
    if dates.hasDay(in: speech.sentences[deed.sentence]) { promise.score += 1 }
    return promise
  }

  // MARK: - Groups

  /// Joins "we'll send a proposal" to the person who says "I will" within six turns.
  private func join(_ group: CollectiveFinder.Group, to promises: inout [Promise]) -> Bool {
    let said = speech.sentences[group.sentence]
    for index in promises.indices {
      let sentence = speech.sentences[promises[index].sentence]
      let distance = sentence.turn - said.turn
      guard distance >= 0, sentence.index >= said.index else { continue }
      if distance > ReplyReader.reach { break }
      let shared = stems(promises[index]).intersection(ContentWords.stems(said.words[group.deed]))
      let hollow =
        promises[index].isBare && distance <= 1
        || !promises[index].isBare && stems(promises[index]).count <= 1
          && !hasPronoun(promises[index])
      let same = promises[index].owner == said.speaker
      if group.why != .collective || group.isVague {
        let takenUp = group.why == .noOwner && distance == 1 && promises[index].isBare
        guard shared.count >= 2 || takenUp else { continue }
      }
      guard
        shared.count >= 2 || hollow && (same || distance <= 2) && promises[index].request == nil
          || hollow && same && distance <= 4
      else { continue }
      if !promises[index].evidence.contains(group.sentence) {
        promises[index].evidence.append(group.sentence)
      }
      promises[index].score += 1
      if hollow, promises[index].request?.deed == nil {
        promises[index].deed = Promise.Deed(sentence: group.sentence, words: group.deed)
      }
      return true
    }
    return false
  }

  // MARK: - Merging

  private func merged(_ promises: [Promise]) -> [Promise] {
    var kept: [Promise] = []
    for promise in promises {
      if let index = kept.lastIndex(where: { isSame($0, promise) }) {
        kept[index] = joined(kept[index], promise)
      } else {
        kept.append(promise)
      }
    }
    return kept
  }

  private func isSame(_ earlier: Promise, _ later: Promise) -> Bool {
    guard roster.mayBe(earlier.owner, later.owner) || roster.mayBe(later.owner, earlier.owner)
    else { return false }
    let from = speech.sentences[earlier.sentence]
    let to = speech.sentences[later.sentence]
    let distance = abs(to.turn - from.turn)
    if earlier.sentence == later.sentence { return true }
    if let request = later.request, request.sentence == earlier.request?.sentence { return true }
    if earlier.isBare || later.isBare {
      if distance == 0 { return true }
      // "Send that over." – "Will do.": that was promised before.
      let points = later.isBare && later.request.map(isHollow) ?? true
      return distance <= (later.isBare ? 4 : 1) && points && (later.isBare || later.request == nil)
    }
    if earlier.isTentative, distance == 0, later.sentence - earlier.sentence <= 2 { return true }
    let left = stems(earlier)
    let right = stems(later)
    // "To recap: I'll …" repeats what its speaker promised before.
    if lexicon.summing.occurs(in: to.words), !left.isDisjoint(with: right) { return true }
    let goesOn = later.strength != .conditional || earlier.strength == .conditional
    if isPronounOnly(later), goesOn, distance <= 3, later.request == nil || distance == 0 {
      return true
    }
    let shared = left.intersection(right).count
    let smaller = min(left.count, right.count)
    guard smaller > 0, distance <= 400 else { return false }
    return shared >= 2 && shared * 2 >= smaller || shared == smaller && distance <= 6
  }

  private func joined(_ earlier: Promise, _ later: Promise) -> Promise {
    var result = earlier
    let hollow = earlier.isBare || earlier.isTentative || isPronounOnly(earlier)
    if hollow, !later.isBare, !isPronounOnly(later) { result.deed = later.deed ?? earlier.deed }
    result.isBare = earlier.isBare && later.isBare
    result.isTentative = earlier.isTentative && later.isTentative
    result.request = earlier.request ?? later.request
    if !later.isBare, later.strength != .firm || hollow {
      result.strength = later.strength
    }
    result.condition = earlier.condition ?? later.condition
    result.score = max(earlier.score, later.score)
    if hollow || later.isBare { result.score = max(result.score, earlier.score + later.score) }
    // The sentence that says most is the one to show first.
    if earlier.isBare || earlier.isTentative, !later.isBare { result.sentence = later.sentence }
    for sentence in later.evidence where !result.evidence.contains(sentence) {
      result.evidence.append(sentence)
    }
    return result
  }

  // MARK: - Reading a promise

  /// The stems of what is to be done, without the verb.
  func stems(_ promise: Promise) -> Set<String> {
    guard let deed = promise.deed else { return [] }
    let words = speech.sentences[deed.sentence].words
    let end = StepWording.objectEnd(words, in: deed.words)
    return ContentWords.stems(words[deed.words.lowerBound..<end])
  }

  private func isHollow(_ request: Request) -> Bool {
    guard let deed = request.deed else { return false }
    let words = speech.sentences[deed.sentence].words[deed.words]
    let pronouns: Set<String> = ["that", "it", "those", "them", "this"]
    return words.count <= 4 && words.dropFirst().prefix(2).contains { pronouns.contains($0.folded) }
  }

  private func hasPronoun(_ promise: Promise) -> Bool {
    guard let deed = promise.deed else { return false }
    let pronouns: Set<String> = ["it", "that", "them", "this", "those", "these", "him", "her"]
    return speech.sentences[deed.sentence].words[deed.words].contains {
      pronouns.contains($0.folded)
    }
  }

  private static let hollow = PhraseList("see what i can|see what we can|do what i can")

  /// "I'll get it to you": what is meant stands elsewhere.
  func isPronounOnly(_ promise: Promise) -> Bool {
    guard let deed = promise.deed else { return true }
    let whole = speech.sentences[deed.sentence].words
    let start = deed.words.lowerBound
    if Self.hollow.match(in: whole, at: start) > 0 { return true }
    let words = whole[deed.words].dropFirst()
    // "die schicke ich Ihnen": the object stands before the verb and is a pronoun.
    if start > 0, words.first?.folded == "ich",
      ["die", "das", "es"].contains(whole[start - 1].folded)
    {
      return ContentWords.stems(words).isEmpty
    }
    // "Schick ich Ihnen": there is no object at all.
    if words.first?.folded == "ich", start == 0 || whole[start - 1].breath,
      ContentWords.stems(words).isEmpty
    {
      return true
    }
    let pronouns: Set<String> = [
      "it", "that", "them", "this", "him", "her", "those", "these", "so", "die", "das", "es",
    ]
    guard words.prefix(3).contains(where: { pronouns.contains($0.folded) }) else {
      return words.isEmpty
    }
    let rest = ContentWords.stems(speech.sentences[deed.sentence].words[deed.words].dropFirst())
    return rest.subtracting(["anyway", "team", "myself", "person"]).isEmpty
  }

  /// After the goodbyes a few words promise nothing.
  private func isAside(_ promise: Promise) -> Bool {
    guard let first = firstGoodbye, promise.sentence > first, promise.request == nil else {
      return false
    }
    return !dates.hasDay(in: speech.sentences[promise.sentence]) && stems(promise).count <= 1
  }

  private var firstGoodbye: Int? {
    let start = speech.sentences.count * 9 / 10
    let byes: Set<String> = [
      "bye", "goodbye", "ciao", "servus", "tschüss", "wiederschauen", "wiedersehen",
    ]
    return speech.sentences[start...].first { sentence in
      sentence.words.count <= 6 && sentence.words.contains { byes.contains($0.folded) }
    }?.index
  }

  /// Parked lines without those that a promise settles, and without repetitions.
  private func settled(
    _ parked: [(sentence: Int, why: ParkedStep.Reason)],
    promises: [Promise]
  ) -> [(sentence: Int, why: ParkedStep.Reason)] {
    let used = Set(promises.flatMap(\.evidence))
    var seen: Set<Int> = []
    return
      parked
      .filter { !used.contains($0.sentence) && seen.insert($0.sentence).inserted }
      .sorted { $0.sentence < $1.sentence }
  }
}
