/// What a transcript file says: who spoke which words when, and what was left out.
public struct Transcript: Sendable, Hashable, Codable {
  /// The format found in the content.
  public var format: TranscriptFormat

  /// The cues in the order of the file, ids `c1`, `c2`, ….
  public var cues: [Cue]

  /// The call's local date as `YYYY-MM-DD`, from the content or the recorder's file name only.
  public var callDate: String?

  /// When the call began, ISO 8601, with an offset only where the file states one.
  public var startedAt: String?

  /// The spoken language as the file names it, such as `en-us`.
  public var language: String?

  /// Every display name that a cue carries, in the order of first speech.
  public var speakers: [TranscriptSpeaker]

  /// What a person should know before relying on the cues, one sentence each.
  public var warnings: [String]

  /// What did not become a cue.
  public var dropped: [DroppedText]

  /// A transcript of its parts.
  public init(
    format: TranscriptFormat,
    cues: [Cue],
    callDate: String? = nil,
    startedAt: String? = nil,
    language: String? = nil,
    speakers: [TranscriptSpeaker] = [],
    warnings: [String] = [],
    dropped: [DroppedText] = []
  ) {
    self.format = format
    self.cues = cues
    self.callDate = callDate
    self.startedAt = startedAt
    self.language = language
    self.speakers = speakers
    self.warnings = warnings
    self.dropped = dropped
  }
}
