/// The words that were said, with their place in the transcript.
public struct CallEvidence: Sendable, Hashable, Codable {
  /// The id inside the summary, `E1` for the first.
  public var id: String
  /// The cues that hold the quote, in order.
  public var cueIDs: [String]
  /// The start of the first of these cues in seconds.
  public var start: Double?
  /// The end of the last of these cues in seconds.
  public var end: Double?
  /// The attendee who said it.
  public var speakerID: String?
  /// The words, verbatim.
  public var quote: String
  /// Whether code found the quote in its cues, at that time, by that speaker.
  public var verified: Bool

  /// Makes a record.
  public init(
    id: String,
    cueIDs: [String],
    start: Double?,
    end: Double?,
    speakerID: String?,
    quote: String,
    verified: Bool
  ) {
    self.id = id
    self.cueIDs = cueIDs
    self.start = start
    self.end = end
    self.speakerID = speakerID
    self.quote = quote
    self.verified = verified
  }
}
