/// Words that rules leave alone wherever their `vocab` key does not say otherwise.
///
/// Entries may be regular expressions, as in Vale's `accept.txt`; they match whole words and mind
/// case.
public struct Vocabulary: Sendable, Hashable {
  /// The accepted words.
  public var accepted: [String]

  /// A vocabulary of plain words, in which no character means anything else.
  public init(words: [String]) {
    accepted = words.map { word in
      var escaped = ""
      for scalar in word.unicodeScalars {
        let isPlain = !scalar.isASCII || scalar.properties.isAlphabetic || "0"..."9" ~= scalar
        if !isPlain, scalar != " " { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      return escaped
    }
  }

  /// Makes a vocabulary.
  public init(accepted: [String] = []) {
    self.accepted = accepted
  }
}
