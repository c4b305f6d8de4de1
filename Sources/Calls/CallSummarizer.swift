public import Messaging
public import Transcripts

/// Makes a call summary of a transcript, offline: the same bytes every time.
///
/// Rules find the promises; code decides owners, dates and quotes. It needs no clock: without a call
/// date every due date stays as it was said.
public struct CallSummarizer: Sendable {
  private let library: Library?
  let settings: CallSettings

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
  ///   - listed: The attendee list or invitation, if there is one.
  /// - Returns: The summary, with every quote checked against its cues.
  public func summarize(
    transcript: Transcript,
    sourceDigest: String,
    title: String,
    callDate: CivilDate? = nil,
    attendees listed: [ListedAttendee] = []
  ) -> CallSummary {
    let date = callDate ?? transcript.callDate.flatMap { CivilDate(iso: $0) }
    var roster = Roster(transcript, listed: listed, parties: parties)
    let speech = Speech(transcript) { roster.index(ofDisplayName: $0.speaker) }
    Introductions(speech: speech, parties: parties).apply(to: &roster)
    let dates = SpokenDates(
      callDate: date,
      locale: DateLocale(tag: settings.locale),
      fiscalYearStart: settings.fiscalYearStart,
      holidays: settings.holidays
    )
    var ledger = EvidenceLedger(speech: speech, roster: roster)
    let competitors = CompetitorFinder(library)
    let hits = QuarantineReader(
      speech: speech,
      roster: roster,
      parties: parties,
      competitors: library?.content.competitors.map(\.name) ?? []
    ).hits()
    let held = Set(
      hits.filter { $0.action == .hold && $0.topic != "injection" }.map(\.sentence.index)
    )
    let redacted = Set(hits.filter { $0.action == .redact }.map(\.sentence.index))

    var outcome = CommitmentExtractor(speech: speech, roster: roster, dates: dates).outcome()
    outcome.parked.removeAll { held.contains($0.sentence) || redacted.contains($0.sentence) }
    var (steps, parked) = StepAssembler(speech: speech, roster: roster, dates: dates)
      .assemble(outcome, into: &ledger, parkedLimit: settings.parkedLimit)
    let language = SpokenLanguage.language(of: speech, stated: transcript.language)
    if language.hasPrefix("en") {
      var taken = held.union(redacted).union(outcome.parked.map(\.sentence))
      for promise in outcome.promises { taken.formUnion(promise.evidence + [promise.sentence]) }
      let found = TaskCandidates(speech: speech, taken: taken).candidates(besides: steps.count)
      parked += found.map { candidate in
        ParkedStep(
          text: Self.shortened(candidate.text),
          why: .noPromise,
          evidenceIDs: [ledger.id(ofCue: candidate.cue, text: candidate.text)]
        )
      }
    }
    var summary = CallSummary(
      call: record(
        of: transcript,
        digest: sourceDigest,
        title: title,
        date: date,
        language: language
      ),
      attendees: roster.attendees,
      nextSteps: steps,
      parked: parked,
      coverage: coverage(of: transcript, speech: speech, roster: roster)
    )
    let headlines = HeadlineWriter(roster: roster, german: language.hasPrefix("de"))
    summary.headline = headlines.headline(title: title, steps: steps, parked: parked.count)
    summary.purpose = PurposeReader(speech: speech, held: held.union(redacted)).purpose()
    let used = Set(outcome.promises.flatMap { $0.evidence + [$0.sentence] })
    FindingsAssembler(
      speech: speech,
      roster: roster,
      library: library,
      competitors: competitors,
      day: date,
      dates: dates,
      used: used,
      held: held,
      redacted: redacted
    ).fill(&summary, ledger: &ledger, template: settings.template)
    summary.quarantine = Quarantine(
      hits: hits.map {
        Quarantine.Hit(topic: $0.topic, action: $0.action, evidenceIDs: [ledger.id(of: $0)])
      }
    )
    summary.evidence = ledger.records
    summary.views = views(of: summary, speech: speech, roster: roster, parties: parties)
    return summary
  }
}

extension CallSummarizer {
  /// The settings' parties with the vendor's names from the library.
  var parties: CallParties {
    var parties = settings.parties
    guard let vendor = library?.content.vendor, !vendor.name.isEmpty else { return parties }
    let names = [vendor.name] + vendor.aliases
    // An alias that looks like a host is a domain.
    parties.vendorDomains += names.filter { $0.contains(".") && !$0.contains(" ") }
    parties.vendorNames += names.filter { !$0.contains(".") }
    return parties
  }

  private func record(
    of transcript: Transcript,
    digest: String,
    title: String,
    date: CivilDate?,
    language: String
  ) -> CallRecord {
    let start = transcript.cues.first { $0.start != nil }?.start ?? 0
    let end = transcript.cues.last { $0.end != nil || $0.start != nil }
    return CallRecord(
      id: String(digest.prefix(12)),
      title: title,
      date: date,
      startedAt: transcript.startedAt,
      durationS: max(0, (end?.end ?? end?.start ?? start) - start),
      sourceFormat: transcript.format.rawValue,
      sourceSha256: digest,
      language: language
    )
  }

  /// At most thirty words of a candidate.
  private static func shortened(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.prefix(30).joined(separator: " ") + (words.count > 30 ? " …" : "")
  }

  private func coverage(of transcript: Transcript, speech: Speech, roster: Roster) -> CallCoverage {
    var silence = 0.0
    var last: Double?
    for cue in transcript.cues {
      guard let start = cue.start, let end = cue.end else { continue }
      if let last, start - last > Self.pause { silence += start - last }
      last = max(last ?? end, end)
    }
    var read: Set<Int> = []
    for sentence in speech.sentences + speech.setAside { read.formUnion(sentence.cues) }
    let nameless = transcript.cues.contains { $0.speaker == nil } ? 1 : 0
    let unknown = roster.attendees.indices.filter { index in
      let words = NameParts.words(roster.attendees[index].displayName)
      return roster.sharedTiles[index] != nil || words.contains("unknown")
        || words.contains("speaker")
        || words.first.map { $0.hasPrefix("speaker_") } ?? false
    }
    return CallCoverage(
      cuesTotal: transcript.cues.count,
      cuesRead: read.count,
      minutesWithoutSpeech: (silence / 6).rounded() / 10,
      unknownSpeakers: unknown.count + nameless,
      correctionsApplied: Glossary(library).corrections(in: transcript)
    )
  }

  /// A gap between cues counts as silence from so many seconds on; shorter ones are how people talk.
  private static let pause = 30.0

  func views(
    of summary: CallSummary,
    speech: Speech,
    roster: Roster,
    parties: CallParties
  ) -> CallViews {
    let hits = summary.quarantine.hits
    let isCustomer = { (id: String?) in
      summary.attendees.contains { $0.id == id && $0.side == .customer }
    }
    let joined = summary.attendees.filter { $0.side == .customer }.map(\.displayName)
    let first = speech.transcript.cues.firstIndex { $0.speaker.map(joined.contains) ?? false }
    let order = Dictionary(
      speech.transcript.cues.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let early = summary.evidence.filter { record in
      guard let first, let place = record.cueIDs.first.flatMap({ order[$0] }) else { return true }
      return place < first && !isCustomer(record.speakerID)
    }
    let writer = CallViewWriter(
      summary: summary,
      held: Set(hits.filter { $0.action == .hold }.flatMap(\.evidenceIDs)),
      redacted: Set(hits.filter { $0.action == .redact }.flatMap(\.evidenceIDs)),
      beforeCustomer: Set(early.map(\.id)),
      privateNames: (library?.content.competitors.flatMap { [$0.name] + $0.aliases } ?? [])
        + parties.otherPartnerNames
    )
    return writer.views()
  }
}
