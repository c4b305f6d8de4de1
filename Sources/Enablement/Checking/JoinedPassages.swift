import Guardrails
import Messaging

/// Passages that are checked as one message, and the way back from its bytes to each of them.
///
/// Disclaimers, qualifiers and the language are matters of the whole message; a finding belongs to
/// the passage in which its words stand.
struct JoinedPassages: Sendable {
  private let passages: [ArtifactPassage]
  private let starts: [Int]
  /// The message: one paragraph or more for each passage.
  let text: String

  init(_ passages: [ArtifactPassage]) {
    let filled = passages.filter { !$0.text.isEmpty }
    var starts: [Int] = []
    var text = ""
    for passage in filled {
      if !text.isEmpty { text += "\n\n" }
      starts.append(text.utf8.count)
      text += passage.text
    }
    self.passages = filled
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
    let passage = passages[index]
    let length = passage.text.utf8.count
    let start = min(span.start - starts[index], length)
    let end = min(max(span.end - starts[index], start), length)
    return (passage, ByteSpan(start: start, end: end))
  }

  /// Whether a span means the message as a whole.
  private func isOfAll(_ span: ByteSpan) -> Bool {
    guard passages.count > 1 else { return false }
    return starts.filter { $0 > span.start && $0 < span.end }.count >= passages.count - 1
  }
}
