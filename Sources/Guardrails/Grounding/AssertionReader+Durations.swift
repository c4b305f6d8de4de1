import Messaging

// Times that are promised without a figure: "within days", "takes a week", "in under an hour".

extension AssertionReader {
  /// Adds durations without a figure, in sentences about a set-up, a review or us.
  mutating func readVagueDurations(_ scene: Scene) {
    let speech = scene.speech
    guard !speech.traits.contains(.meeting), scene.namesUs || speaksOfProcess(scene) else { return }
    var lexeme = speech.lexemes.lowerBound
    while lexeme < speech.lexemes.upperBound {
      guard let range = vagueDuration(at: lexeme, scene) else {
        lexeme += 1
        continue
      }
      let tokens = scene.block.tokenRange(lexemes: range)
      if isUnsaid(tokens, scene) {
        grounding.assertions.append(add(.number, scene, tokens, .nothing))
      }
      lexeme = range.upperBound
    }
  }

  /// From "within" or "takes" to the unit.
  private func vagueDuration(at start: Int, _ scene: Scene) -> Range<Int>? {
    let block = scene.block
    let opener = block.lexemes[start].key
    if Self.wholes.contains(opener) { return start..<start + 1 }
    guard Self.openers.contains(opener) else { return nil }
    var index = start + 1
    while index < scene.speech.lexemes.upperBound, index - start < 6,
      block.lexemes[index].breakBefore == .none, block.lexemes[index].quantity < 0
    {
      let key = block.lexemes[index].key
      let token = block.tokens[block.lexemes[index].tokens.lowerBound]
      if case .duration? = Units.shared.unit(of: key), token.range.count > 2 {
        let isPlural = index == start + 1
        // "In time" and "in a day's work" are no times; "in days" needs its plural.
        return isPlural && Self.singles.contains(key) ? nil : start..<index + 1
      }
      if key == Self.fortnight { return start..<index + 1 }
      guard Self.links.contains(key) else { return nil }
      index += 1
    }
    return nil
  }

  /// A set-up or a review, and not the reader's last one.
  private func speaksOfProcess(_ scene: Scene) -> Bool {
    let words = scene.speech.lexemes
    if words.contains(where: { Self.pasts.contains(scene.block.lexemes[$0].key) }) { return false }
    return words.contains { lexeme in
      guard Self.processes.contains(scene.block.lexemes[lexeme].key) else { return false }
      let start = max(words.lowerBound, lexeme - 2)
      return !scene.block.lexemes[start..<lexeme].contains { Self.yours.contains($0.key) }
    }
  }

  private static func keys(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordKey.hash($0.utf8) })
  }

  private static let openers = keys(
    "within in under inside takes take needs need dauert dauern braucht brauchen binnen innerhalb"
  )
  private static let links = keys(
    "a an one only just about under less than couple of few single mere matter the first nur "
      + "einer einem einen eine ein wenigen weniger wenige paar als knapp"
  )
  private static let wholes = keys("overnight")
  private static let fortnight = WordKey.of("fortnight")
  private static let singles = keys("second minute hour day week month year quarter tag monat jahr")
  private static let processes = keys(
    "setup set-up rollout roll-out implementation onboarding installation migration deployment "
      + "review reviews live running payback einrichtung einfuhrung umstellung installation "
      + "prufung prufungen migration startklar startbereit"
  )
  private static let pasts = keys("took lasted needed dauerte dauerten brauchte gedauert")
  private static let yours = keys(
    "your ihr ihre ihren ihrem ihrer last next previous letzte nachste"
  )
}
