import Transcripts

/// The transcript in a text.
func transcript(_ text: String, name: String? = nil) throws(TranscriptError) -> Transcript {
  try TranscriptReader.read(Array(text.utf8), name: name)
}

extension Transcript {
  /// `speaker: text` of every cue, for comparing at a glance.
  var lines: [String] {
    cues.map { "\($0.speaker ?? "-"): \($0.text)" }
  }

  /// `start-end` of every cue.
  var times: [String] {
    cues.map { "\($0.start.map { "\($0)" } ?? "-")–\($0.end.map { "\($0)" } ?? "-")" }
  }

  func dropped(_ reason: DroppedText.Reason) -> [String] {
    dropped.filter { $0.reason == reason }.map(\.text)
  }
}
