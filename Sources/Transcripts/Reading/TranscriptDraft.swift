/// What a reader has found so far; it keeps the rules that hold for cues of every format.
struct TranscriptDraft {
  var format: TranscriptFormat
  var moment: CallMoment?
  var language: String?
  private(set) var cues: [Cue] = []
  private(set) var warnings: [String] = []
  private(set) var dropped: [DroppedText] = []
  private var parties: [String: TranscriptSpeaker.Party] = [:]
  private var affiliations: [String: String] = [:]
  private var unreadTimes = 0

  init(format: TranscriptFormat) {
    self.format = format
  }

  /// Adds a cue, or a dropped row where no words are left.
  mutating func add(
    start: TimeCode? = nil,
    end: TimeCode? = nil,
    speaker: String? = nil,
    text: String,
    approximate: Bool = false
  ) {
    if start?.isNegative == true || end?.isNegative == true {
      unreadTimes += 1
    }
    add(
      startSeconds: start?.seconds,
      endSeconds: end?.seconds,
      speaker: speaker,
      text: text,
      approximate: approximate
    )
  }

  /// The same for times in seconds; a negative or impossible one is left out with a warning.
  mutating func add(
    startSeconds: Double?,
    endSeconds: Double?,
    speaker: String?,
    text: String,
    approximate: Bool = false
  ) {
    let name = speaker.flatMap { Self.meansNobody($0) ? nil : $0 }
    guard !text.isEmpty else {
      drop(.emptyCue, name.map { "\($0):" } ?? "")
      return
    }
    cues.append(
      Cue(
        id: "c\(cues.count + 1)",
        start: accepted(startSeconds),
        end: accepted(endSeconds),
        speaker: name,
        text: text,
        approximate: approximate
      )
    )
  }

  /// Joins a line to the words of the last cue.
  mutating func extendLast(with text: String, separator: String = " ") {
    guard !cues.isEmpty, !text.isEmpty else { return }
    cues[cues.count - 1].text += separator + text
  }

  /// Gives the last cue an end where it has none, when the file states one later.
  mutating func endLast(at seconds: Double?) {
    guard !cues.isEmpty, cues[cues.count - 1].end == nil else { return }
    cues[cues.count - 1].end = accepted(seconds)
  }

  mutating func warn(_ warning: String) {
    warnings.append(warning)
  }

  mutating func drop(_ reason: DroppedText.Reason, _ text: String) {
    dropped.append(DroppedText(reason: reason, text: text))
  }

  /// Records what the file itself says of a speaker.
  mutating func describe(
    _ speaker: String,
    party: TranscriptSpeaker.Party? = nil,
    affiliation: String? = nil
  ) {
    parties[speaker] = party ?? parties[speaker]
    affiliations[speaker] = affiliation ?? affiliations[speaker]
  }

  /// What services write where they do not know who speaks.
  private static func meansNobody(_ name: String) -> Bool {
    let stated = name.lowercased()
    let words: Set<String> = [
      "", "unknown", "unknown speaker", "unknown user", "unidentified speaker", "unbekannt",
      "unbekannter sprecher",
    ]
    return words.contains(stated)
  }

  /// Milliseconds are kept and nothing finer; a year is the longest time believed.
  private mutating func accepted(_ seconds: Double?) -> Double? {
    guard let seconds else { return nil }
    guard seconds.isFinite, seconds >= 0, seconds < 31_536_000 else {
      unreadTimes += 1
      return nil
    }
    return (seconds * 1000).rounded() / 1000
  }
}

extension TranscriptDraft {
  /// The transcript with its speakers counted and its times looked over.
  func finished() -> Transcript {
    var all = warnings
    all.append(contentsOf: timeWarnings())
    let speakers = countedSpeakers()
    if speakers.count > 100 {
      all.append("\(speakers.count) different speaker names: some may be words in front of a colon")
    }
    let unnamed = cues.count { $0.speaker == nil }
    if speakers.isEmpty {
      all.append("no speaker is named in the file")
    } else if unnamed > 0 {
      all.append("\(unnamed) of \(cues.count) cues name no speaker")
    }
    return Transcript(
      format: format,
      cues: cues,
      callDate: moment?.date,
      startedAt: moment?.iso,
      language: language,
      speakers: speakers,
      warnings: all,
      dropped: dropped
    )
  }

  private func countedSpeakers() -> [TranscriptSpeaker] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    var milliseconds: [String: Int] = [:]
    for cue in cues {
      guard let name = cue.speaker else { continue }
      if counts[name] == nil {
        order.append(name)
      }
      counts[name, default: 0] += 1
      if let start = cue.start, let end = cue.end {
        milliseconds[name, default: 0] += max(0, Int(((end - start) * 1000).rounded()))
      }
    }
    return order.map { name in
      TranscriptSpeaker(
        name: name,
        cues: counts[name] ?? 0,
        seconds: milliseconds[name].map { Double($0) / 1000 },
        affiliation: affiliations[name] ?? DisplayName(name).affiliation,
        party: parties[name]
      )
    }
  }

  private func timeWarnings() -> [String] {
    var backwards = 0
    var overlaps = 0
    var inverted = 0
    var lastStart = 0.0
    var lastEnd = 0.0
    for cue in cues where !cue.approximate {
      if let start = cue.start {
        backwards += start < lastStart ? 1 : 0
        overlaps += start >= lastStart && start < lastEnd ? 1 : 0
        lastStart = start
      }
      if let start = cue.start, let end = cue.end {
        inverted += end < start ? 1 : 0
        lastEnd = end
      }
    }
    var warnings: [String] = []
    if unreadTimes > 0 {
      warnings.append("\(Self.times(unreadTimes)) before the recording or impossible: left out")
    }
    if backwards > 0 {
      warnings.append(
        "\(Self.cues(backwards)) before the one in front of it: order kept as in the file"
      )
    }
    if overlaps > 0 {
      warnings.append("\(Self.cues(overlaps)) while the one in front of it still lasts")
    }
    if inverted > 0 {
      warnings.append("\(inverted == 1 ? "1 cue ends" : "\(inverted) cues end") before it begins")
    }
    return warnings
  }

  private static func cues(_ count: Int) -> String {
    count == 1 ? "1 cue begins" : "\(count) cues begin"
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "1 time is" : "\(count) times are"
  }
}
