import Testing
import Transcripts

struct ChatTests {
  @Test func `a cloud chat has a tab on either side of the name`() throws {
    let read = try transcript(
      "00:01:05\tDana Ruiz | Contoso:\tsee https://example.com/a\r\n"
        + "and: the second line\r\n\r\nand a third\r\n01:00:00\tBen: Adler:\tI'll send it\r\n"
    )

    #expect(read.format == .zoomChat)
    #expect(
      read.cues == [
        Cue(
          id: "c1",
          start: 65,
          speaker: "Dana Ruiz | Contoso",
          text: "see https://example.com/a\nand: the second line\nand a third"
        ),
        Cue(id: "c2", start: 3600, speaker: "Ben: Adler", text: "I'll send it"),
      ]
    )
  }

  @Test func `a reply keeps its own words and drops the quotation`() throws {
    let read = try transcript(
      "00:00:10\tDana:\tWho sends the deck?\n"
        + "00:00:20\tBen:\tReplying to \"Who sends\nthe deck?\"\n\nI will, by Friday\n"
    )

    #expect(read.lines == ["Dana: Who sends the deck?", "Ben: I will, by Friday"])
    #expect(read.dropped(.quotation) == ["Replying to \"Who sends\nthe deck?\""])
  }

  @Test func `reactions are recorded and are no messages`() throws {
    let read = try transcript(
      "00:00:10\tDana:\tDone\n00:00:20\tBen:\tReacted to \"Done\" with 👍\n"
        + "00:00:30\tBen:\tRemoved a 👍 reaction from \"Done\"\n00:00:40\tBen:\t👍\n"
    )

    #expect(read.lines == ["Dana: Done", "Ben: 👍"])
    #expect(read.dropped(.reaction).count == 2)
    #expect(read.dropped(.reaction).first == "Ben: Reacted to \"Done\" with 👍")
  }

  @Test func `a saved chat has clock times and so none of the recording`() throws {
    let read = try transcript(
      "2026-03-10 15:03:22 From Dana Ruiz to Everyone:\n\tHello\n"
        + "2026-03-10 15:04:00 From Ben Adler to Dana Ruiz(Direct Message):\n\tprivate\n"
        + "2026-03-10 15:05:00 Von Jörg Maier an Alle:\n\tHallo: alle\n"
    )

    #expect(read.format == .zoomChat)
    #expect(read.lines == ["Dana Ruiz: Hello", "Ben Adler: private", "Jörg Maier: Hallo: alle"])
    #expect(read.times == ["-–-", "-–-", "-–-"])
    #expect(read.callDate == "2026-03-10")
    #expect(read.warnings.contains("1 messages were sent to one person only"))
  }

  @Test func `an older saved chat has everything on one line`() throws {
    let read = try transcript("15:03:22\t From  Dana Ruiz : Hello\n15:03:25\t From  Ben : Hi\n")

    #expect(read.lines == ["Dana Ruiz: Hello", "Ben: Hi"])
    #expect(read.callDate == nil)
  }

  @Test func `reactions alone are no speech`() {
    #expect(throws: TranscriptError.noSpeech(format: .zoomChat, seen: "reactions only")) {
      try transcript("00:00:20\tBen:\tReacted to \"Done\" with 👍\n")
    }
  }
}
