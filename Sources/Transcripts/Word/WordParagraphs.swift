import Foundation
import FoundationXML

/// Collects the paragraphs of `word/document.xml` as the parser passes them.
///
/// Deleted text, field codes and the fallback copies of drawings are no part of what a reader sees.
final class WordParagraphs: NSObject, XMLParserDelegate {
  private var paragraphs: [String] = []
  private var text = ""
  private var textDepth = 0
  private var hiddenDepth = 0
  private var openElements = 0
  private var hasRoot = false

  /// The paragraphs of a document part; a document type declaration is refused before parsing.
  static func read(_ xml: [UInt8]) throws(TranscriptError) -> [String] {
    guard !xml[...].prefix(4096).contains("<!DOCTYPE") else {
      throw .damaged(detail: "word/document.xml declares a document type, which Word never does")
    }
    let parser = XMLParser(data: Data(xml))
    parser.shouldResolveExternalEntities = false
    let paragraphs = WordParagraphs()
    parser.delegate = paragraphs
    // The parser reports no error where the text ends inside an element, so they are counted.
    guard parser.parse(), paragraphs.hasRoot, paragraphs.openElements == 0 else {
      throw .damaged(
        detail: "word/document.xml breaks off or is no XML (line \(parser.lineNumber))"
      )
    }
    paragraphs.endParagraph()
    return paragraphs.paragraphs
  }

  /// Takes notice of an element that begins.
  func parser(
    _ parser: XMLParser,
    didStartElement elementName: String,
    namespaceURI: String?,
    qualifiedName qName: String?,
    attributes attributeDict: [String: String] = [:]
  ) {
    openElements += 1
    hasRoot = true
    switch elementName {
    case "w:del", "mc:Fallback", "w:instrText", "w:moveFrom":
      hiddenDepth += 1
    case "w:p":
      endParagraph()
    case "w:t" where hiddenDepth == 0:
      textDepth += 1
    case "w:br", "w:cr":
      append("\n")
    case "w:tab":
      append("\t")
    default:
      break
    }
  }

  /// Takes notice of an element that ends.
  func parser(
    _ parser: XMLParser,
    didEndElement elementName: String,
    namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    openElements -= 1
    switch elementName {
    case "w:del", "mc:Fallback", "w:instrText", "w:moveFrom":
      hiddenDepth -= 1
    case "w:p":
      endParagraph()
    case "w:t" where textDepth > 0:
      textDepth -= 1
    default:
      break
    }
  }

  /// Takes the characters of a text run.
  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard textDepth > 0 else { return }
    append(string)
  }

  private func append(_ string: String) {
    guard hiddenDepth == 0 else { return }
    text += string
  }

  private func endParagraph() {
    let isBlank = text.utf8.allSatisfy { Byte.isBlank($0) || $0 == Byte.lineFeed }
    if !isBlank {
      paragraphs.append(text)
    }
    text = ""
  }
}
