public import Transcripts

/// Finds out whether a quote stands where it says it does.
public struct EvidenceVerifier: Sendable {
  private let cues: [String: Cue]
  private let displayNames: [String: Set<String>]
  private let order: [String: Int]

  /// Prepares a transcript for many quotes.
  public init(transcript: Transcript, attendees: [Attendee]) {
    var cues: [String: Cue] = [:]
    var order: [String: Int] = [:]
    for (index, cue) in transcript.cues.enumerated() {
      cues[cue.id] = cue
      order[cue.id] = index
    }
    self.cues = cues
    self.order = order
    displayNames = Dictionary(
      attendees.map { ($0.id, [$0.displayName, $0.name ?? $0.displayName]) }
    ) { first, _ in first }
  }

  /// What is wrong with a record, or `nil` where it stands as quoted.
  ///
  /// The quote, folded for white space and case, has to be a substring of its cues' texts joined by
  /// a space; the cues follow one another; the times lie inside them; one speaker says all of it.
  public func problem(with evidence: CallEvidence) -> String? {
    var texts: [String] = []
    var speakers: Set<String?> = []
    var last: Int?
    var start: Double?
    var end: Double?
    guard !evidence.cueIDs.isEmpty else { return "it names no cue" }
    for id in evidence.cueIDs {
      guard let cue = cues[id], let place = order[id] else { return "there is no cue \(id)" }
      if let last, place != last + 1 { return "its cues do not follow one another" }
      last = place
      texts.append(cue.text)
      speakers.insert(cue.speaker)
      start = start ?? cue.start
      end = cue.end ?? end
    }
    let quote = Self.folded(evidence.quote)
    if quote.isEmpty { return "the quote is empty" }
    if !Self.contains(Self.folded(texts.joined(separator: " ")), quote) {
      return "the words do not stand in its cues"
    }
    if speakers.count > 1 { return "its cues have more than one speaker" }
    if let given = evidence.start, let start,
      given < start - 0.001 || given > (end ?? given) + 0.001
    {
      return "its time lies outside its cues"
    }
    if let given = evidence.end, let end, given > end + 0.001 || given < (start ?? given) - 0.001 {
      return "its time lies outside its cues"
    }
    return nil
  }

  /// Lower case, white space runs as one space.
  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.lowercased().utf8 {
      let white = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if white {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    var index = 0
    while index + part.count <= text.count {
      if text[index] == first, text[index..<index + part.count].elementsEqual(part) { return true }
      index += 1
    }
    return false
  }
}
