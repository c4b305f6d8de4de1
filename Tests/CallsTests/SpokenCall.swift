import Calls
import Messaging
import Transcripts

/// A call written as lines "Name: words", five seconds each.
struct SpokenCall {
  var transcript: Transcript
  var attendees: [ListedAttendee]
  var day: CivilDate?
  var library: Library?
  var parties = CallParties(vendorNames: ["Acme"], partnerNames: ["Borealis"])

  /// Anna is the vendor's, Ben the partner's, Cleo the customer's.
  static let people = [
    ListedAttendee(name: "Anna Ash", displayName: "Anna", org: "Acme", side: .vendor),
    ListedAttendee(name: "Ben Birch", displayName: "Ben", org: "Borealis", side: .partner),
    ListedAttendee(name: "Cleo Cedar", displayName: "Cleo", org: "Cobalt", side: .customer),
  ]

  init(
    _ lines: String,
    attendees: [ListedAttendee] = SpokenCall.people,
    day: String? = "2026-03-10"
  ) {
    var cues: [Cue] = []
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let start = Double(cues.count) * 5
      cues.append(
        Cue(
          id: "c\(cues.count + 1)",
          start: start,
          end: start + 4,
          speaker: parts.count == 2 ? String(parts[0]) : nil,
          text: String((parts.last ?? "").drop { $0 == " " })
        )
      )
    }
    transcript = Transcript(format: .zoomVTT, cues: cues)
    self.attendees = attendees
    self.day = day.flatMap { CivilDate(iso: $0) }
  }

  var summary: CallSummary {
    CallSummarizer(library: library, settings: CallSettings(parties: parties)).summarize(
      transcript: transcript,
      sourceDigest: "abcdef0123456789",
      title: "Weekly",
      callDate: day,
      attendees: attendees
    )
  }
}

extension CallSummary {
  func name(_ id: String) -> String {
    attendees.first { $0.id == id }.map { $0.name ?? $0.displayName } ?? id
  }

  func quotes(_ ids: [String]) -> [String] {
    ids.compactMap { id in evidence.first { $0.id == id }?.quote }
  }
}
