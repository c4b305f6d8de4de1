import Transcripts

/// Knows what was said where, and finds the words of proposals in it.
struct ProposalWitness {
  /// The shortest quotation that says anything, in folded bytes.
  private static let shortestQuote = 6

  /// How many cues after a request an acceptance may come: about six turns.
  private static let furthestAcceptance = 12

  private let cues: [Cue]
  private let order: [String: Int]
  private let verifier: EvidenceVerifier
  private let speakers: [String: String]
  /// Cues of quarantined speech: nothing may rest on them.
  private let shut: Set<String>

  init(summary: CallSummary, transcript: Transcript) {
    cues = transcript.cues
    order = Dictionary(transcript.cues.enumerated().map { ($1.id, $0) }) { first, _ in first }
    verifier = EvidenceVerifier(transcript: transcript, attendees: summary.attendees)
    speakers = Dictionary(summary.attendees.map { ($0.displayName, $0.id) }) { first, _ in first }
    let hits = Set(summary.quarantine.hits.flatMap(\.evidenceIDs))
    shut = Set(summary.evidence.filter { hits.contains($0.id) }.flatMap(\.cueIDs))
  }

  /// Whether a passage touches speech that must not travel on.
  func isShut(_ passage: CallProposals.Passage) -> Bool {
    passage.cueIDs.contains(where: shut.contains)
  }

  /// The record of a passage's quotation, if the words stand in the cues that it names.
  func record(of passage: CallProposals.Passage) -> CallEvidence? {
    guard EvidenceVerifier.folded(passage.quote).count >= Self.shortestQuote else { return nil }
    let places = Set(passage.cueIDs.compactMap { order[$0] }).sorted()
    for length in 1...max(1, places.count) {
      for start in places {
        let end = start + length
        guard end <= cues.count, (start..<end).allSatisfy(places.contains) else { continue }
        let found = record(cues[start..<end], quote: passage.quote)
        if verifier.problem(with: found) == nil { return found }
      }
    }
    return nil
  }

  /// The record of a cue in which somebody accepts what was asked shortly before.
  func record(
    ofAcceptanceBy attendee: String,
    of request: CallEvidence,
    in passage: CallProposals.Passage
  ) -> CallEvidence? {
    let lexicon = CommitmentLexicon.shared
    let asked = place(of: request)
    for id in passage.cueIDs {
      guard let place = order[id], place > asked, place <= asked + Self.furthestAcceptance,
        speaker(of: cues[place]) == attendee
      else { continue }
      let words = Speech.words(of: cues[place].text)
      guard
        lexicon.bare.occurs(in: words) || lexicon.yes.occurs(in: words, from: 0, to: 3)
          || lexicon.firm.occurs(in: words) || lexicon.soft.occurs(in: words)
      else { continue }
      let found = record(cues[place..<place + 1], quote: cues[place].text)
      if verifier.problem(with: found) == nil { return found }
    }
    return nil
  }

  /// Whether words were said in the cues of a passage.
  func holds(_ words: String, in passage: CallProposals.Passage) -> Bool {
    let folded = EvidenceVerifier.folded(words)
    return !folded.isEmpty && EvidenceVerifier.contains(folded: text(of: passage), folded)
  }

  /// Whether every figure in some words was said in the cues of a passage.
  func carriesFigures(of words: String, in passage: CallProposals.Passage) -> Bool {
    let said = Set(Self.figures(text(of: passage)))
    return Self.figures(Array(words.utf8)).allSatisfy(said.contains)
  }

  /// Whether every figure in some words was said anywhere on the call.
  func carriesFigures(of words: String) -> Bool {
    let wanted = Self.figures(Array(words.utf8))
    guard !wanted.isEmpty else { return true }
    let said = Set(cues.flatMap { Self.figures(Array($0.text.utf8)) })
    return wanted.allSatisfy(said.contains)
  }

  /// Where a record stands in the call.
  func place(of record: CallEvidence) -> Int {
    record.cueIDs.first.flatMap { order[$0] } ?? cues.count
  }

  private func text(of passage: CallProposals.Passage) -> [UInt8] {
    let places = Set(passage.cueIDs.compactMap { order[$0] }).sorted()
    return EvidenceVerifier.folded(places.map { cues[$0].text }.joined(separator: " "))
  }

  private func record(_ cues: ArraySlice<Cue>, quote: String) -> CallEvidence {
    CallEvidence(
      id: "",
      cueIDs: cues.map(\.id),
      start: cues.first?.start,
      end: cues.last?.end,
      speakerID: cues.first.flatMap(speaker),
      quote: quote,
      verified: true
    )
  }

  private func speaker(of cue: Cue) -> String? { cue.speaker.flatMap { speakers[$0] } }

  /// The runs of digits of a text.
  private static func figures(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { !(0x30...0x39).contains($0) }.map(Array.init)
  }
}

extension EvidenceVerifier {
  fileprivate static func contains(folded text: [UInt8], _ part: [UInt8]) -> Bool {
    contains(text, part)
  }
}
