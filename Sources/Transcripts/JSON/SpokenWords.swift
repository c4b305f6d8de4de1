/// Puts single words together to cues: one for each stretch of one speaker, cut at sentence ends.
///
/// Services that list words only are read with this. A cue ends where the speaker changes, and after
/// a full stop, question or exclamation mark once it holds eight words.
struct SpokenWords {
  private var words: [String] = []
  private var start: Double?
  private var end: Double?
  private var speaker: String?

  mutating func add(
    _ word: String,
    start: Double?,
    end: Double?,
    speaker: String?,
    to draft: inout TranscriptDraft
  ) {
    if !words.isEmpty, speaker != self.speaker || endsSentence {
      close(into: &draft)
    }
    if words.isEmpty {
      self.start = start
      self.speaker = speaker
    }
    words.append(word)
    self.end = end ?? self.end
  }

  /// Joins a mark such as "," to the word in front of it.
  mutating func addPunctuation(_ mark: String) {
    guard !words.isEmpty else { return }
    words[words.count - 1] += mark
  }

  mutating func close(into draft: inout TranscriptDraft) {
    guard !words.isEmpty else { return }
    let text = Array(words.joined(separator: " ").utf8)[...].folded
    draft.add(startSeconds: start, endSeconds: end, speaker: speaker, text: text)
    words = []
    start = nil
    end = nil
  }

  private var endsSentence: Bool {
    guard words.count >= 8, let mark = words.last?.utf8.last else { return false }
    return mark == Byte.dot || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")
  }
}
