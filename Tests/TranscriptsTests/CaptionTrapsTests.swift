import Testing
import Transcripts

/// Traps that any caption file may hold, whoever wrote it.
struct CaptionTrapsTests {
  @Test func `notes, styles and regions are recorded and not spoken`() throws {
    let read = try transcript(
      """
      WEBVTT - weekly call

      NOTE recorded for training
      second line

      STYLE
      ::cue { color: red }

      REGION
      id:fred

      1
      00:00:01.000 --> 00:00:02.000 align:start position:0%
      NOTE: Dana says this

      NOTE

      2
      00:00:03.000 --> 00:00:04.000
      Dana Ruiz: Bye.
      """
    )

    #expect(read.lines == ["-: NOTE: Dana says this", "Dana Ruiz: Bye."])
    #expect(
      read.dropped(.comment) == [
        "NOTE recorded for training\nsecond line", "STYLE\n::cue { color: red }",
        "REGION\nid:fred", "NOTE",
      ]
    )
  }

  @Test func `a missing blank line costs nothing`() throws {
    let read = try transcript(
      """
      WEBVTT
      1
      00:00:01.000 --> 00:00:02.000
      Dana Ruiz: How many?
      2
      00:00:03.000 --> 00:00:04.000
      Ben Adler: 3
      3
      00:00:05.000 --> 00:00:06.000
      Ben Adler: The answer is
      7
      00:00:07.000 --> 00:00:08.000
      Dana Ruiz: Seven?
      """
    )

    #expect(
      read.lines == [
        "Dana Ruiz: How many?", "Ben Adler: 3", "Ben Adler: The answer is 7", "Dana Ruiz: Seven?",
      ]
    )
  }

  @Test func `an id right below the header is an id`() throws {
    let read = try transcript(
      "WEBVTT\nb3f1c0de-1234-4abc-9def-0123456789ab/1-0\n00:00:01.000 --> 00:00:02.000\nhello\n"
    )

    #expect(read.format == .teamsVTT)
    #expect(read.lines == ["-: hello"])
  }

  @Test func `a blank line behind the time line costs nothing`() throws {
    let read = try transcript(
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n\nDana Ruiz: Hi.\n\n2\n"
        + "00:00:03.000 --> 00:00:04.000\n\nBen Adler: Ho.\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hi.", "Ben Adler: Ho."])
    #expect(read.dropped.isEmpty)
  }

  @Test func `text under no time line is a dropped row`() throws {
    let read = try transcript(
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nDana Ruiz: Hi.\n\nlost words\nmore\n\n2\n"
        + "00:00:03.000 --> 00:00:04.000\nDana Ruiz: Ho.\n\nthe end\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hi.", "Dana Ruiz: Ho."])
    #expect(read.dropped(.outsideCues) == ["lost words\nmore", "the end"])
  }

  @Test func `entities are decoded in names and words`() throws {
    let read = try transcript(
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:02.000
      Dana &amp; Ben: Q&amp;A at 5 &lt; 6 &gt; 4, it&#39;s &quot;done&quot;&nbsp;&#x2019; R&D &copy;

      2
      00:00:03.000 --> 00:00:04.000
      Dana &amp; Ben: AT&T; a <3 b, x < y and y > z
      """
    )

    #expect(
      read.lines == [
        "Dana & Ben: Q&A at 5 < 6 > 4, it's \"done\" ’ R&D &copy;",
        "Dana & Ben: AT&T; a <3 b, x < y and y > z",
      ]
    )
  }

  @Test func `tags that style are removed`() throws {
    let read = try transcript(
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n"
        + "Dana Ruiz: <i>really</i> <c.loud>good</c> <00:00:01.500><b>news</b>\n"
    )

    #expect(read.lines == ["Dana Ruiz: really good news"])
  }

  struct Time {
    var line: String
    var read: String
  }

  @Test(arguments: [
    Time(line: "01:02.500 --> 01:03.000", read: "62.5–63.0"),
    Time(line: "0:0:1.5 --> 0:0:2.25", read: "1.5–2.25"),
    Time(line: "100:00:00.000 --> 123:45:06.789", read: "360000.0–445506.789"),
    Time(line: "00:00:01,000 --> 00:00:02,000", read: "1.0–2.0"),
    Time(line: "0.000 --> 3.480", read: "0.0–3.48"),
    Time(line: "00:00:01.000-->00:00:02.000", read: "1.0–2.0"),
    Time(line: "  00:00:01.000   -->   00:00:02.000\tline:0", read: "1.0–2.0"),
    Time(line: "00:00:01.1239999 --> 00:00:02", read: "1.123–2.0"),
    Time(line: "-00:00:01.000 --> 00:00:02.000", read: "-–2.0"),
    Time(line: "0:0:-3.250 --> 0:0:2.000", read: "-–2.0"),
    Time(line: "99999999:00:00.000 --> 00:00:02.000", read: "-–2.0"),
  ])
  func `times are read as they are written`(_ time: Time) throws {
    let read = try transcript("WEBVTT\n\n\(time.line)\nDana Ruiz: Hi.\n")

    #expect(read.times == [time.read])
    #expect(read.lines == ["Dana Ruiz: Hi."])
    #expect(read.warnings.contains { $0.contains("left out") } == time.read.hasPrefix("-–"))
  }

  @Test func `a time line that cannot be read keeps its words`() throws {
    let read = try transcript(
      "WEBVTT\n\n1\n00:0x:01.000 --> 00:00:02.000\nDana Ruiz: Hi.\n\n2\n"
        + "00:00:03.000 --> soon\nDana Ruiz: Ho.\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hi.", "Dana Ruiz: Ho."])
    #expect(read.times == ["-–-", "-–-"])
    #expect(read.dropped(.unreadableTime).count == 2)
    #expect(read.warnings.contains("2 time lines cannot be read; their words have no times"))
  }

  @Test(arguments: ["we go A --> B today", "3 --> 4 is the migration", "--> that way"])
  func `an arrow in speech is speech`(_ words: String) throws {
    let read = try transcript(
      "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nDana Ruiz: Look,\n\(words)\n"
    )

    #expect(read.lines == ["Dana Ruiz: Look, \(words)"])
  }

  @Test func `odd times and ids are kept with a warning`() throws {
    let read = try transcript(
      """
      WEBVTT

      1
      00:00:05.000 --> 00:00:09.000
      Dana Ruiz: one

      1
      00:00:07.000 --> 00:00:08.000
      Ben Adler: two

      2
      00:00:01.000 --> 00:00:00.500
      Dana Ruiz: three
      """
    )

    #expect(read.cues.map(\.id) == ["c1", "c2", "c3"])
    #expect(read.times == ["5.0–9.0", "7.0–8.0", "1.0–0.5"])
    #expect(
      read.warnings == [
        "1 cue ids occur more than once; cues are numbered anew",
        "1 cue begins before the one in front of it: order kept as in the file",
        "1 cue begins while the one in front of it still lasts", "1 cue ends before it begins",
      ]
    )
    #expect(read.speakers.first?.seconds == 4)
  }

  @Test(arguments: ["WEBVTT", "WEBVTT\n\n", "\u{FEFF}WEBVTT - title\nKind: captions\n"])
  func `a header alone is no speech`(_ text: String) {
    #expect(throws: TranscriptError.noSpeech(format: .vtt, seen: "it ends after its header")) {
      try transcript(text)
    }
  }

  @Test func `cues without words are no speech`() {
    #expect(throws: TranscriptError.self) {
      try transcript(
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n\n2\n00:00:03.000 --> 00:00:04.000\n"
      )
    }
  }
}
