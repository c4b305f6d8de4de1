/// A line of notes taken apart: `[00:15] Mike: …`, `**Name:** …`, `[00:02 - 00:04] Name: text`.
struct NoteLine {
  var start: TimeCode?
  var end: TimeCode?

  /// What follows the time: perhaps a name, and words.
  var text: Bytes

  init(_ line: Bytes) {
    text = Markup.stripped(line)
    guard let first = text.first else { return }
    let closer: UInt8? =
      first == Byte.openBracket
      ? Byte.closeBracket : first == Byte.openParenthesis ? Byte.closeParenthesis : nil
    guard let closer else {
      readBareTime()
      return
    }
    guard let close = text.firstIndex(of: closer),
      let times = Self.times(text[..<close].dropFirst())
    else { return }
    (start, end) = times
    text = text[(close + 1)...].trimmed
    if text.first == Byte.colon || text.first == Byte.dash {
      text = text.dropFirst().trimmed
    }
  }

  /// `00:15 Mike: …` and `00:15 - Mike: …`; a sentence may begin with a time too, so a name must follow.
  private mutating func readBareTime() {
    guard let (code, after) = TimeCode.read(text), code.colons > 0,
      let next = after.first, Byte.isBlank(next)
    else { return }
    var rest = after.trimmed
    if rest.hasPrefix("- ") || rest.hasPrefix("– ") {
      rest = rest.drop { $0 != Byte.space }.trimmed
    }
    guard let prefix = SpeakerPrefix(rest), NameShape(prefix.name).isPlausible else { return }
    start = code
    text = rest
  }

  /// `00:15`, or `00:02 - 00:04`; `00:15` is minutes and seconds.
  private static func times(_ inner: Bytes) -> (TimeCode?, TimeCode?)? {
    guard let (start, rest) = TimeCode.read(inner.trimmed), start.colons > 0 else { return nil }
    var tail = rest.trimmed
    guard !tail.isEmpty else { return (start, nil) }
    guard tail.first == Byte.dash || tail.hasPrefix("–") else { return nil }
    tail = tail.drop { !Byte.isDigit($0) }
    guard let end = TimeCode.whole(tail) else { return nil }
    return (start, end)
  }
}
