import Calls
import Chat
import Messaging
import Transcripts

/// A transcript cut into stretches that fit a model's context, every cue in at least one of them.
struct CallChunks {
  /// A stretch: its lines, and the cues that they are.
  struct Chunk: Sendable, Hashable {
    var cues: Range<Int>
    var text: String
  }

  /// So many cues stand at the end of one stretch and again at the beginning of the next, so that a
  /// request and its acceptance are seen together.
  static let overlap = 8

  private let lines: [String]

  /// Prepares a call.
  ///
  /// A line break inside a cue becomes a space: no speaker can begin a line of their own making.
  /// Quarantined speech is left out in sight.
  init(_ transcript: Transcript, summary: CallSummary) {
    let ids = Dictionary(
      summary.attendees.map { ($0.displayName, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    let hits = Set(summary.quarantine.hits.flatMap(\.evidenceIDs))
    let withheld = Set(
      summary.evidence.filter { hits.contains($0.id) }.flatMap(\.cueIDs)
    )
    lines = transcript.cues.map { cue in
      let speaker = cue.speaker.flatMap { ids[$0] } ?? "unknown"
      let words = withheld.contains(cue.id) ? "(withheld)" : Self.oneLine(cue.text)
      return "\(cue.id) | \(speaker) | \(words)"
    }
  }

  /// The cues of the call.
  var all: Range<Int> { 0..<lines.count }

  /// Stretches of a part of the call that have about so many tokens each at most.
  ///
  /// A token is taken for four bytes, which is careful for speech in English. One cue that is longer
  /// than that stands in a stretch of its own.
  func chunks(of part: Range<Int>, tokens: Int) -> [Chunk] {
    var chunks: [Chunk] = []
    var start = part.lowerBound
    while start < part.upperBound {
      var end = start
      var bytes = 0
      while end < part.upperBound {
        let size = lines[end].utf8.count + 1
        if end > start, Usage.estimatedTokens(ofBytes: bytes + size) > tokens { break }
        bytes += size
        end += 1
      }
      chunks.append(Chunk(cues: start..<end, text: lines[start..<end].joined(separator: "\n")))
      guard end < part.upperBound else { break }
      // The overlap never keeps a stretch from going on.
      start = max(start + 1, end - min(Self.overlap, (end - start) / 2))
    }
    return chunks
  }

  private static func oneLine(_ text: String) -> String {
    let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
