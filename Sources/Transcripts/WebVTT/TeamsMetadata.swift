import FoundationEssentials

/// The metadata form of a Teams transcript: one JSON object under each time line.
enum TeamsMetadata {
  private struct Utterance: Decodable {
    var startDateTime: String?
    var speakerName: String?
    var spokenText: String?
    var spokenLanguage: String?
  }

  static func addCues(of source: CaptionFile, to draft: inout TranscriptDraft) {
    let decoder = JSONDecoder()
    var languages: Set<String> = []
    var broken = 0
    for block in source.blocks {
      let payload = block.payload
      guard let row = try? decoder.decode(Utterance.self, from: Data(payload)) else {
        broken += 1
        draft.drop(.unreadableRow, payload.string)
        continue
      }
      if draft.moment == nil {
        draft.moment = row.startDateTime.flatMap { CallMoment(iso: Array($0.utf8)[...]) }
      }
      if let language = row.spokenLanguage {
        draft.language = draft.language ?? language
        languages.insert(language)
      }
      let text = Array((row.spokenText ?? "").utf8)[...].folded
      draft.add(
        start: block.timing?.start,
        end: block.timing?.end,
        speaker: row.speakerName.map { Array($0.utf8)[...].folded },
        text: text
      )
    }
    if broken > 0 {
      draft.warn("\(broken) cues hold no readable JSON and were dropped")
    }
    if languages.count > 1 {
      draft.warn("several languages are spoken: \(languages.sorted().joined(separator: ", "))")
    }
  }
}
