public import Transcripts

extension CallSummarizer {
  /// A summary of this summariser with what somebody else proposes, as far as it holds.
  ///
  /// Quotes are looked for in the cues that they name, owners must be attendees who are heard to
  /// promise or accept, dates are computed from the words said, figures must have been said. What
  /// fails is parked as `unverified_quote` or for want of an owner. Nothing rests on quarantined
  /// speech, so that a line that addresses a model changes nothing here.
  ///
  /// - Parameters:
  ///   - proposals: What is proposed.
  ///   - summary: What this summariser made of the transcript.
  ///   - transcript: What was said.
  ///   - listed: The attendee list that the summary was made with.
  /// - Returns: The summary, its views written anew.
  public func adopting(
    _ proposals: CallProposals,
    into summary: CallSummary,
    transcript: Transcript,
    attendees listed: [ListedAttendee] = []
  ) -> CallSummary {
    var judge = ProposalJudge(summary, transcript: transcript, settings: settings)
    judge.adopt(proposals)
    var result = judge.summary
    var roster = Roster(transcript, listed: listed, parties: parties)
    let speech = Speech(transcript) { roster.index(ofDisplayName: $0.speaker) }
    Introductions(speech: speech, parties: parties).apply(to: &roster)
    result.views = views(of: result, speech: speech, roster: roster, parties: parties)
    return result
  }
}
