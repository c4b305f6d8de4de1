/// Makes next steps of promises: who owes what to whom by when, with the words that were said.
struct StepAssembler {
  let speech: Speech
  let roster: Roster
  let dates: SpokenDates

  /// The steps, the parked lines, and the evidence they add to the ledger.
  func assemble(
    _ outcome: CommitmentExtractor.Outcome,
    into ledger: inout EvidenceLedger,
    parkedLimit: Int
  ) -> (steps: [NextStep], parked: [ParkedStep]) {
    var steps: [NextStep] = []
    var parked: [ParkedStep] = []
    let promised = Set(
      outcome.promises.flatMap { [$0.sentence] + [$0.deed?.sentence].compactMap { $0 } }
    )
    let finder = DueFinder(speech: speech, roster: roster, dates: dates, promised: promised)
    let wording = StepWording(speech: speech, roster: roster, dates: dates)
    for promise in outcome.promises {
      let (due, source) = finder.due(of: promise)
      let recipient = recipient(of: promise)
      let evidence = ledger.ids(ofSentences: sentences(of: promise, dueFrom: source))
      let text = wording.text(of: promise, recipient: recipient)
      let verified = ledger.records.filter { evidence.contains($0.id) }.allSatisfy(\.verified)
      guard verified, !text.isEmpty else {
        parked.append(ParkedStep(text: text, why: .unverifiedQuote, evidenceIDs: evidence))
        continue
      }
      steps.append(
        NextStep(
          text: text,
          ownerID: roster.attendees[promise.owner].id,
          ownerSide: roster.attendees[promise.owner].side,
          recipientID: recipient.map { roster.attendees[$0].id },
          strength: promise.strength,
          condition: promise.strength == .conditional ? promise.condition : nil,
          due: due,
          evidenceIDs: evidence
        )
      )
    }
    Self.markPrimary(&steps)
    for line in outcome.parked.prefix(parkedLimit) {
      let sentence = speech.sentences[line.sentence]
      let text = sentence.rendered(0..<min(sentence.words.count, 30))
      let ids = ledger.ids(ofSentences: [line.sentence])
      parked.append(ParkedStep(text: text, why: line.why, evidenceIDs: ids))
    }
    return (steps, parked)
  }

  /// Up to three sentences: the promise, what gave the day, the request or a read-back.
  private func sentences(of promise: Promise, dueFrom source: Int?) -> [Int] {
    var chosen = [promise.sentence]
    func add(_ sentence: Int?) {
      guard let sentence, !chosen.contains(sentence), chosen.count < 3 else { return }
      chosen.append(sentence)
    }
    add(source)
    add(promise.deed?.sentence)
    for sentence in promise.evidence { add(sentence) }
    return chosen
  }

  /// Whom "you" means, where that is certain.
  private func recipient(of promise: Promise) -> Int? {
    let own = speech.sentences[promise.sentence]
    let deedSentence = promise.deed.map { speech.sentences[$0.sentence] } ?? own
    if let deed = promise.deed {
      for position in deed.words {
        guard let person = roster.mention(in: deedSentence.words, at: position),
          person != promise.owner,
          position > 0,
          [
            "to", "send", "give", "get", "with", "for", "ask", "show", "an", "mit", "ring", "call",
            "tell", "share",
          ].contains(deedSentence.words[position - 1].folded)
            || deedSentence.words[position - 1].breath
        else { continue }
        return person
      }
    }
    if let request = promise.request, request.kind != .pointing,
      !roster.mayBe(request.asker, promise.owner)
    {
      return request.asker
    }
    let you: Set<String> = ["you", "ya", "your", "ihnen", "dir", "sie", "y'all"]
    guard own.words.contains(where: { you.contains($0.folded) }) else { return nil }
    if own.words.contains(where: {
      $0.folded == "both" || $0.folded == "everybody" || $0.folded == "all"
    }) {
      return nil
    }
    // The last other voice, unless somebody is called by name.
    let called = roster.mentions(in: own.words).filter { $0 != promise.owner }
    if called.count == 1 { return called[0] }
    var turn = own.turn - 1
    while turn >= max(0, own.turn - 2) {
      if let speaker = speech.turns[turn].speaker, !roster.mayBe(speaker, promise.owner) {
        return roster.sharedTiles[speaker] == nil ? speaker : nil
      }
      turn -= 1
    }
    // Nobody spoke before: whoever takes up the offer is meant.
    guard own.turn + 1 < speech.turns.count, let next = speech.turns[own.turn + 1].speaker,
      promise.evidence.contains(where: { speech.sentences[$0].turn == own.turn + 1 }),
      !roster.mayBe(next, promise.owner), roster.sharedTiles[next] == nil
    else { return nil }
    return next
  }

  /// The one step the call is remembered for: dated, firm, a meeting or a deliverable of ours.
  static func markPrimary(_ steps: inout [NextStep]) {
    guard !steps.isEmpty else { return }
    func weight(_ step: NextStep) -> Int {
      var weight = 0
      if step.due.date != nil { weight += 8 } else if !step.due.candidates.isEmpty { weight += 4 }
      if step.strength == .firm { weight += 4 }
      if step.ownerSide == .partner || step.ownerSide == .vendor { weight += 2 }
      let text = step.text.lowercased()
      let strong = [
        "introduc", "meeting", "workshop", "proposal", "offer", "angebot", "quote", "plan", "demo",
        "pilot", "termin", "approve", "price",
      ]
      if strong.contains(where: { text.contains($0) }) { weight += 3 }
      return weight
    }
    var best = 0
    for index in steps.indices where weight(steps[index]) > weight(steps[best]) { best = index }
    for index in steps.indices { steps[index].primary = index == best }
  }
}
