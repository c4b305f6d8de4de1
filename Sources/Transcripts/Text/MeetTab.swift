/// Google Meet's transcript tab: a line that is only a time, then `Name: text` lines below it.
///
/// Everything else is refused: the notes tab is a summary that a model wrote, and no speech. A time
/// belongs to every line below it, so all but the first of them are approximate.
struct MeetTab {
  private struct Segment {
    var time: TimeCode
    var lines: [Bytes] = []
  }

  private var segments: [Segment] = []
  private var dropped: [DroppedText] = []
  private var moment: CallMoment?

  /// Whether the text shows the headings of Meet's tabs.
  private(set) var hasTabs = false

  init(_ lines: [Bytes]) {
    let texts = lines.map(Markup.stripped).filter { !$0.isEmpty }
    var reason = DroppedText.Reason.heading
    var isSpeech = false
    for (index, text) in texts.enumerated() {
      if let time = TimeCode.whole(text) {
        let next = index + 1 < texts.count ? texts[index + 1] : []
        isSpeech = Self.isTurn(next)
        if isSpeech {
          segments.append(Segment(time: time))
        } else {
          drop(.heading, text)
        }
        continue
      }
      if Self.endsSpeech(text) {
        isSpeech = false
        reason = .heading
      }
      if let heading = SectionHeading(text) {
        isSpeech = false
        reason = heading == .summary ? .summary : .heading
      }
      hasTabs = hasTabs || Self.isTab(text)
      if isSpeech {
        segments[segments.count - 1].lines.append(text)
      } else {
        moment = moment ?? (segments.isEmpty ? CallMoment(prose: text) : nil)
        drop(reason, text)
      }
    }
  }

  var isEmpty: Bool {
    segments.isEmpty
  }

  func add(to draft: inout TranscriptDraft) throws(TranscriptError) {
    draft.moment = moment
    let lines = segments.flatMap(\.lines)
    let roster = SpeakerRoster(firstLines: lines.filter(Self.isTurn), habit: .everyCue)
    for row in dropped {
      draft.drop(row.reason, row.text)
    }
    for segment in segments {
      addCues(of: segment, roster: roster, to: &draft)
    }
    if dropped.contains(where: { $0.reason == .summary }) {
      draft.warn("the notes in the file are a summary, not speech, and were left out")
    }
    guard draft.cues.isEmpty else { return }
    throw .noSpeech(
      format: draft.format,
      seen: "the notes are a summary, and no time line is followed by a name and words"
    )
  }

  private func addCues(of segment: Segment, roster: SpeakerRoster, to draft: inout TranscriptDraft)
  {
    var isFirst = true
    for line in segment.lines {
      let (speaker, text) = roster.split(line)
      if speaker == nil, !isFirst {
        draft.extendLast(with: text.folded)
      } else {
        draft.add(start: segment.time, speaker: speaker, text: text.folded, approximate: !isFirst)
      }
      isFirst = false
    }
  }

  private mutating func drop(_ reason: DroppedText.Reason, _ text: Bytes) {
    dropped.append(DroppedText(reason: reason, text: text.folded))
  }

  private static func isTurn(_ line: Bytes) -> Bool {
    guard let prefix = SpeakerPrefix(line), !prefix.text.isEmpty else { return false }
    return NameShape(prefix.name).isPlausible
  }

  /// `Transcription ended after 00:39:00`: few words, the last of them a time.
  private static func endsSpeech(_ text: Bytes) -> Bool {
    let words = text.split(separator: Byte.space)
    guard (2...8).contains(words.count), let last = words.last, let code = TimeCode.whole(last)
    else { return false }
    return code.colons == 2 && SpeakerPrefix(text) == nil
  }

  private static func isTab(_ text: Bytes) -> Bool {
    text.hasPrefix("📝") || text.hasPrefix("📖")
  }
}
