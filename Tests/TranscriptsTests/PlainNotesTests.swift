import Testing
import Transcripts

struct PlainNotesTests {
  struct Case {
    var line: String
    var speaker: String?
    var start: Double?
    var end: Double?
  }

  @Test(arguments: [
    Case(line: "[00:15] Mike: words", speaker: "Mike", start: 15),
    Case(line: "[01:00:15] Mike: words", speaker: "Mike", start: 3615),
    Case(line: "(00:15) Mike: words", speaker: "Mike", start: 15),
    Case(line: "00:15 Mike: words", speaker: "Mike", start: 15),
    Case(line: "00:15 - Mike: words", speaker: "Mike", start: 15),
    Case(line: "[00:02 - 00:04] Mike: words", speaker: "Mike", start: 2, end: 4),
    Case(line: "[00:02 – 00:04] Mike: words", speaker: "Mike", start: 2, end: 4),
    Case(line: "**Mike:** words", speaker: "Mike"),
    Case(line: "**Mike**: words", speaker: "Mike"),
    Case(line: "- **[00:15] Mike:** words", speaker: "Mike", start: 15),
    Case(line: "> Mike: words", speaker: "Mike"),
    Case(line: "Mike Berg (Partner Manager): words", speaker: "Mike Berg (Partner Manager)"),
    Case(line: "[00:15] words", speaker: nil, start: 15),
  ])
  func `a line has a name, perhaps a time, and words`(_ line: Case) throws {
    let read = try transcript("\(line.line)\n[09:00] Dana: yes\n[09:05] Dana: no\n")

    #expect(read.format == .notes)
    #expect(
      read.cues.first
        == Cue(id: "c1", start: line.start, end: line.end, speaker: line.speaker, text: "words")
    )
  }

  @Test func `headings give the date and are no speech`() throws {
    let read = try transcript(
      """
      Joint call Contoso
      Date: 10 March 2026
      Attendees: Dana Ruiz (Contoso), Ben Adler

      Dana Ruiz: Shall we start?
      Ben Adler: Yes. The date: 1 April 2026.
      and a second line

      Dana Ruiz: Good.
      """
    )

    #expect(read.callDate == "2026-03-10")
    #expect(
      read.lines == [
        "Dana Ruiz: Shall we start?", "Ben Adler: Yes. The date: 1 April 2026. and a second line",
        "Dana Ruiz: Good.",
      ]
    )
    #expect(read.dropped(.heading).count == 3)
  }

  @Test func `what stands under a heading of notes is no speech`() throws {
    let read = try transcript(
      """
      ## Summary
      The team agreed to a pilot.
      ### Action items
      - Dana: send the deck
      - Ben: book a room

      ## Transcript
      Dana: Hello.
      Ben: Hi.
      Dana: I'll think about it.

      Next steps:
      Dana: sign the contract
      """
    )

    #expect(read.lines == ["Dana: Hello.", "Ben: Hi.", "Dana: I'll think about it."])
    #expect(read.dropped(.summary).contains("- Dana: send the deck"))
    #expect(read.dropped(.summary).contains("Dana: sign the contract"))
    #expect(read.warnings.contains("7 lines stand under a heading of notes: not speech"))
  }

  @Test(arguments: [
    "Summary\nThe team agreed to a pilot.\n\nAction items\nDana: send the deck\nDana: call Ben\n",
    "Zusammenfassung:\nDana: schickt das Angebot\nDana: ruft Ben an\n",
    "Dear all,\n\nplease find the offer attached. We need your answer by Friday.\n\nBest, Dana\n",
    "From: dana@example.com\nTo: ben@example.com\nSubject: Offer\nDate: 10 March 2026\n\nHello Ben\n",
    "name: runway\nversion: 1\nname: other\nversion: 2\nname: third\nversion: 3\n",
    "a,b,c\n1,2,3\n4,5,6\n",
    "func main() {\n  print(\"hello: world\")\n}\n",
  ])
  func `a text that is no conversation is refused`(_ text: String) {
    #expect(throws: TranscriptError.self) {
      try transcript(text)
    }
  }

  @Test func `a time in a sentence makes no turn of it`() throws {
    let read = try transcript(
      "[00:15] Mike: see you at  5:30\n\nDuration  54:12\n[00:20] Dana: we said  6:00\n"
    )

    #expect(read.format == .notes)
    #expect(read.lines == ["Mike: see you at 5:30 Duration 54:12", "Dana: we said 6:00"])
  }

  @Test func `German notes are read`() throws {
    let read = try transcript(
      "Datum: 10. März 2026\nTeilnehmer: Jörg, Dana\n\nJörg: Ich schicke das bis Donnerstag.\n"
        + "Dana: Gut.\nJörg: Frage: passt das?\n"
    )

    #expect(read.callDate == "2026-03-10")
    #expect(read.lines.last == "Jörg: Frage: passt das?")
    #expect(read.cues.count == 3)
  }
}
