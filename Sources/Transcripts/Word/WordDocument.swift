/// The text of a `.docx` file: its paragraphs, with a line feed where the document breaks a line.
struct WordDocument {
  let paragraphs: [String]

  /// The paragraphs of the main part of the document.
  init(_ file: [UInt8]) throws(TranscriptError) {
    let archive = try ZipArchive(file)
    guard let xml = try archive.entry("word/document.xml") else {
      let names = archive.names(first: 4).joined(separator: ", ")
      throw .notATranscript(seen: "a zip archive that is no Word document (it holds \(names))")
    }
    paragraphs = try WordParagraphs.read(xml)
  }

  init(paragraphs: [String]) {
    self.paragraphs = paragraphs
  }

  /// The same text as lines.
  var lines: TextLines {
    TextLines(paragraphs: paragraphs)
  }
}
