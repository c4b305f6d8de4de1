/// One sentence of one speaker, with the cues that hold it.
///
/// `text` is a verbatim substring of the texts of its cues joined by a space, so every quote cut from
/// it can be found again in the transcript.
struct SpokenSentence: Sendable {
  /// Its place among all sentences of the call.
  var index: Int
  /// The turn it belongs to.
  var turn: Int
  /// The attendee who speaks, as an index into the roster.
  var speaker: Int?
  /// The words as the transcript has them.
  var text: String
  /// The cues, as indices into the transcript.
  var cues: ClosedRange<Int>
  /// The words without fillers and false starts.
  var words: [SpokenWord]
  /// Whether it ends in a question mark.
  var isQuestion: Bool

  /// The words of a range as they stand in the transcript, false starts left out.
  func rendered(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for position in range {
      let word = words[position]
      if position > range.lowerBound {
        let gap = bytes[words[position - 1].range.upperBound..<word.range.lowerBound]
        // Where words were dropped between two kept ones, the gap holds letters: a space will do.
        let plain = gap.allSatisfy { $0 < 0x80 && !Self.isLetter($0) }
        out.append(contentsOf: plain && gap.count <= 3 ? Array(gap) : [0x20])
      }
      out.append(contentsOf: bytes[word.range])
    }
    return bracketed(out, bytes, range)
  }

  /// Words in square brackets keep them: "[PII]" is what the recogniser wrote for a number.
  private func bracketed(_ out: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> String {
    let first = words[range.lowerBound].range.lowerBound
    let last = words[range.upperBound - 1].range.upperBound
    let opens = first > 0 && bytes[first - 1] == UInt8(ascii: "[")
    let closes = last < bytes.count && bytes[last] == UInt8(ascii: "]")
    let hasOpening = out.contains(UInt8(ascii: "["))
    let text = String(decoding: out, as: UTF8.self)
    return (opens ? "[" : "") + text + (closes && (opens || hasOpening) ? "]" : "")
  }

  /// The folded words of a range.
  func folded(_ range: Range<Int>) -> [String] { words[range].map(\.folded) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
