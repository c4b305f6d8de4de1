import Guardrails
import Messaging
import Transcripts

/// Takes proposals into a summary as far as the transcript bears them out.
///
/// What cannot be found in the transcript is parked, never mended. What the rules have found stays;
/// a proposal about the same promise gives it better words.
struct ProposalJudge {
  private let transcript: Transcript
  private let witness: ProposalWitness
  private let resolver: DueDateResolver?
  private let parkedLimit: Int
  private(set) var summary: CallSummary
  private var reworded: Set<String> = []

  init(
    _ summary: CallSummary,
    transcript: Transcript,
    settings: CallSettings
  ) {
    self.summary = summary
    self.transcript = transcript
    witness = ProposalWitness(summary: summary, transcript: transcript)
    resolver = summary.call.date.map { day in
      DueDateResolver(
        reference: day,
        locale: DateLocale(tag: settings.locale),
        fiscalYearStart: settings.fiscalYearStart,
        holidays: settings.holidays
      )
    }
    parkedLimit = settings.parkedLimit
  }

  mutating func adopt(_ proposals: CallProposals) {
    if isFit(proposals.headline, words: 25) { summary.headline = proposals.headline }
    if isFit(proposals.purpose, words: 40) { summary.purpose = proposals.purpose }
    for step in proposals.steps { adopt(step) }
    for parked in proposals.parked { park(parked.note, parked.why) }
    summary.decisions += notes(proposals.decisions, beside: summary.decisions)
    summary.risks += notes(proposals.risks, beside: summary.risks)
    summary.questionsOpen += notes(proposals.questionsOpen, beside: summary.questionsOpen)
    for objection in proposals.objections { adopt(objection) }
    sort()
  }

  private func isFit(_ words: String, words limit: Int) -> Bool {
    let count = words.split(whereSeparator: \.isWhitespace).count
    return count > 1 && count <= limit && witness.carriesFigures(of: words)
  }
}

extension ProposalJudge {
  private mutating func adopt(_ proposal: CallProposals.Step) {
    let passage = proposal.passage
    guard !witness.isShut(passage) else { return }
    let note = CallProposals.Note(text: proposal.text, passage: passage)
    guard let quoted = witness.record(of: passage),
      witness.carriesFigures(of: proposal.text, in: passage),
      proposal.dueWords.map({ witness.holds($0, in: passage) }) ?? true
    else {
      park(note, .unverifiedQuote)
      return
    }
    guard let owner = summary.attendees.first(where: { $0.id == proposal.owner }) else {
      park(note, .noOwner)
      return
    }
    var records = [quoted]
    if quoted.speakerID != owner.id {
      // Somebody else asked: it is a promise only if the owner is heard to accept.
      guard !Self.isPromise(quoted.quote),
        let accepted = witness.record(ofAcceptanceBy: owner.id, of: quoted, in: passage)
      else {
        park(note, quoted.speakerID == nil ? .noOwner : .requestNotAccepted)
        return
      }
      records.append(accepted)
    }
    if isParked(records, owner: owner.id) { return }
    if join(proposal.text, records, owner: owner.id) { return }
    let step = step(proposal, owner: owner, records)
    guard let (settled, reason) = settle(step, records) else { return }
    if let reason {
      park(note, reason)
      return
    }
    let stillParked = summary.parked.filter { parked in
      parked.why != .requestNotAccepted || !shares(parked.evidenceIDs, records)
    }
    summary.parked = stillParked
    var added = settled
    added.evidenceIDs = records.map { add($0) }
    summary.nextSteps.append(added)
  }

  /// Whether somebody promises something with these words: then it is theirs, not another's.
  private static func isPromise(_ words: String) -> Bool {
    let lexicon = CommitmentLexicon.shared
    let words = Speech.words(of: words)
    return lexicon.firm.occurs(in: words) || lexicon.soft.occurs(in: words)
  }

  /// Whether the rules have found that nobody in particular promised this.
  private func isParked(_ records: [CallEvidence], owner: String) -> Bool {
    summary.parked.contains { parked in
      guard shares(parked.evidenceIDs, records) else { return false }
      return parked.why != .requestNotAccepted || records.allSatisfy { $0.speakerID != owner }
    }
  }

  /// Gives better words to a step that is known already; false where it is a new one.
  private mutating func join(_ text: String, _ records: [CallEvidence], owner: String) -> Bool {
    let words = Self.content(text)
    for index in summary.nextSteps.indices where summary.nextSteps[index].ownerID == owner {
      let known = summary.nextSteps[index]
      let likeness = Self.likeness(words, Self.content(known.text))
      if shares(known.evidenceIDs, records), likeness > 0.2 || isQuoted(records[0], in: known) {
        // The same sentence may hold two promises: the second is a step of its own.
        let isSecond = known.text != text && likeness < 0.2 && reworded.contains(known.text)
        if isSecond { continue }
        summary.nextSteps[index].text = text
        reworded.insert(text)
        return true
      }
      if likeness >= 0.6 {
        for record in records where summary.nextSteps[index].evidenceIDs.count < 3 {
          let id = add(record)
          if !summary.nextSteps[index].evidenceIDs.contains(id) {
            summary.nextSteps[index].evidenceIDs.append(id)
          }
        }
        return true
      }
    }
    return false
  }

  private func step(
    _ proposal: CallProposals.Step,
    owner: Attendee,
    _ records: [CallEvidence]
  ) -> NextStep {
    let passage = proposal.passage
    let said = proposal.dueWords ?? ""
    var due = DueDate(said: said, rule: "no-date", certainty: .none)
    if !said.isEmpty {
      due = resolver?.resolve(said) ?? DueDate(said: said, rule: "no-call-date", certainty: .none)
    }
    let condition = [proposal.condition, due.condition].compactMap { $0 }
      .first { witness.holds($0, in: passage) }
    let recipient = summary.attendees.first { $0.id == proposal.recipient && $0.id != owner.id }
    var strength = proposal.strength
    if condition != nil { strength = .conditional }
    if condition == nil, strength == .conditional { strength = .soft }
    return NextStep(
      text: proposal.text,
      ownerID: owner.id,
      ownerSide: owner.side,
      recipientID: recipient?.id,
      strength: strength,
      condition: condition,
      due: due,
      evidenceIDs: []
    )
  }

  /// The step with the strength that its words have, or why it is none.
  private func settle(
    _ step: NextStep,
    _ records: [CallEvidence]
  ) -> (step: NextStep, reason: ParkedStep.Reason?)? {
    var trial = summary
    trial.evidence = records.enumerated().map { index, record in
      var numbered = record
      numbered.id = "T\(index)"
      return numbered
    }
    var step = step
    for _ in 0..<3 {
      step.evidenceIDs = trial.evidence.map(\.id)
      trial.nextSteps = [step]
      let check = CallCheck(summary: trial, transcript: transcript)
      if let wrong = check.strengths().first {
        guard let better = wrong.suggestion.flatMap(NextStep.Strength.init(rawValue:)),
          better != step.strength
        else { return (step, .hypothetical) }
        step.strength = better
        continue
      }
      if !check.owners().isEmpty { return (step, .collective) }
      // What is done already is nobody's next step.
      if !check.futures().isEmpty { return nil }
      if !check.dues().isEmpty { return (step, .unverifiedQuote) }
      return (step, nil)
    }
    return (step, .hypothetical)
  }
}

extension ProposalJudge {
  private mutating func park(_ note: CallProposals.Note, _ why: ParkedStep.Reason) {
    guard !witness.isShut(note.passage) else { return }
    let record = witness.record(of: note.passage)
    guard let record, witness.carriesFigures(of: note.text, in: note.passage) else {
      // Nothing of it can be shown but that somebody proposed it.
      addParked(ParkedStep(text: note.text, why: .unverifiedQuote, evidenceIDs: []))
      return
    }
    let isKnown =
      summary.parked.contains { shares($0.evidenceIDs, [record]) }
      || summary.nextSteps.contains { shares($0.evidenceIDs, [record]) }
    guard !isKnown else { return }
    addParked(ParkedStep(text: note.text, why: why, evidenceIDs: [add(record)]))
  }

  private mutating func addParked(_ parked: ParkedStep) {
    guard summary.parked.count < parkedLimit + 6, !summary.parked.contains(parked) else { return }
    summary.parked.append(parked)
  }

  private mutating func notes(
    _ proposals: [CallProposals.Note],
    beside known: [CallNote]
  ) -> [CallNote] {
    var added: [CallNote] = []
    for proposal in proposals {
      guard !witness.isShut(proposal.passage), let record = witness.record(of: proposal.passage),
        witness.carriesFigures(of: proposal.text, in: proposal.passage),
        !(known + added).contains(where: { shares($0.evidenceIDs, [record]) })
      else { continue }
      added.append(
        CallNote(
          text: proposal.text,
          by: [record.speakerID].compactMap { $0 },
          evidenceIDs: [add(record)]
        )
      )
    }
    return added
  }

  private mutating func adopt(_ proposal: CallProposals.Objection) {
    let note = proposal.note
    guard !witness.isShut(note.passage), let record = witness.record(of: note.passage),
      witness.carriesFigures(of: note.text, in: note.passage),
      !summary.objections.contains(where: { shares($0.evidenceIDs, [record]) })
    else { return }
    summary.objections.append(
      CallObjection(
        text: note.text,
        saidBy: record.speakerID,
        answered: proposal.answered,
        evidenceIDs: [add(record)]
      )
    )
  }

  /// The id of a record, which is added where it is new.
  private mutating func add(_ record: CallEvidence) -> String {
    let same = summary.evidence.first { known in
      known.cueIDs == record.cueIDs && known.quote == record.quote
    }
    if let same { return same.id }
    var numbered = record
    let numbers = summary.evidence.compactMap { Int($0.id.dropFirst()) }
    numbered.id = "E\((numbers.max() ?? 0) + 1)"
    summary.evidence.append(numbered)
    return numbered.id
  }

  private func shares(_ ids: [String], _ records: [CallEvidence]) -> Bool {
    let cues = Set(records.flatMap(\.cueIDs))
    return summary.evidence.contains { ids.contains($0.id) && !cues.isDisjoint(with: $0.cueIDs) }
  }

  private func isQuoted(_ record: CallEvidence, in step: NextStep) -> Bool {
    let quote = EvidenceVerifier.folded(record.quote)
    return summary.evidence.contains { known in
      guard step.evidenceIDs.contains(known.id) else { return false }
      let other = EvidenceVerifier.folded(known.quote)
      return EvidenceVerifier.contains(other, quote) || EvidenceVerifier.contains(quote, other)
    }
  }

  /// Steps in the order of the call, one of them the primary one.
  private mutating func sort() {
    let places = Dictionary(
      summary.evidence.map { ($0.id, witness.place(of: $0)) },
      uniquingKeysWith: min
    )
    func place(_ step: NextStep) -> Int { step.evidenceIDs.compactMap { places[$0] }.min() ?? .max }
    summary.nextSteps = summary.nextSteps.enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
    StepAssembler.markPrimary(&summary.nextSteps)
  }

  private static func content(_ text: String) -> Set<String> {
    let words = Speech.words(of: text).map(\.folded)
    return Set(words.filter { $0.count > 3 })
  }

  private static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let union = left.union(right).count
    return union == 0 ? 0 : Double(left.intersection(right).count) / Double(union)
  }
}
