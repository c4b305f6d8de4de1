extension CaptionFile {
  /// Records in the draft what every caption format has in common: comments, strays, odd ids.
  func report(to draft: inout TranscriptDraft) {
    for text in comments {
      draft.drop(.comment, text)
    }
    for text in stray {
      draft.drop(.outsideCues, text)
    }
    for line in brokenTimings {
      draft.drop(.unreadableTime, line)
    }
    if !brokenTimings.isEmpty {
      draft.warn("\(brokenTimings.count) time lines cannot be read; their words have no times")
    }
    var seen: Set<Bytes> = []
    let repeated = blocks.count { block in
      block.identifier.map { !seen.insert($0).inserted } ?? false
    }
    if repeated > 0 {
      draft.warn("\(repeated) cue ids occur more than once; cues are numbered anew")
    }
    draft.language = draft.language ?? language
  }

  /// `Language: en` in the header.
  private var language: String? {
    for line in header where line.hasPrefix("Language:") {
      let value = line.dropFirst(9).folded
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// Throws where the file holds time lines at most, and no words.
  func requireSpeech(_ draft: TranscriptDraft) throws(TranscriptError) {
    guard draft.cues.isEmpty else { return }
    let seen =
      blocks.isEmpty
      ? "it ends after its header" : "\(blocks.count) cues, every one without words"
    throw .noSpeech(format: draft.format, seen: seen)
  }

  /// The first line of each caption as it reads without tags.
  var firstLines: [Bytes] {
    blocks.compactMap { block in
      guard let line = block.lines.first else { return nil }
      let voice = VoiceText(line)
      return voice.hasVoices ? nil : voice.parts.first?.text
    }
  }

  /// Adds every caption: voices where tags name them, otherwise names in front of a colon.
  ///
  /// With a roster `onChange` a name holds until the next one. Two voices in one caption become two
  /// cues with the times of the caption, marked as approximate.
  func addCues(to draft: inout TranscriptDraft, roster: SpeakerRoster) {
    var current: String?
    for block in blocks {
      var turns = Self.turns(of: block, roster: roster)
      if roster.habit == .onChange, !roster.isEmpty {
        for index in turns.indices {
          current = turns[index].voice ?? current
          turns[index].voice = current
        }
      }
      if turns.isEmpty {
        draft.add(start: block.timing?.start, end: block.timing?.end, text: "")
      }
      for turn in turns {
        draft.add(
          start: block.timing?.start,
          end: block.timing?.end,
          speaker: turn.voice,
          text: turn.text.folded,
          approximate: turns.count > 1
        )
      }
    }
  }

  /// Who says what in one caption; a line that begins with an accepted name begins a turn.
  private static func turns(of block: Block, roster: SpeakerRoster) -> [VoiceText.Part] {
    let voices = VoiceText(block.payload)
    guard !voices.hasVoices, !roster.isEmpty else { return voices.parts }
    var turns: [VoiceText.Part] = []
    for part in voices.parts {
      for line in part.text.split(separator: Byte.lineFeed) {
        let (speaker, text) = roster.split(line)
        if speaker == nil, let last = turns.indices.last {
          turns[last].text.append(Byte.lineFeed)
          turns[last].text.append(contentsOf: text)
        } else {
          turns.append(VoiceText.Part(voice: speaker, text: text))
        }
      }
    }
    return turns
  }
}
