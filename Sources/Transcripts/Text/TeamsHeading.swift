/// What stands above the turns of a Teams document: title, date, duration, who started it.
enum TeamsHeading {
  /// Takes the call's moment from the date line, or else from the title, and drops every line.
  ///
  /// The date line is the local time of who exported; the stamp in the title is a recorder's.
  static func read(_ lines: [Bytes], into draft: inout TranscriptDraft) {
    for line in lines {
      draft.drop(.heading, line.folded)
    }
    let written = lines.lazy.compactMap { CallMoment(prose: $0) }.first
    draft.moment = written ?? lines.lazy.compactMap { RecordingName.teams($0) }.first
  }

  /// `Name started transcription` in any of the languages that say so with the same stem.
  static func isTranscriptionNote(_ line: Bytes) -> Bool {
    let text = line.folded
    let words = text.split(separator: " ")
    guard (2...9).contains(words.count), let last = text.last, last.isLetter,
      text.first?.isLowercase == false
    else { return false }
    let stems = ["transcription", "transkription", "transcripci", "trascrizion", "transcri"]
    return words.dropFirst().contains { word in
      stems.contains { word.lowercased().hasPrefix($0) }
    }
  }
}
