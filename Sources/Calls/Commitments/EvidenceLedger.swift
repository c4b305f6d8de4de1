import Transcripts

/// Collects the quotes that a summary rests on; every quote is checked against its cues.
struct EvidenceLedger {
  private let speech: Speech
  private let roster: Roster
  private(set) var records: [CallEvidence] = []
  private var idOfSentence: [Int: String] = [:]

  init(speech: Speech, roster: Roster) {
    self.speech = speech
    self.roster = roster
  }

  /// The evidence id of a sentence; the same sentence is recorded once.
  mutating func id(ofSentence index: Int) -> String {
    if let known = idOfSentence[index] { return known }
    let id = id(of: speech.sentences[index])
    idOfSentence[index] = id
    return id
  }

  /// Records a sentence, one that was set aside too.
  mutating func id(of sentence: SpokenSentence) -> String {
    let cues = speech.transcript.cues[sentence.cues]
    var record = CallEvidence(
      id: "E\(records.count + 1)",
      cueIDs: cues.map(\.id),
      start: cues.first?.start,
      end: cues.last?.end,
      speakerID: sentence.speaker.map { roster.attendees[$0].id },
      quote: sentence.text,
      verified: false
    )
    record.verified =
      EvidenceVerifier(transcript: speech.transcript, attendees: roster.attendees)
      .problem(with: record) == nil
    records.append(record)
    return record.id
  }

  /// Records words of one cue that are no sentence of their own.
  mutating func id(ofCue index: Int, text: String) -> String {
    let cue = speech.transcript.cues[index]
    let speaker = speech.sentences.first { $0.cues.contains(index) }?.speaker
    var record = CallEvidence(
      id: "E\(records.count + 1)",
      cueIDs: [cue.id],
      start: cue.start,
      end: cue.end,
      speakerID: speaker.map { roster.attendees[$0].id },
      quote: text,
      verified: false
    )
    record.verified =
      EvidenceVerifier(transcript: speech.transcript, attendees: roster.attendees)
      .problem(with: record) == nil
    records.append(record)
    return record.id
  }

  /// Records what a quarantine hit quotes.
  mutating func id(of hit: QuarantineReader.Hit) -> String {
    hit.topic == "injection" ? id(of: hit.sentence) : id(ofSentence: hit.sentence.index)
  }

  /// The evidence ids of several sentences.
  mutating func ids(ofSentences sentences: [Int]) -> [String] {
    sentences.map { id(ofSentence: $0) }
  }
}
