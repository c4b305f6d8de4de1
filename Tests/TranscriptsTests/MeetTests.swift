import Testing
import Transcripts

/// Google Meet's document, here as the text of its paragraphs.
struct MeetTests {
  private let notes = """
    📝 Notes
    Mar 10, 2026
    Contoso and Fabrikam
    Invited Dana Ruiz Ben Adler
    Summary
    The team agreed to a pilot.
    Dana Ruiz: will send the deck
    Suggested next steps
    [ ] Ben Adler: Book a room
    """

  @Test func `only a time line with a name below it begins speech`() throws {
    let read = try transcript(
      notes + """

        📖 Transcript
        Mar 10, 2026
        Contoso and Fabrikam - Transcript
        00:00:00

        Dana Ruiz: Hello: all.
        Ben Adler: Hi.
        and more
        00:01:11
        Dana Ruiz: Next point: price.

        Transcription ended after 00:39:00
        This editable transcript was computer generated and might contain errors.
        """
    )

    #expect(read.format == .meetDocx)
    #expect(
      read.cues == [
        Cue(id: "c1", start: 0, speaker: "Dana Ruiz", text: "Hello: all."),
        Cue(id: "c2", start: 0, speaker: "Ben Adler", text: "Hi. and more", approximate: true),
        Cue(id: "c3", start: 71, speaker: "Dana Ruiz", text: "Next point: price."),
      ]
    )
    #expect(read.callDate == "2026-03-10")
    #expect(read.dropped(.summary).contains("The team agreed to a pilot."))
    #expect(read.dropped(.summary).contains("Dana Ruiz: will send the deck"))
    #expect(read.dropped(.summary).contains("[ ] Ben Adler: Book a room"))
    #expect(read.dropped(.heading).contains("Transcription ended after 00:39:00"))
    #expect(read.warnings == ["the notes in the file are a summary, not speech, and were left out"])
  }

  @Test(arguments: [
    "📖 Transcript\n", "📖 Transcript\n00:00:00\n", "",
    "📖 Transcript\nDana Ruiz: Hello.\nBen Adler: Hi.\n",
  ])
  func `an empty or untimed tab is refused`(_ tab: String) {
    #expect(
      throws: TranscriptError.noSpeech(
        format: .meetDocx,
        seen: "the notes are a summary, and no time line is followed by a name and words"
      )
    ) {
      try transcript(notes + "\n" + tab)
    }
  }

  @Test func `notes behind the transcript are no speech either`() throws {
    let read = try transcript(
      "📖 Transcript\n00:00:11\nDana Ruiz: Hello.\n\(notes)\nBen Adler: will do it all\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hello."])
    #expect(read.dropped(.summary).last == "Ben Adler: will do it all")
  }

  @Test func `a document saved as Markdown is read the same`() throws {
    let read = try transcript(
      "# 📖 Transcript\n### 00:00:11\n\n**Dana Ruiz:** Hello.\n\n**Ben Adler:** Hi.\n\n"
        + "### Transcription ended after 00:39:00\n\n*This editable transcript …*\n"
    )

    #expect(read.lines == ["Dana Ruiz: Hello.", "Ben Adler: Hi."])
    #expect(read.cues.map(\.start) == [11, 11])
  }
}
