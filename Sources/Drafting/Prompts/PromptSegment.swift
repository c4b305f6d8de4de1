public import Chat
public import Messaging

/// A stretch of a prompt that one role says, before any value is put in.
public struct PromptSegment: Sendable, Hashable {
  /// Who says it.
  public var role: ChatMessage.Role
  /// The template.
  public var text: String
  /// Where it begins.
  public var location: SourceLocation
  /// The tags of the template.
  var tags: [PromptTag]

  /// Cuts a body at its role lines and reads the tags.
  ///
  /// A role line is `{{role "system"}}` alone on a line. What stands before the first one belongs
  /// to the user; empty stretches are left out.
  static func segments(
    of body: String,
    line first: Int,
    path: String,
    log: ReadingLog
  ) -> [PromptSegment] {
    var segments: [PromptSegment] = []
    var role = ChatMessage.Role.user
    var lines: [Substring] = []
    var start = first
    func close() {
      // Blank lines around a stretch are layout.
      var kept = lines[...]
      var line = start
      while let blank = kept.first, isBlank(blank) {
        kept.removeFirst()
        line += 1
      }
      while let blank = kept.last, isBlank(blank) { kept.removeLast() }
      guard !kept.isEmpty else { return }
      let text = kept.joined(separator: "\n")
      let place = SourceLocation(file: path, line: line, column: 1)
      let tags = PromptTag.tags(of: text, at: place, log: log)
      segments.append(PromptSegment(role: role, text: text, location: place, tags: tags))
    }
    let text = String(decoding: body.utf8.filter { $0 != 0x0D }, as: UTF8.self)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      guard let name = roleName(line) else {
        lines.append(line)
        continue
      }
      close()
      lines = []
      start = first + index + 1
      let known: ChatMessage.Role? = name == "model" ? .assistant : ChatMessage.Role(rawValue: name)
      if let known {
        role = known
      } else {
        log.report(
          "prompt-role",
          at: SourceLocation(file: path, line: first + index, column: 1),
          "there is no role \"\(name)\". Use system, user or model."
        )
      }
    }
    close()
    return segments
  }

  private static func isBlank(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The word in `{{role "…"}}`, if the line is nothing else.
  private static func roleName(_ line: Substring) -> String? {
    let text = Picoschema.trimmed(String(line))
    guard text.hasPrefix("{{"), text.hasSuffix("}}") else { return nil }
    let inner = Picoschema.trimmed(String(text.dropFirst(2).dropLast(2)))
    guard inner.hasPrefix("role ") || inner.hasPrefix("role\"") else { return nil }
    let word = Picoschema.trimmed(String(inner.dropFirst(4)))
    guard word.count >= 2, word.hasPrefix("\""), word.hasSuffix("\"") else { return nil }
    return String(word.dropFirst().dropLast())
  }
}
