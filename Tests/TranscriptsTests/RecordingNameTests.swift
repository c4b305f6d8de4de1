import Testing
import Transcripts

struct RecordingNameTests {
  private let text = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nDana Ruiz: Hi.\n"

  struct Case {
    var name: String
    var date: String?
    var startedAt: String?
  }

  @Test(arguments: [
    Case(
      name: "/calls/2026-03-10 15.00.00 Joint call 12345678901/closed_caption.vtt",
      date: "2026-03-10",
      startedAt: "2026-03-10T15:00:00"
    ),
    Case(
      name: "GMT20260310-150000_Recording.transcript.vtt",
      date: "2026-03-10",
      startedAt: "2026-03-10T15:00:00Z"
    ),
    Case(
      name: "C:\\calls\\Review-20260310_140000-Meeting Recording.vtt",
      date: "2026-03-10",
      startedAt: "2026-03-10T14:00:00"
    ),
    Case(
      name: "Review - 2026_03_10 10_00 CET - Transcript.txt",
      date: "2026-03-10",
      startedAt: "2026-03-10"
    ),
    Case(
      name: "Review (2026-03-10 at 10:00 GMT-5).sbv",
      date: "2026-03-10",
      startedAt: "2026-03-10T10:00:00"
    ),
    Case(name: "2026-02-30 15.00.00 Topic 1/a.vtt", date: nil, startedAt: nil),
    Case(name: "GMT20261310-150000_Recording.vtt", date: nil, startedAt: nil),
    Case(name: "exports/2026-03-12/call.vtt", date: nil, startedAt: nil),
    Case(name: "call.vtt", date: nil, startedAt: nil),
    Case(name: "", date: nil, startedAt: nil),
  ])
  func `a recorder's name gives the date and no other name does`(_ file: Case) throws {
    let read = try transcript(text, name: file.name)

    #expect(read.callDate == file.date)
    #expect(read.startedAt == file.startedAt)
  }

  @Test func `the content's date wins over the name's`() throws {
    let read = try transcript(
      "Date: 2026-03-10\nDana: Hi.\nBen: Ho.\nDana: Bye.\n",
      name: "2026-03-11 15.00.00 Topic 1/notes.txt"
    )

    #expect(read.callDate == "2026-03-10")
  }

  @Test func `a GMT stamp near midnight is a day to be confirmed`() throws {
    let read = try transcript(text, name: "GMT20260311-013000_Recording.transcript.vtt")

    #expect(read.callDate == "2026-03-11")
    #expect(read.warnings.contains { $0.contains("--date") })
  }

  struct Written {
    var line: String
    var date: String?
  }

  @Test(arguments: [
    Written(line: "10 March 2026, 03:35pm", date: "2026-03-10"),
    Written(line: "Tuesday, March 10th, 2026", date: "2026-03-10"),
    Written(line: "10. März 2026, 15:35 Uhr", date: "2026-03-10"),
    Written(line: "10.03.2026", date: "2026-03-10"),
    Written(line: "le 10 mars 2026", date: "2026-03-10"),
    Written(line: "10 de marzo de 2026", date: "2026-03-10"),
    Written(line: "2026/03/10 10:00 CET", date: "2026-03-10"),
    Written(line: "2026-03-10", date: "2026-03-10"),
    Written(line: "2026年3月10日", date: nil),
    Written(line: "13/3/2026", date: "2026-03-13"),
    Written(line: "3/13/2026", date: "2026-03-13"),
    Written(line: "3/4/2026", date: nil),
    Written(line: "31 April 2026", date: nil),
    Written(line: "29 February 2027", date: nil),
    Written(line: "29 February 2028", date: "2028-02-29"),
    Written(line: "10 March", date: nil),
  ])
  func `a written date is read where it is certain`(_ written: Written) throws {
    let read = try transcript("Date: \(written.line)\nDana: Hi.\nBen: Ho.\nDana: Bye.\n")

    #expect(read.callDate == written.date)
  }
}
