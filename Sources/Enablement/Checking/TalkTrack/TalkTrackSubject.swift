import Guardrails
import Messaging

/// What the checks of a talk track look at.
struct TalkTrackSubject: Sendable {
  /// The track.
  var track: TalkTrack
  /// The library that it was made from.
  var library: Library
  /// The day on which it will be used.
  var day: CivilDate
  /// The region, where one is given.
  var region: String?
  /// What the library could not give.
  var gaps: [Gap] = []
  /// What carries the assertions of the track.
  var ledger: [LedgerEntry] = []
  /// The track for no vertical in particular that this one goes back to.
  var base: TalkTrack?

  /// Every string of the track.
  var passages: [ArtifactPassage] { Artifact.talkTrack(track).passages }

  /// The strings that a partner says.
  var spoken: [ArtifactPassage] { passages.filter { $0.role == .spoken } }

  /// Whether a gap says that something is missing at a place or below it.
  func admits(_ missing: Gap.Missing, at pointer: String = "") -> Bool {
    gaps.contains { $0.missing == missing && (pointer.isEmpty || $0.covers(pointer)) }
  }
}

/// All checks of a talk track.
enum TalkTrackChecks {
  static func findings(in subject: TalkTrackSubject) -> [Finding] {
    TargetCheck.findings(in: subject)
      + UrgencyCheck.findings(in: subject)
      + FirstStepCheck.findings(in: subject)
      + ProofCheck.findings(in: subject)
      + NotToSayCheck.findings(in: subject)
      + SpokenLengthCheck.findings(in: subject)
      + QuestionsCheck.findings(in: subject)
      + ObjectionsCheck.findings(in: subject)
      + VerticalDeltaCheck.findings(in: subject)
      + VoiceCheck.findings(in: subject)
      + OnePageCheck.findings(in: subject)
  }
}
