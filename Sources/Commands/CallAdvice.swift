import Calls

/// What a user should know about a summary that came out thin, and what would make it better.
struct CallAdvice {
  let summary: CallSummary
  let call: CallInput

  /// At most one line for who was there and one for what was found.
  var lines: [String] {
    var lines: [String] = []
    let sides = Set(summary.attendees.map(\.side))
    if call.attendees.isEmpty, sides.isSubset(of: [.unknown]) {
      lines.append(
        "it is not known who is whose, so there is no e-mail to the customer and no deal. "
          + "Say who was there with --attendees FILE."
      )
    }
    let found = summary.nextSteps.count + summary.decisions.count + summary.questionsOpen.count
    if found == 0 {
      let cues = summary.coverage.cuesTotal
      let parked =
        summary.parked.isEmpty
        ? "" : " See also the \(Counted.text(summary.parked.count, "parked line"))."
      lines.append(
        "no promise, decision or open question was found in \(Counted.text(cues, "cue")).\(parked) "
          + "Read the transcript before relying on this summary."
      )
    }
    return lines
  }
}
