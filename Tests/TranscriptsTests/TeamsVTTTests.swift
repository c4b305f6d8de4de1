import Testing
import Transcripts

struct TeamsVTTTests {
  private let guid = "b3f1c0de-1234-4abc-9def-0123456789ab"

  @Test func `a voice tag names the speaker`() throws {
    let read = try transcript(
      """
      WEBVTT

      \(guid)/32-0
      00:00:01.250 --> 00:00:03.500
      <v Dana Ruiz>We start
      now.</v>

      \(guid)/33-1
      00:00:04.000 --> 00:00:05.000
      <v Adler, Ben (Guest)>Fine: go on.
      """
    )

    #expect(read.format == .teamsVTT)
    #expect(read.lines == ["Dana Ruiz: We start now.", "Adler, Ben (Guest): Fine: go on."])
    #expect(read.times == ["1.25–3.5", "4.0–5.0"])
    #expect(read.speakers.map(\.affiliation) == [nil, nil])
    #expect(read.warnings.isEmpty)
  }

  @Test func `voice tags may be missing in the whole file`() throws {
    let read = try transcript(
      """
      WEBVTT

      \(guid)/1-0
      00:00:01.000 --> 00:00:02.000
      We have two options

      \(guid)/1-1
      00:00:02.000 --> 00:00:03.000
      The first one: wait.
      """
    )

    #expect(read.format == .teamsVTT)
    #expect(read.lines == ["-: We have two options", "-: The first one: wait."])
    #expect(read.warnings == ["no speaker is named in the file"])
  }

  @Test func `two voices in one caption are two cues of its times`() throws {
    let read = try transcript(
      """
      WEBVTT

      00:00:01.000 --> 00:00:03.000
      <v Dana Ruiz>Shall we?</v>
      <v Ben Adler>Yes.</v> Somebody: hm

      00:00:04.000 --> 00:00:05.000
      <v Dana Ruiz>Good.<v Ben Adler>Very.
      """
    )

    #expect(read.cues.map(\.id) == ["c1", "c2", "c3", "c4", "c5"])
    #expect(
      read.lines == [
        "Dana Ruiz: Shall we?", "Ben Adler: Yes.", "-: Somebody: hm", "Dana Ruiz: Good.",
        "Ben Adler: Very.",
      ]
    )
    #expect(read.times == ["1.0–3.0", "1.0–3.0", "1.0–3.0", "4.0–5.0", "4.0–5.0"])
    #expect(read.cues.map(\.approximate) == [true, true, true, true, true])
  }

  @Test func `a voice that a blank line interrupts goes on`() throws {
    let read = try transcript(
      "WEBVTT\r\n\r\n00:00:01.000 --> 00:00:02.000\r\n<v Dana Ruiz>One\r\n\r\ntwo</v>\r\n\r\n"
        + "00:00:03.000 --> 00:00:04.000\r\n<v Dana Ruiz>Three</v>\r\n"
    )

    #expect(read.lines == ["Dana Ruiz: One two", "Dana Ruiz: Three"])
    #expect(read.dropped.isEmpty)
  }

  @Test func `a tag that never closes names its line`() throws {
    let read = try transcript(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Dana Ruiz\nHello.\n\n"
        + "00:00:03.000 --> 00:00:04.000\n<v Dana Ruiz\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hello.", "-: <v Dana Ruiz"])
  }

  @Test func `classes and entities in a voice tag are no part of the name`() throws {
    let read = try transcript(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v.first.loud Dana &amp; Ben>Hi <b>all</b>\n"
    )

    #expect(read.lines == ["Dana & Ben: Hi all"])
  }

  @Test func `unpadded times are read`() throws {
    let read = try transcript("WEBVTT\n\n0:0:0.0 --> 0:0:5.320\n<v Dana Ruiz>This is a test.</v>\n")

    #expect(read.format == .teamsVTT)
    #expect(read.times == ["0.0–5.32"])
  }

  @Test func `the metadata form has absolute times and a language`() throws {
    let read = try transcript(
      """
      WEBVTT

      00:00:16.246 --> 00:00:17.726
      {"startDateTime":"2026-03-10T23:22:30.0461639-08:00","speakerName":"Dana Ruiz","spokenText":"One: \\"two\\"","spokenLanguage":"en-us"}

      00:00:18.000 --> 00:00:19.000
      {"startDateTime":"2026-03-11T08:22:31.8+00:00","speakerName":"Ben Adler","spokenText":"","spokenLanguage":"de-de"}

      00:00:20.000 --> 00:00:21.000
      {"startDateTime": oops

      00:00:22.000 --> 00:00:23.000
      {
        "speakerName": "",
        "spokenText": "Wer ist da?",
        "spokenLanguage": "de-de"
      }
      """
    )

    #expect(read.format == .teamsVTT)
    #expect(read.lines == ["Dana Ruiz: One: \"two\"", "-: Wer ist da?"])
    #expect(read.callDate == "2026-03-10")
    #expect(read.startedAt == "2026-03-10T23:22:30-08:00")
    #expect(read.language == "en-us")
    #expect(read.dropped.map(\.reason) == [.emptyCue, .unreadableRow])
    #expect(read.warnings.contains("several languages are spoken: de-de, en-us"))
  }

  @Test func `a name with a colon in the words is not taken for a prefix`() throws {
    let read = try transcript(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Dana Ruiz>Ben Adler: that is my colleague</v>\n"
    )

    #expect(read.lines == ["Dana Ruiz: Ben Adler: that is my colleague"])
  }
}
