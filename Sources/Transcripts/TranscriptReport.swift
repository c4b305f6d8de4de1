/// A transcript as `runway transcript parse --format json` prints it.
///
/// Every key of the contract is present, with `null` where nothing is known. Who stands on which
/// side is found out elsewhere and handed in.
public struct TranscriptReport: Sendable, Hashable {
  /// Where a speaker stands, and how that is known.
  public struct Side: Sendable, Hashable {
    /// `vendor`, `partner`, `customer` or `unknown`.
    public var side: String

    /// What says so, such as `domain`; `nil` where the side is unknown.
    public var basis: String?

    /// A side with its basis.
    public init(side: String, basis: String? = nil) {
      self.side = side
      self.basis = basis
    }

    /// Nothing says where the speaker stands.
    public static let unknown = Side(side: "unknown")
  }

  /// The transcript that is reported.
  public var transcript: Transcript

  /// The side of each speaker by display name; a name that is missing is unknown.
  public var sides: [String: Side]

  /// A report on a transcript.
  public init(_ transcript: Transcript, sides: [String: Side] = [:]) {
    self.transcript = transcript
    self.sides = sides
  }
}

extension TranscriptReport: Encodable {
  private enum Key: String, CodingKey {
    case version, speakers, cues, warnings, dropped
    case sourceFormat = "source_format"
    case callDate = "call_date"
  }

  /// Writes the contract's keys; the order of keys is the encoder's affair.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .version)
    try container.encode(transcript.format, forKey: .sourceFormat)
    try container.encode(transcript.callDate, forKey: .callDate)
    let speakers = transcript.speakers.map { speaker in
      SpeakerRow(speaker: speaker, side: sides[speaker.name] ?? .unknown)
    }
    try container.encode(speakers, forKey: .speakers)
    try container.encode(transcript.cues.map(CueRow.init), forKey: .cues)
    try container.encode(transcript.warnings, forKey: .warnings)
    try container.encode(transcript.dropped, forKey: .dropped)
  }

  private struct SpeakerRow: Encodable {
    var speaker: TranscriptSpeaker
    var side: Side

    enum Key: String, CodingKey {
      case name, side, basis, cues, seconds
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(speaker.name, forKey: .name)
      try container.encode(side.side, forKey: .side)
      try container.encode(side.basis, forKey: .basis)
      try container.encode(speaker.cues, forKey: .cues)
      try container.encode(speaker.seconds, forKey: .seconds)
    }
  }

  private struct CueRow: Encodable {
    var cue: Cue

    enum Key: String, CodingKey {
      case id, start, end, speaker, text, approximate
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(cue.id, forKey: .id)
      try container.encode(cue.start, forKey: .start)
      try container.encode(cue.end, forKey: .end)
      try container.encode(cue.speaker, forKey: .speaker)
      try container.encode(cue.text, forKey: .text)
      try container.encode(cue.approximate, forKey: .approximate)
    }
  }
}
