/// One stretch of speech, or one chat message, as the transcript states it.
///
/// What a cue covers depends on the format: a caption line in WebVTT, a sentence in Gong, a turn in a
/// Teams document. Its `id` is what evidence refers to, so it stays when turns are merged for reading.
public struct Cue: Sendable, Hashable, Codable {
  /// `c1`, `c2`, … in the order of the file; never the id that the file gives.
  public var id: String

  /// Seconds from the start of the recording, or `nil` where the file does not say.
  public var start: Double?

  /// Seconds from the start of the recording, or `nil` where the file does not say.
  public var end: Double?

  /// The display name exactly as the file shows it, affiliation and emoji included.
  ///
  /// `nil` where the file names nobody, or says "Unknown Speaker": that is not one person.
  public var speaker: String?

  /// The words, never empty: tags removed, entities decoded, white space folded.
  ///
  /// Lines of a caption are joined by a space; lines of a chat message by a line feed.
  public var text: String

  /// Whether the times belong to more than these words, as when two voices share one caption.
  public var approximate: Bool

  /// A cue of its parts.
  public init(
    id: String,
    start: Double? = nil,
    end: Double? = nil,
    speaker: String? = nil,
    text: String,
    approximate: Bool = false
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.speaker = speaker
    self.text = text
    self.approximate = approximate
  }
}
