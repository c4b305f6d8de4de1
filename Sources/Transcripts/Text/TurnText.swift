/// Text in turns, each under a ``TurnHeader``; what Otter and Teams have in common.
struct TurnText {
  private struct Turn {
    var header: TurnHeader
    var lines: [Bytes]
  }

  private var turns: [Turn] = []

  /// The lines in front of the first turn.
  private(set) var preamble: [Bytes] = []

  init(_ lines: some Sequence<Bytes>) {
    var afterBlank = true
    var counts: [String: Int] = [:]
    let all = lines.map { ($0, TurnHeader($0)) }
    for case (_, let header?) in all {
      counts[header.speaker, default: 0] += 1
    }
    for (line, header) in all {
      guard !line.isBlank else {
        afterBlank = true
        continue
      }
      if let header, header.isStrong || afterBlank || counts[header.speaker, default: 0] > 1 {
        turns.append(Turn(header: header, lines: []))
      } else if turns.isEmpty {
        preamble.append(line)
      } else {
        turns[turns.count - 1].lines.append(line)
      }
      afterBlank = false
    }
  }

  var isEmpty: Bool {
    turns.isEmpty
  }

  /// Whether this is a text of turns: one opens it, or there are several.
  var isConvincing: Bool {
    turns.count > 1 || !isEmpty && preamble.count <= 12
  }

  /// The usual number of blanks between name and time.
  var gap: Int {
    let gaps = turns.prefix(25).map(\.header.gap).sorted()
    return gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  /// Adds a cue a turn; a turn says when it begins and nothing of its end.
  func add(to draft: inout TranscriptDraft, isFooter: (Bytes) -> Bool) {
    for (index, turn) in turns.enumerated() {
      var lines = turn.lines
      var footer: [Bytes] = []
      while index == turns.count - 1, let last = lines.last, isFooter(last) {
        footer.insert(lines.removeLast(), at: 0)
      }
      let text = Array(lines.joined(separator: [Byte.lineFeed]))[...].folded
      draft.add(start: turn.header.time, speaker: turn.header.speaker, text: text)
      for line in footer {
        draft.drop(.heading, line.folded)
      }
    }
  }
}
