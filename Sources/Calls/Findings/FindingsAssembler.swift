import Messaging

/// Fills a summary with what was said besides promises, each note with its evidence.
struct FindingsAssembler {
  let speech: Speech
  let roster: Roster
  let library: Library?
  let competitors: CompetitorFinder
  let day: CivilDate?
  let dates: SpokenDates
  let used: Set<Int>
  let held: Set<Int>
  let redacted: Set<Int>

  /// Fills everything but steps, views and quarantine.
  func fill(
    _ summary: inout CallSummary,
    ledger: inout EvidenceLedger,
    template: Qualification.Template?
  ) {
    let kept = held.union(redacted)
    let objections = ObjectionReader(
      speech: speech,
      roster: roster,
      library: library,
      used: used,
      held: kept
    ).objections(limit: 6)
    summary.decisions = DecisionReader(speech: speech, held: kept).decisions(limit: 6)
      .map { decision in
        var note = note(decision.sentence, &ledger)
        guard let agreed = decision.agreed else { return note }
        note.evidenceIDs.append(ledger.id(ofSentence: agreed))
        let voice = speech.sentences[agreed].speaker.map { roster.attendees[$0].id }
        if let voice, !note.by.contains(voice) { note.by.append(voice) }
        return note
      }
    let decided = Set(summary.decisions.flatMap(\.evidenceIDs))
    summary.risks = RiskReader(speech: speech, used: used, held: kept)
      .risks(limit: 6, besides: Set(objections.map(\.sentence)))
      .map { note($0, &ledger) }
      .filter { decided.isDisjoint(with: $0.evidenceIDs) }
    summary.objections = objections.map { objection in
      let said = speech.sentences[objection.sentence]
      return CallObjection(
        text: text(of: said),
        saidBy: said.speaker.map { roster.attendees[$0].id },
        answered: objection.answered,
        talkTrackObjectionID: objection.id,
        evidenceIDs: ledger.ids(
          ofSentences: [objection.sentence] + objection.more.prefix(2)
            + [objection.answer].compactMap { $0 }
        )
      )
    }
    summary.questionsOpen = OpenQuestionReader(speech: speech, used: used, held: kept)
      .questions(limit: 6)
      .map { question in
        var note = note(question.sentence, &ledger)
        if let reply = question.reply { note.evidenceIDs.append(ledger.id(ofSentence: reply)) }
        return note
      }
    summary.competitorMentions = mentions(&ledger)
    let corrections = summary.coverage.correctionsApplied
    let heard = ClaimListener(speech: speech, roster: roster, library: library, day: day)
      .heard(corrections: corrections)
      .filter { !kept.contains($0.sentence) }
    summary.claimsHeard = heard.map { claim in
      let said = speech.sentences[claim.sentence]
      return HeardClaim(
        claimID: claim.claimID,
        saidBySide: said.speaker.map { roster.attendees[$0].side } ?? .unknown,
        text: said.text,
        verdict: claim.verdict,
        evidenceIDs: [ledger.id(ofSentence: claim.sentence)]
      )
    }
    let scenario = ScenarioReader(
      speech: speech,
      roster: roster,
      competitors: competitors,
      dates: dates,
      held: kept
    )
    var fields = scenario.fields()
    let stakeholders = scenario.stakeholders(limit: 4)
    summary.scenario = self.scenario(fields, stakeholders, &ledger)
    if let first = stakeholders.first { fields["stakeholders"] = first }
    summary.milestones = MilestoneReader(
      speech: speech,
      roster: roster,
      library: library,
      held: kept
    )
    .suggestions(fields: fields, heard: heard)
    .map {
      SuggestedMilestone(
        milestone: $0.milestone,
        reason: $0.reason,
        evidenceIDs: ledger.ids(ofSentences: $0.sentences)
      )
    }
    if let template {
      summary.qualification = QualificationReader(
        speech: speech,
        roster: roster,
        held: kept.union(heard.map(\.sentence))
      )
      .qualification(template, of: summary.scenario) { ledger.id(ofSentence: $0) }
    }
  }

  private func note(_ sentence: Int, _ ledger: inout EvidenceLedger) -> CallNote {
    let said = speech.sentences[sentence]
    return CallNote(
      text: text(of: said),
      by: said.speaker.map { [roster.attendees[$0].id] } ?? [],
      evidenceIDs: [ledger.id(ofSentence: sentence)]
    )
  }

  /// The sentence without false starts, at most thirty words.
  private func text(of sentence: SpokenSentence) -> String {
    let idle: Set<String> = [
      "so", "well", "and", "but", "yeah", "okay", "right", "oh", "no", "like",
    ]
    var start = 0
    while start < min(3, sentence.words.count - 1), idle.contains(sentence.words[start].folded),
      sentence.words[start].breath || start == 0
    {
      start += 1
    }
    let end = min(sentence.words.count, start + 30)
    let text = sentence.rendered(start..<end)
    let mark =
      sentence.isQuestion && end == sentence.words.count
      ? "?" : end < sentence.words.count ? " …" : ""
    return text.prefix(1).uppercased() + text.dropFirst() + mark
  }

  private func mentions(_ ledger: inout EvidenceLedger) -> [CallNote] {
    var found: [CallNote] = []
    for sentence in speech.sentences where !held.contains(sentence.index) {
      let names = competitors.competitors(in: sentence.text)
      guard !names.isEmpty, found.count < 8 else { continue }
      var note = note(sentence.index, &ledger)
      note.text = "\(names.joined(separator: ", ")): \(note.text)"
      found.append(note)
    }
    return found
  }

  private func scenario(
    _ fields: [String: ScenarioReader.Stated],
    _ stakeholders: [ScenarioReader.Stated],
    _ ledger: inout EvidenceLedger
  ) -> Scenario {
    var values: [String: BasedValue] = [:]
    for name in fields.keys.sorted() {
      guard let field = fields[name] else { continue }
      values[name] = .stated(field.value, evidenceIDs: [ledger.id(ofSentence: field.sentence)])
    }
    return Scenario(
      account: values["account"] ?? .unknown,
      stage: values["stage"] ?? .unknown,
      amount: values["amount"] ?? .unknown,
      timeline: values["timeline"] ?? .unknown,
      problem: values["problem"] ?? .unknown,
      currentSolution: values["current_solution"] ?? .unknown,
      stakeholders: stakeholders.map {
        .stated($0.value, evidenceIDs: [ledger.id(ofSentence: $0.sentence)])
      },
      competition: values["competition"] ?? .unknown
    )
  }
}
