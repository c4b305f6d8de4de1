/// Speech that a person typed or pasted: a name, a colon and words, with or without a time.
///
/// Lines above the first turn are headings and may give the date. Under a heading such as "Summary"
/// or "Action items" nothing is speech, not even `Dana: send the deck`, until a heading says
/// "Transcript" or a line carries a time.
enum PlainNotes: TranscriptSyntax {
  static let format = TranscriptFormat.notes

  static func recognises(_ source: TextLines) -> Bool {
    let lines = NoteSections(source.head).speech
    guard !lines.isEmpty else { return false }
    let timed = lines.count { $0.start != nil }
    if timed >= 2 || timed * 2 >= lines.count {
      return true
    }
    let names = names(in: lines)
    let turns = names.values.reduce(0, +)
    let recurs = names.values.contains { $0 > 1 }
    return turns * 4 >= lines.count && (recurs ? turns >= 2 : (1...4).contains(turns))
  }

  static func read(_ source: TextLines, into draft: inout TranscriptDraft) throws(TranscriptError) {
    let sections = NoteSections(source)
    draft.moment = sections.moment
    let roster = roster(for: sections.speech)
    var hasBegun = false
    for line in sections.speech {
      let (speaker, text) = roster.split(line.text)
      if speaker != nil || line.start != nil {
        hasBegun = true
        draft.add(start: line.start, end: line.end, speaker: speaker, text: text.folded)
      } else if hasBegun {
        draft.extendLast(with: text.folded)
      } else {
        draft.moment = draft.moment ?? CallMoment(prose: line.text)
        draft.drop(.heading, line.text.folded)
      }
    }
    for text in sections.summary {
      draft.drop(.summary, text)
    }
    if !sections.summary.isEmpty {
      draft.warn("\(sections.summary.count) lines stand under a heading of notes: not speech")
    }
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(format: format, seen: "no line begins with a name or a time and goes on")
  }

  private static func roster(for lines: [NoteLine]) -> SpeakerRoster {
    let prefixed = lines.map(\.text).filter { line in
      SpeakerPrefix(line).map { !DiscourseWords.contains($0.name) } ?? false
    }
    return SpeakerRoster(firstLines: prefixed, habit: .onChange)
  }

  private static func names(in lines: [NoteLine]) -> [String: Int] {
    let roster = roster(for: lines)
    var names: [String: Int] = [:]
    for line in lines {
      if let name = roster.split(line.text).speaker {
        names[name, default: 0] += 1
      }
    }
    return names
  }
}
