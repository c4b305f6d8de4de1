import Foundation
import FoundationXML

/// Asks a real parser whether a text is XML.
enum XMLProbe {
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }
}
