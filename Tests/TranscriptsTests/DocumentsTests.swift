import Testing
import Transcripts

/// Word documents, built here byte by byte: a zip archive with a document part.
struct DocumentsTests {
  private func document(_ body: String) -> [UInt8] {
    let xml = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)\
      </w:body></w:document>
      """
    return StoredZip.archive([("word/document.xml", Array(xml.utf8))])
  }

  /// Paragraphs of plain text; a line feed becomes a line break.
  private func paragraphs(_ texts: String...) -> String {
    texts.map { text in
      let runs = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }
      return "<w:p>\(runs.joined(separator: "<w:r><w:br/></w:r>"))</w:p>"
    }.joined()
  }

  @Test func `Teams writes one paragraph a turn`() throws {
    let body = paragraphs(
      "Pipeline review-20260311_020000-Meeting Recording",
      "10 March 2026, 06:00pm",
      "54m 12s",
      "Dana Ruiz started transcription",
      "Dana Ruiz   0:04\nHello &amp; welcome.\nSecond line.",
      "Ben Adler   1:02:03\nThe price: 5",
      "Dana Ruiz stopped transcription"
    )
    let read = try TranscriptReader.read(document(body))

    #expect(read.format == .teamsDocx)
    #expect(read.lines == ["Dana Ruiz: Hello & welcome. Second line.", "Ben Adler: The price: 5"])
    #expect(read.times == ["4.0–-", "3723.0–-"])
    #expect(read.callDate == "2026-03-10")
    #expect(read.dropped(.heading).count == 5)
  }

  @Test func `a German Teams document without a date line has the date in its title`() throws {
    let body = paragraphs(
      "Abstimmung-20260310_140000-Besprechungsaufzeichnung",
      "Jörg Maier hat die Transkription gestartet",
      "Jörg Maier   0:04\nGuten Tag."
    )
    let read = try TranscriptReader.read(document(body))

    #expect(read.lines == ["Jörg Maier: Guten Tag."])
    #expect(read.callDate == "2026-03-10")
    #expect(read.startedAt == "2026-03-10T14:00:00")
  }

  @Test func `an old Teams document has unpadded times`() throws {
    let body = paragraphs(
      "0:0:0.0 --> 0:0:0.820",
      "Dana Ruiz",
      "Hello",
      "0:0:1.0 --> 0:0:2.0\nBen Adler\nHi: there"
    )
    let read = try TranscriptReader.read(document(body))

    #expect(read.format == .teamsDocx)
    #expect(read.lines == ["Dana Ruiz: Hello", "Ben Adler: Hi: there"])
    #expect(read.times == ["0.0–0.82", "1.0–2.0"])
  }

  @Test func `Meet's notes are dropped and its transcript is read`() throws {
    let body = paragraphs(
      "📝 Notes",
      "Mar 10, 2026",
      "Summary",
      "The team agreed to a pilot.",
      "📖 Transcript",
      "00:00:11",
      "Dana Ruiz: We agreed to nothing.",
      "Transcription ended after 00:39:00"
    )
    let read = try TranscriptReader.read(document(body))

    #expect(read.format == .meetDocx)
    #expect(read.lines == ["Dana Ruiz: We agreed to nothing."])
    #expect(read.dropped(.summary).contains("The team agreed to a pilot."))
    #expect(read.callDate == "2026-03-10")
  }

  @Test func `notes in a document are read as notes`() throws {
    let read = try TranscriptReader.read(
      document(paragraphs("Dana: Hello.", "Ben: Hi.", "Dana: Bye."))
    )

    #expect(read.format == .notes)
    #expect(read.cues.count == 3)
  }

  @Test func `deleted text, field codes and fallback copies are not read`() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Dana Ruiz   0:04</w:t><w:br/><w:t>Hello</w:t></w:r>\
      <w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:instrText>FIELD</w:instrText></w:r>\
      <mc:AlternateContent><mc:Choice><w:r><w:tab/><w:t>you</w:t></w:r></mc:Choice>\
      <mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
      """
    let read = try TranscriptReader.read(document(body))

    #expect(read.lines == ["Dana Ruiz: Hello you"])
  }

  @Test func `a document type is refused`() {
    let xml = """
      <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      <w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>
      """
    let file = StoredZip.archive([("word/document.xml", Array(xml.utf8))])
    let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(file) }
    #expect(error?.description.contains("document type") == true)
  }

  @Test func `other archives and broken ones are refused with what they are`() {
    let sheet = StoredZip.archive([("xl/workbook.xml", Array("<x/>".utf8))])
    let broken = Array(sheet.prefix(40))
    let unclosed = StoredZip.archive([("word/document.xml", Array("<w:document><w:p>".utf8))])

    let first = #expect(throws: TranscriptError.self) { try TranscriptReader.read(sheet) }
    #expect(first?.description.contains("xl/workbook.xml") == true)
    for file in [broken, unclosed] {
      let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(file) }
      #expect(error?.description.contains("damaged") == true)
    }
  }

  @Test func `an entry that unpacks to more than 64 MB is refused`() {
    let huge = [UInt8](repeating: 0x20, count: 64 * 1_048_576 + 1)
    let file = StoredZip.archive([("word/document.xml", huge)], checksums: false)
    let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(file) }
    #expect(error?.description.contains("more than 64 MB") == true)
  }
}
