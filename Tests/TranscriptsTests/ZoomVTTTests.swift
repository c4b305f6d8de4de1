import Testing
import Transcripts

struct ZoomVTTTests {
  /// A Zoom file with one cue a line, numbered, a second apart.
  private func zoom(_ lines: String...) throws -> Transcript {
    var text = "WEBVTT\r\n\r\n"
    for (index, line) in lines.enumerated() {
      let second = index < 10 ? "0\(index)" : "\(index)"
      text += "\(index + 1)\r\n00:05:\(second).930 --> 00:05:\(second).990\r\n\(line)\r\n\r\n"
    }
    return try transcript(text)
  }

  @Test func `a cue has a time, a speaker and words`() throws {
    let read = try transcript(
      "WEBVTT\r\n\r\n1\r\n00:05:24.930 --> 00:05:25.840\r\nDana Ruiz: Good morning.\r\n"
    )

    #expect(read.format == .zoomVTT)
    #expect(
      read.cues == [
        Cue(id: "c1", start: 324.93, end: 325.84, speaker: "Dana Ruiz", text: "Good morning.")
      ]
    )
    #expect(read.warnings.isEmpty)
    #expect(read.dropped.isEmpty)
    #expect(read.callDate == nil)
  }

  @Test func `colons in what is said stay in the text`() throws {
    let read = try zoom(
      "Dana Ruiz: Two things: price, and time: 10:30.",
      "Ben Adler: https://example.com: yes"
    )

    #expect(
      read.lines == [
        "Dana Ruiz: Two things: price, and time: 10:30.", "Ben Adler: https://example.com: yes",
      ]
    )
    #expect(read.speakers.map(\.name) == ["Dana Ruiz", "Ben Adler"])
  }

  struct Name {
    var name: String
    var affiliation: String?
  }

  @Test(arguments: [
    Name(name: "Dana Ruiz | Contoso", affiliation: "Contoso"),
    Name(name: "Dana Ruiz (Contoso)", affiliation: "Contoso"),
    Name(name: "Dana Ruiz (she/her)", affiliation: nil),
    Name(name: "Dana Ruiz (she/her, Contoso)", affiliation: "Contoso"),
    Name(name: "Dana Ruiz - Contoso Ltd.", affiliation: "Contoso Ltd."),
    Name(name: "Dana Ruiz (EMEA: North)", affiliation: "EMEA: North"),
    Name(name: "Dana + Ben 🚗", affiliation: nil),
    Name(name: "Ruiz, Dana", affiliation: nil),
    Name(name: "Dr. D. St. Clair", affiliation: nil),
    Name(name: "Jörg-Uwe von der Heide", affiliation: nil),
    Name(name: "O'Neil, Ben [Fabrikam]", affiliation: "Fabrikam"),
    Name(name: "山田 太郎", affiliation: nil),
    Name(name: "Ольга Петрова", affiliation: nil),
    Name(name: "spencer", affiliation: nil),
    Name(name: "14155550123", affiliation: nil),
    Name(name: "🚗 Dana", affiliation: nil),
    Name(name: "Meeting Room 4", affiliation: nil),
  ])
  func `a display name is kept as it was typed`(_ name: Name) throws {
    let read = try zoom("\(name.name): Hello.", "Ben Adler: Hi: there.", "Ben Adler: Yes.")

    #expect(read.cues.first?.speaker == name.name)
    #expect(read.cues.first?.text == "Hello.")
    #expect(read.speakers.first?.affiliation == name.affiliation)
  }

  @Test(arguments: [
    "One more thing: we need a date.", "So: what now?", "Note: this is recorded.",
    "Is it this one: the blue one?", "I asked him and he said this: no.", "Frage: geht das?",
    "He quoted \"plan B\": that was it.", "We waited… and then: nothing.", "10: the last one.",
  ])
  func `words in front of a colon are no speaker`(_ line: String) throws {
    let read = try zoom("Dana Ruiz: Hello.", line, "Ben Adler: Yes.", "Dana Ruiz: Fine.")

    #expect(read.cues[1].speaker == nil)
    #expect(read.cues[1].text == line)
    #expect(read.warnings == ["1 of 4 cues name no speaker"])
  }

  @Test(arguments: ["Yahoo! Dana", "Dana \"DR\" Ruiz", "who's there?", "Dana… (Contoso)"])
  func `an odd name is believed when it recurs`(_ name: String) throws {
    let read = try zoom("\(name): a", "Ben Adler: b", "\(name): c", "\(name): d")
    let once = try zoom("\(name): a", "Ben Adler: b")

    #expect(read.speakers.map(\.name) == [name, "Ben Adler"])
    #expect(once.cues.first?.text == "\(name): a")
  }

  @Test func `a clipped fragment is a cue`() throws {
    let read = try zoom("Dana Ruiz: so the pri…", "Ben Adler: …", "Dana Ruiz: …ice is fine")

    #expect(read.lines == ["Dana Ruiz: so the pri…", "Ben Adler: …", "Dana Ruiz: …ice is fine"])
  }

  @Test func `several lines of a cue are joined by a space`() throws {
    let read = try zoom("Dana Ruiz: one\r\ntwo:  three\r\n\tfour", "Ben Adler: five")

    #expect(read.lines == ["Dana Ruiz: one two: three four", "Ben Adler: five"])
  }

  @Test func `a name with nothing behind it is a dropped row`() throws {
    let read = try zoom("Dana Ruiz: Hello.", "Dana Ruiz:", "Ben Adler: Hi.")

    #expect(read.cues.map(\.id) == ["c1", "c2"])
    #expect(read.dropped == [DroppedText(reason: .emptyCue, text: "Dana Ruiz:")])
  }

  @Test func `speakers are counted in the order of first speech`() throws {
    let read = try zoom("Ben Adler: a", "Dana Ruiz: b", "Ben Adler: c")

    #expect(
      read.speakers == [
        TranscriptSpeaker(name: "Ben Adler", cues: 2, seconds: 0.12),
        TranscriptSpeaker(name: "Dana Ruiz", cues: 1, seconds: 0.06),
      ]
    )
  }

  @Test func `one display name spelt two ways is two speakers`() throws {
    let read = try zoom("Dana Ruiz: a", "dana ruiz | Contoso: b", "dana ruiz | Contoso: c")

    #expect(read.speakers.map(\.name) == ["Dana Ruiz", "dana ruiz | Contoso"])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func `every line end will do`(_ end: String) throws {
    let lines = ["WEBVTT", "", "1", "00:00:01.000 --> 00:00:02.000", "Dana Ruiz: Hi.", "", "2"]
    let more = ["00:00:03.000 --> 00:00:04.000", "Ben Adler: Ho."]
    let read = try transcript((lines + more).joined(separator: end))

    #expect(read.format == .zoomVTT)
    #expect(read.lines == ["Dana Ruiz: Hi.", "Ben Adler: Ho."])
  }
}
