import Testing
import Transcripts

struct HostileInputTests {
  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n\n"])
  func `an empty file is refused as empty`(_ text: String) {
    #expect(throws: TranscriptError.empty) { try transcript(text) }
  }

  @Test func `a file beyond the limit is refused unread`() {
    let file = [UInt8](repeating: 0x61, count: TranscriptReader.maximumBytes + 1)
    let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(file) }
    #expect(error == .tooLarge(bytes: file.count))
    #expect(error?.description.contains("256 MB") == true)
  }

  struct Binary {
    var bytes: [UInt8]
    var says: String
  }

  @Test(arguments: [
    Binary(bytes: Array("%PDF-1.7\n%âãÏÓ".utf8), says: "PDF"),
    Binary(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], says: "picture"),
    Binary(bytes: [0, 0, 0, 0x18] + Array("ftypmp42".utf8), says: "audio or video"),
    Binary(bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1], says: "program"),
    Binary(bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1], says: "old Word"),
    Binary(bytes: [0x1F, 0x8B, 8, 0], says: "compressed"),
    Binary(bytes: Array("{\\rtf1\\ansi Dana: hi}".utf8), says: "RTF"),
    Binary(
      bytes: Array("<!DOCTYPE html><html><body>Dana: hi</body></html>".utf8),
      says: "web page"
    ),
    Binary(bytes: [UInt8](repeating: 0, count: 4096), says: "no text"),
    Binary(bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 7) }, says: "no text"),
  ])
  func `a binary file is refused with what it is`(_ binary: Binary) {
    let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(binary.bytes) }
    #expect(error?.description.hasPrefix("not a transcript: ") == true)
    #expect(error?.description.contains(binary.says) == true)
    #expect(error?.description.contains("known formats: zoom-vtt, zoom-chat") == true)
  }

  @Test func `ten thousand speakers are counted and doubted`() throws {
    var text = "WEBVTT\n\n"
    for index in 0..<10_000 {
      text += "\(index + 1)\n00:00:01.000 --> 00:00:02.000\nPerson \(index): hello\n\n"
    }
    let read = try transcript(text)

    #expect(read.cues.count == 10_000)
    #expect(read.speakers.count == 10_000)
    #expect(read.warnings.contains { $0.hasPrefix("10000 different speaker names") })
  }

  @Test(arguments: [
    "a", "<v ", "&", "-->", "0:", "[", "((((", "Dana: ", "Dana  0:00 ", "WEBVTT ", "{\"", "\\", "é",
    "\u{A0}",
  ])
  func `one endless line gives a result or an error`(_ piece: String) {
    let line = String(repeating: piece, count: 20_000)
    for text in [line, "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n" + line] {
      let read = try? transcript(text)
      #expect(read?.cues.contains { $0.text.isEmpty } != true)
    }
  }

  @Test func `text of no known kind says how it begins`() {
    let error = #expect(throws: TranscriptError.self) {
      try transcript("Once upon a time there was a call.\nNobody wrote it down.\n")
    }
    #expect(error?.description.contains("Once upon a time") == true)
  }
}
