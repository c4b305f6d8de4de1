import Guardrails
import Messaging

/// Passages that are checked as one message, and the way back from its bytes to each of them.
///
/// Disclaimers, qualifiers and the language are matters of the whole message; a finding belongs to
/// the passage in which its words stand.
struct JoinedPassages: Sendable {
  private let passages: [ArtifactPassage]
  private let starts: [Int]
  private let readings: [FallbackReading]
  /// The message as a reader without values gets it: one paragraph or more for each passage.
  let text: String

  init(_ passages: [ArtifactPassage]) {
    let filled = passages.filter { !$0.text.isEmpty }
    let readings = filled.map { FallbackReading($0.text) }
    var starts: [Int] = []
    var text = ""
    for reading in readings {
      if !text.isEmpty { text += "\n\n" }
      starts.append(text.utf8.count)
      text += reading.text
    }
    self.passages = filled
    self.readings = readings
    self.starts = starts
    self.text = text
  }

  /// Whether there is nothing to check.
  var isEmpty: Bool { passages.isEmpty }

  /// A finding of the message as a finding of a passage; one that spans several is at `whole`.
  func finding(_ finding: Finding, whole: String) -> Finding {
    var moved = finding
    guard let (passage, span) = place(finding.span), !isOfAll(finding.span) else {
      moved.path = whole
      moved.span = ByteSpan(start: 0, end: 0)
      moved.line = 1
      moved.column = 1
      moved.text = ""
      return moved
    }
    moved.path = passage.path
    moved.span = span
    let place = TextPlace(of: span.start, in: passage.text)
    moved.line = place.line
    moved.column = place.column
    moved.text = String(decoding: Array(passage.text.utf8)[span.range], as: UTF8.self)
    return moved
  }

  /// An entry of the message's ledger as one of a passage.
  func entry(_ entry: LedgerEntry) -> LedgerEntry? {
    guard let (passage, span) = place(entry.span) else { return nil }
    var moved = entry
    moved.path = passage.path
    moved.span = span
    moved.text = String(decoding: Array(passage.text.utf8)[span.range], as: UTF8.self)
    return moved
  }

  /// The passage in which a span starts, and the part of the span inside it.
  private func place(_ span: ByteSpan) -> (ArtifactPassage, ByteSpan)? {
    guard let index = starts.lastIndex(where: { $0 <= span.start }) else { return nil }
    let reading = readings[index]
    let length = reading.text.utf8.count
    let start = min(span.start - starts[index], length)
    let end = min(max(span.end - starts[index], start), length)
    return (passages[index], reading.source(of: start..<end))
  }

  /// Whether a span means the message as a whole.
  private func isOfAll(_ span: ByteSpan) -> Bool {
    guard passages.count > 1 else { return false }
    return starts.filter { $0 > span.start && $0 < span.end }.count >= passages.count - 1
  }
}

/// A text with every merge tag as its fallback, and the way back to the text itself.
struct FallbackReading: Sendable {
  /// The text that is read.
  let text: String
  private let tags: [(read: Range<Int>, source: Range<Int>)]

  init(_ source: String) {
    var tags: [(read: Range<Int>, source: Range<Int>)] = []
    var shift = 0
    for tag in MergeTag.tags(in: source) {
      let length = (tag.fallback ?? "").utf8.count
      let start = tag.range.lowerBound + shift
      tags.append((start..<start + length, tag.range))
      shift += length - tag.range.count
    }
    self.tags = tags
    text = tags.isEmpty ? source : MergeTag.replacing(in: source) { $0.fallback ?? "" }
  }

  /// The bytes of the source behind some bytes of the text; a part of a tag stands for all of it.
  func source(of range: Range<Int>) -> ByteSpan {
    ByteSpan(
      start: source(of: range.lowerBound, isEnd: false),
      end: max(
        source(of: range.upperBound, isEnd: true),
        source(of: range.lowerBound, isEnd: false)
      )
    )
  }

  private func source(of offset: Int, isEnd: Bool) -> Int {
    var shift = 0
    for tag in tags {
      if offset < tag.read.lowerBound || (isEnd && offset == tag.read.lowerBound) { break }
      let isInside = isEnd ? offset <= tag.read.upperBound : offset < tag.read.upperBound
      if isInside { return isEnd ? tag.source.upperBound : tag.source.lowerBound }
      shift = tag.source.upperBound - tag.read.upperBound
    }
    return offset + shift
  }
}
