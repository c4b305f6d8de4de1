import Testing
import Transcripts

/// Otter exports and pasted Teams transcripts: a name and a time above each turn.
struct TurnTextTests {
  @Test func `Otter writes two blanks before the time and two behind it`() throws {
    let read = try transcript(
      """
      Dana Ruiz  0:00\u{20}\u{20}
      Welcome. We met at  5:30 today.

      Unknown Speaker  0:34\u{20}\u{20}
      Thanks.

      Ben Adler  1:00:05\u{20}\u{20}
      One: two
      three

      Transcribed by https://otter.ai

      """
    )

    #expect(read.format == .otterText)
    #expect(
      read.cues == [
        Cue(id: "c1", start: 0, speaker: "Dana Ruiz", text: "Welcome. We met at 5:30 today."),
        Cue(id: "c2", start: 34, speaker: nil, text: "Thanks."),
        Cue(id: "c3", start: 3605, speaker: "Ben Adler", text: "One: two three"),
      ]
    )
    #expect(
      read.dropped == [DroppedText(reason: .heading, text: "Transcribed by https://otter.ai")]
    )
    #expect(read.speakers.map(\.seconds) == [nil, nil])
  }

  @Test func `Otter's keywords are no speech and its header gives the date`() throws {
    let read = try transcript(
      """
      Weekly sync
      Tue, Mar 10, 2026 3:00PM • 54:12
      SUMMARY KEYWORDS
      backup, pricing, pilot
      SPEAKERS
      Dana Ruiz, Ben Adler

      Dana Ruiz  00:04
      Hello.
      """
    )

    #expect(read.callDate == "2026-03-10")
    #expect(read.startedAt == "2026-03-10T15:00:00")
    #expect(read.lines == ["Dana Ruiz: Hello."])
    #expect(read.dropped(.summary) == ["SUMMARY KEYWORDS", "backup, pricing, pilot"])
  }

  @Test func `a Teams paste has three blanks and says who started it`() throws {
    let read = try transcript(
      """
      Pipeline review-20260310_140000-Meeting Recording
      10 March 2026, 03:00pm
      54m 12s
      Dana Ruiz started transcription

      Dana Ruiz   0:04
      Hello there.
      Second line.
      Ben Adler (Guest)   1:02:03
      Transcription works.
      Dana Ruiz stopped transcription
      """
    )

    #expect(read.format == .teamsText)
    #expect(
      read.lines == [
        "Dana Ruiz: Hello there. Second line.", "Ben Adler (Guest): Transcription works.",
      ]
    )
    #expect(read.cues.map(\.start) == [4, 3723])
    #expect(read.callDate == "2026-03-10")
    #expect(read.startedAt == "2026-03-10T15:00:00")
    #expect(read.dropped(.heading).last == "Dana Ruiz stopped transcription")
  }

  @Test func `names without words are no speech`() {
    #expect(throws: TranscriptError.self) {
      try transcript("Dana Ruiz  0:00\n\nBen Adler  0:05\n")
    }
  }
}
