/// The text of any `.docx` document, for whoever checks words and not speech.
///
/// The text is the paragraphs with an empty line between them: those of the body first, table cells
/// among them, then footnotes, endnotes, headers and footers. Deleted text, field codes and the
/// comments of reviewers are no part of it.
public struct WordText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// Where each paragraph begins.
  public let paragraphs: [Int]

  /// Reads a document.
  ///
  /// - Throws: `TranscriptError.damaged` or `.notATranscript` where it is no Word document.
  public init(_ file: [UInt8]) throws(TranscriptError) {
    let archive = try ZipArchive(file)
    let names = archive.names(first: 4_000)
    guard let body = try archive.entry("word/document.xml") else {
      let seen = names.prefix(4).joined(separator: ", ")
      throw .notATranscript(seen: "a zip archive that is no Word document (it holds \(seen))")
    }
    var texts = try WordParagraphs.read(body)
    for name in names.filter(Self.isFurtherPart).sorted() {
      guard let part = try archive.entry(name) else { continue }
      texts += try WordParagraphs.read(part)
    }
    var bytes: [UInt8] = []
    var paragraphs: [Int] = []
    for text in texts {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      paragraphs.append(bytes.count)
      bytes += Array(text.utf8)
    }
    self.bytes = bytes
    self.paragraphs = paragraphs
  }

  /// Notes, headers and footers; each header stands once, however many pages show it.
  private static func isFurtherPart(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let part = name.dropFirst(5).dropLast(4)
    if part == "footnotes" || part == "endnotes" { return true }
    for kind in ["header", "footer"] where part.hasPrefix(kind) {
      return part.dropFirst(kind.count).utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return false
  }
}
