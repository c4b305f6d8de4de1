/// Teams: voice tags, GUID ids, times that may be unpadded; or a JSON object per cue.
///
/// `<v>` can be missing in whole files, and the closing tag anywhere. Graph's metadata form puts
/// `{"startDateTime":…,"speakerName":…,"spokenText":…,"spokenLanguage":…}` under each time line;
/// its absolute times give the day of the call.
enum TeamsVTT: TranscriptSyntax {
  static let format = TranscriptFormat.teamsVTT

  static func recognises(_ source: CaptionFile) -> Bool {
    guard source.hasSignature else { return false }
    return source.blocks.prefix(50).contains { block in
      block.identifier.map(CueIdentifier.isTeams) ?? false || isMetadata(block)
        || hasVoice(block)
    }
  }

  static func read(
    _ source: CaptionFile,
    into draft: inout TranscriptDraft
  ) throws(TranscriptError) {
    source.report(to: &draft)
    if source.blocks.contains(where: isMetadata) {
      TeamsMetadata.addCues(of: source, to: &draft)
    } else {
      let hasVoices = source.blocks.contains { VoiceText($0.payload).hasVoices }
      let lines = hasVoices ? [] : source.firstLines
      source.addCues(to: &draft, roster: SpeakerRoster(firstLines: lines, habit: .everyCue))
    }
    try source.requireSpeech(draft)
  }

  static func isMetadata(_ block: CaptionFile.Block) -> Bool {
    block.lines.first?.first == Byte.openBrace && block.payload.contains("\"spokenText\"")
  }

  /// A voice tag under a legal time; `SPEAKER_1` comes from other tools.
  private static func hasVoice(_ block: CaptionFile.Block) -> Bool {
    guard let timing = block.timing, timing.start.colons == 2 else { return false }
    return VoiceText(block.payload).parts.contains { part in
      part.voice.map { !isDiarised($0) } ?? false
    }
  }

  private static func isDiarised(_ name: String) -> Bool {
    name.hasPrefix("SPEAKER_") || name.hasPrefix("spk_")
  }
}
