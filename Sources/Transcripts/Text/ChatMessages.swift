/// The messages of a chat as they are being read: first line, further lines, then a look at the whole.
struct ChatMessages {
  private struct Message {
    var start: TimeCode?
    var speaker: String
    var lines: [Bytes]
  }

  private var messages: [Message] = []

  mutating func begin(start: TimeCode?, speaker: String, text: Bytes) {
    messages.append(Message(start: start, speaker: speaker, lines: [text]))
  }

  /// Takes a line that begins no message; `false` where there is no message to belong to.
  mutating func carryOn(_ line: Bytes) -> Bool {
    guard !messages.isEmpty else { return false }
    messages[messages.count - 1].lines.append(line)
    return true
  }

  /// Adds messages as cues, reactions and the quotation above a reply as dropped rows.
  func add(to draft: inout TranscriptDraft) {
    for message in messages {
      let lines = message.lines.map(\.folded).filter { !$0.isEmpty }
      let text = lines.joined(separator: "\n")
      if Self.isReaction(text) {
        draft.drop(.reaction, "\(message.speaker): \(text)")
      } else if let reply = Self.reply(lines) {
        draft.drop(.quotation, reply.quotation)
        draft.add(start: message.start, speaker: message.speaker, text: reply.text)
      } else {
        draft.add(start: message.start, speaker: message.speaker, text: text)
      }
    }
  }

  private static func isReaction(_ text: String) -> Bool {
    text.hasPrefix("Reacted to \"") && text.contains("\" with ")
      || text.hasPrefix("Removed a ") && text.contains(" reaction from \"")
  }

  /// `Replying to "…"` ends where its quotation mark closes a line.
  private static func reply(_ lines: [String]) -> (quotation: String, text: String)? {
    let opening = "Replying to \""
    guard let first = lines.first, first.hasPrefix(opening) else { return nil }
    let end = lines.indices.first { index in
      lines[index].hasSuffix("\"") && (index > 0 || first.utf8.count > opening.utf8.count)
    }
    let count = (end ?? 0) + 1
    return (
      lines.prefix(count).joined(separator: "\n"), lines.dropFirst(count).joined(separator: "\n")
    )
  }
}
