/// Titles as the Associated Press or the Chicago Manual of Style write them.
///
/// Small words stay small unless they are the first or last; Chicago counts all prepositions among
/// them. A word after a colon or a dash is a first word.
struct TitleCase {
  private let small: Set<String>
  private let kept: [String: String]

  init(_ style: CapitalizationRule.Style, _ exceptions: [String]) {
    small = style == .chicago ? Self.smallWords.union(Self.prepositions) : Self.smallWords
    var kept: [String: String] = [:]
    for word in exceptions { kept[word.lowercased()] = word }
    self.kept = kept
  }

  func converted(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      guard characters[index].isLetter || characters[index].isNumber else {
        result.append(characters[index])
        index += 1
        continue
      }
      let start = index
      while index < characters.count, !characters[index].isWhitespace, characters[index] != "-",
        characters[index] != "/"
      {
        index += 1
      }
      result += word(characters, start..<index)
    }
    return result
  }

  private func word(_ text: [Character], _ range: Range<Int>) -> String {
    let word = String(text[range])
    if let known = kept[word.lowercased()] { return known }
    func character(_ index: Int) -> Character {
      text.indices.contains(index) ? text[index] : text[0]
    }
    let before = character(range.lowerBound - 1)
    let isBounding = range.lowerBound == 0 || range.upperBound == text.count
    let second = character(range.lowerBound - 2)
    let isSmall =
      !isBounding && small.contains(word.lowercased())
      && (before == " " || before == "-" || before == "/") && second != ":" && second != "-"
      && (character(range.upperBound) != "-" || before == "-")
    return isSmall ? word.lowercased() : word.withCapital
  }

  private static let smallWords = set(
    "a an and as at but by en for if in nor of on or per the to vs vs. via v v."
  )

  private static let prepositions = set(
    """
    with from into during including until against among throughout despite towards upon concerning
    about over through before between after since without under within along following across
    beyond around down near above
    """
  )

  private static func set(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
