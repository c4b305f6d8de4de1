/// Whether the words in front of a colon can be a display name, by their shape alone.
struct NameShape {
  /// How much the shape says.
  enum Strength {
    /// No name looks like this.
    case none

    /// It holds marks of a sentence, as `Yahoo! Dana` and `Dana "DR" Ruiz` do: believed when it recurs
    /// in a file that names every speaker.
    case odd

    /// A handle or an unusual name: believed when it recurs.
    case weak

    /// At most four words, each beginning like a name.
    case strong
  }

  let strength: Strength

  /// Whether a line may begin with such a name, short of anything else known.
  var isPlausible: Bool {
    strength == .weak || strength == .strong
  }

  /// The number of words in front of any affiliation.
  let words: Int

  init(_ name: Bytes) {
    let core = Self.core(of: name)
    let parts = core.split(whereSeparator: Byte.isBlank)
    words = parts.count
    guard !parts.isEmpty, name.count <= 160, parts.count <= 6,
      name.split(whereSeparator: Byte.isBlank).count <= 14, Self.isNamed(core)
    else {
      strength = .none
      return
    }
    guard !Self.hasSentenceMarks(name) else {
      strength = .odd
      return
    }
    let begins = parts.allSatisfy { Self.beginsLikeName($0) || Self.isParticle($0) }
    let firstBegins = parts.first.map { Self.beginsLikeName($0) || Self.isParticle($0) } ?? false
    strength = parts.count <= 4 && begins && firstBegins ? .strong : .weak
  }

  /// What stands before `|`, a bracket, ` - `, ` @ ` or ` + `.
  static func core(of name: Bytes) -> Bytes {
    var end = name.endIndex
    let marks: [UInt8] = [UInt8(ascii: "|"), Byte.openParenthesis, Byte.openBracket]
    if let mark = name.firstIndex(where: marks.contains), !name[..<mark].isBlank {
      end = mark
    }
    let spaced: [Range<Int>?] = [
      name.range(of: " - "), name.range(of: " @ "), name.range(of: " + "), name.range(of: " – "),
      name.range(of: " / "),
    ]
    for mark in spaced.compactMap(\.self) where mark.lowerBound < end {
      end = mark.lowerBound
    }
    return name[..<end].trimmed
  }

  /// A question, an exclamation, a quotation or an ellipsis belongs to speech.
  private static func hasSentenceMarks(_ name: Bytes) -> Bool {
    let marks: [UInt8] = [
      UInt8(ascii: "?"), UInt8(ascii: "!"), Byte.quote, Byte.semicolon, Byte.less, Byte.greater,
      Byte.tab, UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "$"),
    ]
    return name.contains(where: marks.contains) || name.contains("…") || name.contains("...")
      || name.contains("“") || name.contains("”") || name.contains("„") || name.contains("//")
      || name.last == Byte.comma || endsSentence(name)
  }

  /// A full stop and a space end a sentence unless the word is short, as in `Dr. J. St. Clair`.
  private static func endsSentence(_ name: Bytes) -> Bool {
    let words = name.split(whereSeparator: Byte.isBlank)
    return words.dropLast().contains { word in
      word.last == Byte.dot && word.count > 5
    }
  }

  /// At least one letter, or the digits of a telephone.
  private static func isNamed(_ core: Bytes) -> Bool {
    let hasLetter = core.contains { byte in
      byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    return hasLetter || core.count { Byte.isDigit($0) || $0 == Byte.asterisk } >= 7
  }

  private static func beginsLikeName(_ word: Bytes) -> Bool {
    guard let character = word.string.first else { return false }
    return !character.isLowercase
  }

  /// Words that stand in lower case inside a name.
  private static func isParticle(_ word: Bytes) -> Bool {
    particles.contains(word.string)
  }

  private static let particles: Set<String> = {
    let words =
      "van von de der den del della di da do dos das du la le el al bin ibn ter ten zu zur"
    return Set((words + " vom und and y e").split(separator: " ").map(String.init))
  }()
}
