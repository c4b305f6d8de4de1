import Testing
import Transcripts

struct DecodingTests {
  private let text = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nJörg Maier: Grüße 👍 …\n"

  private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let high = UInt8(unit >> 8)
      let low = UInt8(truncatingIfNeeded: unit)
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test func `a byte order mark decides`() throws {
    let files: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text, littleEndian: true),
      [0xFE, 0xFF] + utf16(text, littleEndian: false),
    ]
    for file in files {
      let read = try TranscriptReader.read(file)
      #expect(read.lines == ["Jörg Maier: Grüße 👍 …"])
      #expect(read.warnings.isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is read with a warning`(_ littleEndian: Bool) throws {
    let read = try TranscriptReader.read(utf16(text, littleEndian: littleEndian))

    #expect(read.lines == ["Jörg Maier: Grüße 👍 …"])
    #expect(read.warnings == ["the file is UTF-16 without a byte order mark"])
  }

  @Test func `Windows-1252 is read with a warning`() throws {
    var file = Array("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nJ".utf8)
    file += [0xF6] + Array("rg Maier: ".utf8) + [0x93, 0x80, 0x94, 0x85, 0x0A]
    let read = try TranscriptReader.read(file)

    #expect(read.lines == ["Jörg Maier: “€”…"])
    #expect(read.warnings == ["the file is not UTF-8; it was read as Windows-1252"])
  }

  @Test func `a broken byte in UTF-8 does not spoil the rest`() throws {
    var file = Array(text.utf8)
    file.insert(0xE2, at: file.count - 1)
    let read = try TranscriptReader.read(file)

    #expect(read.lines == ["Jörg Maier: Grüße 👍 …\u{FFFD}"])
    #expect(read.warnings.first?.contains("not valid UTF-8") == true)
  }

  @Test func `a few control characters are removed with a warning`() throws {
    let read = try transcript(text.replacing("Grüße", with: "Gr\u{0}ü\u{1B}ße"))

    #expect(read.lines == ["Jörg Maier: Grüße 👍 …"])
    #expect(read.warnings == ["2 control characters were removed"])
  }
}
