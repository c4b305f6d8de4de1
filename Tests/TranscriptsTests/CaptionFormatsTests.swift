import Testing
import Transcripts

/// Stream, Webex, SubRip, `.sbv` and captions of no known origin.
struct CaptionFormatsTests {
  @Test func `Stream has notes, a language and no speakers`() throws {
    let read = try transcript(
      """
      WEBVTT

      NOTE duration:"00:45:10.1230000"

      NOTE language:en-us

      NOTE Confidence: 0.69

      5f8d1c2e-1234-4abc-9def-0123456789ab
      00:00:00.000 --> 00:00:03.340
      Welcome everyone: let's
      begin.

      NOTE Confidence: 0.91

      6f8d1c2e-1234-4abc-9def-0123456789ab
      00:00:04.000 --> 00:00:05.000
      Dana: fine.
      """
    )

    #expect(read.format == .streamVTT)
    #expect(read.language == "en-us")
    #expect(read.lines == ["-: Welcome everyone: let's begin.", "-: Dana: fine."])
    #expect(read.dropped(.comment).count == 4)
  }

  @Test func `Webex names the speaker in the id of the cue`() throws {
    let read = try transcript(
      """
      WEBVTT

      1 "" (0)
      00:00:00.000 --> 00:00:01.000
      Hello?

      2 "Dana "DR" Ruiz" (3330436864)
      00:00:01.000 --> 00:00:02.000
      Note: hi.

      3 "Adler & Co" (3330436865)
      00:00:02.000 --> 00:00:03.000
      Hi.
      """
    )

    #expect(read.format == .webexVTT)
    #expect(read.lines == ["-: Hello?", "Dana \"DR\" Ruiz: Note: hi.", "Adler & Co: Hi."])
  }

  @Test func `SubRip carries the speaker forward`() throws {
    let read = try transcript(
      """
      1
      00:00:00,780 --> 00:00:06,210
      Dana Ruiz: welcome
      to the call

      2
      00:00:06,210 --> 00:00:12,990
      the plan: we ship

      3
      00:00:13,000 --> 00:00:14,000
      Ben Adler: <i>fine</i>

      4
      00:00:14,000 --> 00:00:15,000
      Unknown: hm

      5
      00:00:15,000 --> 00:00:16,000
      still me
      """
    )

    #expect(read.format == .srt)
    #expect(
      read.lines == [
        "Dana Ruiz: welcome to the call", "Dana Ruiz: the plan: we ship", "Ben Adler: fine",
        "-: hm", "-: still me",
      ]
    )
    #expect(read.times.first == "0.78–6.21")
  }

  @Test func `SubRip without names stays without names`() throws {
    let read = try transcript(
      "1\n00:00:01,000 --> 00:00:02,000\nit was cold.\n\n2\n00:00:03,000 --> 00:00:04,000\n"
        + "Boston: the next day.\n\n3\n00:00:05,000 --> 00:00:06,000\nnobody came.\n"
    )

    #expect(read.lines == ["-: it was cold.", "-: Boston: the next day.", "-: nobody came."])
  }

  @Test(arguments: [
    "the plan we had for them: wait", "a b c d e: f", "Whatever he may have said about it: no",
  ])
  func `a name has at most four words and begins like one`(_ line: String) throws {
    let read = try transcript(
      "1\n00:00:01,000 --> 00:00:02,000\nDana Ruiz: hi\n\n2\n00:00:03,000 --> 00:00:04,000\n\(line)\n"
    )

    #expect(read.lines == ["Dana Ruiz: hi", "Dana Ruiz: \(line)"])
  }

  @Test func `two names in one caption are two cues`() throws {
    let read = try transcript(
      "1\n00:00:01,000 --> 00:00:02,000\nDana: hi\n\n2\n00:00:03,000 --> 00:00:04,000\nBen: ho\n\n"
        + "3\n00:00:05,000 --> 00:00:06,000\nDana: so\nBen: yes\n"
    )

    #expect(read.lines == ["Dana: hi", "Ben: ho", "Dana: so", "Ben: yes"])
    #expect(read.cues.map(\.approximate) == [false, false, true, true])
  }

  @Test func `an sbv file has a comma between its times`() throws {
    let read = try transcript(
      "0:00:01.000,0:00:04.000\nhello there\n\n0:00:05.500,0:00:06.000\nsee https://example.com/a\n"
    )

    #expect(read.format == .meetSBV)
    #expect(read.lines == ["-: hello there", "-: see https://example.com/a"])
    #expect(read.times == ["1.0–4.0", "5.5–6.0"])
  }

  @Test func `loose captions with diarised voices are read`() throws {
    let read = try transcript(
      "WEBVTT\n\n0.000 --> 3.480\n<v SPEAKER_1>well then\n\n3.480 --> 5.0\n<v SPEAKER_0>yes\n"
    )

    #expect(read.format == .vtt)
    #expect(read.lines == ["SPEAKER_1: well then", "SPEAKER_0: yes"])
    #expect(read.times == ["0.0–3.48", "3.48–5.0"])
  }

  @Test func `captions without the first line are read with a warning`() throws {
    let read = try transcript("00:01.000 --> 00:02.000\nhello\n\n00:03.000 --> 00:04.000\nthere\n")

    #expect(read.format == .vtt)
    #expect(read.lines == ["-: hello", "-: there"])
    #expect(read.warnings.first == "the file lacks its WEBVTT line")
  }

  @Test func `the header may state the language`() throws {
    let read = try transcript(
      "WEBVTT\nKind: captions\nLanguage: de\n\n00:01.000 --> 00:02.000\nguten Tag\n"
    )

    #expect(read.language == "de")
    #expect(read.format == .vtt)
  }

  @Test func `an old Teams paste has the name on a line of its own`() throws {
    let read = try transcript(
      """
      Weekly sync
      March 10, 2026

      0:0:0.0 --> 0:0:0.820
      Dana Ruiz
      Hello

      0:0:1.5 --> 0:1:2.25
      Adler, Ben
      Yes: it is
      12
      0:1:3.0 --> 0:1:4.0
      Dana Ruiz
      Bye
      """
    )

    #expect(read.format == .teamsText)
    #expect(read.lines == ["Dana Ruiz: Hello", "Adler, Ben: Yes: it is 12", "Dana Ruiz: Bye"])
    #expect(read.times == ["0.0–0.82", "1.5–62.25", "63.0–64.0"])
    #expect(read.callDate == "2026-03-10")
  }
}
