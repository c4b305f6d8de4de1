/// Fills a qualification template from what partner and customer said.
///
/// A field holds a few words with their evidence, or is unknown. Whether somebody is a champion is a
/// judgement that words on one call do not carry: that field is always unknown, for a person to fill.
struct QualificationReader {
  let speech: Speech
  let roster: Roster
  /// Sentences that must not travel, and those that repeat a claim: they tell of us, not of the deal.
  let held: Set<Int>

  private static let metrics = PhraseList(
    """
    percent of|percent|per cent|prozent|hours a week|hours per|hours every|hours each|days a month|days every|weeks a year|weeks every|weeks per
    minutes per|minutes a|a year on|a month on|per month|per year|per week|times a week|times a month|wochen im jahr|stunden pro|stunden im
    """
  )
  private static let buyer = PhraseList(
    """
    signs it off|signs off on the money|can sign it herself|can sign it himself|i can sign|sign it myself|my own signature|holds the budget|owns the budget|budget holder
    has the budget|it's my budget|approves the budget|approves the spend|my budget|her budget|his budget|signs the cheque|signs the check|unterschreibt|freigabe
    gibt das budget frei|budgetverantwortung|sign on my own
    """
  )
  private static let criteria = PhraseList(
    """
    has to be|needs to be|must be able|must have|is a must|the main thing is|what matters is|what matters to us|important to us|most important
    we need it to|it has to work|as long as it|deal breaker|dealbreaker|requirement is|would have to be true|wichtig ist|muss können|voraussetzung ist|uns ist wichtig
    """
  )
  private static let process = PhraseList(
    """
    goes to the board|go to the board|board committee|has to go to|goes to the committee|without a vote|the board only|they vote|sign-off from|signs off
    needs approval|need approval|approval from|approved by|steering group|procurement process|decide in|decides in|final say|i need dr|geht in den|muss durch
    muss zustimmen|zugestimmt hat|freigegeben
    """
  )
  private static let paper = PhraseList(
    """
    data processing contract|data processing agreement|dpa|msa|nda|purchase order|the contract|our paper|your paper|legal review|legal has to|terms and conditions
    framework agreement|tender|countersign|old contract|notice period|vertrag|rahmenvertrag|ausschreibung|bestellung
    """
  )
  private static let impact = PhraseList(
    """
    costs us|cost us|cost them|costs them|fined|the fine|premium goes up|we lose|losing|lost revenue|afternoon|overtime|goes from amber to red|explaining myself
    kostet uns|verlieren|strafe
    """
  )

  /// The template with what is known.
  ///
  /// - Parameters:
  ///   - template: The template.
  ///   - scenario: What is known of the deal already.
  ///   - evidence: Gives the evidence id of a sentence.
  /// - Returns: Every field of the template, known or not.
  func qualification(
    _ template: Qualification.Template,
    of scenario: Scenario,
    evidence: (Int) -> String
  ) -> Qualification {
    let stakeholder = scenario.stakeholders.first ?? .unknown
    func said(_ list: PhraseList) -> BasedValue {
      guard let (value, sentence) = first(list) else { return .unknown }
      return .stated(value, evidenceIDs: [evidence(sentence)])
    }
    var fields: [String: BasedValue] = [:]
    switch template {
    case .meddpicc:
      fields["metrics"] = said(Self.metrics)
      fields["economic_buyer"] = said(Self.buyer)
      fields["decision_criteria"] = said(Self.criteria)
      fields["decision_process"] = said(Self.process)
      fields["paper_process"] = said(Self.paper)
      fields["identify_pain"] = scenario.problem
      fields["champion"] = .unknown
      fields["competition"] = scenario.competition
    case .bant:
      let buyer = said(Self.buyer)
      fields["budget"] = scenario.amount
      fields["authority"] = buyer.value == nil ? stakeholder : buyer
      fields["need"] = scenario.problem
      fields["timeline"] = scenario.timeline
    case .spiced:
      let process = said(Self.process)
      fields["situation"] = scenario.currentSolution
      fields["pain"] = scenario.problem
      fields["impact"] = said(Self.impact)
      fields["critical_event"] = scenario.timeline
      fields["decision"] = process.value == nil ? stakeholder : process
    }
    return Qualification(template: template, fields: fields)
  }

  private func first(_ list: PhraseList) -> (String, Int)? {
    for sentence in speech.sentences {
      guard (4...45).contains(sentence.words.count), !sentence.isQuestion,
        !held.contains(sentence.index), let speaker = sentence.speaker,
        [.partner, .customer].contains(roster.attendees[speaker].side),
        let match = list.firstMatch(in: sentence.words),
        !CommitmentLexicon.shared.hypothetical.occurs(in: sentence.words)
      else { continue }
      let value = Clause.text(of: sentence, around: match, most: 16)
      if value.split(separator: " ").count >= 4 { return (value, sentence.index) }
    }
    return nil
  }
}
