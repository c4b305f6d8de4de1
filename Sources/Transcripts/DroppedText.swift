/// Words of the file that did not become a cue, and why.
///
/// Nothing is left out silently: whatever the reader refuses stands here for a person to judge.
public struct DroppedText: Sendable, Hashable, Codable {
  /// The closed list of refusals; the raw value is what the JSON contract prints.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// A cue that has a time or a speaker and no words.
    case emptyCue = "cue without words"

    /// Text between cues that no time line introduces.
    case outsideCues = "text outside any cue"

    /// A time line that cannot be read, with what stands below it.
    case unreadableTime = "unreadable time line"

    /// Notes that a product or a person wrote about the call: never speech.
    case summary = "summary or notes, not speech"

    /// A line of the document around the speech: title, date, attendees, "started transcription".
    case heading = "heading, not speech"

    /// A comment, style or region block of WebVTT.
    case comment = "comment or style block"

    /// A reaction to a chat message.
    case reaction = "reaction, not a message"

    /// The words of somebody else, repeated above a reply.
    case quotation = "quotation of another message"

    /// What belongs to a second call in the same file.
    case otherCall = "another call in the same file"

    /// What a speech recogniser is known to invent in silence.
    case hallucination = "invented by speech recognition in silence"

    /// An element of a JSON list whose shape is not the format's.
    case unreadableRow = "unreadable row"
  }

  /// Why the text is no cue.
  public var reason: Reason

  /// The text as it stands in the file; empty where the file has none.
  public var text: String

  /// A dropped text with its reason.
  public init(reason: Reason, text: String) {
    self.reason = reason
    self.text = text
  }
}
