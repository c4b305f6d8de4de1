/// The questions of a text.
enum Questions {
  /// The question marks that end a question; a run of them counts as one, one inside a URL as none.
  static func marks(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var marks: [Range<Int>] = []
    var wordStart = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        wordStart = index + 1
        continue
      }
      guard byte == UInt8(ascii: "?") else { continue }
      if let last = marks.last, last.upperBound == index {
        marks[marks.count - 1] = last.lowerBound..<index + 1
        continue
      }
      let goesOn = index + 1 < bytes.count && isURLByte(bytes[index + 1])
      if goesOn, isURL(bytes[wordStart..<index]) { continue }
      marks.append(index..<index + 1)
    }
    return marks
  }

  /// Whether a question cannot be answered with yes or no, by the word that it begins with.
  ///
  /// “Was” asks openly in German and does not in English.
  static func isOpen(_ question: String, isGerman: Bool = false) -> Bool {
    if invitations.occurs(in: question) { return true }
    // The clause that asks is the last one: “If it fails, who is called?”
    let words = question.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(
      String.init
    )
    guard let first = words.first else { return false }
    if closedOpenings.contains(first), !(isGerman && first == "was") { return false }
    return words.contains { openWords.contains($0) }
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x0A && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ")")
  }

  private static func isURL(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    return text.contains("://") || text.hasPrefix("www.")
  }

  private static let invitations = WordList(
    """
    walk me
    tell me
    talk me through
    describe
    erzählen Sie
    beschreiben Sie
    schildern Sie
    """
  )

  private static let openWords = Set(
    """
    what how when who why where which whose whom what's how's who's was wie wann wer warum wo wen \
    wem welche welcher welches welchen wodurch womit wofür woran worauf wieso weshalb
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  private static let closedOpenings = Set(
    """
    do does did is are am was were have has had can could will would shall should may might must \
    don't doesn't didn't isn't aren't haven't hasn't won't wouldn't can't couldn't haben hat ist \
    sind kann können wird werden würde würden soll sollen darf dürfen gibt machen
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
