public import Messaging
public import Transcripts

/// Makes a call summary of a transcript, offline: the same bytes every time.
///
/// Rules find the promises; code decides owners, dates and quotes. It needs no clock: without a call
/// date every due date stays as it was said.
public struct CallSummarizer: Sendable {
  private let library: Library?
  private let settings: CallSettings

  /// A summariser for one library and programme.
  public init(library: Library? = nil, settings: CallSettings = CallSettings()) {
    self.library = library
    self.settings = settings
  }

  /// The summary of a call.
  ///
  /// - Parameters:
  ///   - transcript: What was said.
  ///   - sourceDigest: SHA-256 of the transcript file, in hex.
  ///   - title: The title of the call.
  ///   - callDate: The local date of the call; the transcript's own where this is `nil`.
  ///   - attendees: The attendee list or invitation, if there is one.
  public func summarize(
    transcript: Transcript,
    sourceDigest: String,
    title: String,
    callDate: CivilDate? = nil,
    attendees listed: [ListedAttendee] = []
  ) -> CallSummary {
    let date = callDate ?? transcript.callDate.flatMap { CivilDate(iso: $0) }
    let roster = Roster(transcript, listed: listed, parties: settings.parties)
    let speech = Speech(transcript) { roster.index(ofDisplayName: $0.speaker) }
    let dates = SpokenDates(
      callDate: date,
      locale: DateLocale(tag: settings.locale),
      fiscalYearStart: settings.fiscalYearStart,
      holidays: settings.holidays
    )
    var ledger = EvidenceLedger(speech: speech, roster: roster)
    let outcome = CommitmentExtractor(speech: speech, roster: roster, dates: dates).outcome()
    let (steps, parked) = StepAssembler(speech: speech, roster: roster, dates: dates)
      .assemble(outcome, into: &ledger, parkedLimit: settings.parkedLimit)
    let cues = transcript.cues
    let start = cues.first { $0.start != nil }?.start ?? 0
    let end = cues.last { $0.end != nil }?.end ?? start
    return CallSummary(
      call: CallRecord(
        id: "call-" + sourceDigest.prefix(12),
        title: title,
        date: date,
        startedAt: transcript.startedAt,
        durationS: max(0, end - start),
        sourceFormat: transcript.format.rawValue,
        sourceSha256: sourceDigest,
        language: transcript.language ?? "en"
      ),
      attendees: roster.attendees,
      nextSteps: steps,
      parked: parked,
      evidence: ledger.records,
      coverage: CallCoverage(cuesTotal: cues.count, cuesRead: cues.count)
    )
  }
}
